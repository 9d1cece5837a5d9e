import { ArgumentError } from "./argument-error.ts";
import { type Blank, blank } from "./cell.ts";
import type { CellResult, Form } from "./form.ts";
import { numericColumns } from "./numeric-column.ts";
import { type Rows, readArguments } from "./read-arguments.ts";
import { readRow } from "./read-row.ts";

type Compute = (...values: readonly unknown[]) => CellResult;
type Cell = number | string;

const outOfRange = new ArgumentError("These numbers are too large or too small to calculate with.", true);

/** An answer that a cell can show: a finite number or text, else a problem. */
function finiteOrError(response: CellResult): CellResult {
  return typeof response === "number" && !Number.isFinite(response) ? outOfRange : response;
}

function computeRow(compute: Compute, values: readonly unknown[] | Blank | ArgumentError): CellResult {
  if (values === blank) return "";
  return values instanceof ArgumentError ? values : finiteOrError(compute(...values));
}

function throwIfError(response: CellResult): Cell {
  if (response instanceof ArgumentError) throw response;
  return response;
}

function toCellText(response: CellResult): Cell {
  return response instanceof ArgumentError ? response.text : response;
}

/** An answer of plain numbers that needs no closer look. */
function isFiniteResult(response: CellResult): response is Cell {
  return typeof response === "number" ? response - response === 0 : typeof response === "string";
}

/** Answers column `j`, row by row. */
function computeColumn(compute: Compute, rows: Rows, j: number, results: Cell[][]): void {
  // No function has more than four arguments; naming them is several times faster than spreading a list for each row.
  const fastColumns = numericColumns(rows, j);
  const a = fastColumns?.[0];
  const b = fastColumns?.[1];
  const c = fastColumns?.[2];
  const d = fastColumns?.[3];
  for (let i = 0; i < rows.height; i++) {
    let response: CellResult | undefined;
    if (fastColumns) {
      const v = a?.numbers ? a.numbers[i] : a?.constant;
      const w = b?.numbers ? b.numbers[i] : b?.constant;
      const x = c?.numbers ? c.numbers[i] : c?.constant;
      const y = d?.numbers ? d.numbers[i] : d?.constant;
      const isMissing = Number.isNaN(v) || Number.isNaN(w) || Number.isNaN(x) || Number.isNaN(y);
      if (!isMissing) response = compute(v, w, x, y);
    }
    const cell =
      response !== undefined && isFiniteResult(response)
        ? response
        : toCellText(computeRow(compute, readRow(rows, i, j)));
    if (j === 0) results.push([cell]);
    else results[i]?.push(cell);
  }
}

/** One answer for each row: a single one as it is, several as a column or block. */
export function computeEach({ args, each }: Form, callArguments: readonly unknown[]): unknown {
  const rows = readArguments(args, callArguments);
  const compute = each as unknown as Compute;
  if (rows.height * rows.width === 1) return throwIfError(computeRow(compute, readRow(rows, 0, 0)));
  const results: Cell[][] = [];
  for (let j = 0; j < rows.width; j++) computeColumn(compute, rows, j, results);
  return results;
}

/** Where a bad cell stands, in a call that gives one answer for many rows. */
function withRowNumber(error: ArgumentError, rows: Rows, i: number): ArgumentError {
  return rows.height > 1
    ? new ArgumentError(`${error.text.replace(/\.$/, "")} (row ${i + 1} of the range).`, true)
    : error;
}

/** One answer for all rows that have values. Blank rows are left out; a bad cell is thrown, since no row can show it. */
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
