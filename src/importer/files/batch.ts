import type { Row, TableName } from "../../tables/define-table.ts";
import type { Mapping, UnknownTable } from "../mapping/mapping.ts";

/** A row of the file that was not imported, and why, in the reader's language. `row` counts as a spreadsheet would, from 1. */
export interface SkippedRow {
  row: number;
  reason: string;
}

/** Something the user should know, once, with the number of rows it concerns. */
export interface Warning {
  what: string;
  count: number;
}

/**
 * `platform`: the file does not tell which of `platforms` it is about. `dayMonthOrder`: every date could be read both
 * ways; they are read month first until the user says.
 */
export type OpenQuestion = "account" | "followers" | "platform" | "dayMonthOrder";

/** What one file holds for one table. */
export interface Batch {
  /** The file's name, or `archive.zip/name.csv`. */
  file: string;
  /** The format's id, such as `instagram-content`. */
  format: string;
  /** The format's name for people. */
  label: string;
  platform: string;
  table: TableName;
  /** Language of the file's headers, such as `es`. */
  language: string;
  /** The one account all rows belong to; null where the file does not say. */
  account: string | null;
  /** First and last day (YYYY-MM-DD) that rows speak of; null where no row has a date. */
  period: { from: string; to: string } | null;
  /** Day the file was exported where file or file name says so, else the day it was last changed, else null. */
  exportedOn: string | null;
  rows: Row[];
  skipped: SkippedRow[];
  warnings: Warning[];
  /** What the user has to be asked before the rows are complete. */
  asks: OpenQuestion[];
  /** The platforms to choose from where `asks` holds "platform"; until then `platform` names their common owner. */
  platforms?: readonly string[];
  /** Fields that the user typed for all rows: they only fill what is empty in the sheet. */
  typed?: readonly string[];
  /** Dates that could be read both ways, where `asks` holds "dayMonthOrder". */
  openDates?: readonly string[];
  /** How the user said that the columns are to be read, where no format knows them. */
  mapped?: { mapping: Mapping; table: UnknownTable };
}

/** A file, or a part of one, that could not be imported: what it is, and what to do instead. */
export interface RejectedFile {
  file: string;
  error: { what: string; advice: string };
  /** What is needed to say what its columns hold, where it is a table that no format knows. */
  mappable?: UnknownTable;
}

export function isRejectedFile(result: Batch | RejectedFile): result is RejectedFile {
  return "error" in result;
}

/** What the user adds to a batch: values of the file win over these. */
export interface UserAnswers {
  account?: string;
  followers?: number;
  /** One of the batch's `platforms`. */
  platform?: string;
  dayMonthOrder?: "dayFirst" | "monthFirst";
}
