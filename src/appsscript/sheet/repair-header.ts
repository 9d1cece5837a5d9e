import type { Table } from "../../tables/index.ts";
import { sheetText } from "../user-text.ts";
import { type FieldColumns, findColumns, placeHeader, unchangedColumns } from "./columns.ts";
import { headerHeight, styleHeader } from "./format-column.ts";
import { forgetSize } from "./sheet-size.ts";
import { assertCanInsertColumns } from "./table-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns of a table in a sheet of that width. Its header is above its rows afterwards. */
export function columnsBelowHeader(sheet: Sheet, table: Table, width: number): FieldColumns {
  const unchanged = unchangedColumns(sheet, table, width);
  if (unchanged) return unchanged;
  repairHeader(sheet, table);
  return findColumns(sheet, table);
}

/**
 * Puts a header back above the rows that users sorted into them, and writes one that they deleted. Titles above it stay.
 * Throws a user error, before it changes anything, unless the user may move rows.
 */
function repairHeader(sheet: Sheet, table: Table): void {
  const { place, fields, calculated } = placeHeader(sheet, table);
  if (place.state === "found" || fields.size === 0) return;
  assertCanInsertColumns(sheet);
  if (place.state === "amongRows") {
    sheet.moveRows(sheet.getRange(place.row, 1), place.firstRow);
    return;
  }
  const header = blankRowAbove(sheet, place.firstRow) ?? place.firstRow;
  if (header === place.firstRow) {
    sheet.insertRowBefore(header);
    forgetSize(sheet);
  }
  const names = sheetText().fields;
  for (const column of calculated.values()) styleHeader(sheet.getRange(header, column));
  for (const [field, column] of fields)
    styleHeader(sheet.getRange(header, column)).setValue(names[field as keyof typeof names][0]);
  sheet.setFrozenRows(header);
  sheet.setRowHeight(header, headerHeight);
}

/** The empty row above a row, as an execution that was killed here may have left one; null if there is none. */
const blankRowAbove = (sheet: Sheet, row: number): number | null =>
  row > 1 && sheet.getRange(row - 1, 1, 1, sheet.getLastColumn()).isBlank() ? row - 1 : null;
