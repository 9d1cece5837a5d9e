import { columnLetters } from "../../a1-notation.ts";
/**
 * What the add-on remembers about sheets and columns, as developer metadata: it follows a column that is renamed or
 * moved, and goes when the column is deleted. Everybody who opens the workbook can read it, so it holds no secret.
 */
export const metadataKeys = {
  /** On a sheet: the name of the table that it holds. */
  table: "engagement.table",
  /** On a sheet of ours that holds no table: what it holds. */
  contents: "engagement.contents",
  /** On a sheet: every column ever made there, comma-separated, so that one the user deleted is not made again. */
  made: "engagement.made",
  /** On a sheet that is a report: how it was left. */
  report: "engagement.report",
  /** On a column: the field that it holds. */
  field: "engagement.field",
  /** On a column: the calculated column that it is. */
  calculated: "engagement.calculated",
} as const;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The value that the sheet itself carries under the key; null without one. */
export function sheetValue(sheet: Sheet, key: string): string | null {
  const found = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === key);
  return found ? found.getValue() : null;
}

/** Sets the value that the sheet itself carries under the key. */
export function setSheetValue(sheet: Sheet, key: string, value: string): void {
  const found = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === key);
  if (!found) sheet.addDeveloperMetadata(key, value);
  else if (found.getValue() !== value) found.setValue(value);
}

/** The columns that carry the key: column number (from 1) by value. */
export function columnsWith(sheet: Sheet, key: string): Map<string, number> {
  const columns = new Map<string, number>();
  const found = sheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .find();
  for (const metadata of found) {
    const column = metadata.getLocation().getColumn()?.getColumn();
    const value = metadata.getValue();
    if (column !== undefined && value !== null && !columns.has(value)) columns.set(value, column);
  }
  return columns;
}

/** Marks a whole column. */
export function tagColumn(sheet: Sheet, column: number, key: string, value: string): void {
  const letters = columnLetters(column);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(key, value);
}
