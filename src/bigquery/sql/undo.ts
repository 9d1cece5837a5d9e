import type { Table } from "../../tables/index.ts";
import { columnNames } from "../columns.ts";
import { before } from "./merge.ts";
import { sqlText, written } from "./names.ts";

interface Names {
  importTable: string;
  target: string;
}

/** The rows that an import wrote, and of those the ones that another import has changed since. */
export const countForUndoQuery = (names: Names, importId: string): string => `SELECT
  COUNTIF(t.import_id = ${sqlText(importId)} AND s.before_row_key IS NULL) AS added,
  COUNTIF(t.import_id = ${sqlText(importId)} AND s.before_row_key IS NOT NULL) AS updated,
  COUNTIF(t.import_id != ${sqlText(importId)} AND (s.before_row_key IS NULL OR t.import_id != s.before_import_id)) AS changed_since
FROM ${names.importTable} AS s JOIN ${names.target} AS t ON t.row_key = LEAST(s.target_key, s.row_key)`;

/** Deletes the rows that an import added, and restores those that it updated; repeating it changes nothing. */
export function undoQuery(table: Table, { importTable, target }: Names, importId: string): string {
  const columns = columnNames(table);
  const isOfImport = `t.import_id = ${sqlText(importId)}`;
  return `MERGE INTO ${target} AS t
USING ${importTable} AS s
ON t.row_key = LEAST(s.target_key, s.row_key)
WHEN MATCHED AND ${isOfImport} AND s.before_row_key IS NULL THEN DELETE
WHEN MATCHED AND ${isOfImport} THEN UPDATE SET
  ${columns.map((column) => `${written(column)} = s.${before(column)}`).join(",\n  ")}`;
}
