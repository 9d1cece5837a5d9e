import type { CountsByField } from "../tables/counts.ts";
import type { TableName, Value } from "../tables/define-table.ts";
import type { PlatformId } from "../tables/platforms.ts";
import type { FieldOf } from "../tables/rows.ts";
import type { Translated } from "../text/language.ts";

/**
 * What an export format is: data only, which the importer follows. A file that needs more gets a named option here that
 * every format can use.
 */

/** Languages in which headers are known. */
export type HeaderLanguage = "en" | "es" | "nl" | "pt" | "de" | "fr" | "it" | "zh";

/** A header, or several with the same meaning, by language. Languages default to the English header. */
export type Headers = Partial<Readonly<Record<HeaderLanguage, string | readonly string[]>>>;

/** Values by name; known names are optional. */
type By<Name extends string, Entry> = Readonly<
  string extends Name ? Record<Name, Entry> : Partial<Record<Name, Entry>>
>;

/** Extracts a value from another column: the pattern's first group. */
export interface Extract<Column extends string = string> {
  column: Column;
  pattern: RegExp;
}

/** Excludes rows from the import; `reason` is a key of the importer's texts. */
export interface RowFilter<Column extends string = string> {
  column: Column;
  /** Excludes rows whose cell matches. */
  matches?: RegExp;
  /** Excludes rows whose cell is not blank and does not match. */
  unless?: RegExp;
  reason: "totals" | "otherPlatform" | "note" | "noData" | "noPage" | "repost";
  /** Does not report excluded rows, such as totals or a closing note, which are no loss. */
  isSilent?: boolean;
}

/** A title above the header that identifies the table below. */
export interface Title<Field extends string = string> {
  title: Headers;
  /** The field that the column `value` fills. */
  fills?: Field;
  /** The platform, if the title names it. */
  platform?: PlatformId;
  constants?: By<Field, Value>;
}

/**
 * The layout of a table that does not have one record per row. `across`: names in the header row, values in the row below.
 * `matrix`: a slice for each row and each column; the sums of both are imported. `single`: one number. `labelled`: a name
 * and a value, where a comma can have split the name into several cells. These are read as the columns `value` and `share`
 * (`single`: `followers`; `matrix`: also `dimension`). `sideBySide`: two tables with an empty column in between, joined by
 * their first column. `statement`: one row with a sentence that contains a day, and a number: the columns `date` and
 * `followers`. `ranges`: a comparison of periods, whose headers begin with the period; each row becomes one row per period,
 * with the columns `date` and `period_end`. `slices`: the header of the column `value` is the `dimension` of every row.
 */
export type Layout = "across" | "matrix" | "single" | "labelled" | "sideBySide" | "statement" | "ranges" | "slices";

/**
 * A report of ads: a row is what an ad, ad set or campaign cost on a day or in a period. The column `spend` has the amount, in
 * the currency that its header names if the column `currency` does not. `published_at` and `period_end` are the row's first and
 * last day. A report without days takes them from the lines above the table, or is refused.
 */
export interface Ads<Column extends string = string> {
  /** Columns with names, the campaign's first and the ad's last. A row without any of them holds totals. */
  names: readonly Column[];
  /** Columns with IDs, in the same order. */
  ids: readonly Column[];
  /** The column of a report by day: then each row is about that day, whatever period another column names. */
  day?: Column;
  /** Columns of reports by week and month, with the first day, or with the first and the last. */
  week?: Column;
  month?: Column;
  /** Columns that divide an ad's row by age, place and so on. Such a report is refused: reach does not add up. */
  splits: readonly Column[];
}

/**
 * A format as the importer uses it. In a declaration the compiler accepts only columns from its `headers` and `columns` and
 * only fields of its table; a mapping, which the user makes, is not checked.
 */
export interface Format<Column extends string = string, Field extends string = string> {
  /** Its name in JSON, `instagram-content`; also the folder of its fixtures. */
  id: string;
  /** Its name as within a sentence. The Source column shows it in the spreadsheet's language. */
  label: Translated;
  platform: string;
  table: TableName;
  /** Whether its numbers include what was paid for, as the platform's documentation or the file's headers say. */
  counts: CountsByField<Field>;
  /** Columns that a header must all have to be recognised. */
  requiredFields: readonly Column[];
  /** Columns that the header must not have. */
  forbiddenFields?: readonly Column[];
  /** Columns of which the header must have at least one. */
  anyOfFields?: readonly Column[];
  /** For a file without a header: its columns, and the pattern that every row matches in each. */
  headerless?: readonly (readonly [column: Column, form: RegExp])[];
  /** The header has no other columns. For formats with a few common headers, which would match other files. */
  hasOnlyKnownColumns?: boolean;
  /** The header has no more columns. */
  maxColumns?: number;
  /** A list of objects in JSON. Other formats would take any list with a `date` and `views` for theirs. */
  isJson?: boolean;
  /** The table is below one of these titles; a blank row ends it. */
  titles?: readonly Title<Field>[];
  layout?: Layout;
  /** The sentence of a `statement` layout; its first group is the day. */
  statement?: RegExp;
  /** The platforms it can be from; the user has to choose one unless the title names it. */
  platforms?: readonly PlatformId[];
  /** Why it is recognised but not imported: no table fits, or it is about individual persons. Only options for recognising it apply. */
  rejection?: "noTable" | "persons";
  /** Rows are ads. */
  ads?: Ads<Column>;
  /** Headers by column. A column with the name of a field fills it; other columns are only used by the options below. */
  headers: By<Column, Headers>;
  /** Date formats: MM, DD, HH, mm, ss, hh with a, MMM, ddd, Z; `[...]` is optional; `day` is a day without a year. */
  dates?: By<Column, string | readonly string[]>;
  /** Date columns in which day and month can be swapped: decided by the file's cells, or else by the user. */
  ambiguousDateFields?: readonly Column[];
  /** Times that are in UTC according to their header. */
  utcFields?: readonly Column[];
  /** Times that the file reports as `minutes` after another time. */
  timesAfter?: By<Field, { than: Column; minutes: Column }>;
  /** The column with each row's platform. */
  platformColumn?: Column;
  /** Rates written as 5.19 for 5.19 %. */
  percentFields?: readonly Column[];
  /** The unit of durations that are written as numbers; defaults to seconds. */
  durations?: By<Column, "hours" | "minutes" | "milliseconds">;
  /** Fields that are the sum of other columns; missing only if all of these are. */
  sums?: By<Field, readonly Column[]>;
  /** Fields without a column that are one field less another, such as e-mails sent less those that bounced. */
  differences?: By<Field, readonly [Field, Field]>;
  /** Fields that are the product of two columns, such as the mean time per visit and visits: the first pair that is known. */
  products?: By<Field, readonly (readonly [Column, Column])[]>;
  /** Fields that are a column's value divided by that of the row of totals. */
  shares?: By<Field, Column>;
  /**
   * Fields from comment lines above the table: the first group, in the lines from the nearest upwards (`m`); days as
   * YYYYMMDD. A blank row ends the table.
   */
  preamble?: By<Field | "start", RegExp>;
  /** A column that counts days or weeks from the first day in `preamble`. */
  countedDates?: { column: Column; days: 1 | 7 };
  /** A date that the file does not contain: the day of the export is used. */
  exportDate?: Field;
  /** The format of the file in the same archive whose first and last day are the period of these rows. */
  periodFromFormat?: string;
  /** Rows can be months or weeks, each dated by its first day: known by the distance between dates, never in a single row. */
  mayBeLongerThanDays?: boolean;
  /** Fields with the same value in every row. */
  constants?: By<Field, Value>;
  /** Text columns with HTML entities, such as `&amp;`. */
  htmlEntityFields?: readonly Column[];
  /** Where to find an id or the account if its own column is missing or damaged. */
  extracts?: By<Field, Extract<Column>>;
  /** Finds the account in the file's name: the first group. */
  accountInName?: RegExp;
  /** A rate with its numerator (`of`) and denominator (`by`); a row in which they do not match has shifted cells. */
  rateCheck?: { rate: Column; of: Column; by: Column };
  rowFilters?: readonly RowFilter<Column>[];
  /** Rows for a whole and its parts, with the same key: the parts of a whole that is in the file are left out. */
  wholeRow?: { column: Column; whole: RegExp; parts: RegExp };
  /** Rows can have fewer cells than the header; the rest is missing. */
  allowsShortRows?: boolean;
  /** The last row can be a notice that the list was truncated. */
  mayBeTruncated?: boolean;
  /** A column that explains why a row has no values. */
  note?: Column;
  /** A column with the day of the export in every row. */
  exportDay?: Column;
  /** Dates without a year are consecutive days; without this option they are only known to be before the export. */
  daily?: boolean;
  /** An id that contains its creation time (seconds, above `shift` bits), which determines the year of a date without one. */
  yearFromId?: { date: Column; id: Column; shift: number };
}

/** Columns that fill a field of the table. For any other name the type is a sentence, which the compiler shows. */
type FieldHeaders<Name extends TableName, Given> = {
  [Key in keyof Given]: Key extends FieldOf<Name>
    ? Headers
    : `The table ${Name} has no field ${Key & string}: other columns stand in \`columns\`.`;
};

/** Sources of files that are recognised only to be rejected. Their names are never shown. */
type RejectedPlatform = "email";

/** A declaration: `headers` for fields of its table, `columns` for what only its options use. */
type Declaration<Name extends TableName, Given, Other extends string> = Omit<
  Format<NoInfer<(keyof Given & string) | Other>, FieldOf<Name>>,
  "table" | "headers" | "platform"
> & {
  table: Name;
  /** The rows' platform. A new one needs a name in tables/platforms.ts. */
  platform: PlatformId | RejectedPlatform;
  headers: Given & FieldHeaders<Name, Given>;
  columns?: { readonly [Key in Other]: Headers };
};

/** Checks the names in a declaration and converts it to the form that the importer uses. */
export function defineFormat<Name extends TableName, Given, const Other extends string = never>({
  columns,
  ...format
}: Declaration<Name, Given, Other>): Format {
  return { ...(format as Format), headers: { ...(format.headers as Format["headers"]), ...columns } };
}
