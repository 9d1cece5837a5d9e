import type { TableName, Value } from "../tables/define-table.ts";
import type { PlatformId } from "../tables/platforms.ts";
import type { FieldOf } from "../tables/rows.ts";

/**
 * What an export format is: data only. Everything that reads files follows these declarations; a file that does not
 * fit the form gets a named option here that every format can use.
 */

/** Languages in which headers are known. */
export type HeaderLanguage = "en" | "es" | "nl" | "pt" | "de" | "fr" | "it" | "zh";

/** One header, or several that mean the same, by language. A language that is not named uses the English header. */
export type Headers = Partial<Readonly<Record<HeaderLanguage, string | readonly string[]>>>;

/** Values by name; of names that are known, each can be left out. */
type By<Name extends string, Told> = Readonly<string extends Name ? Record<Name, Told> : Partial<Record<Name, Told>>>;

/** Takes a value out of another column: the pattern's first group. */
export interface Extract<Column extends string = string> {
  column: Column;
  pattern: RegExp;
}

/** Rows that are not imported; `reason` is a key of the importer's texts. */
export interface RowFilter<Column extends string = string> {
  column: Column;
  /** The row is left out when the cell matches. */
  matches?: RegExp;
  /** The row is left out when the cell is filled and does not match. */
  unless?: RegExp;
  reason: "totals" | "otherPlatform" | "note" | "noData" | "noPage";
  /** A row of totals or a closing note is no loss: it is left out without a word. */
  isSilent?: boolean;
}

/** A title above the header that tells what the table below is about. */
export interface Title<Field extends string = string> {
  title: Headers;
  /** The field that the column `value` fills. */
  fills?: Field;
  /** The platform, where the title names it. */
  platform?: PlatformId;
  constants?: By<Field, Value>;
}

/**
 * How cells lie where they are not one row each. `across`: names in the header row, their values in the row below.
 * `matrix`: a slice in each row and in each column; both are imported, added up. `single`: one number. `labelled`: a
 * name and a value, where the name can have fallen into several cells. They are read as the columns `value` and `share`
 * (`followers` for `single`), a matrix with `dimension`. `joinSideBySide`: two tables with an empty column between, about
 * the same things, which their first column names. `statement`: one row of a sentence that names a day, and a number:
 * the columns `date` and `followers`. `ranges`: headers begin with the period they are about, as two periods are compared;
 * each row becomes one for each period, with the columns `date` and `period_end`.
 */
export type Layout = "across" | "matrix" | "single" | "labelled" | "sideBySide" | "statement" | "ranges";

/**
 * A format as the importer follows it. Declarations name the columns of their own `headers` and `columns` alone, and fill
 * the fields of their own table alone; a mapping, which the user makes, is not checked by the compiler.
 */
export interface Format<Column extends string = string, Field extends string = string> {
  /** Its name in JSON, such as `instagram-content`; also the folder of its fixtures. */
  id: string;
  /** Its name for people, in English. */
  label: string;
  platform: string;
  table: TableName;
  /** Columns that must all be there for a header to be this format's. */
  requiredFields: readonly Column[];
  /** Columns that must not be there. */
  unless?: readonly Column[];
  /** Columns of which one must be there. */
  anyOfFields?: readonly Column[];
  /** The file has no header: its columns, and what every row has in each. */
  headerless?: readonly (readonly [column: Column, form: RegExp])[];
  /** The header holds no other columns: a format of two plain words must not claim other files. */
  hasOnlyKnownColumns?: boolean;
  /** The table stands below one of these titles; a blank row ends it. */
  titles?: readonly Title<Field>[];
  layout?: Layout;
  /** The sentence of a `statement`; its first group is the day. */
  statement?: RegExp;
  /** The platforms it can be about, where neither title nor header tells: the user is asked. */
  platforms?: readonly PlatformId[];
  /** Why it is known but not imported: it has no table of ours. Nothing but `requiredFields` is then used. */
  rejection?: "noTable" | "persons";
  /** Headers by column. A column named like a field of the table fills it; any other is only read by the options below. */
  headers: By<Column, Headers>;
  /** How dates are written: MM, DD, HH, mm, ss, hh with a, MMM, ddd, Z; `[...]` is optional; `day` has no year. */
  dates?: By<Column, string | readonly string[]>;
  /** Date columns in which day and month can stand the other way round: the file's own cells decide, else the user. */
  ambiguousDateFields?: readonly Column[];
  /** Times whose header says that they are UTC. */
  utcFields?: readonly Column[];
  /** Times that the file gives as minutes after another. */
  timesAfter?: By<Field, { than: Column; minutes: Column }>;
  /** The column that names each row's platform. */
  platformColumn?: Column;
  /** Rates written as a bare 5.19 for 5.19 %. */
  percentFields?: readonly Column[];
  /** The unit of durations that are written as bare numbers; seconds where it is not named. */
  durations?: By<Column, "hours" | "minutes">;
  /** Fields added up from other columns; missing only where all of them are. */
  sums?: By<Field, readonly Column[]>;
  /** Fields that are one column times another, such as a mean time times its visits. */
  products?: By<Field, readonly [Column, Column]>;
  /** A field that is a column's part of what the row of totals has. */
  shares?: By<Field, Column>;
  /** Fields that comment lines above the table tell: the first group, a day as YYYYMMDD. A blank row ends the table. */
  preamble?: By<Field | "start", RegExp>;
  /** A column that counts days or weeks from the start in `preamble`. */
  countedDates?: { column: Column; days: 1 | 7 };
  /** A day that the file does not state: the day of the export. */
  exportDate?: Field;
  /** The format whose first and last day, in the same archive, are the period of these rows. */
  periodFromFormat?: string;
  /** Fields that are the same in every row. */
  constants?: By<Field, Value>;
  /** Text columns in which `&amp;` stands for `&`. */
  htmlEntityFields?: readonly Column[];
  /** Where an id, or the account, is found when its own column is missing or was destroyed. */
  extracts?: By<Field, Extract<Column>>;
  /** Where the file's name tells the account: the first group. */
  accountInName?: RegExp;
  /** A rate that the file states with both its parts; a row that contradicts itself has shifted cells. */
  rateCheck?: { rate: Column; of: Column; by: Column };
  rowFilters?: readonly RowFilter<Column>[];
  /** Rows can have fewer cells than the header: the rest is missing. */
  allowsShortRows?: boolean;
  /** The last row can be a sentence that the list was cut. */
  mayBeTruncated?: boolean;
  /** A column that explains why a row has no values. */
  note?: Column;
  /** A column that holds the day of the export in every row. */
  exportDay?: Column;
  /** The fields of a year-less date that follow each other day by day; others only lie before the export. */
  daily?: boolean;
  /** An id whose first bits are the second it was made in: settles the year of a date that has none. */
  yearFromId?: { date: Column; id: Column; shift: number };
}

/** Columns that fill a field of the table, with a sentence for the compiler to show where a name is no field. */
type FieldHeaders<Name extends TableName, Given> = {
  [Key in keyof Given]: Key extends FieldOf<Name>
    ? Headers
    : `The table ${Name} has no field ${Key & string}: other columns stand in \`columns\`.`;
};

/** Senders of files that are only recognised to be refused: nothing shows their name, so that they have none. */
type RefusedPlatform = "email" | "google-ads";

/** What a declaration says: fields of its table in `headers`, and in `columns` what only its own options read. */
type Declaration<Name extends TableName, Given, Other extends string> = Omit<
  Format<NoInfer<(keyof Given & string) | Other>, FieldOf<Name>>,
  "table" | "headers" | "platform"
> & {
  table: Name;
  /** What rows carry; a new one gets its name in tables/platforms.ts. */
  platform: PlatformId | RefusedPlatform;
  headers: Given & FieldHeaders<Name, Given>;
  columns?: { readonly [Key in Other]: Headers };
};

/** Checks a declaration's names, and makes of it what the importer follows. */
export function defineFormat<Name extends TableName, Given, const Other extends string = never>({
  columns,
  ...format
}: Declaration<Name, Given, Other>): Format {
  return { ...(format as Format), headers: { ...(format.headers as Format["headers"]), ...columns } };
}
