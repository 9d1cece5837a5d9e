import type { TableName, Value } from "../tables/define-table.ts";

/**
 * What an export format is: data only. Everything that reads files follows these declarations; a file that does not
 * fit the form gets a named option here that every format can use.
 */

/** Languages in which headers are known. */
export type HeaderLanguage = "en" | "es" | "nl" | "pt" | "de" | "fr" | "it" | "zh";

/** One header, or several that mean the same, by language. A language that is not named uses the English header. */
export type Headers = Partial<Readonly<Record<HeaderLanguage, string | readonly string[]>>>;

/** Takes a value out of another column: the pattern's first group. */
export interface Extract {
  column: string;
  pattern: RegExp;
}

/** Rows that are not imported; `reason` is a key of the importer's texts. */
export interface RowFilter {
  column: string;
  /** The row is left out when the cell matches. */
  matches?: RegExp;
  /** The row is left out when the cell is filled and does not match. */
  unless?: RegExp;
  reason: "totals" | "otherPlatform" | "note" | "noData" | "noPage";
  /** A row of totals or a closing note is no loss: it is left out without a word. */
  quietly?: boolean;
}

/** A title above the header that tells what the table below is about. */
export interface Title {
  title: Headers;
  /** The field that the column `value` fills. */
  fills?: string;
  /** The platform, where the title names it. */
  platform?: string;
  constants?: Readonly<Record<string, Value>>;
}

/**
 * How cells lie where they are not one row each. `across`: names in the header row, their values in the row below.
 * `matrix`: a slice in each row and in each column; both are imported, added up. `single`: one number. `labelled`: a
 * name and a value, where the name can have fallen into several cells. They are read as the columns `value` and `share`
 * (`followers` for `single`), a matrix with `dimension`. `sideBySide`: two tables with an empty column between, about
 * the same things, which their first column names. `statement`: one row of a sentence that names a day, and a number:
 * the columns `date` and `followers`. `ranges`: headers begin with the period they are about, as two periods are compared;
 * each row becomes one for each period, with the columns `date` and `period_end`.
 */
export type Layout = "across" | "matrix" | "single" | "labelled" | "sideBySide" | "statement" | "ranges";

export interface Format {
  /** Its name in JSON, such as `instagram-content`; also the folder of its fixtures. */
  id: string;
  /** Its name for people, in English. */
  label: string;
  platform: string;
  table: TableName;
  /** Columns that must all be there for a header to be this format's. */
  recognise: readonly string[];
  /** Columns that must not be there. */
  unless?: readonly string[];
  /** Columns of which one must be there. */
  oneOf?: readonly string[];
  /** The file has no header: its columns, and what every row has in each. */
  headerless?: readonly (readonly [column: string, form: RegExp])[];
  /** The header holds no other columns: a format of two plain words must not claim other files. */
  only?: boolean;
  /** The table stands below one of these titles; a blank row ends it. */
  titles?: readonly Title[];
  layout?: Layout;
  /** The sentence of a `statement`; its first group is the day. */
  statement?: RegExp;
  /** The platforms it can be about, where neither title nor header tells: the user is asked. */
  platforms?: readonly string[];
  /** Why it is known but not imported: it has no table of ours. Nothing but `recognise` is then used. */
  refused?: "noTable" | "persons";
  /**
   * Headers by column. A column named like a field of the table (or `account`) fills it; any other name is only read
   * by the options below.
   */
  headers: Readonly<Record<string, Headers>>;
  /** How dates are written: MM, DD, HH, mm, ss, hh with a, MMM, ddd, Z; `[...]` is optional; `day` has no year. */
  dates?: Readonly<Record<string, string | readonly string[]>>;
  /** Date columns in which day and month can stand the other way round: the file's own cells decide, else the user. */
  eitherOrder?: readonly string[];
  /** Times whose header says that they are UTC. */
  utc?: readonly string[];
  /** Times that the file gives as minutes after another. */
  later?: Readonly<Record<string, { than: string; minutes: string }>>;
  /** The column that names each row's platform. */
  platformColumn?: string;
  /** Rates written as a bare 5.19 for 5.19 %. */
  percents?: readonly string[];
  /** The unit of durations that are written as bare numbers; seconds where it is not named. */
  durations?: Readonly<Record<string, "hours" | "minutes">>;
  /** Fields added up from other columns; missing only where all of them are. */
  sums?: Readonly<Record<string, readonly string[]>>;
  /** Fields that are one column times another, such as a mean time times its visits. */
  products?: Readonly<Record<string, readonly [string, string]>>;
  /** A field that is a column's part of what the row of totals has. */
  shares?: Readonly<Record<string, string>>;
  /** Fields that comment lines above the table tell: the first group, a day as YYYYMMDD. A blank row ends the table. */
  preamble?: Readonly<Record<string, RegExp>>;
  /** A column that counts days or weeks from the start in `preamble`. */
  counted?: { column: string; days: 1 | 7 };
  /** A day that the file does not state: the day of the export. */
  exportDate?: string;
  /** The format whose first and last day, in the same archive, are the period of these rows. */
  periodFrom?: string;
  /** Fields that are the same in every row. */
  constants?: Readonly<Record<string, Value>>;
  /** Text columns in which `&amp;` stands for `&`. */
  entities?: readonly string[];
  /** Where an id, or the account, is found when its own column is missing or was destroyed. */
  extracts?: Readonly<Record<string, Extract>>;
  /** Where the file's name tells the account: the first group. */
  accountInName?: RegExp;
  /** A rate that the file states with both its parts; a row that contradicts itself has shifted cells. */
  proof?: { rate: string; of: string; by: string };
  rowFilters?: readonly RowFilter[];
  /** Rows can have fewer cells than the header: the rest is missing. */
  shortRows?: boolean;
  /** The last row can be a sentence that the list was cut. */
  cut?: boolean;
  /** A column that explains why a row has no values. */
  note?: string;
  /** A column that holds the day of the export in every row. */
  exportDay?: string;
  /** The fields of a year-less date that follow each other day by day; others only lie before the export. */
  daily?: boolean;
  /** An id whose first bits are the second it was made in: settles the year of a date that has none. */
  yearInId?: { date: string; id: string; shift: number };
}

/** Keeps the declaration's own type small and its fields checked. */
export function defineFormat(format: Format): Format {
  return format;
}
