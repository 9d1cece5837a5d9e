import type { Mapping } from "../importer/mapping/mapping.ts";
import type { PackedWriteRequest } from "../importer/merge/pack-rows.ts";
import type {
  FinishImportRequest,
  OpenedTable,
  OpenTableRequest,
  WriteRowsResult,
} from "../importer/merge/spreadsheet-port.ts";
import type { TableName } from "../tables/define-table.ts";
import type { Language } from "../text/language.ts";
import type { AlertCalls } from "./alert-calls.ts";
import type { CheckCalls } from "./check-calls.ts";
import type { Client, ClientCalls } from "./client-calls.ts";
import type { ConnectCalls } from "./connect-calls.ts";
import type { DeliveryCalls } from "./delivery-calls.ts";
import type { FormulaCalls } from "./formula-calls.ts";
import type { ListenCalls } from "./listen-calls.ts";
import type { ReportCalls } from "./report-calls.ts";
import type { SampleCalls } from "./sample-calls.ts";
import type { KnownFollowers, RemovedData, Settings } from "./settings.ts";
import type { SidebarPart } from "./sidebar-parts.ts";

export type { DamagedText } from "./damaged-text.ts";
export type { KnownFollowers, RemovedData, Settings, SheetSettings } from "./settings.ts";

/**
 * The sidebar's calls to the script: each is a top-level function called through google.script.run. Arguments and results
 * are JSON: no Date, no undefined, no class. A function throws `UserError` for what the user can act on; any other error
 * is a bug or a failure of the platform, whose text is never shown.
 */
export interface ServerCalls
  extends FormulaCalls,
    ReportCalls,
    ConnectCalls,
    ListenCalls,
    SampleCalls,
    CheckCalls,
    AlertCalls,
    DeliveryCalls,
    ClientCalls {
  /** `isOpening`: the sidebar was just opened, so that failures since then are shown. */
  readSettings(isOpening?: boolean): Settings;
  /** The code of a part of the sidebar. */
  readSidebarPart(part: SidebarPart): string;
  /** Removes everything that the add-on has stored of this user. */
  removeMyData(): RemovedData;
  setLanguage(language: Language): null;
  /** Saves a follower count that the user typed, for the next file of the same account. */
  rememberFollowers(known: KnownFollowers): null;
  /** The spreadsheet's mappings of files that no format knows, by all its users. */
  readMappings(): Mapping[];
  rememberMapping(mapping: Mapping): null;
  forgetMapping(mapping: Pick<Mapping, "fingerprint" | "context">): null;
  openTable(request: OpenTableRequest): OpenedTable;
  writeRows(request: PackedWriteRequest): WriteRowsResult;
  finishImport(request: FinishImportRequest): null;
  /** The spreadsheet's past imports, newest first. */
  readHistory(): PastImport[];
  /** Undoes an import. Throws `UserError` if any of its rows has been changed since. */
  undoImport(id: string): { removed: number; restored: number };
  /** Activates a sheet. */
  showSheet(sheetId: number): null;
  /** What other people need to use the spreadsheet: formulas, schedules, possible secrets. Changes nothing. */
  readSharing(): Sharing;
  /** Calculates the plain Sheets functions that would replace formulas, on a hidden sheet, for `makeShareable` to compare. */
  startComparison(request: ShareRequest): null;
  /** Ends a comparison after which nothing is replaced. */
  endComparison(): null;
  /**
   * Replaces the add-on's formulas by plain Sheets functions, or by values. For plain functions call `startComparison`
   * first. Replaces nothing, and returns the differences, if some show something else and `differing` is missing.
   */
  makeShareable(request: ShareRequest): ShareResult;
  /** Restores the formulas that `makeShareable` replaced. */
  bringFormulasBack(scope: ShareScope): ShareResult;
  /**
   * Removes from a copy what it holds of the client it was copied from. Returns how many tables were emptied and reports
   * deleted, and the names of users' own sheets. Throws `UserError` in a spreadsheet with a history, which is no copy.
   * `isTrial`: changes nothing, to be refused before the user is asked.
   */
  clearClient(isTrial: boolean): { tables: number; reports: number; left: string[] };
  /** Selects a cell, such as `H2`, and activates its sheet. */
  showCell(target: { sheetId: number; cell: string }): null;
  /** Renames the sheets, columns and notes that the add-on created, and nothing else. Returns how many were renamed. */
  setWorkbookLanguage(language: Language): { renamed: number };
}

export interface PastImport {
  id: string;
  /** End of the import, ISO 8601. */
  at: string;
  /** E-mail address of the user; "" if Google does not disclose it. */
  who: string;
  file: string;
  format: string;
  sheet: string;
  sheetId: number;
  added: number;
  updated: number;
  unchanged: number;
  skipped: number;
  /** Rows of the table that it replaced, which an undo brings back. */
  replaced?: number;
  /** Rows that were moved to BigQuery, which an undo brings back; only of a move. */
  moved?: number;
  wasUndone: boolean;
  canUndo: boolean;
}

/** How many rows of a sheet an import changed. */
export interface SheetSummary {
  table: TableName;
  sheetId: number;
  sheet: string;
  added: number;
  updated: number;
  unchanged: number;
}

export type ShareScope = "workbook" | "sheet" | "selection";

export interface Sharing {
  /** Sheets with formulas that need the add-on, in the spreadsheet's order. */
  sheets: SharedSheet[];
  /** Scheduled imports, and whether this user owns the schedule. */
  schedules: { name: string; isOwn: boolean }[];
  /** Where there may be a password, key or token; and how many cells and notes were searched. */
  secrets: { found: string[]; cells: number; notes: number };
  /** Replaced formulas that can be restored; null if there are none. */
  replaced: { at: string; formulas: number } | null;
  canEdit: boolean;
  client: Client;
}

export interface SharedSheet {
  sheetId: number;
  name: string;
  /** Number of cells whose formula needs the add-on. */
  formulas: number;
  /** The first of them, such as `H2`. */
  first: string;
  /** How many of them have no equivalent in plain Sheets functions. */
  withoutNative: number;
  /** The functions without an equivalent. */
  functions: string[];
}

export interface ShareRequest {
  scope: ShareScope;
  /** `native`: plain Sheets functions, which still recalculate. `values`: the current values. */
  as: "native" | "values";
  /** What to do with formulas that have no native equivalent. */
  others: "values" | "leave";
  /** What to do with formulas whose native equivalent shows something else; missing to be told which. */
  differing?: Differing;
}

export type Differing = "native" | "values" | "leave";

export interface ShareResult {
  changes: ShareChange[];
  /** Why nothing was changed. */
  differences?: ShareDifferences;
}

export interface ShareDifferences {
  /** How many formulas show something else, and in how many cells. */
  formulas: number;
  cells: number;
  /** The first of those cells. */
  listed: ShareDifference[];
}

/** A cell that would show something else with plain Sheets functions. */
export interface ShareDifference {
  sheetId: number;
  sheet: string;
  /** Such as `H2`. */
  cell: string;
  before: string | number | boolean;
  after: string | number | boolean;
  /**
   * `message`: another message. `notRead`: plain functions do not read what is in a cell, such as a number stored as text.
   * `read`: they calculate with what the add-on's function names. `number`: another result. `error`: the cell showed an
   * error so far. `size`: only Sheets knows how many cells the formula fills, so they were not compared.
   */
  why: "message" | "notRead" | "read" | "number" | "error" | "size";
}

/** A range of cells that were all changed, or left, for the same reason. */
export interface ShareChange {
  sheetId: number;
  sheet: string;
  /** Such as `H2:H400`. */
  cells: string;
  formulas: number;
  /** `unfit`: only Sheets knows how many cells it fills. `changed`: the cell has been edited since. `back`: restored. */
  what: "native" | "values" | "back" | "left" | "unfit" | "changed";
}

/** The result of a call. Errors are data, because google.script.run transmits only an error's message. */
export type RpcResult<T> = { value: T } | { error: { what: string; advice: string } };

/** The calls as made through google.script.run. */
export type RpcCalls = {
  [Name in keyof ServerCalls]: (...args: Parameters<ServerCalls[Name]>) => RpcResult<ReturnType<ServerCalls[Name]>>;
};

/** An error for the user, in their language: the message is what happened, the advice what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
  readonly advice: string;

  constructor(what: string, advice: string) {
    super(what);
    this.advice = advice;
  }
}
