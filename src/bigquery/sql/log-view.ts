import type { Table } from "../../tables/index.ts";
import { columnNames, otherKeyColumns } from "../columns.ts";
import { matchKeys } from "./match-keys.ts";
import { newest } from "./merge.ts";

const oldest = (value: string): string =>
  `ARRAY_AGG(${value} IGNORE NULLS ORDER BY load_order LIMIT 1)[SAFE_OFFSET(0)]`;

/** Rows of an older export only fill blanks, and so do followers that a user typed. */
const onlyFills = (column: string): string =>
  column === "followers" ? "(is_older OR STRPOS(COALESCE(fill_fields, ''), 'followers') > 0)" : "is_older";

/** The newest value that may replace others, else the first that may only fill a blank. */
const merged = (column: string): string =>
  `COALESCE(${newest(`IF(${onlyFills(column)}, NULL, ${column})`)}, ${oldest(`IF(${onlyFills(column)}, ${column}, NULL)`)})`;

/**
 * The rows of a log as a table would hold them: one for each key, merged in the order in which they were loaded, by the rule
 * of `merge.ts`. What was undone does not count. The one difference: a row names its newest export, also one that changed
 * nothing.
 */
export function logViewQuery(table: Table, { log, undone }: { log: string; undone: string }): string {
  const hasSeveralKeys = otherKeyColumns(table).length > 0;
  const columns = columnNames(table).filter((column) => column !== "row_key");
  // A row can be found by a row that is itself found by a third.
  const matched = `${matchKeys(table, "loaded", null)},
  incoming AS (
    SELECT COALESCE(further.target_key, targets.target_key) AS target_key, loaded.*
    FROM loaded JOIN targets ON targets.row_key = loaded.row_key
    LEFT JOIN targets AS further ON further.row_key = targets.target_key
  )`;
  return `WITH loaded AS (
    SELECT * FROM ${log} AS entry WHERE entry.import_id NOT IN (SELECT import_id FROM ${undone})
  ),${hasSeveralKeys ? matched : "\n  incoming AS (SELECT loaded.row_key AS target_key, loaded.* FROM loaded)"},
  ordered AS (
    SELECT incoming.*, COALESCE(exported_on < MAX(exported_on) OVER (
      PARTITION BY target_key ORDER BY load_order ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ), FALSE) AS is_older
    FROM incoming
  )
SELECT MIN(row_key) AS row_key,
  ${columns.map((column) => `${merged(column)} AS ${column}`).join(",\n  ")}
FROM ordered GROUP BY target_key`;
}
