import type { Table } from "../../tables/index.ts";
import { columnNames, otherKeyColumns } from "../columns.ts";
import { before } from "./merge.ts";
import { sqlText, written } from "./names.ts";

interface Names {
  importTable: string;
  target: string;
}

/**
 * The rows of an import, each with the key that its row in the table has now. It is found by any key: a later import can
 * have given the row a stronger one.
 */
function rowsOfImport(table: Table, { importTable, target }: Names): string {
  const keys = ["row_key", ...otherKeyColumns(table)];
  const everyKey = keys.map((key) => `SELECT row_key AS current_key, ${key} AS one_key FROM ${target}`);
  const found =
    keys.length === 1 ? everyKey[0] : `SELECT DISTINCT current_key, one_key FROM (${everyKey.join(" UNION ALL ")})`;
  return `SELECT s.*, found.current_key FROM ${importTable} AS s JOIN (
    ${found}
  ) AS found ON found.one_key = LEAST(s.target_key, s.row_key)`;
}

/** The rows that an import wrote, and of those the ones that another import has changed since. */
export const countForUndoQuery = (table: Table, names: Names, importId: string): string => `SELECT
  COUNTIF(t.import_id = ${sqlText(importId)} AND s.before_row_key IS NULL) AS added,
  COUNTIF(t.import_id = ${sqlText(importId)} AND s.before_row_key IS NOT NULL) AS updated,
  COUNTIF(t.import_id != ${sqlText(importId)} AND (s.before_row_key IS NULL OR t.import_id != s.before_import_id)) AS changed_since
FROM (
  ${rowsOfImport(table, names)}
) AS s JOIN ${names.target} AS t ON t.row_key = s.current_key`;

/** Deletes the rows that an import added, and restores those that it updated; repeating it changes nothing. */
export function undoQuery(table: Table, names: Names, importId: string): string {
  const columns = columnNames(table);
  const isOfImport = `t.import_id = ${sqlText(importId)}`;
  return `MERGE INTO ${names.target} AS t
USING (
  ${rowsOfImport(table, names)}
) AS s
ON t.row_key = s.current_key
WHEN MATCHED AND ${isOfImport} AND s.before_row_key IS NULL THEN DELETE
WHEN MATCHED AND ${isOfImport} THEN UPDATE SET
  ${columns.map((column) => `${written(column)} = s.${before(column)}`).join(",\n  ")}`;
}
