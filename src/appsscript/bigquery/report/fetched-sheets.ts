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
import { assertFitsCellLimit, freeCells } from "../../sheet/cell-limit.ts";
import type { ColumnPositions } from "../../sheet/column-positions.ts";
import { numberFormatOf } from "../../sheet/format-column.ts";
import { metadataKeys, setSheetValue, sheetValue } from "../../sheet/metadata.ts";
import { writeColumns } from "../../sheet/sheet-cells.ts";
import { ensureColumns, ensureRows } from "../../sheet/sheet-size.ts";
import { unusedSheetName } from "../../sheet/table-sheet.ts";
import { userError } from "../../user-error.ts";
import { sheetText, spreadsheetLanguage, userText } from "../../user-text.ts";
import { bigQueryTexts } from "../texts.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a hidden sheet holds of BigQuery's rows, stored as metadata of the sheet. */
export interface FetchedRows {
  table: TableName;
  /** The refreshes that it belongs to: the one that began it, and those that joined it. */
  refreshes: readonly string[];
  /** A hash of its query: a refresh with another one begins anew. */
  query: string;
  /** When it began, milliseconds since 1970. */
  beganAt: number;
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

/** An older refresh is not gone on with: its rows are those of before later imports, and BigQuery deletes results after a day. */
const maxAgeMs = 30 * 60_000;

const isUnfinished = (state: FetchedRows | null): state is FetchedRows =>
  state?.isComplete === false && state.beganAt > Date.now() - maxAgeMs;

/** The refresh that an ended execution has left unfinished; null if there is none. */
export const unfinishedRefresh = (): string | null =>
  allSheets().map(fetchedRowsOf).find(isUnfinished)?.refreshes[0] ?? null;

/** The hidden sheet with a table's rows from BigQuery; undefined if there is none. */
const findFetchedSheet = (table: TableName): Sheet | undefined =>
  allSheets().find((sheet) => fetchedRowsOf(sheet)?.table === table);

const lettersOf = (table: TableName, field: string): string =>
  columnLetters([...reportedFields(table), ...fetchedFields].indexOf(field) + 1);

const columnOf = (table: TableName, field: string): string => `${lettersOf(table, field)}2:${lettersOf(table, field)}`;

/**
 * What a table's sheet has of a refresh, or of another one with the same query that is not finished, which this one joins;
 * null if it has to begin.
 */
export function startedFetch(table: TableName, refresh: string, query: string): FetchedRows | null {
  const sheet = findFetchedSheet(table);
  const state = sheet ? fetchedRowsOf(sheet) : null;
  if (!sheet || state?.query !== query) return null;
  if (state.refreshes.includes(refresh)) return state;
  if (!isUnfinished(state)) return null;
  const joined = { ...state, refreshes: [...state.refreshes, refresh] };
  saveFetchedRows(sheet, joined);
  return joined;
}

/** Throws a user error if the spreadsheet has no room for so many rows of a table. */
export function assertRoomFor(table: TableName, rows: number): void {
  const sheet = findFetchedSheet(table);
  const width = reportedFields(table).length + fetchedFields.length;
  if (sheet) assertFitsCellLimit(sheet, rows + 1);
  else if ((rows + 1) * width > freeCells()) throw userError(userText().errors.full);
}

/** The sheet of a refresh, which may have started. While it lasts, reports say that rows are missing. */
export function beginFetch(
  table: TableName,
  refresh: string,
  query: string,
  started: FetchedRows | null,
): { sheet: Sheet; state: FetchedRows } {
  const sheet = findFetchedSheet(table) ?? insertSheet(unusedSheetName(`BigQuery ${sheetText().names[table]}`));
  const begun = { table, refreshes: [refresh], query, beganAt: Date.now(), written: 0, isComplete: false };
  // First of all, so that no other call takes the sheet for somebody else's.
  if (started === null) saveFetchedRows(sheet, begun);
  const state = started ?? begun;
  // Again if the call that began has ended before it wrote rows.
  if (state.written === 0) {
    if (!sheet.isSheetHidden()) sheet.hideSheet();
    sheet.getRange(`${lettersOf(table, fetchedFields[0])}2:${lettersOf(table, fetchedFields[2])}`).clearContent();
    writeHeader(sheet, table);
  }
  return { sheet, state };
}

function writeHeader(sheet: Sheet, table: TableName): void {
  const fields = reportedFields(table);
  const names = sheetText().fields as Readonly<Record<string, readonly [string, string]>>;
  const headers = [...fields.map((field) => names[field]?.[0] ?? field), ...bigQueryTexts().fetchedHeaders];
  ensureColumns(sheet, headers.length);
  sheet.getRange(1, 1, 1, headers.length).setValues([headers]).setFontWeight("bold");
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
  ensureRows(sheet, first + rows.length - 1);
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
  ensureRows(sheet, cells.length + 1);
  sheet.getRange(2, width + 1, cells.length, fetchedFields.length).setValues(cells);
  saveFetchedRows(sheet, { ...state, isComplete: true, on: isoDay(now) });
}
