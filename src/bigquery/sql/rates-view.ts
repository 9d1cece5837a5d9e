import type { Band } from "../../metrics/bands.ts";
import { type TableName, tables } from "../../tables/index.ts";
import { written } from "./names.ts";

/** The tables with engagement rates. */
const ratedTables = ["posts", "days"] as const;

export type RatedTable = (typeof ratedTables)[number];

export const hasRates = (table: TableName): table is RatedTable => ratedTables.some((name) => name === table);

/** The view with a table's engagement rates. */
export const ratesView = (table: RatedTable): string => `engagement_rates_${table}`;

const interactions = ["likes", "comments", "shares", "saves"] as const;
const audiences = ["followers", "reach", "impressions", "views"] as const;

/** Null if nothing is known, and if a number is negative, which the functions refuse to add up. */
const sum = `IF(COALESCE(${interactions.join(", ")}) IS NULL OR LEAST(${interactions
  .map((field) => `COALESCE(${field}, 0)`)
  .join(", ")}) < 0, NULL, ${interactions.map((field) => `COALESCE(${field}, 0)`).join(" + ")})`;

/** As in the sheet of posts: an account that hides its likes has no rates if other rows have likes, and neither have ads. */
const isUnrated = (from: string): string =>
  `COALESCE(type, '') = 'ad' OR (comments IS NOT NULL AND likes IS NULL AND EXISTS (SELECT 1 FROM ${from} WHERE likes IS NOT NULL))`;

const bandOf = (rate: string, bands: readonly Band[]): string =>
  `CASE ${[...bands]
    .reverse()
    .map(({ from, isExclusive, label }) => `WHEN ${rate} ${isExclusive ? ">" : ">="} ${from} THEN '${label}'`)
    .join(" ")} END`;

/**
 * A table's rows with what the sheet's formulas calculate: interactions, the rate by each audience, and the band of that by
 * followers. `from` is the table, or the view that shows the newest rows of its log.
 */
export function ratesViewQuery(table: RatedTable, from: string, bands: readonly Band[]): string {
  const fields = Object.keys(tables[table].fields).map(written).join(", ");
  const isRated = table === "posts" ? `NOT (${isUnrated(from)})` : "TRUE";
  const rates = audiences.map(
    (field) => `IF(is_rated AND ${field} > 0, interactions / ${field}, NULL) AS engagement_rate_by_${field}`,
  );
  return `WITH counted AS (
  SELECT ${fields}, ${sum} AS interactions, ${isRated} AS is_rated FROM ${from}
),
rated AS (
  SELECT *, ${rates.join(",\n    ")} FROM counted
)
SELECT ${fields}, interactions, ${audiences.map((field) => `engagement_rate_by_${field}`).join(", ")},
  ${bandOf("engagement_rate_by_followers", bands)} AS band
FROM rated`;
}
