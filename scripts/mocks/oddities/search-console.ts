import type { Oddity } from "./oddity.ts";

const account = "https://bakery.example/";

export const oddities: Oddity[] = [
  {
    what: "Too much load of ten minutes is refused by the reason of the day's limit, and works a quarter later.",
    source: "https://developers.google.com/webmaster-tools/limits",
    date: "2026-11-28",
    account,
    to: "2026-10-09",
    respond: ({ number, body }) => {
      if (number === 0) {
        const errors = [{ domain: "usageLimits", reason: "quotaExceeded" }];
        return {
          status: 403,
          body: { error: { code: 403, message: "Search Analytics load quota exceeded.", errors } },
        };
      }
      if (body?.includes("PAGE")) return { body: { responseAggregationType: "byPage" } };
      const row = { keys: ["2026-10-01"], clicks: 4, impressions: 50, ctr: 0.08, position: 7.5 };
      return { body: { rows: [row], responseAggregationType: "byProperty" } };
    },
    rows: { pages: [{ account, date: "2026-10-01", page: null, clicks: 4, impressions: 50, position: 7.5 }] },
  },
  {
    what: "Pages do not add up to the site, because rare searches are left out by page; a day has its own total.",
    source: "https://developers.google.com/webmaster-tools/v1/how-tos/all-your-data",
    date: "2026-11-28",
    account,
    respond: ({ body }) => {
      const numbers = { ctr: 0.1, position: 3 };
      const day = { keys: ["2026-10-01"], clicks: 9, impressions: 90, ...numbers };
      const page = { keys: ["2026-10-01", `${account}rye`], clicks: 2, impressions: 20, ...numbers };
      return { body: { rows: [body?.includes("PAGE") ? page : day] } };
    },
    rows: {
      pages: [
        { date: "2026-10-01", page: null, clicks: 9, impressions: 90 },
        { date: "2026-10-01", page: `${account}rye`, clicks: 2, impressions: 20 },
      ],
    },
  },
];
