import type { Table } from "../../tables/index.ts";
import { otherKeyColumns } from "../columns.ts";

/** How many of the rows that were loaded a table has, by any of its keys. */
export const countMovedQuery = (table: Table, { staging, target }: { staging: string; target: string }): string => {
  const keys = ["row_key", ...otherKeyColumns(table)].map(
    (column) => `SELECT ${column} AS one_key FROM ${target} WHERE ${column} IS NOT NULL`,
  );
  return `SELECT COUNT(DISTINCT loaded.row_key) AS found
FROM ${staging} AS loaded JOIN (${keys.join(" UNION ALL ")}) AS stored ON stored.one_key = loaded.row_key`;
};
