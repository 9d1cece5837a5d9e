import { ArgumentError } from "./argument-error.ts";
import { blank, expectedButFound, isBlank } from "./cell.ts";
import { toCell, toGrid } from "./grid.ts";
import { isHeadingOf } from "./heading.ts";
import type { CallKind } from "./kind.ts";
import { count, isAbove1, meantAsPercentage, readNumber } from "./row-kinds.ts";
import { say } from "./spreadsheet-locale.ts";

/** The argument's only cell; undefined if it is blank. Throws an ArgumentError for a range. */
export function singleCell(argument: unknown): unknown {
  if (toGrid(argument)) throw new ArgumentError(say("oneCell"));
  const cell = toCell(argument);
  return isBlank(cell) ? undefined : cell;
}

/** The cells of an argument in reading order. */
export function cellsOf(argument: unknown): readonly unknown[] {
  const cells: unknown[] = [];
  for (const row of toGrid(argument)?.rows ?? [[toCell(argument)]]) for (const cell of row) cells.push(cell);
  return cells;
}

/** Names as listed in a sentence: "mean", "pooled" or "median". */
export function quoteNames(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.pop() ?? "";
  return quoted.length ? say("lastOfNames", quoted.join(", "), last) : last;
}

/** A choice between a few words. */
export interface ChoiceKind<C extends string> extends CallKind<C> {
  /** Whether a cell names this choice. */
  isNamed(cell: unknown, name: C): boolean;
}

/** One of a few words, each with its other spellings. */
export function choice<const C extends string>(choices: Readonly<Record<C, readonly string[]>>): ChoiceKind<C> {
  const names = Object.keys(choices) as C[];
  const isNamed = (cell: unknown, name: C) => {
    const normalized = String(cell).trim().toLowerCase();
    return normalized === name || choices[name].includes(normalized);
  };
  return {
    per: "call",
    type: "string",
    isNamed,
    read: (argument) => {
      const cell = singleCell(argument);
      if (cell === undefined) return undefined;
      const name = names.find((spelling) => isNamed(cell, spelling));
      if (!name) throw expectedButFound(quoteNames(names), cell);
      return name;
    },
  };
}

/** A whole number of days, at least 1. */
export const dayCount: CallKind<number> = {
  per: "call",
  type: "number",
  read: (argument) => {
    const cell = singleCell(argument);
    const days = readNumber(cell, [1, 1_000_000], "positive");
    if (days instanceof ArgumentError) throw days;
    if (days === blank) return undefined;
    if (!Number.isInteger(days)) throw expectedButFound(say("wholeNumber"), cell);
    return days as number;
  },
};

/** One number for each column of the interactions. A blank weight is an error, since neither 0 nor 1 is a safe default. */
export const weights: CallKind<readonly number[]> = {
  per: "call",
  type: "number|Array<Array<number>>",
  missing: "noWeights",
  read: (argument) => {
    const cells = cellsOf(argument);
    if (cells.every(isBlank)) return undefined;
    return cells.map((cell) => {
      const weight = count.read(cell);
      if (weight === blank) throw new ArgumentError(say("blankWeight"));
      if (weight instanceof ArgumentError) throw weight;
      return weight;
    });
  },
};

/** Whether most rates of a list are above 1, so that they were almost certainly meant as percentages. */
const areAbove1 = (above: number, all: number): boolean => above > all / 2;

/** The error of a list whose rates were almost certainly meant as percentages; null for any other list. */
export function percentagesError(rates: ArrayLike<number>): ArgumentError | null {
  const above = Array.from(rates).filter((rate) => rate > 1);
  return areAbove1(above.length, rates.length) ? meantAsPercentage(above[0] as number) : null;
}

/** Rates to compare with, in ascending order: all numbers of a range, without blanks and the heading. */
export const rates: CallKind<Float64Array> = {
  per: "call",
  type: "number|Array<Array<number>>",
  read: (argument) => {
    const grid = toGrid(argument) ?? { rows: [[toCell(argument)]], height: 1, width: 1 };
    const found = new Float64Array(grid.height * grid.width);
    let [length, above, first] = [0, 0, 0];
    for (let i = isHeadingOf(grid) ? 1 : 0; i < grid.height; i++) {
      const row = grid.rows[i] as readonly unknown[];
      for (let j = 0; j < row.length; j++) {
        const cell = row[j];
        // Nearly all cells are such numbers.
        const rate = typeof cell === "number" && cell >= 0 && cell <= 1 ? cell : count.read(cell);
        if (rate instanceof ArgumentError) throw rate;
        if (rate === blank) continue;
        if (isAbove1(cell, rate) && ++above === 1) first = rate;
        found[length++] = rate;
      }
    }
    if (areAbove1(above, length)) throw meantAsPercentage(first);
    return length ? found.subarray(0, length).sort() : undefined;
  },
};
