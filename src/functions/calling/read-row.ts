import { ArgumentError } from "./argument-error.ts";
import { type Blank, blank } from "./cell.ts";
import { cellsAt } from "./heading.ts";
import { type Rows, readCells } from "./read-arguments.ts";

/** Whether all cells of row `i` are empty, as most of an open range such as B2:B are. */
function isEmptyRow({ grids }: Rows, i: number, j: number): boolean {
  let isBlank = false;
  for (const { kind, grid, blankValue } of grids) {
    const row = grid.rows[i] ?? [];
    if (kind.several ? row.some((cell) => cell !== "") : row[j] !== "") return false;
    if (blankValue === blank) isBlank = true;
  }
  return isBlank;
}

/** Row `i`'s values in the order of the arguments, blank, or the error for its first bad cell. */
export function readRow(rows: Rows, i: number, j: number): readonly unknown[] | Blank | ArgumentError {
  const { sources, weights } = rows;
  if (rows.height > 1 && isEmptyRow(rows, i, j)) return blank;
  let isBlankRow = rows.hasBlankArgument;
  const values: unknown[] = [];
  for (const source of sources) {
    if ("constant" in source) {
      if (source.constant instanceof ArgumentError) return source.constant;
      values.push(source.constant);
      continue;
    }
    const value = readCells(source.kind, cellsAt(source, i, j), weights);
    if (value instanceof ArgumentError) return new ArgumentError(value.forArgument(source.name), true);
    if (value === blank && source.blankValue === blank) isBlankRow = true;
    values.push(value === blank ? source.blankValue : value);
  }
  return isBlankRow ? blank : values;
}
