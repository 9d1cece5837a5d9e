import { dayMs } from "../../src/time/day.ts";
import { graphBase as base, loginRoutes, routeForPage } from "./graph/facebook-login.ts";
import {
  facebookPage,
  facebookPost,
  facebookRows,
  isVideo,
  numberOfPost,
  numberOfVideo,
  pageDay,
  pageMetrics,
  postInsight,
  videoInsight,
  videoMetrics,
  videoSeconds,
} from "./graph/facebook-world.ts";
import { batchRoute } from "./graph/graph-batch.ts";
import { insightsResponse, lifetime, requestedDays, series } from "./graph/graph-insights.ts";
import {
  commaListSchema,
  day,
  digits,
  graphList,
  isInRequestedPeriod,
  objectSchema,
  pickFields,
  upTo100,
} from "./graph/graph-list.ts";
import { graphResponses } from "./graph/graph-responses.ts";
import {
  bearerToken,
  type ConnectorMock,
  itemNumbers,
  type MockRequest,
  type MockWorld,
  queryValue,
} from "./server/define-mock.ts";

const responses = graphResponses("OAuthException", "v25.0");
const pageToken = "invented-page-token-0123456789abcdef";

/** Ranges of 89 days in a year. */
const requestRanges = 5;

const postMetrics = [
  "post_media_view",
  "post_total_media_view_unique",
  "post_activity_by_action_type",
  "post_activity_by_action_type_unique",
  "post_reactions_by_type_total",
  "post_clicks",
  "post_clicks_by_type",
  "post_video_views",
];

const pageRoute = routeForPage(responses, pageToken);

const missing = responses.errorResponses.not_found ?? {};

const pages = [
  { id: "101000000000009", name: "Somebody's page", access_token: "none", tasks: ["MESSAGING"] },
  {
    id: facebookPage.id,
    name: facebookPage.name,
    access_token: pageToken,
    tasks: ["ANALYZE", "ADVERTISE", "MESSAGING", "MODERATE", "CREATE_CONTENT"],
  },
];

function posts(request: MockRequest, world: MockWorld) {
  const numbers = itemNumbers(world).filter((number) =>
    isInRequestedPeriod(request, facebookPost(world, number).created_time),
  );
  const page = graphList(request, numbers, (number) => number);
  const fields = queryValue(request, "fields") ?? "";
  return responses.ok({ ...page, data: page.data.map((number) => pickFields(facebookPost(world, number), fields)) });
}

function pageInsights(request: MockRequest, world: MockWorld) {
  const span = Date.parse(queryValue(request, "until") ?? "") - Date.parse(queryValue(request, "since") ?? "");
  if (!(span > 0 && span <= 90 * dayMs))
    return responses.error(400, 100, "(#100) There cannot be more than 90 days (7776000 s) between since and until");
  const days = requestedDays(request, world, "year");
  return insightsResponse(responses, request, pageMetrics, (name) =>
    series(facebookPage.id, name, days, (one) => pageDay(name, one)),
  );
}

const metric = (names: readonly string[]) => ({ query: objectSchema({ metric: commaListSchema(names) }, ["metric"]) });

/** Facebook's Graph API for pages: contract by hand, from Meta's reference. */
export const facebookMock: ConnectorMock<"facebook"> = {
  id: "facebook",
  account: facebookPage.id,
  secretOf: bearerToken,
  requiresSecret: true,
  issuedSecrets: [pageToken],
  errorResponses: responses.errorResponses,
  routes: [
    batchRoute(base, responses, () => facebookMock),
    ...loginRoutes(responses, ["access_token", "tasks"], pages),
    {
      method: "GET",
      address: `${base}/${facebookPage.id}`,
      contract: {
        query: objectSchema(
          { fields: commaListSchema(["id", "name", "access_token", "fan_count", "followers_count"]) },
          ["fields"],
        ),
      },
      respond: (request, world) => {
        const { id, name, followers } = facebookPage;
        const fields = queryValue(request, "fields") ?? "";
        if (fields.includes("access_token"))
          return responses.ok(pickFields({ id, name, access_token: pageToken }, fields));
        const numbers = { id, name, fan_count: 7_000, followers_count: followers };
        return pageRoute("pages_read_engagement", () => responses.ok(pickFields(numbers, fields)))(request, world);
      },
    },
    {
      method: "GET",
      address: `${base}/${facebookPage.id}/published_posts`,
      contract: {
        query: objectSchema(
          {
            fields: commaListSchema([
              "id",
              "message",
              "created_time",
              "permalink_url",
              "status_type",
              "full_picture",
              "attachments{media_type,type,title,url,target}",
              "shares",
              "reactions.summary(true).limit(0)",
              "comments.summary(true).limit(0)",
            ]),
            limit: upTo100,
            since: digits,
            until: digits,
            after: { type: "string" },
          },
          ["fields"],
        ),
      },
      respond: pageRoute("pages_read_engagement", posts),
    },
    {
      method: "GET",
      address: `${base}/${facebookPage.id}/insights`,
      contract: {
        query: objectSchema(
          { metric: commaListSchema(pageMetrics), period: { enum: ["day"] }, since: day, until: day },
          ["metric", "period"],
        ),
      },
      respond: pageRoute("read_insights", pageInsights),
    },
    {
      method: "GET",
      address: `${base}/:id/insights`,
      contract: metric(postMetrics),
      respond: pageRoute("read_insights", (request, world) => {
        const number = numberOfPost(request.params.id ?? "");
        if (!itemNumbers(world).includes(number)) return missing;
        return insightsResponse(responses, request, postMetrics, (name) =>
          lifetime(request.params.id ?? "", name, postInsight(name, number)),
        );
      }),
    },
    {
      method: "GET",
      address: `${base}/:id/video_insights`,
      contract: metric([...videoMetrics.reel, ...videoMetrics.video]),
      respond: pageRoute("read_insights", (request, world) => {
        const number = numberOfVideo(request.params.id ?? "");
        const kind = isVideo(number);
        if (!itemNumbers(world).includes(number) || kind === null) return missing;
        return insightsResponse(responses, request, videoMetrics[kind], (name) =>
          lifetime(request.params.id ?? "", name, videoInsight(name, number)),
        );
      }),
    },
    {
      method: "GET",
      address: `${base}/:id`,
      contract: {
        query: objectSchema(
          {
            fields: commaListSchema(["id", "title", "description", "created_time", "length", "permalink_url", "views"]),
          },
          ["fields"],
        ),
      },
      respond: pageRoute("pages_read_engagement", (request, world) => {
        const number = numberOfVideo(request.params.id ?? "");
        if (!itemNumbers(world).includes(number)) return missing;
        return responses.ok(
          pickFields({ id: request.params.id, length: videoSeconds(number) }, queryValue(request, "fields") ?? ""),
        );
      }),
    },
  ],
  expected: facebookRows,
  fewestRequests: (table, world) => {
    if (table === "days") return { requests: 2 + requestRanges, batches: 3 };
    const all = itemNumbers(world);
    const videos = all.filter((number) => isVideo(number) !== null).length;
    const pagesOfPosts = Math.max(1, Math.ceil(all.length / 100));
    return {
      requests: 2 + pagesOfPosts + Math.ceil((all.length + 2 * videos) / 50),
      batches: 2 + pagesOfPosts + (all.length > 0 ? 1 : 0),
    };
  },
};
