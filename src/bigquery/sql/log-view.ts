import type { Table } from "../../tables/index.ts";
import { columnNames, otherKeyColumns, valueFields } from "../columns.ts";
import { matchKeys } from "./match-keys.ts";
import { newest } from "./merge.ts";

const oldest = (value: string): string =>
  `ARRAY_AGG(${value} IGNORE NULLS ORDER BY load_order LIMIT 1)[SAFE_OFFSET(0)]`;

const fillsFollowers = "STRPOS(COALESCE(fill_fields, ''), 'followers') > 0";

/** Followers that a user typed only fill rows for which no source reports them, and the first ones stay. */
const followers = `COALESCE(${newest(`IF(${fillsFollowers}, NULL, followers)`)}, ${oldest(`IF(${fillsFollowers}, followers, NULL)`)})`;

/**
 * The rows of a log as a table would hold them: one for each key, each value the newest that was reported. What was undone
 * does not count.
 */
export function logViewQuery(table: Table, { log, undone }: { log: string; undone: string }): string {
  const hasSeveralKeys = otherKeyColumns(table).length > 0;
  const columns = columnNames(table).filter((column) => column !== "row_key");
  const values = new Set(valueFields(table));
  const value = (column: string) => (column === "followers" && values.has(column) ? followers : newest(column));
  const loaded = `SELECT * FROM ${log} AS entry WHERE entry.import_id NOT IN (SELECT import_id FROM ${undone})`;
  // A row can be found by a row that is itself found by a third.
  const matched = `${matchKeys(table, "loaded", null)},
  incoming AS (
    SELECT COALESCE(further.target_key, targets.target_key) AS target_key, loaded.*
    FROM loaded JOIN targets ON targets.row_key = loaded.row_key
    LEFT JOIN targets AS further ON further.row_key = targets.target_key
  )`;
  return `WITH loaded AS (
    ${loaded}
  ),${
    hasSeveralKeys
      ? matched
      : `
  incoming AS (SELECT row_key AS target_key, loaded.* FROM loaded)`
  }
SELECT MIN(row_key) AS row_key,
  ${columns.map((column) => `${value(column)} AS ${column}`).join(",\n  ")}
FROM incoming GROUP BY target_key`;
}
