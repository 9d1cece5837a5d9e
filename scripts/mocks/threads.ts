import type { TableName } from "../../src/tables/define-table.ts";
import type { AnyRow } from "../../src/tables/rows.ts";
import { insightsResponse, lifetime, pastDays, requestedDays, series, totalValue } from "./graph/graph-insights.ts";
import {
  commaListSchema,
  digits,
  graphList,
  graphTime,
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
  mockText,
  pseudoRandom,
  publishedAt,
  queryValue,
} from "./server/define-mock.ts";

const base = "https://graph.threads.net/v1.0";
const responses = graphResponses("THApiException", null);
const account = { id: "24000000000000001", username: "brood.boon", followers: 1_530 };

/** Parallel requests of the connector. */
const maxParallelRequests = 50;
/** Ranges of 90 days in a year. */
const requestRanges = 5;

const kinds = ["TEXT_POST", "IMAGE", "VIDEO", "CAROUSEL_ALBUM"] as const;
/** Every ninth entry reposts someone else's post. */
const isRepost = (number: number): boolean => number % 9 === 8;
const kindOf = (number: number) => kinds[number % kinds.length] as (typeof kinds)[number];

const idOf = (number: number): string => `18050000000${String(number).padStart(6, "0")}`;
const numberOf = (id: string): number => (id.startsWith("18050000000") ? Number(id.slice(11)) : -1);

const thread = (world: MockWorld, number: number) => ({
  id: idOf(number),
  media_product_type: "THREADS",
  media_type: isRepost(number) ? "REPOST_FACADE" : kindOf(number),
  permalink: `https://www.threads.net/@${account.username}/post/C${number}`,
  username: account.username,
  text: isRepost(number) ? undefined : mockText(number),
  timestamp: graphTime(publishedAt(world, number)),
  shortcode: `C${number}`,
  is_quote_post: false,
});

const mediaMetrics = ["views", "likes", "replies", "reposts", "quotes", "shares"];
const accountMetrics = ["views", "likes", "replies", "reposts", "quotes", "clicks", "followers_count"];
const count = (metric: string, of: number | string): number => pseudoRandom(700, "threads", metric, of);

/** Views come by day, clicks by link, every other metric as a total of the requested period. */
function accountInsights(request: MockRequest, world: MockWorld) {
  if (Number(queryValue(request, "since") ?? 1_712_991_600) < 1_712_991_600)
    return responses.error(400, 100, "(#100) since must not be before 1712991600");
  const days = requestedDays(request, world, "year");
  const total = (metric: string) => days.reduce((sum, day) => sum + count(metric, day), 0);
  return insightsResponse(responses, request, accountMetrics, (name) => {
    if (name === "views") return series(account.id, name, days, (day) => count(name, day));
    if (name === "followers_count") return totalValue(account.id, name, { value: account.followers });
    if (name !== "clicks") return totalValue(account.id, name, { value: total(name) });
    const link_total_values = ["https://brood.example/", "https://brood.example/taart"].map((link_url, number) => ({
      value: number === 0 ? total("clicks") : 3,
      link_url,
    }));
    return { name, period: "day", title: name, link_total_values, id: `${account.id}/insights/clicks/day` };
  });
}

const rows: Partial<Record<TableName, (world: MockWorld) => AnyRow[]>> = {
  posts: (world) =>
    itemNumbers(world)
      .filter((number) => !isRepost(number))
      .map(
        (number): AnyRow => ({
          platform: "threads",
          account: account.username,
          post_id: idOf(number),
          url: `https://www.threads.net/@${account.username}/post/C${number}`,
          published_at: publishedAt(world, number),
          type: { TEXT_POST: "text", IMAGE: "image", VIDEO: "video", CAROUSEL_ALBUM: "carousel" }[kindOf(number)],
          text: mockText(number),
          views: count("views", number),
          likes: count("likes", number),
          comments: count("replies", number),
          shares: count("reposts", number) + count("quotes", number),
        }),
      ),
  days: (world) => [
    ...pastDays(world, "year").map((date): AnyRow => {
      const shares = count("reposts", date) + count("quotes", date);
      return {
        platform: "threads" as const,
        account: account.username,
        date,
        views: count("views", date),
        profile_visits: count("views", date),
        likes: count("likes", date),
        comments: count("replies", date),
        shares,
        clicks: count("clicks", date) + 3,
        engagements: count("likes", date) + count("replies", date) + shares,
      };
    }),
    { platform: "threads", account: account.username, date: world.today, followers: account.followers },
  ],
};

/** Meta's Threads API: contract by hand, from Meta's reference. */
export const threadsMock: ConnectorMock<"threads"> = {
  id: "threads",
  account: "",
  secretOf: bearerToken,
  requiresSecret: true,
  errorResponses: responses.errorResponses,
  routes: [
    {
      method: "GET",
      address: `${base}/me`,
      contract: {
        query: objectSchema(
          {
            fields: commaListSchema([
              "id",
              "username",
              "name",
              "threads_profile_picture_url",
              "threads_biography",
              "is_verified",
            ]),
          },
          ["fields"],
        ),
      },
      respond: (request) => responses.ok(pickFields(account, queryValue(request, "fields") ?? "")),
    },
    {
      method: "GET",
      address: `${base}/me/threads`,
      contract: {
        query: objectSchema(
          {
            fields: commaListSchema([
              "id",
              "media_product_type",
              "media_type",
              "permalink",
              "username",
              "text",
              "timestamp",
              "shortcode",
              "is_quote_post",
              "children",
            ]),
            limit: upTo100,
            since: digits,
            until: digits,
            after: { type: "string" },
          },
          ["fields"],
        ),
      },
      respond: (request, world) => {
        const numbers = itemNumbers(world).filter((number) =>
          isInRequestedPeriod(request, thread(world, number).timestamp),
        );
        const page = graphList(request, numbers, (number) => number);
        const fields = queryValue(request, "fields") ?? "";
        return responses.ok({ ...page, data: page.data.map((number) => pickFields(thread(world, number), fields)) });
      },
    },
    {
      method: "GET",
      address: `${base}/${account.id}/threads_insights`,
      contract: {
        query: objectSchema({ metric: commaListSchema(accountMetrics), since: digits, until: digits }, ["metric"]),
      },
      respond: (request, world) =>
        request.scopes?.includes("threads_manage_insights")
          ? accountInsights(request, world)
          : (responses.errorResponses.permission ?? {}),
    },
    {
      method: "GET",
      address: `${base}/:id/insights`,
      contract: { query: objectSchema({ metric: commaListSchema(mediaMetrics) }, ["metric"]) },
      respond: (request, world) => {
        const { id = "" } = request.params;
        const number = numberOf(id);
        if (!request.scopes?.includes("threads_manage_insights")) return responses.errorResponses.permission ?? {};
        if (!itemNumbers(world).includes(number) || isRepost(number)) return responses.errorResponses.not_found ?? {};
        return insightsResponse(responses, request, mediaMetrics, (name) => lifetime(id, name, count(name, number)));
      },
    },
  ],
  expected: (table, world) => rows[table]?.(world) ?? [],
  fewestRequests: (table, world) => {
    if (table === "days") {
      const requests = requestRanges + pastDays(world, "year").length;
      return { requests: 2 + requests, batches: 2 + Math.max(2, Math.ceil(requests / maxParallelRequests)) };
    }
    const all = itemNumbers(world);
    const pages = Math.max(1, Math.ceil(all.length / 100));
    const requests = pages + all.filter((number) => !isRepost(number)).length;
    return { requests: 2 + requests, batches: 2 + Math.max(pages + 1, Math.ceil(requests / maxParallelRequests)) };
  },
};
