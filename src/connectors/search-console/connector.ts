import {
  type ApiRequest,
  defineConnector,
  type Failures,
  type NextPage,
  type PageCursor,
  type Run,
} from "../define-connector.ts";
import { googleFailures } from "../google/failures.ts";
import { googleSignIn } from "../google/sign-in.ts";
import { listAt, numberAt, splitDays, textAt } from "../json.ts";
import { encodePart } from "../percent-escapes.ts";

const base = "https://searchconsole.googleapis.com/webmasters/v3/sites";

/** The maximum number of rows per request; a day has at most 50,000. */
const pageSize = 25_000;

const shortQuotaMs = 15 * 60_000;

/**
 * The first page has the whole site by day: rare searches are left out by page, so pages do not add up to the day. It
 * says which days have pages. Those are requested day by day, because the load of a query grows with its period, and
 * rows are limited by day; their cursors are a day and the number of its first row.
 */
function queryRequest(run: Run, cursor: PageCursor | null, size: number): ApiRequest {
  const [day, startRow = "0"] = cursor === null ? [] : String(cursor).split(" ");
  return {
    url: `${base}/${encodePart(run.account)}/searchAnalytics/query`,
    method: "POST",
    json: {
      startDate: day ?? run.from,
      endDate: day ?? run.to,
      dimensions: day === undefined ? ["DATE"] : ["DATE", "PAGE"],
      type: "WEB",
      rowLimit: size,
      startRow: Number(startRow),
    },
  };
}

const next: NextPage = ({ body }, cursor, _run, size = pageSize) => {
  const rows = listAt(body, "rows");
  if (cursor === null) {
    const days = new Set(rows.map((row) => textAt(row, "keys.0")).filter((day) => day !== null));
    return days.size === 0 ? null : [...days].map((day) => `${day} 0`);
  }
  if (rows.length < size) return null;
  const [day, startRow] = String(cursor).split(" ");
  return `${day} ${Number(startRow) + size}`;
};

/**
 * Google limits the load of ten minutes and of a day by the same reason (developers.google.com/webmaster-tools/limits):
 * only waiting shows which one it was.
 */
const failures: Failures = { ...googleFailures, kinds: { ...googleFailures.kinds, quotaExceeded: "rate_limited" } };

/** Google Search Console API: impressions and clicks in Google Search. */
export const searchConsole = defineConnector({
  id: "search-console",
  platform: "google-search",
  name: "Google Search Console",
  alsoFoundBy: ["GSC", "SEO", "Google Webmaster Tools"],
  source: "Search Console API v3",
  apiVersion: { name: "v3", promisedUntil: null },
  hosts: [`${base.replace("/sites", "")}/`],
  signIn: { oauth: googleSignIn("webmasters.readonly") },
  accounts: {
    request: () => ({ url: base }),
    items: (body) =>
      listAt(body, "siteEntry").flatMap((site) => {
        const id = textAt(site, "siteUrl");
        const canRead = textAt(site, "permissionLevel") !== "SITE_UNVERIFIED_USER";
        return id !== null && canRead ? [{ id, name: id.replace(/^sc-domain:/, "") }] : [];
      }),
  },
  lookups: [],
  tables: {
    pages: {
      counts: "organic",
      countsDaysIn: "Pacific",
      pageSize,
      usualRequests: ({ from, to }) => 1 + splitDays(from, to, 1).length,
      request: (run, cursor, _part, _metrics, size = pageSize) => queryRequest(run, cursor, size),
      next,
      items: (body) => listAt(body, "rows"),
      row: (row, { account }) => ({
        account,
        date: textAt(row, "keys.0"),
        page: textAt(row, "keys.1"),
        impressions: numberAt(row, "impressions"),
        clicks: numberAt(row, "clicks"),
        position: numberAt(row, "position"),
      }),
    },
  },
  failures,
  limits: {
    maxParallelRequests: 5,
    retryDelayMs: ({ body }) =>
      listAt(body, "error.errors").some((error) => textAt(error, "reason") === "quotaExceeded") ? shortQuotaMs : null,
    isExhaustedWhenRepeated: true,
  },
});
