import type { Language } from "../../text/language.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import type { Mapping } from "../mapping/mapping.ts";

/** Decodes bytes; throws if they are not valid in that encoding. Usually `TextDecoder` with `fatal`. */
export type DecodeText = (bytes: Uint8Array, encoding: string) => string;

/** A file as the user dropped it. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
  /** Day the file was last modified, YYYY-MM-DD, if known. */
  modifiedOn?: string;
  /** Day of the export as the user named it, YYYY-MM-DD; counts before that of the name, and not before that of the content. */
  exportedOn?: string;
}

/** A sheet of a spreadsheet, in which cells are known by their places. */
export interface SheetInfo {
  name: string;
  /** Columns with dates that show no year: a spreadsheet program has made one up. */
  columnsWithoutYear: ReadonlySet<number>;
}

/** One sheet of a spreadsheet: its cells as text, empty ones included. */
export interface ExcelSheet extends SheetInfo {
  isHidden: boolean;
  records: string[][];
}

/** Reads xls, and xlsx with unusual XML; as a text, a table in HTML or in XML of Excel 2003. Null for an encrypted workbook. */
export type ExcelReader = (content: Uint8Array | string) => ExcelSheet[] | null;

export class PasswordProtectedError extends Error {}

/** What reading a file needs from outside. */
export interface ReadOptions {
  /** The language of messages. */
  language: Language;
  /** YYYY-MM-DD. Decides the year of dates without one if nothing else dates the export. */
  today: string;
  /** YYYY-MM-DD. Rows cannot be dated after the day after it; defaults to `today`. */
  latestDay?: string;
  /** The spreadsheet's time zone, by which times with a zone belong to a day; without it, the day is as written. */
  offset?: ZoneOffset;
  decodeText: DecodeText;
  /** The user's mappings of tables that no format knows. */
  mappings?: readonly Mapping[];
  /** Loads the Excel reader, which is large, on first use; without it, Excel files are rejected. */
  loadExcelReader?: () => Promise<ExcelReader>;
  /** Called with the completed fraction, from 0 to 1. */
  onProgress?: (done: number) => void;
  /** Checked between steps; once it returns true, reading ends without results. */
  isCancelled?: () => boolean;
  /** Awaited between steps, so that a page can render and respond. */
  pause?: () => Promise<void>;
}

/** Thrown between steps once the user has cancelled. */
export class CancelledError extends Error {}

/** Reports progress (0 to 1) and pauses for the page. Throws `CancelledError` once the user has cancelled. */
export async function yieldToPage(options: ReadOptions, done: number): Promise<void> {
  options.onProgress?.(done);
  await options.pause?.();
  if (options.isCancelled?.()) throw new CancelledError();
}
