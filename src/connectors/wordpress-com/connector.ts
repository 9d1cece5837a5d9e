import type { RowOf } from "../../tables/rows.ts";
import { dayMs } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { bearer } from "../apply-secret.ts";
import { type ApiRequest, defineConnector, type ListSource, type Run } from "../define-connector.ts";
import { at, type Json, listAt, numberAt, splitDays, textAt } from "../json.ts";
import { encodePart } from "../percent-escapes.ts";

const base = "https://public-api.wordpress.com/rest/v1.1";

/** Most days in a request: of the whole site, and of its posts. */
const maxDaysPerRequest = { site: 90, posts: 30 };
const maxPostsPerDay = 100;

interface RequestPart {
  of: "site" | "posts";
  from: string;
  to: string;
  days: number;
}

const daysBetween = (from: string, to: string): number => (instantOfText(to) - instantOfText(from)) / dayMs + 1;

const splitParts = (of: RequestPart["of"], { from, to, today }: Run): RequestPart[] =>
  splitDays(from, to < today ? to : today, maxDaysPerRequest[of]).map((part) => ({
    of,
    ...part,
    days: daysBetween(part.from, part.to),
  }));

const hostOfUrl = (url: string): string => url.replace(/^https?:\/\//, "").replace(/\/$/, "");

const siteApiUrl = ({ account }: Run, path: string): string => `${base}/sites/${encodePart(account)}${path}`;

/** The whole site by day: `fields` has the names, `data` a row of values per day. */
function siteDays(body: Json): Json[] {
  const names = listAt(body, "fields").map(String);
  return listAt(body, "data").map((values) =>
    Object.fromEntries(names.map((name, index) => [name, listAt(values, "")[index] ?? null])),
  );
}

/** The posts viewed on each day. */
function postDays(body: Json): Json[] {
  const days = at(body, "days");
  if (typeof days !== "object" || days === null || Array.isArray(days)) return [];
  const names = Object.keys(days).filter((name) => /^\d{4}-\d\d-\d\d$/.test(name));
  return names.flatMap((day) =>
    listAt(days as Json, `${day}.postviews`).map((post) => ({ day, ...(post as Readonly<Record<string, Json>>) })),
  );
}

const siteRow = (item: Json): RowOf<"pages"> => ({
  date: textAt(item, "period"),
  views: numberAt(item, "views"),
  users: numberAt(item, "visitors"),
  comments: numberAt(item, "comments"),
});

/** Entries without a URL, such as the blog's own search, are not pages. */
function postRow(item: Json): RowOf<"pages"> | null {
  const page = textAt(item, "href");
  return page === null
    ? null
    : { date: textAt(item, "day"), page, title: textAt(item, "title"), views: numberAt(item, "views") };
}

const pages = {
  counts: "total",
  countsDaysIn: "account",
  parts: (run) => [...splitParts("site", run), ...splitParts("posts", run)] as unknown as Json[],
  request: (run, _page, part) => {
    const { of, to, days } = part as unknown as RequestPart;
    if (of === "posts")
      return {
        url: siteApiUrl(run, "/stats/top-posts"),
        query: { period: "day", date: to, num: days, max: maxPostsPerDay },
      };
    return {
      url: siteApiUrl(run, "/stats/visits"),
      query: { unit: "day", date: to, quantity: days, stat_fields: "views,visitors,comments" },
    };
  },
  items: (body) => [...siteDays(body), ...postDays(body)],
  notes: (body) => {
    const days = Object.values((at(body, "days") ?? {}) as Readonly<Record<string, Json>>);
    return days.some((day) => listAt(day, "postviews").length >= maxPostsPerDay) ? ["incomplete"] : [];
  },
  row: (item) => (textAt(item, "day") === null ? siteRow(item) : postRow(item)),
} satisfies ListSource<RowOf<"pages">>;

const sitesRequest = (): ApiRequest => ({ url: `${base}/me/sites`, query: { fields: "ID,URL,name" } });

const sites = (body: Json): { id: string; name: string }[] =>
  listAt(body, "sites").flatMap((site) => {
    const id = textAt(site, "ID");
    return id === null ? [] : [{ id, name: hostOfUrl(textAt(site, "URL") ?? textAt(site, "name") ?? id) }];
  });

/** Statistics of blogs at WordPress.com, and of others connected by Jetpack: developer.wordpress.com/docs/api. */
export const wordpressCom = defineConnector({
  id: "wordpress-com",
  platform: "wordpress",
  name: { en: "WordPress.com and Jetpack", es: "WordPress.com y Jetpack", nl: "WordPress.com en Jetpack" },
  source: "WordPress.com REST API v1.1",
  apiVersion: { name: "v1.1", promisedUntil: null },
  hosts: [`${base}/`],
  signIn: {
    oauth: {
      appPrefix: "WORDPRESS",
      authorizeUrl: "https://public-api.wordpress.com/oauth2/authorize",
      tokenUrl: "https://public-api.wordpress.com/oauth2/token",
      // The groups of developer.wordpress.com/docs/api whose requests are sent here: both only allow viewing.
      scopes: ["sites", "stats"],
      // All of the user's blogs, with everything that the user may do.
      broaderScopes: { sites: "global", stats: "global" },
      renewal: null,
      applySecret: bearer,
    },
  },
  // A sign-in for one blog is a connection of its own, beside those for others.
  owner: {
    request: sitesRequest,
    read: (body) => {
      const [site, another] = sites(body);
      return site && !another ? { account: site.name, accountId: site.id } : {};
    },
  },
  accounts: { request: sitesRequest, items: sites },
  lookups: [
    {
      request: (run) => ({ url: siteApiUrl(run, ""), query: { fields: "ID,URL" } }),
      read: (body) => {
        const accountId = textAt(body, "ID");
        return accountId === null ? null : { account: hostOfUrl(textAt(body, "URL") ?? accountId), accountId };
      },
    },
  ],
  tables: { pages },
  failures: {
    codes: ({ status, body }) =>
      status < 400
        ? []
        : [
            // `invalid_blog` also means that a blog does not exist.
            ...(/stats module/i.test(textAt(body, "message") ?? "") ? ["statistics off"] : []),
            textAt(body, "error") ?? "",
            String(status),
          ],
    kinds: {
      invalid_token: "auth_expired",
      authorization_required: "auth_expired",
      unauthorized: "permission",
      "statistics off": "permission",
      unknown_blog: "not_found",
      invalid_blog: "not_found",
    },
  },
  limits: { maxParallelRequests: 5 },
});
