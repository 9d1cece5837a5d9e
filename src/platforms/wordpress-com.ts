import { instantOfText } from "../tables/iso-time.ts";
import type { RowOf } from "../tables/rows.ts";
import { dayMs } from "../time/day.ts";
import { definePlatform, type ListSource, type Run } from "./define-platform.ts";
import { at, type Json, listAt, numberAt, stretches, textAt } from "./json.ts";
import { bearer } from "./sending.ts";

const base = "https://public-api.wordpress.com/rest/v1.1";

/** Days and pages in one answer. */
const daysTogether = { site: 90, posts: 30 };
const postsADay = 100;

interface Part {
  of: "site" | "posts";
  from: string;
  to: string;
  days: number;
}

const daysBetween = (from: string, to: string): number => (instantOfText(to) - instantOfText(from)) / dayMs + 1;

const partsOf = (of: Part["of"], { from, to, today }: Run): Part[] =>
  stretches(from, to < today ? to : today, daysTogether[of]).map((part) => ({
    of,
    ...part,
    days: daysBetween(part.from, part.to),
  }));

const hostOf = (url: string): string => url.replace(/^https?:\/\//, "").replace(/\/$/, "");

const siteUrl = ({ account }: Run, path: string): string => `${base}/sites/${encodeURIComponent(account)}${path}`;

/** The whole site by day: names first, then a row of values for each day. */
function siteDays(body: Json): Json[] {
  const names = listAt(body, "fields").map(String);
  return listAt(body, "data").map((values) =>
    Object.fromEntries(names.map((name, place) => [name, listAt(values, "")[place] ?? null])),
  );
}

/** The posts of each day that were looked at. */
function postDays(body: Json): Json[] {
  const days = at(body, "days");
  if (typeof days !== "object" || days === null || Array.isArray(days)) return [];
  return Object.keys(days).flatMap((day) =>
    listAt(days as Json, `${day}.postviews`).map((post) => ({ day, ...(post as Readonly<Record<string, Json>>) })),
  );
}

const siteRow = (item: Json): RowOf<"pages"> => ({
  date: textAt(item, "period"),
  views: numberAt(item, "views"),
  users: numberAt(item, "visitors"),
  comments: numberAt(item, "comments"),
});

/** What has no address is no page, such as the blog's own search. */
function postRow(item: Json): RowOf<"pages"> | null {
  const page = textAt(item, "href");
  return page === null
    ? null
    : { date: textAt(item, "day"), page, title: textAt(item, "title"), views: numberAt(item, "views") };
}

const pages = {
  countsDaysIn: "account",
  parts: (run) => [...partsOf("site", run), ...partsOf("posts", run)] as unknown as Json[],
  request: (run, _, asked) => {
    const { of, to, days } = asked as unknown as Part;
    if (of === "posts")
      return { url: siteUrl(run, "/stats/top-posts"), query: { period: "day", date: to, num: days, max: postsADay } };
    return {
      url: siteUrl(run, "/stats/visits"),
      query: { unit: "day", date: to, quantity: days, stat_fields: "views,visitors,comments" },
    };
  },
  items: (body) => [...siteDays(body), ...postDays(body)],
  notes: (body) => {
    const days = Object.values((at(body, "days") ?? {}) as Readonly<Record<string, Json>>);
    return days.some((day) => listAt(day, "postviews").length >= postsADay) ? ["incomplete"] : [];
  },
  row: (item) => (textAt(item, "day") === null ? siteRow(item) : postRow(item)),
} satisfies ListSource<RowOf<"pages">>;

/** Statistics of blogs at WordPress.com, and of others that Jetpack connects with it: developer.wordpress.com/docs/api. */
export const wordpressCom = definePlatform({
  id: "wordpress-com",
  platform: "wordpress",
  name: "WordPress.com and Jetpack",
  source: "WordPress.com REST API v1.1",
  hosts: [`${base}/`],
  signIn: {
    oauth: {
      app: "WORDPRESS",
      authorizeUrl: "https://public-api.wordpress.com/oauth2/authorize",
      tokenUrl: "https://public-api.wordpress.com/oauth2/token",
      // All blogs of the user; without it a token counts at one.
      scopes: ["global"],
      renewal: null,
      send: bearer,
    },
  },
  accounts: {
    request: () => ({ url: `${base}/me/sites`, query: { fields: "ID,URL,name" } }),
    items: (body) =>
      listAt(body, "sites").flatMap((site) => {
        const id = textAt(site, "ID");
        return id === null ? [] : [{ id, name: hostOf(textAt(site, "URL") ?? textAt(site, "name") ?? id) }];
      }),
  },
  lookups: [
    {
      request: (run) => ({ url: siteUrl(run, ""), query: { fields: "ID,URL" } }),
      read: (body) => {
        const accountId = textAt(body, "ID");
        return accountId === null ? null : { account: hostOf(textAt(body, "URL") ?? accountId), accountId };
      },
    },
  ],
  tables: { pages },
  failures: {
    codes: ({ status, body }) => (status < 400 ? [] : [textAt(body, "error") ?? "", String(status)]),
    kinds: {
      invalid_token: "auth_expired",
      authorization_required: "auth_expired",
      unauthorized: "permission",
      unknown_blog: "not_found",
      invalid_blog: "not_found",
    },
  },
  limits: { atOnce: 5 },
});
