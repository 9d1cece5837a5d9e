import type { BenchRow } from "./bench-row.ts";

export type LimitedRow = BenchRow & { limit: number };

export const formatRatio = (number: number): string => (number < 0.1 ? number.toFixed(3) : number.toFixed(2));

export const isOver = ({ ratio, limit }: LimitedRow): boolean => ratio > limit;

/** The measurements as a Markdown table, with whether each is within its limit. */
export function speedTable(rows: readonly LimitedRow[]): string {
  return [
    "| what | measured | at most | within |",
    "|---|---|---|---|",
    ...rows.map(
      (row) => `| ${row.what} | ${formatRatio(row.ratio)} | ${row.limit} | ${isOver(row) ? "**no**" : "yes"} |`,
    ),
  ].join("\n");
}
