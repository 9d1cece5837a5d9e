import type { Row, TableName } from "../../tables/define-table.ts";

/**
 * What an import asks of the workbook. In the sidebar these are calls through google.script.run, so everything
 * that passes is JSON: no Date, no undefined.
 *
 * An import is: `openTable` once, `writeRows` for each block of rows, `finishImport` once. Every block is merged
 * under a lock and leaves the sheet consistent, so an import that stops half-way is continued by importing again.
 */

/** `update`: rows with a known key are updated, others added. `append`: every row is added. `replace`: the table is emptied first. */
export type ImportMode = "update" | "append" | "replace";

export interface OpenTableRequest {
  table: TableName;
  /** The sheet's name; null means the table's own sheet, made when it is missing. */
  sheet: string | null;
  mode: ImportMode;
  /** Fields that at least one incoming row carries: each gets a column. */
  fields: string[];
}

export interface OpenedTable {
  sheetId: number;
  sheet: string;
  /** Every key of each row that the sheet holds, in the sheet's order; the first row is row 2. */
  keys: string[][];
}

export interface WriteRowsRequest {
  /** Tells one import from another, for the history and for taking it back. */
  import: string;
  table: TableName;
  sheetId: number;
  rows: Row[];
  /** For each row its row number in the sheet as `openTable` knew it, or null for a new row. */
  rowNumbers: (number | null)[];
  /** Number of data rows that the sheet is known to hold. */
  rowsBefore: number;
  /** Fields whose values only fill empty cells: followers that the user typed must not rewrite what older rows had. */
  fieldsToFill: string[];
}

/** `stale`: the sheet changed since it was opened (sorted, or another import); open it again and repeat the block. */
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
