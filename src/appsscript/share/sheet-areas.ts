import type { ShareScope } from "../../rpc/script-calls.ts";
import { allSheets, openSpreadsheet } from "../open-spreadsheet.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The part of a scope on one sheet, limited to cells with content. */
export interface SheetArea {
  sheet: Sheet;
  range: Range;
}

const usedArea = (sheet: Sheet): SheetArea[] =>
  sheet.getLastRow() * sheet.getLastColumn() === 0 ? [] : [{ sheet, range: sheet.getDataRange() }];

function selectedArea(range: Range): SheetArea[] {
  const sheet = range.getSheet();
  const [row, column] = [range.getRow(), range.getColumn()];
  const rows = Math.min(range.getLastRow(), sheet.getLastRow()) - row + 1;
  const columns = Math.min(range.getLastColumn(), sheet.getLastColumn()) - column + 1;
  return rows < 1 || columns < 1 ? [] : [{ sheet, range: sheet.getRange(row, column, rows, columns) }];
}

/** The areas of a scope: every sheet, the active sheet, or the selection on it. */
export function areasIn(scope: ShareScope): SheetArea[] {
  const spreadsheet = openSpreadsheet();
  if (scope === "workbook") return allSheets().flatMap(usedArea);
  if (scope === "sheet") return usedArea(spreadsheet.getActiveSheet());
  const range = spreadsheet.getActiveSheet().getActiveRange();
  return range ? selectedArea(range) : [];
}
