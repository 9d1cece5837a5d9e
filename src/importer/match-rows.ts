import type { Row, Table } from "../tables/define-table.ts";
import { mergeValues } from "./merge-values.ts";
import { rowKeys } from "./row-keys.ts";
import { finish, type Steps } from "./steps.ts";

export interface MatchedRows {
  rows: Row[];
  /** For each row the number of the sheet's row that it belongs to; null for a new one. */
  at: (number | null)[];
}

/** Finds the row that one of the keys names; a row whose stronger key differs is another row. */
function find(index: ReadonlyMap<string, number>, known: (number: number) => string[], keys: string[]): number | null {
  for (const key of keys) {
    const number = index.get(key);
    if (number === undefined) continue;
    const strongest = keys[0] as string;
    const theirs = known(number)[0] as string;
    const sameKind = theirs.split("|", 1)[0] === strongest.split("|", 1)[0];
    if (!sameKind || theirs === strongest) return number;
  }
  return null;
}

/**
 * Finds for each row of an import the sheet's row with the same key. Rows of the import that share a key become one:
 * the later one wins, and what it does not know is kept from the earlier.
 *
 * @param sheetKeys Every key of each of the sheet's rows; the first row is row 2.
 */
export function matchRows(table: Table, rows: readonly Row[], sheetKeys: readonly string[][]): MatchedRows {
  return finish(matchSteps(table, rows, sheetKeys));
}

const rowsPerStep = 5_000;

/** Matches in steps. */
export function* matchSteps(table: Table, rows: readonly Row[], sheetKeys: readonly string[][]): Steps<MatchedRows> {
  const inSheet = new Map<string, number>();
  for (const [position, keys] of sheetKeys.entries()) {
    if (position % rowsPerStep === rowsPerStep - 1) yield;
    for (const key of keys) if (!inSheet.has(key)) inSheet.set(key, position + 2);
  }
  const inImport = new Map<string, number>();
  const matched: MatchedRows = { rows: [], at: [] };
  const importKeys: string[][] = [];
  for (const [number, row] of rows.entries()) {
    if (number % rowsPerStep === rowsPerStep - 1) yield;
    const keys = rowKeys(table, row);
    const twin = find(inImport, (position) => importKeys[position] as string[], keys);
    if (twin !== null) {
      matched.rows[twin] = mergeValues(matched.rows[twin] as Row, row);
      continue;
    }
    const position = matched.rows.length;
    for (const key of keys) inImport.set(key, position);
    importKeys.push(keys);
    matched.rows.push(row);
    matched.at.push(find(inSheet, (number) => sheetKeys[number - 2] as string[], keys));
  }
  return matched;
}
