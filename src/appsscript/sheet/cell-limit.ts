import { allSheets } from "../open-spreadsheet.ts";
import { userError } from "../user-error.ts";
import { userText } from "../user-text.ts";
import { maxColumnsOf, maxRowsOf } from "./sheet-size.ts";

/** Google's limit of cells per spreadsheet, empty ones included. */
const maxCells = 10_000_000;

/** The cells of a sheet that was just inserted. */
export const cellsOfNewSheet = 26_000;

/** Cells that can still be added to the spreadsheet. */
export function freeCells(sheets = allSheets()): number {
  return sheets.reduce((free, sheet) => free - maxRowsOf(sheet) * maxColumnsOf(sheet), maxCells);
}

/** The share of a spreadsheet's cells that a sheet takes, from 0 to 1. */
export const shareOfCells = (sheet: GoogleAppsScript.Spreadsheet.Sheet, limit = maxCells): number =>
  (sheet.getMaxRows() * sheet.getMaxColumns()) / limit;

/** The cells that a sheet grows by to have this many rows. */
export function missingCells(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): number {
  const missing = rows - maxRowsOf(sheet);
  return missing > 0 ? missing * maxColumnsOf(sheet) : 0;
}

/** Whether the sheet can grow to this many rows, and `otherCells` are still free. */
export function fitsCellLimit(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, otherCells = 0): boolean {
  const missing = missingCells(sheet, rows);
  return missing === 0 || missing + otherCells <= freeCells();
}

/** Throws a user error if the sheet cannot grow like that. Call it before anything is written. */
export function assertFitsCellLimit(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, otherCells = 0): void {
  if (!fitsCellLimit(sheet, rows, otherCells)) throw userError(userText().errors.full);
}
