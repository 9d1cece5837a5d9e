import type { Area } from "../engine/google-extras.ts";
import { parseA1 } from "./a1.ts";
import type { AreaLocation, View } from "./view.ts";

/** The area of rows and columns counted from 1. Throws Google's error when it is outside the sheet. */
export function areaOf(view: View, sheet: string, row: number, column: number, rows: number, columns: number): Area {
  const [top, left, height, width] = [row, column, rows, columns].map(Math.trunc) as [number, number, number, number];
  if (top < 1) throw new Error("The starting row of the range is too small.");
  if (left < 1) throw new Error("The starting column of the range is too small.");
  if (height < 1) throw new Error("The number of rows in the range must be at least 1.");
  if (width < 1) throw new Error("The number of columns in the range must be at least 1.");
  const area = { startRow: top - 1, endRow: top + height - 2, startColumn: left - 1, endColumn: left + width - 2 };
  assertWithinSheet(view, sheet, area);
  return area;
}

/** The area of an A1 notation, which refers to the given sheet if it names none. Throws Google's error when there is none. */
export function locateA1(view: View, sheet: string, text: string): AreaLocation {
  const { document } = view.book;
  const idOf = (name: string | null) => (name === null ? sheet : document.getSheetBySheetName(name)?.getSheetId());
  const found = parseA1(text, (name) => {
    const id = idOf(name);
    return id === undefined ? null : sizeOf(view, id);
  });
  if (!found) throw new Error("Range not found");
  const { area, notation } = found;
  const location = { sheet: idOf(found.sheet) as string, area, ...(notation !== undefined && { notation }) };
  assertWithinSheet(view, location.sheet, location.area);
  return location;
}

export function sizeOf(view: View, sheet: string): { rows: number; columns: number } {
  const worksheet = view.worksheet(sheet);
  return { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
}

/** All cells of a sheet. */
export function wholeSheet(view: View, sheet: string): Area {
  const { rows, columns } = sizeOf(view, sheet);
  return { startRow: 0, endRow: rows - 1, startColumn: 0, endColumn: columns - 1 };
}

function assertWithinSheet(view: View, sheet: string, area: Area): void {
  const { rows, columns } = sizeOf(view, sheet);
  if (area.endRow >= rows || area.endColumn >= columns) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
}
