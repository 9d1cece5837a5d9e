import { defineConnector, type Run } from "../define-connector.ts";
import { googleFailures } from "../google/failures.ts";
import { googleSignIn } from "../google/sign-in.ts";
import { type Json, listAt, numberAt, textAt } from "../json.ts";
import { offsetWhileFull } from "../next-page.ts";

const base = "https://searchconsole.googleapis.com/webmasters/v3/sites";

const pageSize = 25_000;

/** By page, and for the whole site: rare searches are left out by page, so pages do not add up to the day. */
const breakdowns: readonly (readonly string[])[] = [["DATE", "PAGE"], ["DATE"]];

/** Rows with their dimension values keyed by name; the API returns them in the requested order. */
const rowsByDimension = (body: Json, _: Run, part: Json): Json[] =>
  listAt(body, "rows").map((row) => ({
    ...(row as { readonly [name: string]: Json }),
    ...Object.fromEntries(
      listAt(part, "").map((dimension, index) => [String(dimension), listAt(row, "keys")[index] ?? null]),
    ),
  }));

/** Google Search Console API: impressions and clicks in Google Search. */
export const searchConsole = defineConnector({
  id: "search-console",
  platform: "google-search",
  name: "Google Search Console",
  source: "Search Console API v3",
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
      countsDaysIn: "Pacific",
      parts: () => breakdowns,
      pageSize,
      request: (run, page, part, _metrics, size = pageSize) => ({
        url: `${base}/${encodeURIComponent(run.account)}/searchAnalytics/query`,
        method: "POST",
        json: {
          startDate: run.from,
          endDate: run.to,
          dimensions: part,
          type: "WEB",
          rowLimit: size,
          startRow: Number(page ?? 0),
        },
      }),
      next: offsetWhileFull(pageSize, "rows"),
      items: rowsByDimension,
      row: (row, { account }) => ({
        account,
        date: textAt(row, "DATE"),
        page: textAt(row, "PAGE"),
        impressions: numberAt(row, "impressions"),
        clicks: numberAt(row, "clicks"),
        position: numberAt(row, "position"),
      }),
    },
  },
  failures: googleFailures,
  limits: { maxParallelRequests: 5 },
});
