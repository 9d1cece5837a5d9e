import { ArgumentError } from "./argument-error.ts";
import { type Blank, blank } from "./cell.ts";
import type { CellResult, Form } from "./form.ts";
import { numericColumns } from "./numeric-column.ts";
import { type Rows, readArguments } from "./read-arguments.ts";
import { readRow } from "./read-row.ts";

type Compute = (...values: readonly unknown[]) => CellResult;
type Cell = number | string;

const outOfRange = new ArgumentError("These numbers are too large or too small to calculate with.", true);

/** A result that a cell can show, or an error for numbers that are not finite. */
function finiteOrError(result: CellResult): CellResult {
  return typeof result === "number" && !Number.isFinite(result) ? outOfRange : result;
}

function computeRow(compute: Compute, values: readonly unknown[] | Blank | ArgumentError): CellResult {
  if (values === blank) return "";
  return values instanceof ArgumentError ? values : finiteOrError(compute(...values));
}

function throwIfError(result: CellResult): Cell {
  if (result instanceof ArgumentError) throw result;
  return result;
}

function toCellText(result: CellResult): Cell {
  return result instanceof ArgumentError ? result.text : result;
}

/** Whether a result can be shown unchanged. */
function isFiniteResult(result: CellResult): result is Cell {
  return typeof result === "number" ? result - result === 0 : typeof result === "string";
}

/** Computes column `j` of the result. */
function computeColumn(compute: Compute, rows: Rows, j: number, results: Cell[][]): void {
  // Four variables, since no function has more than four arguments: several times faster than spreading an array per row.
  const fastColumns = numericColumns(rows, j);
  const a = fastColumns?.[0];
  const b = fastColumns?.[1];
  const c = fastColumns?.[2];
  const d = fastColumns?.[3];
  for (let i = 0; i < rows.height; i++) {
    let result: CellResult | undefined;
    if (fastColumns) {
      const v = a?.numbers ? a.numbers[i] : a?.constant;
      const w = b?.numbers ? b.numbers[i] : b?.constant;
      const x = c?.numbers ? c.numbers[i] : c?.constant;
      const y = d?.numbers ? d.numbers[i] : d?.constant;
      const isMissing = Number.isNaN(v) || Number.isNaN(w) || Number.isNaN(x) || Number.isNaN(y);
      if (!isMissing) result = compute(v, w, x, y);
    }
    const cell =
      result !== undefined && isFiniteResult(result) ? result : toCellText(computeRow(compute, readRow(rows, i, j)));
    if (j === 0) results.push([cell]);
    else results[i]?.push(cell);
  }
}

/** One result for each row: a value for a single row, else a grid. */
export function computeEach({ args, each }: Form, callArguments: readonly unknown[]): unknown {
  const rows = readArguments(args, callArguments);
  const compute = each as unknown as Compute;
  if (rows.height * rows.width === 1) return throwIfError(computeRow(compute, readRow(rows, 0, 0)));
  const results: Cell[][] = [];
  for (let j = 0; j < rows.width; j++) computeColumn(compute, rows, j, results);
  return results;
}

/** Adds the row of a bad cell, for a call with one result for many rows. */
function withRowNumber(error: ArgumentError, rows: Rows, i: number): ArgumentError {
  return rows.height > 1
    ? new ArgumentError(`${error.text.replace(/\.$/, "")} (row ${i + 1} of the range).`, true)
    : error;
}

/** One result for all rows that have values. Skips blank rows; throws for a bad cell, since no row can show the error. */
export function computeAll({ args, all }: Form, callArguments: readonly unknown[]): unknown {
  const rows = readArguments(args, callArguments);
  const columns = args.map((): unknown[] => []);
  for (let j = 0; j < rows.width; j++) {
    for (let i = 0; i < rows.height; i++) {
      const values = readRow(rows, i, j);
      if (values instanceof ArgumentError) throw withRowNumber(values, rows, i);
      if (values !== blank) for (let k = 0; k < columns.length; k++) columns[k]?.push(values[k]);
    }
  }
  if (!columns[0]?.length) return "";
  const compute = all as unknown as Compute;
  return throwIfError(
    finiteOrError(compute(...args.map(({ kind }, k) => (kind.per === "row" ? columns[k] : columns[k]?.[0])))),
  );
}
