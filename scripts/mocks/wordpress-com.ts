import type { AnyRow } from "../../src/tables/rows.ts";
import { dayMs } from "../../src/time/day.ts";
import { postOf } from "./blog.ts";
import { bearerIn } from "./google.ts";
import {
  type ConnectorMock,
  type MockRequest,
  type MockResponse,
  type MockWorld,
  pseudoRandom,
  queryValue,
  subtractDays,
} from "./server/define-mock.ts";

const base = "https://public-api.wordpress.com/rest/v1.1";
const siteId = "161803398";
const host = "broodenboon.wordpress.example";

const idOf = (number: number): number => 70_000 - number;

/** Every post is viewed on the day of publication and the two days after. */
const viewsOn = (world: MockWorld, day: string) =>
  numbersAround(world, day).flatMap((number) => {
    const post = postOf(world, number);
    const age = (Date.parse(day) - Date.parse(post.publishedAt.slice(0, 10))) / dayMs;
    return age >= 0 && age <= 2 ? [{ ...post, views: 1 + pseudoRandom(90, "views", number, day) }] : [];
  });

/** The posts around a day, calculated without visiting all others: one is published every five hours. */
function numbersAround({ today, size, deleted }: MockWorld, day: string): number[] {
  const last = Math.floor((Date.parse(today) - Date.parse(day)) / (5 * 3_600_000));
  return Array.from({ length: 22 }, (_, number) => last - 6 + number).filter(
    (number) => number >= 0 && number < size && !deleted.has(number),
  );
}

const daysTo = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, number) => subtractDays(day, count - 1 - number));

function siteDay(world: MockWorld, day: string) {
  const views = viewsOn(world, day).reduce((sum, post) => sum + post.views, 0);
  return {
    views,
    visitors: pseudoRandom(views + 1, "visitors", day),
    comments: views === 0 ? 0 : pseudoRandom(9, "talk", day),
  };
}

const errorResponse = (status: number, error: string, message: string): MockResponse => ({
  status,
  body: { error, message },
});

const unknown = errorResponse(404, "unknown_blog", "Unknown blog");
const day = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };
const whole = { type: "string", pattern: "^[1-9]\\d*$" };
const common = { fields: { type: "string" }, context: { enum: ["display", "edit"] }, pretty: {}, meta: {} };
const query = (more: Record<string, unknown>) => ({
  type: "object",
  properties: { ...common, ...more },
  additionalProperties: false,
});

function visits(request: MockRequest, world: MockWorld): MockResponse {
  if (request.params.site !== siteId) return unknown;
  const fields = ["period", ...(queryValue(request, "stat_fields") ?? "views,visitors").split(",")];
  const to = queryValue(request, "date") ?? world.today;
  const data = daysTo(to, Number(queryValue(request, "quantity") ?? 30)).map((one) => {
    const counts: Record<string, unknown> = { period: one, ...siteDay(world, one) };
    return fields.map((field) => counts[field] ?? null);
  });
  return { body: { date: to, unit: "day", fields, data } };
}

function topPosts(request: MockRequest, world: MockWorld): MockResponse {
  if (request.params.site !== siteId) return unknown;
  const to = queryValue(request, "date") ?? world.today;
  const most = Number(queryValue(request, "max") ?? 10);
  const days = daysTo(to, Number(queryValue(request, "num") ?? 1)).map((one) => {
    const seen = viewsOn(world, one).sort((a, b) => b.views - a.views);
    const postviews = seen.slice(0, most).map(({ at, slug, title, publishedAt, views }) => ({
      id: idOf(at),
      href: `https://${host}/${slug}/`,
      date: publishedAt.replace("T", " ").replace("Z", ""),
      title,
      type: "post",
      views,
    }));
    return [one, { postviews, total_views: siteDay(world, one).views, other_views: 0 }] as const;
  });
  return { body: { date: to, period: "day", days: Object.fromEntries(days) } };
}

/** The year until today; days without views are rows of zeros. */
function rows(world: MockWorld): AnyRow[] {
  return daysTo(world.today, 365).flatMap((date) => {
    const { views: all, visitors, comments } = siteDay(world, date);
    const row = { platform: "wordpress" as const, account: host, date };
    return [
      { ...row, views: all, users: visitors, comments },
      ...viewsOn(world, date).map(({ slug, title, views }) => ({
        ...row,
        page: `https://${host}/${slug}/`,
        title,
        views,
      })),
    ];
  });
}

/** WordPress.com: contract from its documentation of these endpoints. */
export const wordpressComMock: ConnectorMock<"wordpress-com"> = {
  id: "wordpress-com",
  account: siteId,
  secretOf: bearerIn,
  requiresSecret: true,
  errorResponses: {
    auth_expired: errorResponse(401, "invalid_token", "The OAuth2 token is invalid."),
    permission: errorResponse(403, "unauthorized", "user cannot view stats"),
    not_found: unknown,
    rate_limited: errorResponse(429, "too_many_requests", "Too many requests"),
    invalid: errorResponse(400, "invalid_input", "Invalid input"),
    server: errorResponse(500, "internal_server_error", "Internal server error"),
  },
  routes: [
    {
      method: "GET",
      address: `${base}/me/sites`,
      contract: { query: query({ site_visibility: {}, options: {} }) },
      imitates: { query: { fields: ["ID", "URL", "name"] } },
      respond: () => ({
        body: { sites: [{ ID: Number(siteId), URL: `https://${host}`, name: "Brood & Boon" }] },
      }),
    },
    {
      method: "GET",
      address: `${base}/sites/:site/stats/visits`,
      contract: {
        query: query({
          unit: { enum: ["day", "week", "month", "year"] },
          date: day,
          quantity: whole,
          stat_fields: { type: "string" },
        }),
      },
      imitates: { query: { unit: "day" } },
      respond: visits,
    },
    {
      method: "GET",
      address: `${base}/sites/:site/stats/top-posts`,
      contract: {
        query: query({
          period: { enum: ["day", "week", "month", "year"] },
          date: day,
          num: whole,
          max: whole,
          summarize: { enum: ["true", "false"] },
        }),
      },
      imitates: { query: { period: "day" } },
      respond: topPosts,
    },
    {
      method: "GET",
      address: `${base}/sites/:site`,
      contract: { query: query({}) },
      imitates: { query: { fields: ["ID", "URL"] } },
      respond: ({ params }) =>
        params.site === siteId ? { body: { ID: Number(siteId), URL: `https://${host}` } } : unknown,
    },
  ],
  expected: (table, world) => (table === "pages" ? rows(world) : []),
  // A year: ninety days of the site or thirty of its posts per response, five in parallel.
  fewestRequests: () => ({ requests: 1 + 5 + 13, batches: 1 + Math.ceil((5 + 13) / 5) }),
};
