import type { Mapping } from "../importer/mapping/mapping.ts";
import type {
  FinishImportRequest,
  OpenedTable,
  OpenTableRequest,
  WriteRowsRequest,
  WriteRowsResult,
} from "../importer/merge/spreadsheet-port.ts";
import type { TableName } from "../tables/define-table.ts";
import type { Language } from "../text/language.ts";
import type { ConnectCalls } from "./connect-calls.ts";
import type { ListenCalls } from "./listen-calls.ts";
import type { ReportCalls } from "./report-calls.ts";

/**
 * What the sidebar may ask of the script: each is a top-level function that google.script.run calls. All that passes is
 * JSON: no Date, no undefined, no class. A function throws `UserError` for what the user can do something about; what
 * else it throws is a fault of ours or of the platform's, whose text is never shown.
 */
export interface ServerCalls extends ReportCalls, ConnectCalls, ListenCalls {
  readSettings(): Settings;
  /** Remembers the user's language for the sidebar and the script's messages. */
  setLanguage(language: Language): null;
  /** Remembers followers as the user typed them, for the next file of the same account. */
  rememberFollowers(known: KnownFollowers): null;
  /** How files that no format knows were mapped in this workbook, by whoever did. */
  readMappings(): Mapping[];
  rememberMapping(mapping: Mapping): null;
  forgetMapping(fingerprint: string): null;
  openTable(request: OpenTableRequest): OpenedTable;
  writeRows(request: WriteRowsRequest): WriteRowsResult;
  finishImport(request: FinishImportRequest): null;
  /** The workbook's imports, newest first. */
  readHistory(): PastImport[];
  /** Takes an import back, as long as none of its rows has been changed since. */
  undoImport(id: string): { removed: number; restored: number };
  /** Brings a sheet to the front. */
  showSheet(sheetId: number): null;
  /** Adds the rows of an invented bakery, as an import would; one summary per table. */
  addSampleData(): SheetSummary[];
  /** Writes the function's formula into the selected cell, with the workbook's own separators. */
  insertFormula(request: InsertFormulaRequest): InsertedFormula;
  /** What another person sees of the workbook: formulas, schedules, connections. Changes nothing. */
  readSharing(): Sharing;
  /** Puts plain Sheets functions, or values, in place of the add-on's formulas. */
  makeShareable(request: ShareRequest): ShareResult;
  /** Puts the add-on's formulas back where `makeShareable` replaced them. */
  bringFormulasBack(scope: ShareScope): ShareResult;
  /** Selects a cell, such as `H2`, and brings its sheet to the front. */
  showCell(place: { sheetId: number; cell: string }): null;
  /** Renames what the add-on made in the workbook, and nothing else; answers with how many names and notes that were. */
  setWorkbookLanguage(language: Language): { renamed: number };
}

/** What the sidebar has to know before it shows anything. */
export interface Settings {
  /** The language that the user chose; null until then. */
  language: Language | null;
  /** The user's locale, such as `nl_BE`. */
  userLocale: string;
  spreadsheetLocale: string;
  /** The workbook's time zone, such as `Europe/Amsterdam`. */
  timeZone: string;
  /** Today in that zone, YYYY-MM-DD. */
  today: string;
  sheets: SheetSettings[];
  followers: KnownFollowers[];
}

export interface SheetSettings {
  sheetId: number;
  name: string;
  /** The table that the sheet holds; null for a sheet that no import has made. */
  table: TableName | null;
  /** Rows of that table in it. */
  rows: number;
}

export interface KnownFollowers {
  platform: string;
  /** As files name it; "" where the account is not known. */
  account: string;
  followers: number;
}

/** One import, as the history shows it. */
export interface PastImport {
  id: string;
  /** When it ended, ISO 8601. */
  at: string;
  /** Address of whoever imported; "" where Google does not tell it. */
  who: string;
  file: string;
  format: string;
  sheet: string;
  sheetId: number;
  added: number;
  updated: number;
  unchanged: number;
  skipped: number;
  wasUndone: boolean;
  canUndo: boolean;
}

/** What an import did to a sheet. */
export interface SheetSummary {
  table: TableName;
  sheetId: number;
  sheet: string;
  added: number;
  updated: number;
  unchanged: number;
}

export interface InsertFormulaRequest {
  /** The function's name. */
  name: string;
  args: InsertedArgument[];
  /** Whether the function answers row by row, so that it can be pointed at one row. */
  eachRow: boolean;
}

/** An argument: the fields whose columns it can point at, else what the function's example has in its place. */
export interface InsertedArgument {
  fields: string[];
  /** Whether all of the fields are meant, side by side, or the first of them that has a column. */
  several: boolean;
  isOptional: boolean;
  /** As typed with commas and decimal points. */
  example: string;
}

export interface InsertedFormula {
  /** Where it was written, such as `Posts!H2`. */
  cell: string;
  formula: string;
}

export type ShareScope = "workbook" | "sheet" | "selection";

export interface Sharing {
  /** Sheets with formulas that need the add-on, in the workbook's order. */
  sheets: SharedSheet[];
  /** Imports that run by themselves, and whether they are this user's. */
  schedules: { name: string; isOwn: boolean }[];
  /** Where something was found that looks like a password, key or token; and how much was looked at. */
  secrets: { found: string[]; cells: number; notes: number };
  /** Formulas that were replaced and can be brought back. */
  replaced: { at: string; formulas: number } | null;
  /** The language in which the workbook's sheets and columns are named. */
  language: Language;
  canEdit: boolean;
}

export interface SharedSheet {
  sheetId: number;
  name: string;
  /** Cells whose formula needs the add-on. */
  formulas: number;
  /** The first of them, such as `H2`. */
  first: string;
  /** How many of them have no form in plain Sheets functions, and the functions that are to blame. */
  withoutNative: number;
  functions: string[];
}

export interface ShareRequest {
  scope: ShareScope;
  /** `native`: plain Sheets functions that go on calculating. `values`: what the cells show now. */
  as: "native" | "values";
  /** What becomes of formulas that have no native form. */
  others: "values" | "leave";
}

export interface ShareResult {
  changes: ShareChange[];
}

/** Cells of a sheet that were changed alike, or left, and why. */
export interface ShareChange {
  sheetId: number;
  sheet: string;
  /** Such as `H2:H400`. */
  cells: string;
  formulas: number;
  /** `unfit`: only Sheets knows how many cells it fills. `changed`: somebody wrote something else there. */
  what: "native" | "values" | "back" | "left" | "unfit" | "changed";
}

/** How a call answers across google.script.run, which carries no error but its text. */
export type RpcResult<T> = { value: T } | { error: { what: string; advice: string } };

/** The calls as they cross google.script.run. */
export type RpcCalls = {
  [Name in keyof ServerCalls]: (...args: Parameters<ServerCalls[Name]>) => RpcResult<ReturnType<ServerCalls[Name]>>;
};

/** A failure in the user's words: what happened, and what to do. */
export class UserError extends Error {
  override readonly name = "Trouble";
  readonly advice: string;

  constructor(what: string, advice: string) {
    super(what);
    this.advice = advice;
  }
}
