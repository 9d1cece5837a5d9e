import type { Row, TableName } from "../../tables/define-table.ts";
import type { Translated } from "../../text/language.ts";
import type { Mapping, UnknownTable } from "../mapping/mapping.ts";
import type { DateOrder } from "./date-readings.ts";
import type { OpenDates } from "./open-dates.ts";
import type { SkippedRow, Warning } from "./warning.ts";

export type { SkippedRow, Warning };

/** What a table holds besides what is imported. */
export interface Unread {
  /** The headers of filled columns that no field holds. */
  columns: readonly string[];
  /** Rows that are no rows of the table, such as its totals, by what they are. */
  rows: readonly Warning[];
}

/**
 * `platform`: the file could be about any of `platforms`. `dayMonthOrder`: every date is valid in each of `dateOrders`; they
 * are read in the first of these until the user chooses.
 */
export type OpenQuestion = "account" | "followers" | "platform" | "dayMonthOrder";

/** What one file holds for one table. */
export interface Batch {
  /** The file's name, or `archive.zip/name.csv`. */
  file: string;
  /** The format's id, such as `instagram-content`. */
  format: string;
  /** The format's display name. */
  label: string;
  platform: string;
  table: TableName;
  /** Language of the file's headers, such as `es`. */
  language: string;
  /** The account that all rows belong to; null if the file names none, or several. */
  account: string | null;
  /** First and last day (YYYY-MM-DD) of the rows; null if no row has a date. */
  period: { from: string; to: string } | null;
  /** Day of the export, from the file or its name; else the day the file was last modified, else null. */
  exportedOn: string | null;
  /** The day of the export by which dates without a day or year were completed, as nothing but the user states it. */
  assumedExportDay?: string;
  rows: Row[];
  skipped: SkippedRow[];
  warnings: Warning[];
  /** What of the table is not imported, apart from skipped rows. */
  unread?: Unread;
  /** Questions that the user has to answer before the rows are complete. */
  asks: OpenQuestion[];
  /** Choices for the question "platform"; until it is answered, `platform` is their common owner, such as Meta. */
  platforms?: readonly string[];
  /** Fields that the user typed once for all rows: they only fill empty cells of the sheet. */
  typed?: readonly string[];
  /** Choices for the question "dayMonthOrder". */
  dateOrders?: readonly DateOrder[];
  /** The fields that it is about. */
  openDates?: readonly OpenDates[];
  /** The export's name in every language. Rows have the English one as their `source`; sheets show their own. */
  sourceNames?: Translated;
  /** By code: the names of countries in the file. Earlier versions wrote these into the sheet, where they still identify rows. */
  countryNames?: Readonly<Record<string, string>>;
  /** The user's mapping, if no format knows the columns. */
  mapped?: { mapping: Mapping; table: UnknownTable };
}

/** A file, or a part of one, that could not be imported: what is wrong, and what to do instead. */
export interface RejectedFile {
  file: string;
  error: { what: string; advice: string };
  /** A platform's export that has no table here, or one of persons. */
  isOtherExport?: boolean;
  /** Set for a table that no format knows, so that the user can map its columns. */
  mappable?: UnknownTable;
}

export function isRejectedFile(result: Batch | RejectedFile): result is RejectedFile {
  return "error" in result;
}

/** What the user adds to a batch. Values of the file take precedence. */
export interface UserAnswers {
  account?: string;
  followers?: number;
  /** One of the batch's `platforms`. */
  platform?: string;
  /** One of the batch's `dateOrders`. */
  dayMonthOrder?: DateOrder;
}
