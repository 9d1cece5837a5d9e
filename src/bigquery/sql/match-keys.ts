import type { Table } from "../../tables/index.ts";
import { otherKeyColumns } from "../columns.ts";

/** Every key of a table's rows, each with the row's strongest one. */
const allKeys = (table: Table, from: string, isStored: 0 | 1): string =>
  otherKeyColumns(table)
    .map(
      (column) =>
        `SELECT row_key, ${column} AS one_key, ${isStored} AS is_stored FROM ${from} WHERE ${column} IS NOT NULL`,
    )
    .join("\n    UNION ALL ");

/**
 * The row that each incoming row belongs to, by the importer's rules (`importer/merge/match-rows.ts`): a row is found by any
 * of its keys, strongest first, unless its strongest key is of the same kind and differs. Rows that are stored come before
 * others of the import. If several incoming rows with different keys of one kind find the same row, it is the first one's.
 *
 * Keys begin with the number of their kind, so that a smaller text is a stronger key.
 */
export const matchKeys = (table: Table, incoming: string, stored: string | null): string => `
  every_key AS (
    ${stored === null ? "" : `${allKeys(table, stored, 1)}\n    UNION ALL `}${allKeys(table, incoming, 0)}
  ),
  matches AS (
    SELECT incoming.row_key, found.row_key AS found_key,
      ROW_NUMBER() OVER (
        PARTITION BY incoming.row_key
        ORDER BY found.is_stored DESC, incoming.one_key, found.row_key
      ) AS place
    FROM (SELECT DISTINCT row_key, one_key FROM every_key WHERE is_stored = 0) AS incoming
    JOIN (SELECT DISTINCT row_key, one_key, is_stored FROM every_key) AS found ON found.one_key = incoming.one_key
    WHERE found.row_key = incoming.row_key OR SUBSTR(found.row_key, 1, 1) != SUBSTR(incoming.row_key, 1, 1)
  ),
  claims AS (
    SELECT row_key, found_key,
      ROW_NUMBER() OVER (
        PARTITION BY found_key, SUBSTR(row_key, 1, 1)
        ORDER BY IF(row_key = found_key, 0, 1), row_key
      ) AS place
    FROM matches WHERE place = 1
  ),
  targets AS (
    SELECT row_key, IF(place = 1, found_key, row_key) AS target_key FROM claims
  )`;
