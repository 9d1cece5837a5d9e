import type { Cell } from "../../tables/cells.ts";
import { columnRuns, writeColumns } from "../sheet/sheet-cells.ts";
import { ensureRows, forgetSize } from "../sheet/sheet-size.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where new rows belong: below a table's last row, in a sheet whose last row with anything in it is `lastRow`. */
export interface TableEnd {
  rowsBefore: number;
  lastRow: number;
}

/** Whether users wrote into the table's columns in these rows, as far as the sheet has them. */
function hasCells(sheet: Sheet, columns: readonly number[], first: number, count: number, lastRow: number): boolean {
  const rows = Math.min(count, lastRow - first + 1);
  if (rows <= 0) return false;
  return columnRuns(columns).some((run) => !sheet.getRange(first, run.first, rows, run.indexes.length).isBlank());
}

/** Writes new rows below a table's last one; what stands there moves down. `rowsToCome` will be written later. */
export function appendRows(
  sheet: Sheet,
  columns: readonly number[],
  { rowsBefore, lastRow }: TableEnd,
  rows: readonly Cell[][],
  rowsToCome: number,
): void {
  if (rows.length === 0) return;
  const first = rowsBefore + 2;
  // Such as totals below the table.
  if (hasCells(sheet, columns, first, rows.length, lastRow)) {
    sheet.insertRowsBefore(first, rows.length);
    forgetSize(sheet);
  }
  ensureRows(sheet, first + rows.length - 1 + rowsToCome);
  writeColumns(sheet, columns, first, rows, false);
}
