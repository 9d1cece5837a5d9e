import { columnLetters } from "../../../a1-notation.ts";
import type { DayRange } from "../../../bigquery/sql/report-rows.ts";
import { reportedFields } from "../../../reports/source-fields.ts";
import type { Cell } from "../../../tables/cells.ts";
import { type TableName, tables, type Unit } from "../../../tables/index.ts";
import { isoDay } from "../../../time/day.ts";
import { instantOfText } from "../../../time/iso-time.ts";
import { serialOf } from "../../../time/serial-number.ts";
import { parseObject } from "../../damaged-texts.ts";
import { allSheets, insertSheet } from "../../open-spreadsheet.ts";
import type { ColumnPositions } from "../../sheet/column-positions.ts";
import { numberFormatOf } from "../../sheet/format-column.ts";
import { metadataKeys, setSheetValue, sheetValue } from "../../sheet/metadata.ts";
import { writeColumns } from "../../sheet/sheet-cells.ts";
import { unusedSheetName } from "../../sheet/table-sheet.ts";
import { sheetText, spreadsheetLanguage } from "../../user-text.ts";
import { bigQueryTexts } from "../texts.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a hidden sheet holds of BigQuery's rows, stored as metadata of the sheet. */
export interface FetchedRows {
  table: TableName;
  /** The refresh that last wrote to it. */
  refresh: string;
  /** Rows written by it so far. */
  written: number;
  isComplete: boolean;
  /** When it was complete, as the spreadsheet shows it, YYYY-MM-DD. */
  on?: string;
}

/** Columns beside the rows: the days that the sheet has all rows of, and when it was refreshed. */
const fetchedFields = ["fetched_from", "fetched_to", "fetched_on"] as const;

export const parseFetchedRows = (json: string | null | undefined): FetchedRows | null =>
  parseObject<FetchedRows>("imports", json);

export const fetchedRowsOf = (sheet: Sheet): FetchedRows | null =>
  parseFetchedRows(sheetValue(sheet, metadataKeys.fetched));

const saveFetchedRows = (sheet: Sheet, state: FetchedRows): void =>
  setSheetValue(sheet, metadataKeys.fetched, JSON.stringify(state));

/** The day of the oldest rows that are complete; null if there are none. */
export const lastFetched = (): string | null =>
  allSheets()
    .flatMap((sheet) => fetchedRowsOf(sheet)?.on ?? [])
    .sort()[0] ?? null;

/** The refresh that an ended execution has left unfinished; null if there is none. */
export const unfinishedRefresh = (): string | null =>
  allSheets()
    .map(fetchedRowsOf)
    .find((state) => state?.isComplete === false)?.refresh ?? null;

/** The hidden sheet with a table's rows from BigQuery; undefined if there is none. */
export const findFetchedSheet = (table: TableName): Sheet | undefined =>
  allSheets().find((sheet) => fetchedRowsOf(sheet)?.table === table);

const lettersOf = (table: TableName, field: string): string =>
  columnLetters([...reportedFields(table), ...fetchedFields].indexOf(field) + 1);

const columnOf = (table: TableName, field: string): string => `${lettersOf(table, field)}2:${lettersOf(table, field)}`;

/** The sheet, prepared for a refresh: while it lasts, reports say that rows are missing. */
export function beginFetch(table: TableName, refresh: string): { sheet: Sheet; state: FetchedRows } {
  const present = findFetchedSheet(table);
  const sheet = present ?? insertSheet(unusedSheetName(`BigQuery ${sheetText().names[table]}`));
  const stored = present ? fetchedRowsOf(present) : null;
  if (stored?.refresh === refresh) return { sheet, state: stored };
  const state: FetchedRows = { table, refresh, written: 0, isComplete: false };
  // First of all, so that no other call takes the sheet for somebody else's.
  saveFetchedRows(sheet, state);
  if (!sheet.isSheetHidden()) sheet.hideSheet();
  sheet.getRange(`${lettersOf(table, fetchedFields[0])}2:${lettersOf(table, fetchedFields[2])}`).clearContent();
  writeHeader(sheet, table);
  return { sheet, state };
}

function writeHeader(sheet: Sheet, table: TableName): void {
  const fields = reportedFields(table);
  const names = sheetText().fields as Readonly<Record<string, readonly [string, string]>>;
  const headers = [...fields.map((field) => names[field]?.[0] ?? field), ...bigQueryTexts().fetchedHeaders];
  const width = headers.length;
  if (sheet.getMaxColumns() < width) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  sheet.getRange(1, 1, 1, width).setValues([headers]).setFontWeight("bold");
  const language = spreadsheetLanguage();
  for (const field of [...fields, ...fetchedFields]) {
    const unit = unitOf(table, field);
    if (isTimed(unit)) sheet.getRange(columnOf(table, field)).setNumberFormat(numberFormatOf(unit, language));
  }
  const positions: ColumnPositions = {
    headers,
    columns: Object.fromEntries([...fields, ...fetchedFields].map((field, index) => [field, index + 1])),
    rows: Math.max(0, sheet.getLastRow() - 1),
  };
  setSheetValue(sheet, metadataKeys.positions, JSON.stringify(positions));
}

/** Cells of other units are read as the numbers that they are whatever their format. */
const isTimed = (unit: Unit): boolean => ["date", "time", "duration"].includes(unit);

const unitOf = (table: TableName, field: string): Unit =>
  (tables[table].fields as Readonly<Record<string, Unit>>)[field] ?? (field === "fetched_on" ? "time" : "date");

/** Writes rows below those that the refresh has written before; again after an execution that ended in between. */
export function writeFetched(sheet: Sheet, state: FetchedRows, rows: readonly Cell[][]): FetchedRows {
  const first = state.written + 2;
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  if (rows.length > 0)
    writeColumns(
      sheet,
      reportedFields(state.table).map((_, index) => index + 1),
      first,
      rows,
      false,
    );
  const next = { ...state, written: state.written + rows.length };
  saveFetchedRows(sheet, next);
  return next;
}

/** Removes rows of an earlier refresh, and says which days the sheet has now. */
export function endFetch(sheet: Sheet, state: FetchedRows, ranges: readonly DayRange[], now: number): void {
  const { table, written } = state;
  const width = reportedFields(table).length;
  const last = sheet.getLastRow();
  if (last > written + 1) sheet.getRange(written + 2, 1, last - written - 1, width).clearContent();
  const stored = JSON.parse(sheetValue(sheet, metadataKeys.positions) as string) as ColumnPositions;
  setSheetValue(sheet, metadataKeys.positions, JSON.stringify({ ...stored, rows: written }));
  const serial = (day: string) => serialOf(instantOfText(day));
  const cells = ranges.map(({ from, to }) => [serial(from), serial(to), serialOf(now)]);
  if (sheet.getMaxRows() <= cells.length) sheet.insertRowsAfter(sheet.getMaxRows(), cells.length);
  sheet.getRange(2, width + 1, cells.length, fetchedFields.length).setValues(cells);
  saveFetchedRows(sheet, { ...state, isComplete: true, on: isoDay(now) });
}
