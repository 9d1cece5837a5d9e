import type { Row, TableName } from "../../tables/define-table.ts";
import type { RowCounts } from "../../tables/sheet-order.ts";

/**
 * The calls an import makes to the spreadsheet. From the sidebar they go through google.script.run, so arguments and
 * results are JSON: no Date, no undefined.
 *
 * An import calls `openTable` once, `writeRows` for each block of rows, and `finishImport` once. Every block is merged
 * under a lock and leaves the sheet consistent, so importing again completes an import that was interrupted.
 */

/** `update`: rows with a known key are updated, others added. `append`: every row is added. `replace`: the table is emptied first. */
export type ImportMode = "update" | "append" | "replace";

export interface OpenTableRequest {
  table: TableName;
  /** The sheet's name; null for the table's default sheet, which is created if missing. */
  sheet: string | null;
  mode: ImportMode;
  /** The fields that have a value in at least one row: each gets a column. */
  fields: string[];
  /** How many rows to import have each column that competes for a place in a new sheet, in all files for the sheet. */
  rowCounts?: RowCounts;
}

export interface OpenedTable {
  sheetId: number;
  sheet: string;
  /** The short keys (`shortKey`) of each of the sheet's rows, in order, strongest key first; the first entry is row 2. */
  keys: string[][];
}

export interface WriteRowsRequest {
  /** The import's id, for the history and for undo. */
  import: string;
  table: TableName;
  sheetId: number;
  rows: Row[];
  /** For each row, its row number in the sheet as of `openTable`; null for a new row. */
  rowNumbers: (number | null)[];
  /** Number of data rows in the sheet as of the last call. */
  rowsBefore: number;
  /** Fields that only fill empty cells: followers that the user typed must not overwrite those of older rows. */
  fieldsToFill: string[];
  /** By code: the names of countries in the file, with which earlier versions wrote rows. */
  countryNames?: Readonly<Record<string, string>>;
}

/** `stale`: the sheet has changed since it was opened (sorted, or another import); open it again and repeat the block. */
export type WriteRowsResult =
  | { stale: true }
  | { stale: false; added: number; updated: number; unchanged: number; rowsAfter: number };

export interface FinishImportRequest {
  import: string;
  table: TableName;
  sheetId: number;
  file: string;
  format: string;
  added: number;
  updated: number;
  unchanged: number;
  skipped: number;
}
