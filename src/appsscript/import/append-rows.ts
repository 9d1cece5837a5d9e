import type { Cell } from "../../tables/cells.ts";
import { columnRuns, writeColumns } from "../sheet/sheet-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether users wrote into the table's columns in these rows, as far as the sheet has them. */
function hasCells(sheet: Sheet, columns: readonly number[], first: number, count: number): boolean {
  const rows = Math.min(count, sheet.getLastRow() - first + 1);
  if (rows <= 0) return false;
  return columnRuns(columns).some((run) => !sheet.getRange(first, run.first, rows, run.indexes.length).isBlank());
}

/** Writes new rows below a table's last one; what stands there moves down. */
export function appendRows(
  sheet: Sheet,
  columns: readonly number[],
  rowsBefore: number,
  rows: readonly Cell[][],
): void {
  if (rows.length === 0) return;
  const first = rowsBefore + 2;
  // Such as totals below the table.
  if (hasCells(sheet, columns, first, rows.length)) sheet.insertRowsBefore(first, rows.length);
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  writeColumns(sheet, columns, first, rows, false);
}
