import type { ShareScope } from "../../importer/server-calls.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The part of a sheet that is asked for, as far as it holds anything. */
export interface Stretch {
  sheet: Sheet;
  range: Range;
}

const filled = (sheet: Sheet): Stretch[] =>
  sheet.getLastRow() * sheet.getLastColumn() === 0 ? [] : [{ sheet, range: sheet.getDataRange() }];

function selected(range: Range): Stretch[] {
  const sheet = range.getSheet();
  const [row, column] = [range.getRow(), range.getColumn()];
  const rows = Math.min(range.getLastRow(), sheet.getLastRow()) - row + 1;
  const columns = Math.min(range.getLastColumn(), sheet.getLastColumn()) - column + 1;
  return rows < 1 || columns < 1 ? [] : [{ sheet, range: sheet.getRange(row, column, rows, columns) }];
}

/** What a scope covers: every sheet, the one in front, or what is selected there. */
export function stretchesOf(scope: ShareScope): Stretch[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (scope === "workbook") return spreadsheet.getSheets().flatMap(filled);
  if (scope === "sheet") return filled(spreadsheet.getActiveSheet());
  const range = spreadsheet.getActiveSheet().getActiveRange();
  return range ? selected(range) : [];
}
