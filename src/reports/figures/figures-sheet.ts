import { columnLetters } from "../../a1-notation.ts";
/** A column of the sheet with the figures behind a report; its first row says what it holds. */
export interface FiguresColumn {
  /** Under what formulas find it: `[[posts.rate]]`. */
  key: string;
  /** From row 2 on; a text that begins with "=" is a formula, which may fill the rows below it. */
  cells: readonly (string | number)[];
  /** Whether the cells hold what was imported, which is never a formula. */
  isImported?: true;
  /** Names for single cells, in the cells' order. */
  names?: readonly (string | null)[];
}

/** Finds what a formula names by `[[key]]`. */
export type RangeFinder = (key: string) => string | null;

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** Puts the place of what it names for each `[[key]]` of a formula. */
export const insertRanges = (formula: string, find: RangeFinder): string =>
  formula.replace(/\[\[([^\]]+)\]\]/g, (_, key: string) => {
    const found = find(key);
    if (found === null) throw new Error(`The report has no [[${key}]].`);
    return found;
  });

/**
 * Where the columns and the named cells of the figures stand. Columns are open ranges, so that rows which an import adds are
 * counted at once. `sheet`: as other sheets name this one; null for its own formulas.
 */
export function figuresFinder(columns: readonly FiguresColumn[], sheet: string | null): RangeFinder {
  const prefix = sheet === null ? "" : `${quotedSheet(sheet)}!`;
  const rangeByKey = new Map<string, string>();
  columns.forEach(({ key, names = [] }, position) => {
    const column = columnLetters(position + 1);
    rangeByKey.set(key, `${prefix}$${column}$2:$${column}`);
    names.forEach((name, row) => {
      if (name !== null) rangeByKey.set(name, `${prefix}$${column}$${row + 2}`);
    });
  });
  return (key) => rangeByKey.get(key) ?? null;
}
