import type { Row, Table } from "../../tables/define-table.ts";
import { keysWithCountryName, rowKeys } from "../../tables/row-keys.ts";
import type { Batch } from "../files/batch.ts";
import { mergeValues } from "./merge-values.ts";
import { shortKey } from "./short-key.ts";
import { runSteps, type Steps } from "./steps.ts";

export interface MatchedRows {
  rows: Row[];
  /** For each row, the number of the matching row in the sheet; null for a new row. */
  rowNumbers: (number | null)[];
}

/** Finds a row by any of the keys, unless its strongest key is of the same kind and differs. */
function findMatch(
  index: ReadonlyMap<string, number>,
  keysAt: (number: number) => string[],
  keys: string[],
): number | null {
  for (const key of keys) {
    const number = index.get(key);
    if (number === undefined) continue;
    const strongest = keys[0] as string;
    const otherStrongest = keysAt(number)[0] as string;
    const sameKind = otherStrongest.split("|", 1)[0] === strongest.split("|", 1)[0];
    if (!sameKind || otherStrongest === strongest) return number;
  }
  return null;
}

/**
 * Finds the sheet's row with the same key for each row of an import. Rows of the import that share a key are merged: the
 * later one wins, and values that it lacks come from the earlier one.
 *
 * @param sheetKeys The short keys of each of the sheet's rows, strongest first; the first entry is row 2.
 * @param countryNames The names of countries in the file, by code, for rows that earlier versions wrote.
 */
export function matchRows(
  table: Table,
  rows: readonly Row[],
  sheetKeys: readonly string[][],
  countryNames?: Batch["countryNames"],
): MatchedRows {
  return runSteps(matchRowsInSteps(table, rows, sheetKeys, countryNames));
}

const rowsPerStep = 5_000;

/** The same as `matchRows`, in steps. */
export function* matchRowsInSteps(
  table: Table,
  rows: readonly Row[],
  sheetKeys: readonly string[][],
  countryNames: Batch["countryNames"] = {},
): Steps<MatchedRows> {
  const rowNumberByKey = new Map<string, number>();
  for (const [position, keys] of sheetKeys.entries()) {
    if (position % rowsPerStep === rowsPerStep - 1) yield;
    for (const key of keys) if (!rowNumberByKey.has(key)) rowNumberByKey.set(key, position + 2);
  }
  const indexByKey = new Map<string, number>();
  const matched: MatchedRows = { rows: [], rowNumbers: [] };
  const importKeys: string[][] = [];
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerStep === rowsPerStep - 1) yield;
    const keys = rowKeys(table, row);
    const earlierIndex = findMatch(indexByKey, (position) => importKeys[position] as string[], keys);
    if (earlierIndex !== null) {
      matched.rows[earlierIndex] = mergeValues(matched.rows[earlierIndex] as Row, row);
      continue;
    }
    const position = matched.rows.length;
    for (const key of keys) indexByKey.set(key, position);
    importKeys.push(keys);
    matched.rows.push(row);
    const keysAt = (number: number) => sheetKeys[number - 2] as string[];
    const findInSheet = (ofRow: string[]) => findMatch(rowNumberByKey, keysAt, ofRow.map(shortKey));
    const isEmpty = sheetKeys.length === 0;
    matched.rowNumbers.push(
      isEmpty ? null : (findInSheet(keys) ?? findInSheet(keysWithCountryName(table, row, countryNames))),
    );
  }
  return matched;
}
