import type { TableName } from "../../tables/define-table.ts";
import type { DateOrder } from "../files/date-readings.ts";

/** What tells tables with equal headers apart. Texts are compared as words, without dates and numbers, which change each month. */
export interface TableContext {
  /** The lines above the header; "" without any. */
  title: string;
  /** The sheet's name; "" for one that a spreadsheet program gave, missing for a text file. */
  sheet?: string;
  /** The platform that rows, links, title, sheet or file name show; "several" if rows show more than one, "" if none. */
  platform: string;
}

/** A table that no format knows, with a sample for the user to map its columns by. */
export interface UnknownTable {
  /** The same for every file with the same headers, in any order. */
  fingerprint: string;
  /** What tells it from tables with the same headers. */
  context: TableContext;
  /** The sheet and the lines above the header, as written. */
  place: string[];
  headers: string[];
  /** The first rows, as written. */
  rows: string[][];
}

/** The user's assignment of columns to fields. Applies to files with the same headers and context (`find-mapping.ts`). */
export interface Mapping {
  fingerprint: string;
  /** Missing in mappings of earlier versions. */
  context?: TableContext;
  table: TableName;
  /** The platform of rows for which no column states it. */
  platform: string;
  /** The account of rows for which no column states it; null if unknown. */
  account: string | null;
  /** The field that each column fills, by the column's key (`columnKeys`). Other columns are not read. */
  columns: Readonly<Record<string, string>>;
  /** The user's choice, for files in which every date is ambiguous. */
  dayMonthOrder?: DateOrder;
}

/** Fields that the importer sets. */
const importerFields = ["source", "imported_at"];

/** Whether a column of a file may fill the field. */
export const isMappable = (field: string): boolean => !importerFields.includes(field);
