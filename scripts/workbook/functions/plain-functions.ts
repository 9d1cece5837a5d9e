import { engineOnly } from "../formula/engine-formula.ts";

type Rows = unknown[][];

/** Functions of Sheets that the engine lacks, in the terms of a custom function: a range is rows, a blank cell "". */
// biome-ignore lint/suspicious/noExplicitAny: each function names the arguments it gets from a formula
export const plainFunctions: Record<string, (...args: any[]) => unknown> = {
  [engineOnly.sort]: sortRows,
  TO_PERCENT: (value: unknown) => value,
  TO_PURE_NUMBER: (value: unknown) => value,
  TO_TEXT: (value: unknown) => String(value),
  FLATTEN: (...blocks: unknown[]) => blocks.flatMap(rowsOf).flatMap((row) => row.map((value) => [value])),
  JOIN: (delimiter: unknown, ...blocks: unknown[]) => blocks.flatMap(rowsOf).flat().join(String(delimiter)),
  COUNTUNIQUE: (...blocks: unknown[]) =>
    new Set(
      blocks
        .flatMap(rowsOf)
        .flat()
        .filter((value) => value !== "")
        .map(key),
    ).size,
  DIVIDE: (dividend: number, divisor: number) => dividend / divisor,
  ADD: (left: number, right: number) => left + right,
};

/** SORT(range, sort_column, is_ascending, ...): a sort column is a position from 1 or a column of its own. */
function sortRows(range: unknown, ...order: unknown[]): Rows {
  const rows = rowsOf(range);
  const keys: { values: unknown[]; ascending: boolean }[] = [];
  for (let at = 0; at < Math.max(order.length, 1); at += 2) {
    const by = order[at] ?? 1;
    const values = Array.isArray(by) ? by.map((row: unknown[]) => row[0]) : rows.map((row) => row[Number(by) - 1]);
    keys.push({ values, ascending: order[at + 1] !== false });
  }
  const positions = rows.map((_, position) => position);
  positions.sort((a, b) => {
    for (const { values, ascending } of keys) {
      const difference = compare(values[a], values[b], ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return positions.map((position) => rows[position] as unknown[]);
}

/** Numbers and dates before text before booleans; blanks last in either direction. */
function compare(a: unknown, b: unknown, ascending: boolean): number {
  if (a === "" || b === "") return (a === "" ? 1 : 0) - (b === "" ? 1 : 0);
  const rank = (value: unknown) => (typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0);
  const difference =
    rank(a) - rank(b) ||
    (rank(a) === 1 ? String(a).localeCompare(String(b), undefined, { sensitivity: "base" }) : Number(a) - Number(b));
  return ascending ? difference : -difference;
}

const rowsOf = (block: unknown): Rows => (Array.isArray(block) ? block : [[block]]);

const key = (value: unknown): unknown => (typeof value === "object" ? Number(value) : value);
