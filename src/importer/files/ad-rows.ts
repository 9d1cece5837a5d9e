import type { Format } from "../../exports/define-format.ts";
import type { Row, Value } from "../../tables/define-table.ts";
import type { Section } from "./find-sections.ts";
import { type AdPeriod, readSpan, statedPeriod } from "./stated-periods.ts";

/** Why a report of ads cannot be read as it is; `header`: the column that divides its rows. */
export interface AdsProblem {
  rejection: "noDays" | "split";
  header: string;
}

/** Whether a column says which days a row is about. */
const hasDays = (ads: NonNullable<Format["ads"]>, columns: ReadonlyMap<string, number>): boolean =>
  ["published_at", ads.day, ads.week, ads.month].some((column) => columns.has(column ?? ""));

/** Null for a section that can be read, and for any that is no report of ads. */
export function adsProblem({ header: { format, columns }, headers, preamble }: Section): AdsProblem | null {
  const { ads } = format;
  if (ads === undefined) return null;
  const split = ads.splits.find((column) => columns.has(column));
  if (split !== undefined) return { rejection: "split", header: (headers[columns.get(split) ?? 0] ?? "").trim() };
  return hasDays(ads, columns) || statedPeriod(preamble) !== null ? null : { rejection: "noDays", header: "" };
}

/** The columns of a report of ads without those of a longer period than its rows are about. */
export function columnsOfAds({ ads }: Format, columns: Map<string, number>): Map<string, number> {
  if (ads === undefined) return columns;
  const [day, week, month] = [ads.day, ads.week, ads.month].map((column) => columns.get(column ?? ""));
  const unused =
    day !== undefined ? ["period_end"] : (week ?? month) === undefined ? [] : ["published_at", "period_end"];
  const kept = new Map([...columns].filter(([column]) => !unused.includes(column)));
  if (day !== undefined) kept.set("published_at", day);
  return kept;
}

/** The values that all rows of a report of ads have, as far as the text around its cells states them. */
export function constantsOfAds({ header: { format, columns }, headers, preamble }: Section): Record<string, Value> {
  if (format.ads === undefined) return {};
  const header = headers[columns.get("spend") ?? -1] ?? "";
  const currency = /\(([A-Z]{3})\)\s*$/.exec(header.trim())?.[1] ?? null;
  const period = hasDays(format.ads, columns) ? null : statedPeriod(preamble);
  return {
    type: "ad",
    text: null,
    post_id: null,
    currency,
    published_at: period?.from ?? null,
    period_end: period?.to ?? null,
  };
}

/** "Total: Campaigns", "Total of 5 results"; a campaign's name goes on in another way. */
const totalWords =
  /^(?:grand |sub)?(?:totals?|total(?:es|e|i)|totaux|totaal|gesamt)(?:$|\s*[:(]|\s+(?:of|de|von|van|di|sur)\s+\d)/i;
const allWords = /^(?:all|tod[oa]s?|tudo|alles?|tous|toutes|tutt[ie])$/i;

/** Reads what makes a row the row of an ad. */
export interface AdRows {
  isTotals(cells: readonly string[]): boolean;
  /** Fills the text, the ID and the days. `values`: those of the columns that fill no field. */
  fill(row: Row, values: Readonly<Record<string, Value>>): void;
}

/** `indexOf`: the index of a column; -1 if the file lacks it. */
export function adRows({ ads }: Format, indexOf: (column: string) => number): AdRows | null {
  if (ads === undefined) return null;
  const named = ads.names.filter((column) => indexOf(column) !== -1);
  // A report of the account alone names no campaign.
  const names = named.length > 0 ? named : ["account"];
  // A row of an ad is not known by the ID of its campaign.
  const deepest = ads.names.reduce(
    (found, name, level) => ([name, ads.ids[level] ?? ""].some((column) => indexOf(column) !== -1) ? level : found),
    -1,
  );
  const idColumn = indexOf(ads.ids[deepest] ?? "") === -1 ? undefined : ads.ids[deepest];
  const known = [ads.day ?? "", ...names].map(indexOf).filter((index) => index !== -1);
  return {
    isTotals(cells) {
      const cellAt = (index: number) => (cells[index] ?? "").trim();
      const hasName = names.some((column) => cellAt(indexOf(column)) !== "");
      const hasDay = indexOf(ads.day ?? "") === -1 || cellAt(indexOf(ads.day ?? "")) !== "";
      if (!hasName || !hasDay) return true;
      return (
        known.some((index) => allWords.test(cellAt(index))) ||
        cells.slice(0, 3).some((cell) => totalWords.test(cell.trim()))
      );
    },
    fill(row, values) {
      const path = names.map((column) => values[column] ?? row[column]).filter((name) => typeof name === "string");
      row.text = path.length === 0 ? null : path.join(" › ");
      for (const kind of ["week", "month"] as const) {
        const cell = values[ads[kind] ?? ""];
        const span = typeof cell === "string" ? readSpan(cell, kind) : null;
        if (span !== null) Object.assign(row, { published_at: span.from, period_end: span.to });
      }
      const id = idColumn === undefined ? null : values[idColumn];
      row.post_id = row.published_at === null ? null : (id ?? null);
    },
  };
}

/**
 * Completes the rows once all are read: the last day of a report whose rows all begin with the stated period, and an ID for
 * each row, as an ad has one for each day. What the file divides by nothing that it names gets a number.
 */
export function completeAdRows(
  { header: { format }, preamble }: Section,
  rows: readonly Row[],
  hasOpenDates: boolean,
): void {
  if (format.ads === undefined) return;
  const period = statedPeriod(preamble);
  const isWhole = period !== null && rows.every((row) => row.published_at === period.from && row.period_end === null);
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (isWhole) row.period_end = (period as AdPeriod).to;
    if (row.period_end === row.published_at) row.period_end = null;
    const days = [row.published_at, row.period_end].filter((day) => day !== null).join(" ");
    // Days whose order the user still has to choose are no part of an ID.
    const id = hasOpenDates || row.post_id === null ? null : `${row.post_id} ${days}`;
    const key = JSON.stringify([id ?? row.text, row.account, days]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const mark = count === 1 ? "" : ` (${count})`;
    row.post_id = id === null ? null : `${id}${mark}`;
    row.text = `${row.text}${mark}`;
  }
}
