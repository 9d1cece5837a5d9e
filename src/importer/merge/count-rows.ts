import type { Row, Table } from "../../tables/define-table.ts";
import { competingColumnTests, type RowCounts } from "../../tables/sheet-order.ts";
import type { Steps } from "./steps.ts";

const rowsPerStep = 10_000;

/** How many rows have each of the columns that compete for a place in a new sheet. */
export function* countRows(table: Table, rows: readonly Row[]): Steps<RowCounts> {
  const tests = competingColumnTests(table);
  const counts: Record<string, number> = Object.fromEntries(tests.map(([name]) => [name, 0]));
  if (tests.length === 0) return counts;
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerStep === rowsPerStep - 1) yield;
    for (const [name, has] of tests) if (has(row)) counts[name] = (counts[name] as number) + 1;
  }
  return counts;
}

/** The counts of several imports into the same sheet. */
export function addCounts(counts: readonly RowCounts[]): RowCounts {
  const sum: Record<string, number> = {};
  for (const one of counts) for (const name in one) sum[name] = (sum[name] ?? 0) + (one[name] as number);
  return sum;
}
