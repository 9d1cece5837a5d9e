import { sortOrder } from "../cells/sort-order.ts";
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
  const keys = order.filter((_, at) => at % 2 === 0);
  const by = keys.length > 0 ? keys : [1];
  const keyed = rows.map((row, at) =>
    by.map((key) => (Array.isArray(key) ? (key[at] as unknown[] | undefined)?.[0] : row[Number(key) - 1])),
  );
  const specs = by.map((_, column) => ({ column, ascending: order[column * 2 + 1] !== false }));
  return sortOrder(keyed, specs).map((position) => rows[position] as unknown[]);
}

const rowsOf = (block: unknown): Rows => (Array.isArray(block) ? block : [[block]]);

const key = (value: unknown): unknown => (typeof value === "object" ? Number(value) : value);
