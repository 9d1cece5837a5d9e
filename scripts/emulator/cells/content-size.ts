import type { Book } from "../engine/book.ts";
import { hasContent } from "./read-cells.ts";

/**
 * The last row and column with content, counted from 1; 0 in an empty sheet. As in Sheets, the whole area of a spilled
 * array counts, including empty texts.
 */
export function contentSize(book: Book, sheet: string): { rows: number; columns: number } {
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
  let columns = 0;
  const columnCount = grid.getColumnCount();
  for (let row = 0; row < rows; row++) {
    const cells = matrix[row];
    if (cells === undefined) continue;
    for (let column = columnCount - 1; column >= columns; column--) if (hasContent(cells[column])) columns = column + 1;
  }
  const arrays = book.arrays(sheet);
  const spilled = book.spilled(sheet);
  for (const [row, areas] of Object.entries(arrays)) {
    for (const [column, area] of Object.entries(areas ?? {})) {
      if (!area || spilled[Number(row)]?.[Number(column)]?.v === "#REF!") continue;
      rows = Math.max(rows, area.endRow + 1);
      columns = Math.max(columns, area.endColumn + 1);
    }
  }
  return { rows, columns };
}
