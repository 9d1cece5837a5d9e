import { asked, bearerOf, type DemoPlatform, type DemoRequest, type DemoWorld, numbersOf } from "../define-demo.ts";
import { graphBase as base, loginRoutes, toPageWith } from "./graph/facebook-login.ts";
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
import { graphAnswers } from "./graph/graph-answers.ts";
import { batchRoute } from "./graph/graph-batch.ts";
import { daysAsked, insightsOf, lifetime, series } from "./graph/graph-insights.ts";
import { day, digits, graphList, isAsked, listOfNames, only, pick, upTo100 } from "./graph/graph-list.ts";

const answers = graphAnswers("OAuthException", "v25.0");
const pageToken = "invented-page-token-0123456789abcdef";

/** A year in stretches of 89 days. */
const stretches = 5;

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

const toPage = toPageWith(answers, pageToken);

const missing = answers.refusals.not_found ?? {};

const pages = [
  { id: "101000000000009", name: "Somebody's page", access_token: "none", tasks: ["MESSAGING"] },
  {
    id: facebookPage.id,
    name: facebookPage.name,
    access_token: pageToken,
    tasks: ["ANALYZE", "ADVERTISE", "MESSAGING", "MODERATE", "CREATE_CONTENT"],
  },
];

function posts(request: DemoRequest, world: DemoWorld) {
  const numbers = numbersOf(world).filter((number) => isAsked(request, facebookPost(world, number).created_time));
  const page = graphList(request, numbers, (number) => number);
  const fields = asked(request, "fields") ?? "";
  return answers.ok({ ...page, data: page.data.map((number) => pick(facebookPost(world, number), fields)) });
}

function pageInsights(request: DemoRequest, world: DemoWorld) {
  const span = Date.parse(asked(request, "until") ?? "") - Date.parse(asked(request, "since") ?? "");
  if (!(span > 0 && span <= 90 * 86_400_000))
    return answers.refuse(400, 100, "(#100) There cannot be more than 90 days (7776000 s) between since and until");
  const days = daysAsked(request, world);
  return insightsOf(answers, request, pageMetrics, (name) =>
    series(facebookPage.id, name, days, (one) => pageDay(name, one)),
  );
}

const metric = (names: readonly string[]) => ({ query: only({ metric: listOfNames(names) }, ["metric"]) });

/** Facebook's Graph API for pages: contract by hand, from Meta's reference. */
export const facebookDemo: DemoPlatform<"facebook"> = {
  id: "facebook",
  account: facebookPage.id,
  secretOf: bearerOf,
  needsSecret: true,
  handedOut: [pageToken],
  refusals: answers.refusals,
  routes: [
    batchRoute(base, answers, () => facebookDemo),
    ...loginRoutes(answers, ["access_token", "tasks"], pages),
    {
      method: "GET",
      address: `${base}/${facebookPage.id}`,
      contract: {
        query: only({ fields: listOfNames(["id", "name", "username", "link", "fan_count", "followers_count"]) }, [
          "fields",
        ]),
      },
      answer: toPage("pages_read_engagement", (request) => {
        const { id, name, followers } = facebookPage;
        return answers.ok(
          pick({ id, name, fan_count: 7_000, followers_count: followers }, asked(request, "fields") ?? ""),
        );
      }),
    },
    {
      method: "GET",
      address: `${base}/${facebookPage.id}/published_posts`,
      contract: {
        query: only(
          {
            fields: listOfNames([
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
      answer: toPage("pages_read_engagement", posts),
    },
    {
      method: "GET",
      address: `${base}/${facebookPage.id}/insights`,
      contract: {
        query: only({ metric: listOfNames(pageMetrics), period: { enum: ["day"] }, since: day, until: day }, [
          "metric",
          "period",
        ]),
      },
      answer: toPage("read_insights", pageInsights),
    },
    {
      method: "GET",
      address: `${base}/:id/insights`,
      contract: metric(postMetrics),
      answer: toPage("read_insights", (request, world) => {
        const number = numberOfPost(request.params.id ?? "");
        if (!numbersOf(world).includes(number)) return missing;
        return insightsOf(answers, request, postMetrics, (name) =>
          lifetime(request.params.id ?? "", name, postInsight(name, number)),
        );
      }),
    },
    {
      method: "GET",
      address: `${base}/:id/video_insights`,
      contract: metric([...videoMetrics.reel, ...videoMetrics.video]),
      answer: toPage("read_insights", (request, world) => {
        const number = numberOfVideo(request.params.id ?? "");
        const kind = isVideo(number);
        if (!numbersOf(world).includes(number) || kind === null) return missing;
        return insightsOf(answers, request, videoMetrics[kind], (name) =>
          lifetime(request.params.id ?? "", name, videoInsight(name, number)),
        );
      }),
    },
    {
      method: "GET",
      address: `${base}/:id`,
      contract: {
        query: only(
          { fields: listOfNames(["id", "title", "description", "created_time", "length", "permalink_url", "views"]) },
          ["fields"],
        ),
      },
      answer: toPage("pages_read_engagement", (request, world) => {
        const number = numberOfVideo(request.params.id ?? "");
        if (!numbersOf(world).includes(number)) return missing;
        return answers.ok(
          pick({ id: request.params.id, length: videoSeconds(number) }, asked(request, "fields") ?? ""),
        );
      }),
    },
  ],
  expected: facebookRows,
  fewest: (table, world) => {
    if (table === "days") return { requests: 2 + stretches, rounds: 3 };
    const all = numbersOf(world);
    const videos = all.filter((number) => isVideo(number) !== null).length;
    const pagesOfPosts = Math.max(1, Math.ceil(all.length / 100));
    return {
      requests: 2 + pagesOfPosts + Math.ceil((all.length + 2 * videos) / 50),
      rounds: 2 + pagesOfPosts + (all.length > 0 ? 1 : 0),
    };
  },
};
