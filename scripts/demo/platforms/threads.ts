import type { Row, TableName } from "../../../src/tables/define-table.ts";
import {
  asked,
  bearerOf,
  type DemoPlatform,
  type DemoRequest,
  type DemoWorld,
  invented,
  inventedText,
  numbersOf,
  publishedAt,
} from "../define-demo.ts";
import { graphAnswers } from "./graph/graph-answers.ts";
import {
  daysAsked,
  daysWithNumbers,
  insightsOf,
  lifetime,
  pastDays,
  series,
  totalValue,
} from "./graph/graph-insights.ts";
import { digits, graphList, graphTime, isAsked, listOfNames, only, pick, upTo100 } from "./graph/graph-list.ts";

const base = "https://graph.threads.net/v1.0";
const answers = graphAnswers("THApiException", null);
const account = { id: "24000000000000001", username: "brood.boon", followers: 1_530 };

/** Requests that the connector asks at the same time. */
const atOnce = 50;
/** A year in stretches of 90 days. */
const stretches = 5;

const kinds = ["TEXT_POST", "IMAGE", "VIDEO", "CAROUSEL_ALBUM"] as const;
/** Every ninth entry passes on somebody else's post. */
const isRepost = (number: number): boolean => number % 9 === 8;
const kindOf = (number: number) => kinds[number % kinds.length] as (typeof kinds)[number];

const idOf = (number: number): string => `18050000000${String(number).padStart(6, "0")}`;
const numberOf = (id: string): number => (id.startsWith("18050000000") ? Number(id.slice(11)) : -1);

const thread = (world: DemoWorld, number: number) => ({
  id: idOf(number),
  media_product_type: "THREADS",
  media_type: isRepost(number) ? "REPOST_FACADE" : kindOf(number),
  permalink: `https://www.threads.net/@${account.username}/post/C${number}`,
  username: account.username,
  text: isRepost(number) ? undefined : inventedText(number),
  timestamp: graphTime(publishedAt(world, number)),
  shortcode: `C${number}`,
  is_quote_post: false,
});

const mediaMetrics = ["views", "likes", "replies", "reposts", "quotes", "shares"];
const accountMetrics = ["views", "likes", "replies", "reposts", "quotes", "clicks", "followers_count"];
const count = (metric: string, of: number | string): number => invented(700, "threads", metric, of);

/** Views come by day, links by address, everything else as a total of what was asked. */
function accountInsights(request: DemoRequest, world: DemoWorld) {
  if (Number(asked(request, "since") ?? 1_712_991_600) < 1_712_991_600)
    return answers.refuse(400, 100, "(#100) since must not be before 1712991600");
  const days = daysAsked(request, world);
  const total = (metric: string) => days.reduce((sum, day) => sum + count(metric, day), 0);
  return insightsOf(answers, request, accountMetrics, (name) => {
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

const rows: Partial<Record<TableName, (world: DemoWorld) => Row[]>> = {
  posts: (world) =>
    numbersOf(world)
      .filter((number) => !isRepost(number))
      .map((number) => ({
        platform: "threads",
        account: account.username,
        post_id: idOf(number),
        url: `https://www.threads.net/@${account.username}/post/C${number}`,
        published_at: publishedAt(world, number),
        type: { TEXT_POST: "text", IMAGE: "image", VIDEO: "video", CAROUSEL_ALBUM: "carousel" }[kindOf(number)],
        text: inventedText(number),
        views: count("views", number),
        likes: count("likes", number),
        comments: count("replies", number),
        shares: count("reposts", number) + count("quotes", number),
      })),
  days: (world) => [
    ...pastDays(world).map((date) => {
      const shares = count("reposts", date) + count("quotes", date);
      return {
        platform: "threads",
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
export const threadsDemo: DemoPlatform<"threads"> = {
  id: "threads",
  account: "",
  secretOf: bearerOf,
  needsSecret: true,
  refusals: answers.refusals,
  routes: [
    {
      method: "GET",
      address: `${base}/me`,
      contract: {
        query: only(
          {
            fields: listOfNames([
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
      answer: (request) => answers.ok(pick(account, asked(request, "fields") ?? "")),
    },
    {
      method: "GET",
      address: `${base}/me/threads`,
      contract: {
        query: only(
          {
            fields: listOfNames([
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
      answer: (request, world) => {
        const numbers = numbersOf(world).filter((number) => isAsked(request, thread(world, number).timestamp));
        const page = graphList(request, numbers, (number) => number);
        const fields = asked(request, "fields") ?? "";
        return answers.ok({ ...page, data: page.data.map((number) => pick(thread(world, number), fields)) });
      },
    },
    {
      method: "GET",
      address: `${base}/${account.id}/threads_insights`,
      contract: { query: only({ metric: listOfNames(accountMetrics), since: digits, until: digits }, ["metric"]) },
      answer: (request, world) =>
        request.scopes?.includes("threads_manage_insights")
          ? accountInsights(request, world)
          : (answers.refusals.permission ?? {}),
    },
    {
      method: "GET",
      address: `${base}/:id/insights`,
      contract: { query: only({ metric: listOfNames(mediaMetrics) }, ["metric"]) },
      answer: (request, world) => {
        const { id = "" } = request.params;
        const number = numberOf(id);
        if (!request.scopes?.includes("threads_manage_insights")) return answers.refusals.permission ?? {};
        if (!numbersOf(world).includes(number) || isRepost(number)) return answers.refusals.not_found ?? {};
        return insightsOf(answers, request, mediaMetrics, (name) => lifetime(id, name, count(name, number)));
      },
    },
  ],
  expected: (table, world) => rows[table]?.(world) ?? [],
  fewest: (table, world) => {
    if (table === "days") {
      const requests = stretches + daysWithNumbers;
      return { requests: 2 + requests, rounds: 2 + Math.max(2, Math.ceil(requests / atOnce)) };
    }
    const all = numbersOf(world);
    const pages = Math.max(1, Math.ceil(all.length / 100));
    const requests = pages + all.filter((number) => !isRepost(number)).length;
    return { requests: 2 + requests, rounds: 2 + Math.max(pages + 1, Math.ceil(requests / atOnce)) };
  },
};
