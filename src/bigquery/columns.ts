import { cutText } from "../tables/cell-text.ts";
import type { Table, TableName, Unit } from "../tables/index.ts";
import { tables } from "../tables/index.ts";
import { bigQueryText } from "../text/bigquery/index.ts";
import type { Language } from "../text/language.ts";
import { tablesText } from "../text/tables/index.ts";

/** A column as BigQuery's API describes it (`TableFieldSchema`). */
export interface ColumnSchema {
  name: string;
  type: ColumnType;
  description?: string;
}

/** As the API returns them: FLOAT is FLOAT64 in SQL, BOOLEAN is BOOL, INTEGER is INT64. */
type ColumnType = "STRING" | "FLOAT" | "NUMERIC" | "BOOLEAN" | "DATE" | "DATETIME";

/**
 * Numbers are FLOAT64, because some platforms report fractions of a count (key events in Google Analytics). Sums of money
 * are exact. Times are those that the spreadsheet shows, without a zone.
 */
const typeOfUnit: Readonly<Record<Unit, ColumnType>> = {
  id: "STRING",
  text: "STRING",
  url: "STRING",
  count: "FLOAT",
  number: "FLOAT",
  rate: "FLOAT",
  duration: "FLOAT",
  money: "NUMERIC",
  date: "DATE",
  time: "DATETIME",
  flag: "BOOLEAN",
};

/** BigQuery's limit for a description, in characters. */
const maxDescriptionLength = 1_024;

/** The columns of a row's other keys: none in a table whose rows have one key. */
export const otherKeyColumns = ({ keys, hasMixedRows }: Table): string[] =>
  hasMixedRows || keys.length === 1 ? [] : keys.map((_, index) => `row_key_${index + 1}`);

/** The fields that imports fill and merge by value. */
export const valueFields = ({ fields }: Table): string[] =>
  Object.keys(fields).filter((field) => field !== "source" && field !== "imported_at");

/** What every row says of itself beside the table's fields. */
export const importColumns = ["exported_on", "import_id"] as const;

/** All columns of a table, in order: its keys, its fields as in the sheet, and the import that wrote the row. */
export const columnNames = (table: Table): string[] => [
  "row_key",
  ...otherKeyColumns(table),
  ...Object.keys(table.fields),
  ...importColumns,
];

/** Columns that rows have on their way: the order in which they were read, and the fields that only fill blanks. */
export const loadColumns = ["load_order", "fill_fields"] as const;

const typeOf = ({ fields }: Table, column: string): ColumnType => {
  if (column === "exported_on") return "DATE";
  const unit = fields[column];
  return unit === undefined ? "STRING" : typeOfUnit[unit];
};

function descriptionOf(table: Table, column: string, language: Language): string {
  const text = bigQueryText[language].columns;
  if (column === "row_key" || column.startsWith("row_key_")) return text.rowKey;
  if (column in text) return text[column as keyof typeof text];
  const help = tablesText[language].fields[column as keyof (typeof tablesText)["en"]["fields"]][1];
  const unit = table.fields[column];
  return [help, unit === "duration" ? text.seconds : unit === "rate" ? text.fraction : ""].filter(Boolean).join(" ");
}

/** The schema of a table. With `isLoaded`, that of the tables in which rows wait for their merge, or of a log. */
export function tableSchema(name: TableName, language: Language, isLoaded = false): ColumnSchema[] {
  const table = tables[name];
  return [...columnNames(table), ...(isLoaded ? loadColumns : [])].map((column) => ({
    name: column,
    type: typeOf(table, column),
    description: cutText(descriptionOf(table, column, language), maxDescriptionLength),
  }));
}

/** What a table has instead of, or in another type than, the columns of this version. */
export interface SchemaDifference {
  /** To be added: earlier versions did not have them. */
  missing: ColumnSchema[];
  /** Of another type, so that nothing can be loaded. */
  mismatched: { column: string; type: string; expected: string }[];
}

/** Compares a table's columns with those that this version writes. Columns of users are left alone. */
export function compareSchemas(
  actual: readonly { name?: string; type?: string }[],
  expected: readonly ColumnSchema[],
): SchemaDifference {
  const types = new Map(actual.map(({ name = "", type = "" }) => [name.toLowerCase(), type]));
  const present = expected.filter(({ name }) => types.has(name));
  return {
    missing: expected.filter(({ name }) => !types.has(name)),
    mismatched: present
      .filter(({ name, type }) => types.get(name) !== type)
      .map(({ name, type }) => ({ column: name, type: types.get(name) as string, expected: type })),
  };
}
