import { columnLetters } from "../../a1-notation.ts";
import { entriesOf, type MetadataEntry, removeEntries, setEntry } from "../metadata-entries.ts";
import { keyOf } from "../open-spreadsheet.ts";
import { forget, knownValue, readOnce } from "../read-once.ts";

/**
 * Keys of the developer metadata on sheets and columns. It follows a column that is renamed or moved, and is deleted
 * with the column. Every user of the spreadsheet can read it, so it must hold no secret.
 */
export const metadataKeys = {
  /** On a sheet: the name of its table. */
  table: "engagement.table",
  /** On a sheet of the add-on without a table: what it holds. */
  contents: "engagement.contents",
  /** On the sheet with the entries for undo: its own id, which a copy of it does not have. */
  undo: "engagement.undo",
  /** On a sheet: every column ever created there, comma-separated, so that a deleted one is not created again. */
  made: "engagement.made",
  /** On a sheet with a table: its `ColumnPositions`, as JSON. */
  positions: "engagement.positions",
  /** On a sheet to which columns are being added: how many it had before. */
  columnsBefore: "engagement.columnsBefore",
  /** On the sheet where native formulas are compared: a fingerprint of those formulas. */
  comparison: "engagement.comparison",
  /** On the scratch sheet of "Check this installation": its own id. */
  check: "engagement.check",
  /** On every sheet of the sample data: its `SampleMark`, as JSON. */
  sample: "engagement.sample",
  /** On a report's sheet: its `ReportState`, as JSON. */
  report: "engagement.report",
  /** On a hidden sheet with rows from BigQuery: their `FetchedRows`, as JSON. */
  fetched: "engagement.fetched",
  /** On a column: its field. */
  field: "engagement.field",
  /** On a calculated column: its name. */
  calculated: "engagement.calculated",
  /** On a column of the sheet with the rules for labels: what is in it. */
  rules: "engagement.rules",
} as const;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const nameOf = (sheet: Sheet): string => `${keyOf(sheet)} metadata`;

/** The sheet's own metadata, by key. */
export const sheetMetadata = (sheet: Sheet): ReadonlyMap<string, string | null> =>
  new Map([...entriesOf(nameOf(sheet), sheet)].reverse().map(({ key, value }) => [key, value]));

/** The value of the sheet's own metadata with this key; null if there is none. */
export const sheetValue = (sheet: Sheet, key: string): string | null =>
  entriesOf(nameOf(sheet), sheet).find((entry) => entry.key === key)?.value ?? null;

export const setSheetValue = (sheet: Sheet, key: string, value: string): void =>
  setEntry(nameOf(sheet), sheet, key, value);

/** A sheet that was just inserted has no metadata, which need not be asked. */
export function assumeNoMetadata(sheet: Sheet): void {
  readOnce(nameOf(sheet), (): MetadataEntry[] => []);
  readOnce(columnsName(sheet), (): ColumnTag[] => []);
}

/** Removes the sheet's own metadata with this key. Returns whether there were any. */
export const removeSheetValue = (sheet: Sheet, key: string): boolean => removeEntries(nameOf(sheet), sheet, key);

/** Metadata of a column. */
interface ColumnTag {
  key: string;
  value: string;
  /** From 1; undefined until it is asked for, since each costs a call. */
  column?: number | undefined;
  metadata: GoogleAppsScript.Spreadsheet.DeveloperMetadata | null;
}

const columnsName = (sheet: Sheet): string => `${keyOf(sheet)} columns`;

/** The metadata of all columns, with one search. */
const columnTags = (sheet: Sheet): ColumnTag[] =>
  readOnce(columnsName(sheet), () =>
    sheet
      .createDeveloperMetadataFinder()
      .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
      .find()
      .flatMap((metadata) => {
        const value = metadata.getValue();
        return value === null ? [] : [{ key: metadata.getKey(), value, metadata }];
      }),
  );

/** The columns with metadata of this key: column number (from 1) by value. */
export function columnsWith(sheet: Sheet, key: string): Map<string, number> {
  const columns = new Map<string, number>();
  for (const tag of columnTags(sheet)) {
    if (tag.key !== key || columns.has(tag.value)) continue;
    tag.column ??= tag.metadata?.getLocation().getColumn()?.getColumn();
    if (tag.column !== undefined) columns.set(tag.value, tag.column);
  }
  return columns;
}

/** The values of columns' metadata with this key; where these columns are would take a call for each. */
export const tagsWith = (sheet: Sheet, key: string): ReadonlySet<string> =>
  new Set(columnTags(sheet).flatMap((tag) => (tag.key === key ? [tag.value] : [])));

export function tagColumn(sheet: Sheet, column: number, key: string, value: string): void {
  const letters = columnLetters(column);
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(key, value);
  (knownValue(columnsName(sheet)) as ColumnTag[] | undefined)?.push({ key, value, column, metadata: null });
}

/** Call it after inserting, moving or deleting columns: others have another number then. */
export const forgetColumns = (sheet: Sheet): void => forget(columnsName(sheet));
