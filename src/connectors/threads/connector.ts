import type { RowOf } from "../../tables/rows.ts";
import { bearer } from "../apply-secret.ts";
import { type Detail, defineConnector, type ListSource, type Lookup, type Run } from "../define-connector.ts";
import { type DayRange, isWithin, secondsOfDayItem, toSecondRange } from "../graph/day-seconds.ts";
import { failures } from "../graph/failures.ts";
import { daySeries, linkClicks, metricNumber } from "../graph/insights.ts";
import { accessToken } from "../graph/sign-in.ts";
import { retryDelayMs, usedShare } from "../graph/usage-limits.ts";
import { at, listAt, numberAt, splitDays, sumOfAll, textAt, toIsoTime } from "../json.ts";
import { dayRangeOfPage, graphCursor, splitDayRange } from "../next-page.ts";
import { isBeforePeriod, secondsOf } from "../wall-clock.ts";

const host = "https://graph.threads.net";
const base = `${host}/v1.0`;

/** Account insights start here: 2024-04-13. */
const earliestSecond = 1_712_991_600;
const earliestDay = "2024-04-13";

const maxDaysPerRequest = 90;

/** Meta rejects posts' times before this second: 2023-07-05, when Threads opened. */
const earliestPostSecond = 1_688_540_400;

function postPeriod(run: Run): { since: number; until: number } {
  const { since, until } = secondsOf(run);
  return { since: Math.max(since, earliestPostSecond), until: Math.max(until, earliestPostSecond + 1) };
}

const accountLookup: Lookup = {
  request: () => ({ url: `${base}/me`, query: { fields: "id,username" } }),
  read: (body) => {
    const accountId = textAt(body, "id");
    return accountId === null ? null : { account: textAt(body, "username"), accountId };
  },
};

const typeByMedia: Readonly<Record<string, string>> = {
  TEXT_POST: "text",
  IMAGE: "image",
  VIDEO: "video",
  CAROUSEL_ALBUM: "carousel",
  AUDIO: "audio",
};

/** Reposts are not the account's posts, and have no insights. */
const isRepost: Detail["appliesTo"] = (post) => textAt(post, "media_type") === "REPOST_FACADE";

const posts = {
  counts: "unknown",
  pageSize: 100,
  request: (run, page, _part, _metrics, size = 100) => ({
    url: `${base}/me/threads`,
    query: {
      fields: "id,media_type,permalink,text,timestamp",
      limit: size,
      ...postPeriod(run),
      after: page ?? undefined,
    },
  }),
  next: graphCursor,
  items: (body) => listAt(body, "data"),
  isBeforePeriod: (post, run) => isBeforePeriod(toIsoTime(textAt(post, "timestamp")), run),
  details: [
    {
      name: "insights",
      appliesTo: (post, run) => !isRepost(post, run) && textAt(post, "id") !== null,
      batch: 1,
      metrics: { all: ["views", "likes", "replies", "reposts", "quotes"] },
      request: ([post = null], _run, metrics) => ({
        url: `${base}/${textAt(post, "id")}/insights`,
        query: { metric: metrics.join(",") },
      }),
      read: (body) => [body],
      toleratedFailures: ["not_enough_data", "not_found"],
    },
  ],
  // A repost is known by its type alone.
  isUndescribed: (post) => textAt(post, "media_type") === null,
  row: (post, run, { insights = null }) => {
    if (isRepost(post, run)) return null;
    const number = (metric: string) => metricNumber(insights, metric);
    return {
      post_id: textAt(post, "id"),
      url: textAt(post, "permalink"),
      published_at: toIsoTime(textAt(post, "timestamp")),
      type: typeByMedia[textAt(post, "media_type") ?? ""] ?? null,
      text: textAt(post, "text"),
      views: number("views"),
      likes: number("likes"),
      comments: number("replies"),
      shares: sumOfAll(number("reposts"), number("quotes")),
    };
  },
} satisfies ListSource<RowOf<"posts">>;

const since = (range: { since: number; until: number }) => ({ ...range, since: Math.max(range.since, earliestSecond) });

/** Profile views come by day; other metrics are totals of the requested period, so each day is requested separately. */
const days = {
  counts: "unknown",
  countsDaysIn: "Pacific",
  parts: ({ from, to }) => splitDays(from > earliestDay ? from : earliestDay, to, maxDaysPerRequest),
  metrics: ["views"],
  pageSize: maxDaysPerRequest,
  splitPage: splitDayRange,
  request: (run, page, part, metrics, size = maxDaysPerRequest) => ({
    url: `${base}/${run.facts.accountId}/threads_insights`,
    query: { metric: metrics.join(","), ...since(toSecondRange(dayRangeOfPage(part as DayRange, page, size), run)) },
  }),
  items: (body, _run, part) => daySeries(body, "views").filter(isWithin(part as DayRange)),
  details: [
    {
      name: "totals",
      batch: 1,
      metrics: { all: ["likes", "replies", "reposts", "quotes", "clicks"] },
      request: ([item = null], { facts }, metrics) => ({
        url: `${base}/${facts.accountId}/threads_insights`,
        query: { metric: metrics.join(","), ...since(secondsOfDayItem(item)) },
      }),
      read: (body) => [body],
      toleratedFailures: ["not_enough_data"],
    },
  ],
  toleratedFailures: ["not_enough_data"],
  today: ({ today, facts }) => ({ date: today, followers: facts.followers ?? null }),
  row: (item, _run, { totals = null }) => {
    const number = (metric: string) => metricNumber(totals, metric);
    const shares = sumOfAll(number("reposts"), number("quotes"));
    return {
      date: at(item, "day") as string,
      views: numberAt(item, "value"),
      likes: number("likes"),
      comments: number("replies"),
      shares,
      clicks: linkClicks(totals, "clicks"),
      profile_visits: numberAt(item, "value"),
      engagements: sumOfAll(number("likes"), number("replies"), shares),
    };
  },
} satisfies ListSource<RowOf<"days">>;

/** Meta's Threads API. It has no batch requests. */
export const threads = defineConnector({
  id: "threads",
  platform: "threads",
  name: "Threads",
  alsoFoundBy: ["Meta"],
  source: "Threads API v1.0",
  apiVersion: { name: "v1.0", promisedUntil: null },
  hosts: [`${host}/`],
  signIn: {
    oauth: {
      appPrefix: "THREADS",
      authorizeUrl: "https://threads.net/oauth/authorize",
      tokenUrl: `${host}/oauth/access_token`,
      scopes: ["threads_basic", "threads_manage_insights"],
      scopeSeparator: ",",
      longLivedExchange: {
        url: `${host}/access_token`,
        query: { grant_type: "th_exchange_token" },
        tokenParameter: "access_token",
        clientParameters: ["client_secret"],
      },
      renewal: {
        url: `${host}/refresh_access_token`,
        query: { grant_type: "th_refresh_token" },
        tokenParameter: "access_token",
        minAgeSeconds: 86_400,
      },
      applySecret: bearer,
    },
    apiKey: accessToken("https://developers.facebook.com/apps/"),
  },
  owner: accountLookup,
  lookups: [
    accountLookup,
    {
      request: ({ facts }) => ({
        url: `${base}/${facts.accountId}/threads_insights`,
        query: { metric: "followers_count" },
      }),
      read: (body) => ({ followers: metricNumber(body, "followers_count") }),
      toleratedFailures: ["not_enough_data", "invalid_metric"],
    },
  ],
  tables: { posts, days },
  failures,
  limits: { maxParallelRequests: 50, usedShare, retryDelayMs },
});
