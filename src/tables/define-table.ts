import type { PlatformId } from "./platforms.ts";

/**
 * What a table is. Field names are canonical: they are the keys of the JSON that `npm run import` prints
 * and the only names that code outside `exports/` and `connectors/` knows.
 */

/** A field's value. `null` means that the source did not report it; it never means 0. */
export type Value = string | number | boolean | null;

/** One row, in a form that can be JSON. Units: see `Unit`. */
export type Row = Record<string, Value>;

/**
 * The unit of a field's value.
 * `count`, `number`, `money`: numbers. `rate`: a fraction (0.035 is 3.5 %). `duration`: seconds. `date`: YYYY-MM-DD.
 * `time`: ISO 8601, with a zone only where the source states one. `id`: text, always. `flag`: true or false.
 */
export type Unit =
  | "id"
  | "text"
  | "url"
  | "count"
  | "number"
  | "money"
  | "rate"
  | "duration"
  | "date"
  | "time"
  | "flag";

export type TableName =
  | "posts"
  | "days"
  | "audience"
  | "pages"
  | "traffic"
  | "campaigns"
  | "episodes"
  | "mentions"
  | "conversations";

/** A column that the sheet calculates, with one array formula in its header cell. */
export interface CalculatedColumn<Field extends string = string> {
  /** The key of its translated name, and its name in the column's metadata. */
  name: string;
  unit: "rate" | "count" | "duration" | "text" | "flag";
  /** Fields of which at least one must have a column, or the calculated column is not added. */
  needsAny: readonly Field[];
  /** Fields that must all have a column, or the calculated column is not added. */
  needsAll: readonly Field[];
  /** Its formula calls none of the add-on's functions. */
  isBuiltIn?: true;
  /** The formula without its equals sign; arguments are separated by commas. */
  formula: (columns: ColumnRanges) => string;
}

/** The sheet's ranges, in A1 notation, for a calculated column's formula. */
export interface ColumnRanges {
  /** Whether the field has a column. */
  has(field: string): boolean;
  /** The range of one field's data rows: `K2:K120`. */
  one(field: string): string;
  /**
   * The columns of these fields, as far as they exist, side by side. Several are stacked one by one (HSTACK): one range would
   * take in a column that somebody inserts between two of them.
   */
  block(fields: readonly string[]): string;
  /** The code of the spreadsheet's language: `en`, `es` or `nl`. */
  language: string;
  /** The rules for labels: all their columns, that of the labels, and that of what a field has to contain; null without rules. */
  labelRules: readonly [rules: string, labels: string, words: string] | null;
}

/** The words of a field whose values mean the same whatever a source calls them. */
export interface Vocabulary {
  /** What rows hold for a word of a source or a user; null for a word that it does not know, which stays. */
  idOf: (text: string) => string | null;
  /** What cells show, by the spreadsheet's language. Without names, they show the id. */
  names?: Readonly<Record<"en" | "es" | "nl", Readonly<Record<string, string>>>>;
}

/** By field: its vocabulary, which can depend on the row's other fields. */
export type Vocabularies = Readonly<Partial<Record<string, (row: Row) => Vocabulary | undefined>>>;

/** A column's place in a sheet: its name, or a list of names, of which the column that most rows have takes the place, if any row has one. */
export type Place = string | readonly string[];

/** The order of a new sheet's columns, fields and calculated ones; those that are not named stand before `last`. */
export interface NewSheet {
  /** Stay in sight while the others scroll. */
  frozen: readonly Place[];
  first: readonly Place[];
  last: readonly string[];
}

export interface Table {
  name: TableName;
  /** Every field in the order of the columns, with `platform` and `account` first, `source` and `imported_at` last. */
  fields: Readonly<Record<string, Unit>>;
  /** The key fields of a row: the first of these lists whose fields all have a value. */
  keys: readonly (readonly string[])[];
  /** The field that says when a row happened. */
  time: string;
  /** The field with a row's last day. Rows whose periods differ are different rows; without a last day, it is the first. */
  periodEnd?: string;
  /** Platforms whose rows count from publication to the day of the import: their last day moves, and the row stays the same. */
  totalsToDate?: readonly PlatformId[];
  /** Rows describe the day of the import, whatever period is requested. */
  isSnapshot?: boolean;
  /** How the columns of a new sheet stand. Without it: fields in their order, then calculated columns. */
  newSheet?: NewSheet;
  /** Each list of key fields is for another kind of row (a page's day, a channel's, the website's); a row has only one key. */
  hasMixedRows?: boolean;
  /** Numbers that can be less than 0, such as net changes: on all platforms, or on these. */
  signed?: Readonly<Partial<Record<string, "all" | readonly PlatformId[]>>>;
  /** Numbers of what was lost: sources write five as 5 or as -5. */
  losses?: readonly string[];
  /** Fields whose values mean the same whatever a source calls them. */
  vocabularies?: Vocabularies;
  calculated: readonly CalculatedColumn[];
}

/** The fields that every table begins and ends with. */
const opening = { platform: "text", account: "text" } as const;
const closing = { source: "text", imported_at: "time" } as const;

/** A table's fields with those that every table has. */
type Completed<Fields> = typeof opening & Fields & typeof closing;

type Name<Fields> = keyof Completed<Fields> & string;

/** A table's description. Its keys, time and calculated columns can name only fields of the table. */
interface Description<Fields>
  extends Omit<Table, "fields" | "keys" | "time" | "periodEnd" | "signed" | "vocabularies" | "calculated"> {
  fields: Fields;
  keys: readonly (readonly NoInfer<Name<Fields>>[])[];
  time: NoInfer<Name<Fields>>;
  periodEnd?: NoInfer<Name<Fields>>;
  signed?: Partial<Record<NoInfer<Name<Fields>>, "all" | readonly PlatformId[]>>;
  vocabularies?: Partial<Readonly<Record<NoInfer<Name<Fields>>, Vocabularies[string]>>>;
  calculated: readonly CalculatedColumn<NoInfer<Name<Fields>>>[];
}

/** Adds the fields that every table has. */
export function defineTable<const Fields extends Readonly<Record<string, Unit>>>(
  table: Description<Fields>,
): Omit<Table, "fields"> & { fields: Completed<Fields> } {
  return { ...table, fields: { ...opening, ...table.fields, ...closing } };
}
