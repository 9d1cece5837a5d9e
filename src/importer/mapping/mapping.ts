import type { TableName } from "../../tables/define-table.ts";

/** A table that no format knows: what is needed to say what its columns hold. */
export interface UnknownTable {
  /** The same for every file with the same headers, in whatever order. */
  fingerprint: string;
  headers: string[];
  /** The first rows, as they stand. */
  rows: string[][];
}

/** What the user said that the columns of such a table hold; it reads every file with the same headers. */
export interface Mapping {
  fingerprint: string;
  table: TableName;
  /** The platform of rows that no column names one for. */
  platform: string;
  /** The account of rows that no column names one for; null where it is not known. */
  account: string | null;
  /** The field that each column fills, by the column's key (`columnKeys`). What is not named is not read. */
  columns: Readonly<Record<string, string>>;
  /** Answered once, for files in which every date could be read both ways. */
  dayMonthOrder?: "dayFirst" | "monthFirst";
}

/** Fields that the importer fills itself. */
const importerFields = ["source", "imported_at"];

/** Whether a column of a file may fill the field. */
export const isMappable = (field: string): boolean => !importerFields.includes(field);
