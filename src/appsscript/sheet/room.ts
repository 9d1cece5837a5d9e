import { userText } from "../text-of.ts";
import { trouble } from "../trouble.ts";

/** Cells that a workbook holds at most, empty ones included. */
const mostCells = 10_000_000;

/** Cells that can still be added to the workbook. */
function freeCells(): number {
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  return sheets.reduce((free, sheet) => free - sheet.getMaxRows() * sheet.getMaxColumns(), mostCells);
}

/** Whether the sheet can grow to this many rows. */
export function hasRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): boolean {
  const missing = rows - sheet.getMaxRows();
  return missing <= 0 || missing * sheet.getMaxColumns() <= freeCells();
}

/** Refuses to go on where the workbook has no room for so many rows, before anything is written. */
export function checkRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number): void {
  if (!hasRoom(sheet, rows)) throw trouble(userText().trouble.full);
}
