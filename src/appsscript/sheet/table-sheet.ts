import type { TableName } from "../../tables/index.ts";
import { allSheets, idOf, insertSheet, nameOf, openSpreadsheet, sheetWithId } from "../open-spreadsheet.ts";
import { userError } from "../user-error.ts";
import { saveSpreadsheetLanguage, sheetText, spreadsheetLanguage, userText } from "../user-text.ts";
import { assertCanEditBlocks, assertCanEditColumns } from "./assert-can-edit.ts";
import { adoptIfTable, adoptSheetOf, markedSheets } from "./lost-tables.ts";
import { columnsWith, metadataKeys, setSheetValue, sheetValue } from "./metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The table of a sheet; null if no import has written to it. */
export const tableOf = (sheet: Sheet): TableName | null => sheetValue(sheet, metadataKeys.table) as TableName | null;

/** Whether the sheet belongs to the sample data, which no import may write to. */
export const isSampleSheet = (sheet: Sheet): boolean => sheetValue(sheet, metadataKeys.sample) !== null;

/** The sheets into which imports write the table. */
export const sheetsOf = (table: TableName): Sheet[] =>
  allSheets().filter((sheet) => tableOf(sheet) === table && !isSampleSheet(sheet));

const isEmpty = (sheet: Sheet): boolean => sheet.getLastRow() === 0;

/** The columns that imports have created. */
const importColumns = (sheet: Sheet): number[] => [
  ...columnsWith(sheet, metadataKeys.field).values(),
  ...columnsWith(sheet, metadataKeys.calculated).values(),
];

/** The part of a sheet with content, given its last row and column; at least one cell. */
export const usedBlock = (lastRow: number, lastColumn: number) => ({
  row: 1,
  column: 1,
  rows: Math.max(1, lastRow),
  columns: Math.max(1, lastColumn),
});

const assertCanEditAll = (sheet: Sheet): void =>
  assertCanEditBlocks(sheet, [usedBlock(sheet.getLastRow(), sheet.getLastColumn())]);

/**
 * Throws a user error unless the user may write to the import's columns. Other columns may be protected. Call it before
 * anything is written.
 */
export function assertCanWriteTable(sheet: Sheet): void {
  const columns = importColumns(sheet);
  if (columns.length > 0) assertCanEditColumns(sheet, columns);
  else assertCanEditAll(sheet);
}

/** The same for an import that inserts columns, which moves all others. */
export const assertCanInsertColumns = assertCanEditAll;

/** The sheet with this id. Throws a user error if it was deleted. */
export function requireSheet(sheetId: number): Sheet {
  const sheet = sheetWithId(sheetId);
  if (!sheet) throw userError(userText().errors.sheetGone);
  return sheet;
}

/** The name, with a number if it is used: `Posts`, else `Posts 2` and so on. */
export function unusedName(name: string, isUsed: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} ${number}`;
    if (!isUsed(candidate)) return candidate;
  }
}

/** A name that no sheet has, or only one that can be reused. */
export const unusedSheetName = (
  name: string,
  isReusable: (sheet: Sheet, name: string) => boolean = () => false,
): string =>
  unusedName(name, (candidate) => {
    const sheet = allSheets().find((each) => nameOf(each) === candidate);
    return sheet !== undefined && !isReusable(sheet, candidate);
  });

/** Creates a sheet for a table, still without its mark. */
export function createTableSheet(name: string): Sheet {
  saveSpreadsheetLanguage(spreadsheetLanguage());
  return insertSheet(name);
}

/** Marks a sheet as one that holds this table. */
export const tagTableSheet = (sheet: Sheet, table: TableName): void => setSheetValue(sheet, metadataKeys.table, table);

/**
 * The first sheet with the table; null if there is none. With a name, the sheet of that name: throws a user error
 * if it holds sample data, or anything but this table. A sheet with the id, if it still has the table, comes before both.
 */
export function findTableSheet(table: TableName, name: string | null, sheetId?: number): Sheet | null {
  const spreadsheet = openSpreadsheet();
  const known = allSheets().find((each) => idOf(each) === sheetId);
  if (known && tableOf(known) === table) return known;
  if (name === null) {
    const first = () => sheetsOf(table)[0];
    const found = first() ?? (markedSheets(allSheets(), true) && first());
    return found ?? adoptSheetOf(allSheets(), table);
  }
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet && isSampleSheet(sheet)) throw userError(userText().errors.sampleSheet(name));
  if (sheet === null || tableOf(sheet) === table) return sheet;
  if (tableOf(sheet) === null && adoptIfTable(sheet, table)) return sheet;
  if (tableOf(sheet) !== null || !isEmpty(sheet)) throw userError(userText().errors.otherTable(name));
  return sheet;
}

/** The name of the table's sheet if an import creates it: `Posts`, in the spreadsheet's language. */
export const newTableSheetName = (table: TableName): string => unusedSheetName(sheetText().names[table]);
