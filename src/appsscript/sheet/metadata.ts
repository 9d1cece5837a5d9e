import { columnLetters } from "../../a1-notation.ts";

/**
 * Keys of the developer metadata on sheets and columns. It follows a column that is renamed or moved, and is deleted
 * with the column. Every user of the spreadsheet can read it, so it must hold no secret.
 */
export const metadataKeys = {
  /** On a sheet: the name of its table. */
  table: "engagement.table",
  /** On a sheet of the add-on without a table: what it holds. */
  contents: "engagement.contents",
  /** On a sheet: every column ever created there, comma-separated, so that a deleted one is not created again. */
  made: "engagement.made",
  /** On a sheet with a table: its `ColumnPositions`, as JSON. */
  positions: "engagement.positions",
  /** On the sheet where native formulas are compared: a fingerprint of those formulas. */
  comparison: "engagement.comparison",
  /** On the scratch sheet of "Check this installation": its own id. */
  check: "engagement.check",
  /** On every sheet of the sample data: its `SampleMark`, as JSON. */
  sample: "engagement.sample",
  /** On a report's sheet: its `ReportState`, as JSON. */
  report: "engagement.report",
  /** On a column: its field. */
  field: "engagement.field",
  /** On a calculated column: its name. */
  calculated: "engagement.calculated",
} as const;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet's own metadata, by key: one call instead of one for each key. */
export const sheetMetadata = (sheet: Sheet): ReadonlyMap<string, string | null> =>
  new Map(sheet.getDeveloperMetadata().map((metadata) => [metadata.getKey(), metadata.getValue()]));

/** The value of the sheet's own metadata with this key; null if there is none. */
export function sheetValue(sheet: Sheet, key: string): string | null {
  const found = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === key);
  return found ? found.getValue() : null;
}

export function setSheetValue(sheet: Sheet, key: string, value: string): void {
  const found = sheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === key);
  if (!found) sheet.addDeveloperMetadata(key, value);
  else if (found.getValue() !== value) found.setValue(value);
}

/** The columns with metadata of this key: column number (from 1) by value. */
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

export function tagColumn(sheet: Sheet, column: number, key: string, value: string): void {
  const letters = columnLetters(column);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(key, value);
}
