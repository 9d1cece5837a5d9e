import type { AnyRow } from "../../src/tables/rows.ts";
import { bearerIn, googleRefusals } from "./google.ts";
import {
  type ConnectorMock,
  itemNumbers,
  type MockResponse,
  type MockWorld,
  pseudoRandom,
  publishedAt,
} from "./server/define-mock.ts";

const base = "https://searchconsole.googleapis.com/webmasters/v3/sites";
const site = "sc-domain:broodenboon.example";

interface Shown {
  date: string;
  page: string | null;
}

const dateOf = (world: MockWorld, number: number): string => publishedAt(world, number).slice(0, 10);

const pagesIn = (world: MockWorld): Shown[] =>
  itemNumbers(world).map((number) => ({ date: dateOf(world, number), page: `https://broodenboon.example/${number}` }));

const daysIn = (world: MockWorld): Shown[] =>
  [...new Set(itemNumbers(world).map((number) => dateOf(world, number)))].map((date) => ({ date, page: null }));

function counts({ date, page }: Shown) {
  const impressions = 1 + pseudoRandom(3_000, "impressions", date, page ?? "");
  const clicks = pseudoRandom(impressions, "clicks", date, page ?? "");
  return { clicks, impressions, position: 1 + pseudoRandom(400, "position", date, page ?? "") / 8 };
}

interface Asked {
  startDate: string;
  endDate: string;
  dimensions?: string[];
  rowLimit?: number;
  startRow?: number;
}

function query({ startDate, endDate, dimensions = [], rowLimit = 1_000, startRow = 0 }: Asked, world: MockWorld) {
  const rows = (dimensions.includes("PAGE") ? pagesIn(world) : daysIn(world))
    .filter(({ date }) => date >= startDate && date <= endDate)
    .slice(startRow, startRow + rowLimit)
    .map((shown) => {
      const counted = counts(shown);
      const keys = dimensions.map((dimension) => (dimension === "DATE" ? shown.date : shown.page));
      return { keys, ...counted, ctr: counted.clicks / counted.impressions };
    });
  return { ...(rows.length > 0 ? { rows } : {}), responseAggregationType: "BY_PAGE" };
}

const errorResponse = (code: number, reason: string, message: string): MockResponse => ({
  status: code,
  body: { error: { code, message, errors: [{ message, domain: "global", reason }] } },
});

const forbidden = errorResponse(403, "forbidden", "User does not have sufficient permission for this site.");

const day = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$" };

/** Search Console: contract from the discovery document. */
export const searchConsoleMock: ConnectorMock<"search-console"> = {
  id: "search-console",
  account: site,
  secretOf: bearerIn,
  requiresSecret: true,
  errorResponses: {
    ...googleRefusals,
    permission: forbidden,
    rate_limited: errorResponse(403, "userRateLimitExceeded", "User Rate Limit Exceeded"),
    quota_exhausted: errorResponse(403, "dailyLimitExceeded", "Daily Limit Exceeded"),
  },
  routes: [
    {
      method: "GET",
      address: base,
      contract: {},
      respond: () => ({
        body: {
          siteEntry: [
            { siteUrl: site, permissionLevel: "SITE_OWNER" },
            { siteUrl: "https://somebody.example/", permissionLevel: "SITE_UNVERIFIED_USER" },
          ],
        },
      }),
    },
    {
      method: "POST",
      address: `${base}/:site/searchAnalytics/query`,
      contract: {
        body: {
          type: "object",
          required: ["startDate", "endDate"],
          properties: {
            startDate: day,
            endDate: day,
            dimensions: { type: "array", items: { enum: ["DATE", "PAGE", "QUERY", "COUNTRY", "DEVICE"] } },
            type: { enum: ["WEB", "IMAGE", "VIDEO", "NEWS", "DISCOVER", "GOOGLE_NEWS"] },
            aggregationType: { enum: ["AUTO", "BY_PROPERTY", "BY_PAGE"] },
            dataState: { enum: ["FINAL", "ALL", "HOURLY_ALL"] },
            rowLimit: { type: "integer", minimum: 1, maximum: 25_000 },
            startRow: { type: "integer", minimum: 0 },
          },
          additionalProperties: false,
        },
      },
      imitates: { body: { type: "WEB" } },
      respond: ({ params, body }, world) =>
        params.site === site ? { body: query(body as unknown as Asked, world) } : forbidden,
    },
  ],
  expected: (table, world): AnyRow[] =>
    table === "pages"
      ? [...pagesIn(world), ...daysIn(world)].map(
          (shown): AnyRow => ({
            platform: "google-search",
            account: site,
            ...shown,
            ...counts(shown),
          }),
        )
      : [],
  // The site by day, then the pages of each day, which has at most 25,000 here.
  fewestRequests: (_table, world) => ({ requests: 1 + daysIn(world).length, batches: 2 }),
};
