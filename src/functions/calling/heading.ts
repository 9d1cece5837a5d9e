import { isDate } from "../../time/is-date.ts";
import { isBlank, isTitle } from "./cell.ts";
import type { Grid } from "./grid.ts";
import { parseNumber } from "./parse-number.ts";
import type { Rows } from "./read-arguments.ts";

const isText = ({ kind }: Rows["grids"][number]) => kind.type.startsWith("string");

/** A range's cells in row `i`; for column `j` of the result unless its columns are added up. */
export function cellsAt({ kind, grid }: Rows["grids"][number], i: number, j: number): readonly unknown[] {
  const row = grid.rows[i] ?? [];
  return kind.several ? row : [row[j]];
}

/** A number, a number as text, a date or a duration. */
const isValue = (cell: unknown): boolean =>
  typeof cell === "string" ? parseNumber(cell) !== undefined : typeof cell === "number" || isDate(cell);

/** Whether the first row of a range of numbers holds only titles or blanks, with a title. */
const hasTitles = (cells: readonly unknown[]): boolean =>
  cells.every((cell) => isBlank(cell) || isTitle(cell)) && cells.some(isTitle);

/** Whether the first row of a range is its heading: text with letters, and nothing else, above numbers. */
export function isHeadingOf({ rows, height }: Grid): boolean {
  if (!hasTitles(rows[0] ?? [])) return false;
  for (let i = 1; i < height; i++) if ((rows[i] as readonly unknown[]).some(isValue)) return true;
  return false;
}

/** Whether row 0 of a call is a heading in every range that has anything there, above a value. */
export function hasHeading(rows: Rows, j: number): boolean {
  let isTitled = false;
  for (const source of rows.grids) {
    const cells = cellsAt(source, 0, j);
    if (cells.every(isBlank)) continue;
    const { isTitle: isUsualTitle } = source.kind;
    if (isUsualTitle ? !isUsualTitle(cells[0]) : !isText(source) && !hasTitles(cells)) return false;
    if (isUsualTitle || !isText(source)) isTitled = true;
  }
  if (!isTitled) return false;
  return rows.grids.some((source) => {
    for (let i = 1; i < rows.height; i++)
      if (cellsAt(source, i, j).some(isText(source) ? (cell) => !isBlank(cell) : isValue)) return true;
    return false;
  });
}
