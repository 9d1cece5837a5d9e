import type { Row, TableName } from "../../tables/define-table.ts";
import type { RowCounts } from "../../tables/sheet-order.ts";
import type { Translated } from "../../text/language.ts";
import type { MentionPrivacy } from "../people/blank-mentions.ts";

/**
 * The calls an import makes to the spreadsheet. From the sidebar they go through google.script.run, so arguments and
 * results are JSON: no Date, no undefined.
 *
 * An import calls `openTable` once, `writeRows` for each block of rows, and `finishImport` once. Every block is merged
 * under a lock and leaves the sheet consistent, so importing again completes an import that was interrupted: `openTable`
 * then returns its id, and `finishImport` counts its rows, too.
 */

/** `update`: rows with a known key are updated, others added. `append`: every row is added. `replace`: the table's rows are removed once the new ones are there. */
export type ImportMode = "update" | "append" | "replace";

/** What an import reads. An import that was interrupted is continued by the next one with the same key and table. */
export interface ImportOrigin {
  key: string;
  /** For the history. */
  file: string;
  format: string;
}

export interface OpenTableRequest {
  /** The import's id, unless it continues one that was interrupted. */
  import: string;
  origin: ImportOrigin;
  table: TableName;
  /** The sheet's name; null for the table's default sheet, which is created if missing. */
  sheet: string | null;
  /** The sheet to continue in, whatever its name is by now; `sheet` counts if it was deleted. */
  sheetId?: number;
  mode: ImportMode;
  /** The fields that have a value in at least one row: each gets a column. */
  fields: string[];
  /** How many rows to import have each column that competes for a place in a new sheet, in all files for the sheet. */
  rowCounts?: RowCounts;
}

export interface OpenedTable {
  /** The id of the import to use from now on: that of an interrupted import, if this one continues it. */
  import: string;
  sheetId: number;
  sheet: string;
  /**
   * The short keys (`shortKey`) of each of the sheet's rows, in order, strongest key first; the first entry is row 2. Titles
   * above the header have none.
   */
  keys: string[][];
  /** The keys of the rows that the interrupted import has added: when every row is added, only these are not added again. */
  addedKeys: string[];
  /** Whether the rows are to replace others, and wait until `finishImport`. */
  isStaged: boolean;
  /** What may not be written of other people. The table is stale if that has changed since. */
  privacy?: MentionPrivacy;
}

export interface WriteRowsRequest {
  /** The import's id, for the history and for undo. */
  import: string;
  origin: ImportOrigin;
  table: TableName;
  sheetId: number;
  rows: Row[];
  /** For each row, its row number in the sheet as of `openTable`; null for a new row. */
  rowNumbers: (number | null)[];
  /** New rows that later blocks of the import add, so that the sheet is enlarged once. */
  newRowsToCome?: number;
  /** Number of data rows in the sheet as of the last call. */
  rowsBefore: number;
  /** The keys of the sheet's last row as of the last call, since a table of the same length may have taken its place. */
  lastKeys?: string[];
  /** As `openTable` said. */
  isStaged: boolean;
  mode: ImportMode;
  /** Fields that only fill empty cells: followers that the user typed must not overwrite those of older rows. */
  fieldsToFill: string[];
  /** The name of the rows' source by language, where it differs. */
  sourceNames?: Translated;
  /** By code: the names of countries in the file, with which earlier versions wrote rows. */
  countryNames?: Readonly<Record<string, string>>;
}

/** `stale`: the sheet has changed since it was opened (sorted, or another import); open it again and repeat the block. */
export type WriteRowsResult =
  | { stale: true }
  | {
      stale: false;
      added: number;
      updated: number;
      unchanged: number;
      rowsAfter: number;
      /** The updated rows, by their index in the request. */
      updatedRows: number[];
      /** Cells that the import would have changed, and left because a user wrote a formula there. */
      formulasKept: number;
      /** The keys of the sheet's last row. */
      lastKeys: string[];
    };

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
  /** Rows of the table that it replaced. */
  replaced?: number;
  /** Whether it is a run of an import from a platform: one that changed nothing gets no line in the history. */
  isRun?: boolean;
  /** No earlier part of the import was interrupted: the counts are those of the whole, and rows written twice count once. */
  isWhole?: boolean;
  /** Whether the user cancelled it: rows that were to replace others are forgotten. */
  isCancelled?: boolean;
}

/** Access to the spreadsheet from the sidebar. */
export interface SpreadsheetPort {
  openTable(request: OpenTableRequest): Promise<OpenedTable>;
  writeRows(request: WriteRowsRequest): Promise<WriteRowsResult>;
  finishImport(request: FinishImportRequest): Promise<unknown>;
}

/** Access to the spreadsheet from the script itself. */
export type SyncSpreadsheetPort = { [Call in keyof SpreadsheetPort]: (request: never) => unknown } & {
  openTable(request: OpenTableRequest): OpenedTable;
  writeRows(request: WriteRowsRequest): WriteRowsResult;
  finishImport(request: FinishImportRequest): unknown;
};
