import type { Book } from "../engine/book.ts";
import { hasContent } from "./read-cells.ts";

/** Cells of a sheet's arrays that spilled; the whole area counts as content, including empty texts, as in Sheets. */
function* spilledAreas(book: Book, sheet: string) {
  const spilled = book.spilled(sheet);
  for (const [row, areas] of Object.entries(book.arrays(sheet)))
    for (const [column, area] of Object.entries(areas ?? {}))
      if (area && spilled[Number(row)]?.[Number(column)]?.v !== "#REF!") yield area;
}

/** The last row with content, counted from 1; 0 in an empty sheet. */
export function lastRowOf(book: Book, sheet: string): number {
  const grid = book.sheet(sheet);
  const matrix = grid.getCellMatrix().getMatrix();
  const isFilled = (row: number): boolean => {
    const cells = matrix[row];
    if (cells !== undefined) for (const column in cells) if (hasContent(cells[column])) return true;
    return false;
  };
  // Searches backwards, so that long sheets are not read in full.
  let rows = grid.getRowCount();
  while (rows > 0 && !isFilled(rows - 1)) rows--;
  for (const { endRow } of spilledAreas(book, sheet)) rows = Math.max(rows, endRow + 1);
  return rows;
}

/** The last column with content, counted from 1; 0 in an empty sheet. */
export function lastColumnOf(book: Book, sheet: string): number {
  const grid = book.sheet(sheet);
  const columnCount = grid.getColumnCount();
  let columns = 0;
  for (const cells of Object.values(grid.getCellMatrix().getMatrix()))
    for (let column = columnCount - 1; column >= columns; column--)
      if (hasContent(cells?.[column])) columns = column + 1;
  for (const { endColumn } of spilledAreas(book, sheet)) columns = Math.max(columns, endColumn + 1);
  return columns;
}
