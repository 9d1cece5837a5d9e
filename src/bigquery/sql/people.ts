import { namingFields } from "../../importer/people/blank-mentions.ts";
import type { Table } from "../../tables/index.ts";
import { keyFields } from "../../tables/row-keys.ts";
import { type ColumnSchema, otherKeyColumns } from "../columns.ts";
import { before } from "./merge.ts";
import { sqlText, written } from "./names.ts";

/**
 * The rows that may have to change: those with a name, given in words of lower case, or mentions before a day, YYYY-MM-DD.
 * More are found than change; `importer/people` decides.
 */
export type PeopleSearch = { words: readonly string[] } | { before: string };

const between = "[^\\pL\\pM\\pN_]";

/** A row's columns that can hold a name: its keys, too, are made of texts. */
const namingColumns = (table: Table): string[] => ["row_key", ...otherKeyColumns(table), ...namingFields(table)];

/** Whether a row has to be looked at; `column` says what a column is called. */
function isFound(table: Table, search: PeopleSearch, column = (name: string): string => name): string {
  if ("words" in search) {
    const pattern = `(?i)(^|${between})${search.words.join(`${between}+`)}($|${between})`;
    return `REGEXP_CONTAINS(ARRAY_TO_STRING([${namingColumns(table).map(column).join(", ")}], ' '), ${sqlText(pattern)})`;
  }
  const [published, imported, ...texts] = ["published_at", "imported_at", "author", "text", "url"].map(column);
  const day = `DATETIME ${sqlText(search.before)}`;
  return `(${published} < ${day} OR (${published} IS NULL AND ${imported} < ${day})) AND COALESCE(${texts.join(", ")}) IS NOT NULL`;
}

/** What identifies a stored row: its key, and in a log, which has several rows of one key, also its place. */
const identifying = (isLog: boolean): string[] => (isLog ? ["row_key", "load_order"] : ["row_key"]);

/** In a log, one import can lack what another says of the same mention. */
const inLog = (column: string): string =>
  column === "author" || column === "published_at"
    ? `COALESCE(${column}, MAX(${column}) OVER (PARTITION BY row_key)) AS ${column}`
    : written(column);

/** The rows to look at, with what they are known by and all of their texts. */
export function findPeopleQuery(table: Table, from: string, search: PeopleSearch, isLog: boolean): string {
  const columns = [...new Set([...identifying(isLog), ...namingColumns(table), ...keyFields(table), "imported_at"])];
  const all = [...new Set([...columns, table.time])];
  if (!isLog) return `SELECT ${all.map(written).join(", ")} FROM ${from} WHERE ${isFound(table, search)}`;
  const select = all.map(table.name === "mentions" ? inLog : written).join(", ");
  return `SELECT * FROM (SELECT ${select} FROM ${from}) AS entry WHERE ${isFound(table, search)}`;
}

const old = (column: string): string => `old_${column}`;

/** The columns of the table with changed rows: what each was known by, and its texts as they are from now on. */
export const changeSchema = (table: Table): ColumnSchema[] =>
  [...identifying(true).map(old), ...namingColumns(table)].map((name) => ({ name, type: "STRING" }));

/** Writes changed rows to a table. Their numbers stay. */
export const rewriteQuery = (table: Table, { target, changes }: { target: string; changes: string }): string =>
  `MERGE INTO ${target} AS t
USING ${changes} AS s
ON t.row_key = s.${old("row_key")}
WHEN MATCHED THEN UPDATE SET
  ${namingColumns(table)
    .map((column) => `${written(column)} = s.${column}`)
    .join(",\n  ")}`;

/** All rows of a log, the changed ones as they are from now on: without billing, BigQuery only replaces a table as a whole. */
export const rewrittenLogQuery = (table: Table, { log, changes }: { log: string; changes: string }): string =>
  `SELECT l.* REPLACE (
  ${namingColumns(table)
    .map((column) => `IF(s.${old("row_key")} IS NULL, l.${column}, s.${column}) AS ${written(column)}`)
    .join(",\n  ")}
)
FROM ${log} AS l
LEFT JOIN ${changes} AS s ON l.row_key = s.${old("row_key")} AND l.load_order = s.${old("load_order")}`;

/** Which of some tables, by their full names, hold a row to look at: those of imports also in what rows held before. */
export const tablesWithPeopleQuery = (
  table: Table,
  { imports, staging }: Readonly<Record<"imports" | "staging", readonly string[]>>,
  search: PeopleSearch,
): string =>
  [
    ...imports.map((name) => [name, `(${isFound(table, search)}) OR (${isFound(table, search, before)})`] as const),
    ...staging.map((name) => [name, isFound(table, search)] as const),
  ]
    .map(([name, condition]) => `SELECT ${sqlText(name.replace(/`/g, ""))} AS name FROM ${name} WHERE ${condition}`)
    .map((query) => `(${query} LIMIT 1)`)
    .join(" UNION ALL ");
