import { ArgumentError } from "./argument-error.ts";
import { type Blank, blank } from "./cell.ts";
import { fastColumns, isMissing } from "./fast-columns.ts";
import type { CellResult, Form } from "./form.ts";
import { hasHeading } from "./heading.ts";
import { type Rows, readArguments, type Source } from "./read-arguments.ts";
import { readRow } from "./read-row.ts";
import { say } from "./spreadsheet-locale.ts";

type Compute = (...values: readonly unknown[]) => CellResult;
type Cell = number | string;

/** A result that a cell can show, or an error for numbers that are not finite. */
function finiteOrError(result: CellResult): CellResult {
  return typeof result === "number" && !Number.isFinite(result) ? new ArgumentError(say("tooLarge"), true) : result;
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
  // Five variables, since no function has more than five arguments: several times faster than spreading an array per row.
  const columns = fastColumns(rows, j);
  const a = columns?.[0];
  const b = columns?.[1];
  const c = columns?.[2];
  const d = columns?.[3];
  const e = columns?.[4];
  for (let i = 0; i < rows.height; i++) {
    let cell: Cell | undefined = i === 0 && hasHeading(rows, j) ? "" : undefined;
    if (columns && cell === undefined) {
      const v = a?.values ? a.values[i] : a?.constant;
      const w = b?.values ? b.values[i] : b?.constant;
      const x = c?.values ? c.values[i] : c?.constant;
      const y = d?.values ? d.values[i] : d?.constant;
      const z = e?.values ? e.values[i] : e?.constant;
      const isComplete = !(isMissing(v) || isMissing(w) || isMissing(x) || isMissing(y) || isMissing(z));
      const result = isComplete ? compute(v, w, x, y, z) : undefined;
      if (result !== undefined && isFiniteResult(result)) cell = result;
    }
    cell ??= toCellText(computeRow(compute, readRow(rows, i, j)));
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
  return rows.height > 1 ? new ArgumentError(say("inRow", error.text, i + 1), true) : error;
}

/** Numbers; of a column of text a list of texts. */
type Column = Float64Array | string[];

function newColumn(source: Source, length: number): Column {
  const isText = "grid" in source ? source.kind.type.startsWith("string") : typeof source.constant === "string";
  return isText ? new Array<string>(length).fill("") : new Float64Array(length);
}

const partOf = (column: Column, start: number, end?: number): Column =>
  Array.isArray(column) ? column.slice(start, end) : column.subarray(start, end);

/**
 * The values of each argument in column `j`, for the rows that have them all. Skips blank rows and the heading; throws for
 * a bad cell.
 */
function readColumns(rows: Rows, j: number): readonly Column[] {
  const fast = fastColumns(rows, j)?.map(({ values, constant, isIncomplete }, k) => ({
    values: (values ?? newColumn(rows.sources[k] as Source, rows.height).fill(constant as never)) as Column,
    isIncomplete,
  }));
  const start = hasHeading(rows, j) ? 1 : 0;
  if (fast?.every(({ isIncomplete }) => !isIncomplete)) return fast.map(({ values }) => partOf(values, start));
  const columns = rows.sources.map((source) => newColumn(source, rows.height));
  let length = 0;
  for (let i = start; i < rows.height; i++) {
    let isComplete = fast !== undefined;
    for (let k = 0; fast && k < columns.length; k++) {
      const value = fast[k]?.values[i];
      (columns[k] as unknown[])[length] = value;
      if (isMissing(value)) isComplete = false;
    }
    const read = isComplete ? undefined : readRow(rows, i, j);
    if (read instanceof ArgumentError) throw withRowNumber(read, rows, i);
    if (read === blank) continue;
    for (let k = 0; read && k < columns.length; k++) (columns[k] as unknown[])[length] = read[k];
    length++;
  }
  return columns.map((column) => partOf(column, 0, length));
}

/** Values of several columns as one list. */
const joined = (lists: readonly Column[]): Column => {
  const [first] = lists;
  if (lists.length === 1 && first) return first;
  const all = lists.flatMap((list) => Array.from<number | string>(list));
  return Array.isArray(first) ? (all as string[]) : Float64Array.from(all as number[]);
};

/** One result for all rows that have values. Throws for a bad cell, since no row can show the error. */
export function computeAll({ args, all }: Form, callArguments: readonly unknown[]): unknown {
  const rows = readArguments(args, callArguments);
  const isPerRow = args.map(({ kind }) => kind.per === "row");
  const ofRows: Rows = { ...rows, sources: rows.sources.filter((_, k) => isPerRow[k]) };
  const byColumn = Array.from({ length: rows.width }, (_, j) => readColumns(ofRows, j));
  const columns = ofRows.sources.map((_, k) => joined(byColumn.map((one) => one[k] as Column)));
  if (!columns[0]?.length) return "";
  let next = 0;
  const given = rows.sources.map((source, k) =>
    isPerRow[k] ? columns[next++] : "constant" in source ? source.constant : undefined,
  );
  const compute = all as unknown as Compute;
  return throwIfError(finiteOrError(compute(...given)));
}
