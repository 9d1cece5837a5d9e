import { columnLetters, quotedSheet } from "../../a1-notation.ts";

/** A column of the hidden sheet with a report's figures; its first row holds the key. */
export interface FiguresColumn {
  /** What formulas refer to it by: `[[posts.rate]]`. */
  key: string;
  /** From row 2. Text that begins with "=" is a formula, which can fill the rows below it. */
  cells: readonly (string | number)[];
  /** The cells hold imported text, which is never a formula. */
  isImported?: true;
  /** Names of single cells, in the cells' order. */
  names?: readonly (string | null)[];
  /** The cells of this column and of those to its right, which formulas refer to as one range. */
  block?: { key: string; columns: number };
}

/** Finds the range that a formula refers to by `[[key]]`, in A1 notation; null if there is none. */
export type RangeFinder = (key: string) => string | null;

/** Replaces each `[[key]]` of a formula by its range. */
export const insertRanges = (formula: string, find: RangeFinder): string =>
  formula.replace(/\[\[([^[\]]+)\]\]/g, (_, key: string) => {
    const found = find(key);
    if (found === null) throw new Error(`The report has no [[${key}]].`);
    return found;
  });

/**
 * Finds columns and named cells of the figures. Columns are open ranges, so that they include rows that an import adds.
 * `sheet` is the figures' sheet for formulas on other sheets, null for its own formulas.
 */
export function figuresFinder(columns: readonly FiguresColumn[], sheet: string | null): RangeFinder {
  const prefix = sheet === null ? "" : `${quotedSheet(sheet)}!`;
  const rangeByKey = new Map<string, string>();
  columns.forEach(({ key, cells, names = [], block }, position) => {
    const column = columnLetters(position + 1);
    rangeByKey.set(key, `${prefix}$${column}$2:$${column}`);
    if (block) {
      // As tall as its cells: a look-up is slower in a taller range.
      const last = `$${columnLetters(position + block.columns)}$${Math.max(2, cells.length + 1)}`;
      rangeByKey.set(block.key, `${prefix}$${column}$2:${last}`);
    }
    names.forEach((name, row) => {
      if (name !== null) rangeByKey.set(name, `${prefix}$${column}$${row + 2}`);
    });
  });
  return (key) => rangeByKey.get(key) ?? null;
}
