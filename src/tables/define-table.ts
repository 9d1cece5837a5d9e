/**
 * What a table is. Field names are canonical: they are the keys of the JSON that `npm run import` prints
 * and the only names that code outside `exports/` and `platforms/` knows.
 */

/** A value of one field. `null` means that the source did not report it; it never means 0. */
export type Value = string | number | boolean | null;

/** One row, as it travels as JSON: durations are seconds, `date` is YYYY-MM-DD, times are ISO 8601, rates fractions. */
export type Row = Record<string, Value>;

/**
 * What a field's value is.
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
  | "campaigns"
  | "episodes"
  | "mentions"
  | "conversations";

/** A column that the sheet calculates by itself, as one live array formula in its header cell. */
export interface CalculatedColumn<Field extends string = string> {
  /** Key into the translated names, and the name in the column's metadata. */
  name: string;
  unit: "rate" | "count" | "duration" | "text" | "flag";
  /** Fields of which at least one must have a column; without any the calculated column is not made. */
  needsAny: readonly Field[];
  /** Fields that must all have a column. */
  needsAll: readonly Field[];
  /** The formula's body, given each field's range (`K2:K120`) and adjoining fields' block; separators are commas. */
  formula: (columns: ColumnRanges) => string;
}

/** Names ranges of the sheet for a calculated column's formula. */
export interface ColumnRanges {
  /** The range of one field's data rows. */
  one(field: string): string;
  /** The ranges of those of the fields that have a column, side by side: one block where they adjoin, else HSTACK. */
  block(fields: readonly string[]): string;
  /** The code of the language in which the workbook is labelled. */
  language: string;
}

export interface Table {
  name: TableName;
  /** Every field in the order of the sheet's columns, with `platform` and `account` first, `source` and `imported_at` last. */
  fields: Readonly<Record<string, Unit>>;
  /** What identifies a row: the first of these lists whose fields all have a value. */
  keys: readonly (readonly string[])[];
  /** The field that says when a row happened. */
  time: string;
  /** Rows are about the day of the import, whatever period is asked for. */
  isSnapshot?: boolean;
  /** The lists tell rows of different kinds apart (a page's day, a channel's, the whole day's); a row has one of them alone. */
  hasMixedRows?: boolean;
  calculated: readonly CalculatedColumn[];
}

/** The fields that every table begins and ends with. */
const opening = { platform: "text", account: "text" } as const;
const closing = { source: "text", imported_at: "time" } as const;

/** A table's fields with those that every table carries. */
type Completed<Fields> = typeof opening & Fields & typeof closing;

type Name<Fields> = keyof Completed<Fields> & string;

/** A table's description; its keys, its time and its calculated columns can name only its own fields. */
interface Description<Fields> extends Omit<Table, "fields" | "keys" | "time" | "calculated"> {
  fields: Fields;
  keys: readonly (readonly NoInfer<Name<Fields>>[])[];
  time: NoInfer<Name<Fields>>;
  calculated: readonly CalculatedColumn<NoInfer<Name<Fields>>>[];
}

/** Completes a table's description with the fields that every table carries. */
export function defineTable<const Fields extends Readonly<Record<string, Unit>>>(
  table: Description<Fields>,
): Omit<Table, "fields"> & { fields: Completed<Fields> } {
  return { ...table, fields: { ...opening, ...table.fields, ...closing } };
}
