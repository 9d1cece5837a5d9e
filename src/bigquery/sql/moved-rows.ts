import type { Table } from "../../tables/index.ts";
import { otherKeyColumns } from "../columns.ts";
import { sqlText, written } from "./names.ts";

/** The keys of rows that were moved, in one query: as the tables of their copies have them, or a log. */
export const copiedKeys = (importTables: readonly string[]): string =>
  importTables.map((name) => `SELECT target_key AS one_key FROM ${name}`).join(" UNION ALL ");

export const loggedKeys = (log: string, importIds: readonly string[]): string =>
  `SELECT row_key AS one_key FROM ${log} WHERE import_id IN (${importIds.map(sqlText).join(", ")})`;

/** The rows that were moved, as they are in BigQuery now, oldest first. A later import can have given one a stronger key. */
export function movedRowsQuery(table: Table, target: string, keys: string): string {
  const fields = Object.keys(table.fields).filter((field) => field !== "imported_at");
  const isMoved = ["row_key", ...otherKeyColumns(table)].map((key) => `${key} IN (SELECT one_key FROM moved)`);
  return `WITH moved AS (${keys})
SELECT ${fields.map(written).join(", ")} FROM ${target} WHERE ${isMoved.join(" OR ")} ORDER BY ${written(table.time)}, row_key`;
}
