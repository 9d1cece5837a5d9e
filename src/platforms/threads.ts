import { type Detail, definePlatform, type ListSource, type Lookup } from "./define-platform.ts";
import { isIn, secondsAround, secondsOfItem } from "./graph/day-seconds.ts";
import { failures } from "./graph/failures.ts";
import { daySeries, insightNumber, linkTotal } from "./graph/insights.ts";
import { used, wait } from "./graph/limits.ts";
import { ownToken } from "./graph/sign-in.ts";
import { at, isoTime, listAt, numberAt, stretches, sum, textAt } from "./json.ts";
import { graphCursor } from "./paging.ts";
import { bearer } from "./sending.ts";
import { isBeforePeriod, secondsOf } from "./wall-clock.ts";

const host = "https://graph.threads.net";
const base = `${host}/v1.0`;

/** Account insights begin here: 2024-04-13. */
const firstSecond = 1_712_991_600;
const firstDay = "2024-04-13";

const me: Lookup = {
  request: () => ({ url: `${base}/me`, query: { fields: "id,username" } }),
  read: (body) => {
    const accountId = textAt(body, "id");
    return accountId === null ? null : { account: textAt(body, "username"), accountId };
  },
};

const types: Readonly<Record<string, string>> = {
  TEXT_POST: "text",
  IMAGE: "image",
  VIDEO: "video",
  CAROUSEL_ALBUM: "carousel",
  AUDIO: "audio",
};

/** Reposts of others are no posts of the account, and have no insights. */
const isRepost: Detail["of"] = (post) => textAt(post, "media_type") === "REPOST_FACADE";

const posts: ListSource = {
  request: (run, page) => ({
    url: `${base}/me/threads`,
    query: {
      fields: "id,media_type,permalink,text,timestamp",
      limit: 100,
      ...secondsOf(run),
      after: page ?? undefined,
    },
  }),
  next: graphCursor,
  items: (body) => listAt(body, "data"),
  isTooOld: (post, run) => isBeforePeriod(isoTime(textAt(post, "timestamp")), run),
  details: [
    {
      name: "insights",
      of: (post, run) => !isRepost(post, run),
      batch: 1,
      metrics: { all: ["views", "likes", "replies", "reposts", "quotes"] },
      request: ([post = null], _run, metrics) => ({
        url: `${base}/${textAt(post, "id")}/insights`,
        query: { metric: metrics.join(",") },
      }),
      read: (body) => [body],
      mayFail: ["not_enough_data", "not_found"],
    },
  ],
  row: (post, run, { insights = null }) => {
    if (isRepost(post, run)) return null;
    const number = (metric: string) => insightNumber(insights, metric);
    return {
      post_id: textAt(post, "id"),
      url: textAt(post, "permalink"),
      published_at: isoTime(textAt(post, "timestamp")),
      type: types[textAt(post, "media_type") ?? ""] ?? null,
      text: textAt(post, "text"),
      views: number("views"),
      likes: number("likes"),
      comments: number("replies"),
      shares: sum(number("reposts"), number("quotes")),
    };
  },
};

const since = (asked: { since: number; until: number }) => ({ ...asked, since: Math.max(asked.since, firstSecond) });

/** Views of the profile come by day; the other numbers are totals of what is asked, so each day is asked by itself. */
const days: ListSource = {
  countsDaysIn: "Pacific",
  parts: ({ from, to }) => stretches(from > firstDay ? from : firstDay, to, 90),
  metrics: ["views"],
  request: (run, _page, part, metrics) => ({
    url: `${base}/${run.facts.accountId}/threads_insights`,
    query: { metric: metrics.join(","), ...since(secondsAround(part as { from: string; to: string }, run)) },
  }),
  items: (body, _run, part) => daySeries(body, "views").filter(isIn(part as { from: string; to: string })),
  details: [
    {
      name: "totals",
      batch: 1,
      metrics: { all: ["likes", "replies", "reposts", "quotes", "clicks"] },
      request: ([item = null], { facts }, metrics) => ({
        url: `${base}/${facts.accountId}/threads_insights`,
        query: { metric: metrics.join(","), ...since(secondsOfItem(item)) },
      }),
      read: (body) => [body],
      mayFail: ["not_enough_data"],
    },
  ],
  mayFail: ["not_enough_data"],
  today: ({ today, facts }) => ({ date: today, followers: facts.followers ?? null }),
  row: (item, _run, { totals = null }) => {
    const number = (metric: string) => insightNumber(totals, metric);
    const shares = sum(number("reposts"), number("quotes"));
    return {
      date: at(item, "day") as string,
      views: numberAt(item, "value"),
      likes: number("likes"),
      comments: number("replies"),
      shares,
      clicks: linkTotal(totals, "clicks"),
      profile_visits: numberAt(item, "value"),
      engagements: sum(number("likes"), number("replies"), shares),
    };
  },
};

/** Meta's Threads API. It documents no batch. */
export const threads = definePlatform({
  id: "threads",
  platform: "threads",
  name: "Threads",
  source: "Threads API v1.0",
  hosts: [`${host}/`],
  signIn: {
    oauth: {
      app: "THREADS",
      authorizeUrl: "https://threads.net/oauth/authorize",
      tokenUrl: `${host}/oauth/access_token`,
      scopes: ["threads_basic", "threads_manage_insights"],
      scopeSeparator: ",",
      longLived: {
        url: `${host}/access_token`,
        query: { grant_type: "th_exchange_token" },
        tokenName: "access_token",
        withClient: ["client_secret"],
      },
      renewal: {
        url: `${host}/refresh_access_token`,
        query: { grant_type: "th_refresh_token" },
        tokenName: "access_token",
        notBefore: 86_400,
      },
      send: bearer,
    },
    ownKey: ownToken("https://developers.facebook.com/apps/"),
  },
  owner: me,
  lookups: [
    me,
    {
      request: ({ facts }) => ({
        url: `${base}/${facts.accountId}/threads_insights`,
        query: { metric: "followers_count" },
      }),
      read: (body) => ({ followers: insightNumber(body, "followers_count") }),
      mayFail: ["not_enough_data", "invalid_metric"],
    },
  ],
  tables: { posts, days },
  failures,
  limits: { atOnce: 50, used, wait },
});
