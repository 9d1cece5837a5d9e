import type { Language } from "../../text/language.ts";
import type { Mapping } from "../mapping/mapping.ts";

/** Turns bytes into text; throws where they are not of that encoding. `TextDecoder` with `fatal` does it everywhere. */
export type DecodeText = (bytes: Uint8Array, encoding: string) => string;

/** A file as it was dropped. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
  /** Day the file was last changed, YYYY-MM-DD, where it is known. */
  modifiedOn?: string;
}

/** One sheet of an Excel workbook: its cells as text, rows and cells in place. */
export interface ExcelSheet {
  name: string;
  records: string[][];
}

/** Reads xlsx and xls. Throws `PasswordProtectedError` where a password is needed. */
export type ExcelReader = (bytes: Uint8Array) => ExcelSheet[];

export class PasswordProtectedError extends Error {}

/** What reading a file needs from outside. */
export interface ReadOptions {
  /** The language of messages. */
  language: Language;
  /** YYYY-MM-DD: settles the year of dates that have none where neither file nor file name says when it was made. */
  today: string;
  decodeText: DecodeText;
  /** What the user said of tables that no format knows. */
  mappings?: readonly Mapping[];
  /** Loads the reader of Excel workbooks, which is large, when one is read; without it workbooks are refused. */
  loadExcelReader?: () => Promise<ExcelReader>;
  /** Told the part that is done, from 0 to 1. */
  onProgress?: (done: number) => void;
  /** Asked between parts; once it answers true, reading ends with no results. */
  isCancelled?: () => boolean;
  /** Awaited between parts, so that a page can draw and answer. */
  pause?: () => Promise<void>;
}

/** Thrown between parts of the work when the user no longer wants it. */
export class CancelledError extends Error {}

/** Lets the page breathe, says how far reading is, and ends it where it was cancelled. */
export async function yieldToPage(options: ReadOptions, done: number): Promise<void> {
  options.onProgress?.(done);
  await options.pause?.();
  if (options.isCancelled?.()) throw new CancelledError();
}
