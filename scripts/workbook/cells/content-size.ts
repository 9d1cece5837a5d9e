import type { ICellData } from "@univerjs/core";
import type { Book } from "../engine/book.ts";
import { hasContent } from "./read-cells.ts";

/**
 * The last row and column with content, counted from 1; 0 in an empty sheet. The whole area of a spilled array counts,
 * its empty texts too, as in Sheets.
 */
export function contentSize(book: Book, sheet: string): { rows: number; columns: number } {
  const matrix = book.sheet(sheet).getCellMatrix().getMatrix();
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries<ICellData>(cells ?? {})) {
      if (Number(column) < columns && Number(row) < rows) continue;
      if (!hasContent(cell)) continue;
      rows = Math.max(rows, Number(row) + 1);
      columns = Math.max(columns, Number(column) + 1);
    }
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
