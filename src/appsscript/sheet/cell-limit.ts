import { userError } from "../user-error.ts";
import { userText } from "../user-text.ts";

/** Cells that a workbook holds at most, empty ones included. */
const maxCells = 10_000_000;

/** Cells that can still be added to the workbook. */
function freeCells(): number {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.reduce((free, sheet) => free - sheet.getMaxRows() * sheet.getMaxColumns(), maxCells);
}

/** Whether the sheet can grow to this many rows. */
export function fitsCellLimit(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): boolean {
  const missing = rows - sheet.getMaxRows();
  return missing <= 0 || missing * sheet.getMaxColumns() <= freeCells();
}

/** Refuses to go on where the workbook has no room for so many rows, before anything is written. */
export function assertFitsCellLimit(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): void {
  if (!fitsCellLimit(sheet, rows)) throw userError(userText().errors.full);
}
