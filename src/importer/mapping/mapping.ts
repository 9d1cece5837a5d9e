import type { TableName } from "../../tables/define-table.ts";
import type { DateOrder } from "../files/date-readings.ts";
import type { TableContext } from "./table-context.ts";

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
