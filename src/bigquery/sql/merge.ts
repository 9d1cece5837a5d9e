import type { Table } from "../../tables/index.ts";
import { columnNames, otherKeyColumns, valueFields } from "../columns.ts";
import { matchKeys } from "./match-keys.ts";
import { written } from "./names.ts";

/** The newest value that is there, of rows that belong together. */
export const newest = (value: string): string =>
  `ARRAY_AGG(${value} IGNORE NULLS ORDER BY load_order DESC LIMIT 1)[SAFE_OFFSET(0)]`;

/** What a column held before the import, in the table of an import. */
export const before = (column: string): string => `before_${column}`;

/**
 * Makes the table of an import: one row for each row of the table that it concerns, with its new values, and, for undo,
 * what the row held before. Rows of the import that belong together become one, so that MERGE finds no key twice.
 */
export function importTableQuery(
  table: Table,
  names: { importTable: string; staging: string; target: string },
  expiresAt: string,
): string {
  const columns = columnNames(table).filter((column) => column !== "row_key");
  const hasSeveralKeys = otherKeyColumns(table).length > 0;
  const matching = hasSeveralKeys ? `${matchKeys(table, names.staging, names.target)},` : "";
  const incoming = hasSeveralKeys
    ? `SELECT targets.target_key, loaded.* FROM ${names.staging} AS loaded JOIN targets ON targets.row_key = loaded.row_key`
    : `SELECT loaded.row_key AS target_key, loaded.* FROM ${names.staging} AS loaded`;
  return `CREATE OR REPLACE TABLE ${names.importTable}
OPTIONS (expiration_timestamp = TIMESTAMP '${expiresAt}')
AS
WITH ${matching}
  incoming AS (
    ${incoming}
  ),
  merged AS (
    SELECT target_key, MIN(row_key) AS row_key, MAX(fill_fields) AS fill_fields,
      ${columns.map((column) => `${newest(column)} AS ${column}`).join(",\n      ")}
    FROM incoming GROUP BY target_key
  )
SELECT merged.target_key, merged.row_key, merged.fill_fields, ${columns.map((column) => `merged.${column}`).join(", ")},
  present.row_key AS ${before("row_key")}, ${columns.map((column) => `present.${column} AS ${before(column)}`).join(", ")}
FROM merged LEFT JOIN ${names.target} AS present ON present.row_key = merged.target_key`;
}

/** An older export only fills blanks; without the day of one of them, the later import is the newer one. */
const isOlder = "COALESCE(s.exported_on < t.exported_on, FALSE)";

/** Whether the import may only fill the field where it is blank. */
const onlyFills = (field: string): string =>
  field === "followers" ? `(${isOlder} OR STRPOS(COALESCE(s.fill_fields, ''), 'followers') > 0)` : isOlder;

/**
 * Merges the table of an import, by the rule of sheets (`importer/merge/merge-cells.ts`): values that the import lacks stay,
 * an older export only fills blanks, and a row in which nothing changes is not written.
 */
export function mergeQuery(table: Table, { importTable, target }: { importTable: string; target: string }): string {
  const columns = columnNames(table);
  const values = valueFields(table);
  const isChanged = values.map(
    (field) =>
      `(s.${field} IS NOT NULL AND (t.${field} IS NULL OR (NOT ${onlyFills(field)} AND t.${field} != s.${field})))`,
  );
  const sets = [
    "`row_key` = LEAST(t.row_key, s.row_key)",
    ...[...otherKeyColumns(table), ...values].map(
      (field) =>
        `${written(field)} = IF(${onlyFills(field)}, COALESCE(t.${field}, s.${field}), COALESCE(s.${field}, t.${field}))`,
    ),
    ...["source", "exported_on"].map((column) => `${written(column)} = IF(${isOlder}, t.${column}, s.${column})`),
    "`imported_at` = s.imported_at",
    "`import_id` = s.import_id",
  ];
  return `MERGE INTO ${target} AS t
USING ${importTable} AS s
ON t.row_key = s.target_key
WHEN MATCHED AND (
  ${isChanged.join("\n  OR ")}
) THEN UPDATE SET
  ${sets.join(",\n  ")}
WHEN NOT MATCHED THEN INSERT (${columns.map(written).join(", ")})
VALUES (${columns.map((column) => `s.${column}`).join(", ")})`;
}
