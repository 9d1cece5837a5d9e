import type { TableName } from "../tables/define-table.ts";
import type { Language } from "../text/language.ts";
import type {
  FinishImportRequest,
  OpenTable,
  OpenTableRequest,
  WriteRowsRequest,
  WriteRowsResult,
} from "./workbook-port.ts";

/**
 * What the sidebar may ask of the script: each is a top-level function that google.script.run calls. All that passes is
 * JSON: no Date, no undefined, no class. A function throws `Trouble` for what the user can do something about; what
 * else it throws is a fault of ours or of the platform's, whose text is never shown.
 */
export interface ServerCalls {
  readSettings(): Settings;
  /** Remembers the user's language for the sidebar and the script's messages. */
  setLanguage(language: Language): null;
  /** Remembers followers as the user typed them, for the next file of the same account. */
  rememberFollowers(known: KnownFollowers): null;
  openTable(request: OpenTableRequest): OpenTable;
  writeRows(request: WriteRowsRequest): WriteRowsResult;
  finishImport(request: FinishImportRequest): null;
  /** Brings a sheet to the front. */
  showSheet(sheetId: number): null;
  /** Adds invented posts of three platforms, as an import would; one summary per table. */
  addSampleData(): SheetSummary[];
  /** Writes the function's formula into the selected cell, with the workbook's own separators. */
  insertFormula(request: InsertFormulaRequest): InsertedFormula;
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

/** How a call answers across google.script.run, which carries no error but its text. */
export type Answer<T> = { value: T } | { trouble: { what: string; advice: string } };

/** The calls as they cross google.script.run. */
export type AnsweringCalls = {
  [Name in keyof ServerCalls]: (...args: Parameters<ServerCalls[Name]>) => Answer<ReturnType<ServerCalls[Name]>>;
};

/** A failure in the user's words: what happened, and what to do. */
export class Trouble extends Error {
  override readonly name = "Trouble";
  readonly advice: string;

  constructor(what: string, advice: string) {
    super(what);
    this.advice = advice;
  }
}
