import { ArgumentError } from "./argument-error.ts";
import { type Blank, blank } from "./cell.ts";
import { classifyTitle } from "./classify-title.ts";
import { type Rows, readCells } from "./read-arguments.ts";

/** A range's cells in row `i`; for column `j` of the result unless its columns are added up. */
function cellsAt({ kind, grid }: Rows["grids"][number], i: number, j: number): readonly unknown[] {
  const row = grid.rows[i] ?? [];
  return kind.several ? row : [row[j]];
}

/** What each range's cells in row `i` are. */
function cellKinds({ grids }: Rows, i: number, j: number) {
  return grids.map((source) => classifyTitle(cellsAt(source, i, j)));
}

/** The first row with anything but titles. Cached, since a long column may be all text. */
function firstValue(rows: Rows, j: number): number {
  let row = rows.firstValue[j];
  if (row === undefined) {
    row = 0;
    while (row < rows.height && !cellKinds(rows, row, j).includes("other")) row++;
    rows.firstValue[j] = row;
  }
  return row;
}

/** Whether row `i` is a heading: it holds only titles, in every numeric range or above the first value. */
function isHeading(rows: Rows, i: number, j: number): boolean {
  const kinds = cellKinds(rows, i, j);
  if (kinds.includes("other")) return false;
  const numeric = rows.grids.filter(({ kind }) => !kind.type.startsWith("string"));
  if (numeric.length > 1 && kinds.every((cells) => cells === "title")) return true;
  // Text in only some of the columns may be a bad cell: it is a heading only above the first value.
  return i < firstValue(rows, j);
}

/** Row `i`'s values in the order of the arguments, blank, or the error for its first bad cell. */
export function readRow(rows: Rows, i: number, j: number): readonly unknown[] | Blank | ArgumentError {
  const { sources, weights } = rows;
  let isBlankRow = rows.hasBlankArgument;
  let error: ArgumentError | undefined;
  const values: unknown[] = [];
  for (const source of sources) {
    if ("constant" in source) {
      values.push(source.constant);
      continue;
    }
    const value = readCells(source.kind, cellsAt(source, i, j), weights);
    if (value instanceof ArgumentError) error ??= new ArgumentError(value.forArgument(source.name), true);
    else if (value === blank && source.blankValue === blank) isBlankRow = true;
    values.push(value === blank ? source.blankValue : value);
  }
  if (error) return isHeading(rows, i, j) ? blank : error;
  return isBlankRow ? blank : values;
}
