import type { TableName } from "../../tables/index.ts";
import { userError } from "../user-error.ts";
import { saveSpreadsheetLanguage, sheetText, spreadsheetLanguage, userText } from "../user-text.ts";
import { assertCanEditBlocks, assertCanEditColumns } from "./assert-can-edit.ts";
import { columnsWith, metadataKeys, setSheetValue, sheetValue } from "./metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The table that a sheet holds; null for a sheet that no import has made. */
export const tableOf = (sheet: Sheet): TableName | null => sheetValue(sheet, metadataKeys.table) as TableName | null;

/** Whether nobody has put anything into the sheet yet. */
const isEmpty = (sheet: Sheet): boolean => sheet.getLastRow() === 0;

/** The columns of a sheet that imports have made. */
const importColumns = (sheet: Sheet): number[] => [
  ...columnsWith(sheet, metadataKeys.field).values(),
  ...columnsWith(sheet, metadataKeys.calculated).values(),
];

/** The part of a sheet that holds anything. */
const usedBlock = (sheet: Sheet) => ({
  row: 1,
  column: 1,
  rows: Math.max(1, sheet.getLastRow()),
  columns: Math.max(1, sheet.getLastColumn()),
});

/**
 * Refuses to go on where the user may not write to the columns of an import, before anything is written. What the user
 * keeps beside them may be protected.
 */
export function assertCanWriteTable(sheet: Sheet): void {
  const columns = importColumns(sheet);
  if (columns.length > 0) assertCanEditColumns(sheet, columns);
  else assertCanEditBlocks(sheet, [usedBlock(sheet)]);
}

/** The same for an import that inserts columns: they move all others. */
export function assertCanInsertColumns(sheet: Sheet): void {
  assertCanEditBlocks(sheet, [usedBlock(sheet)]);
}

/** The sheet with this id; trouble when somebody deleted it meanwhile. */
export function requireSheet(sheetId: number): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((each) => each.getSheetId() === sheetId);
  if (!sheet) throw userError(userText().errors.sheetGone);
  return sheet;
}

/** A name that no sheet has: `Posts`, else `Posts 2` and so on. */
export function unusedSheetName(name: string): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (spreadsheet.getSheetByName(candidate) === null) return candidate;
  }
}

function createTableSheet(table: TableName, name: string): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  setSheetValue(sheet, metadataKeys.table, table);
  saveSpreadsheetLanguage(spreadsheetLanguage());
  return sheet;
}

/**
 * The sheet that holds the table, made when it is missing. With a name, that sheet: it has to hold this table already or
 * to be empty.
 */
export function openTableSheet(table: TableName, name: string | null): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (name === null) {
    const sheet = spreadsheet.getSheets().find((each) => tableOf(each) === table);
    return sheet ?? createTableSheet(table, unusedSheetName(sheetText().names[table]));
  }
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) return createTableSheet(table, name);
  if (tableOf(sheet) === table) return sheet;
  if (tableOf(sheet) !== null || !isEmpty(sheet)) throw userError(userText().errors.otherTable(name));
  setSheetValue(sheet, metadataKeys.table, table);
  return sheet;
}
