import { ArgumentError } from "./argument-error.ts";
import { blank, expectedButFound, isBlank } from "./cell.ts";
import { classifyTitle } from "./classify-title.ts";
import { toCell, toGrid } from "./grid.ts";
import type { CallKind } from "./kind.ts";
import { count, readNumber } from "./row-kinds.ts";

/** The argument's only cell; undefined if it is blank. Throws an ArgumentError for a range. */
export function singleCell(argument: unknown): unknown {
  if (toGrid(argument)) throw new ArgumentError("should be one cell, not a range.");
  const cell = toCell(argument);
  return isBlank(cell) ? undefined : cell;
}

/** The cells of an argument in reading order. */
export function cellsOf(argument: unknown): readonly unknown[] {
  const grid = toGrid(argument);
  return grid ? grid.rows.reduce<unknown[]>((all, row) => all.concat(row), []) : [toCell(argument)];
}

/** Names as listed in a sentence: "mean", "pooled" or "median". */
export function quoteNames(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.pop() ?? "";
  return quoted.length ? `${quoted.join(", ")} or ${last}` : last;
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
    const days = readNumber(cell, [1, 1_000_000], "1 or more");
    if (days instanceof ArgumentError) throw days;
    if (days === blank) return undefined;
    if (!Number.isInteger(days)) throw expectedButFound("a whole number", cell);
    return days as number;
  },
};

/** One number for each column of the interactions. A blank weight is an error, since neither 0 nor 1 is a safe default. */
export const weights: CallKind<readonly number[]> = {
  per: "call",
  type: "number|Array<Array<number>>",
  missing: "should have a number for each column of the counts, but the cell is blank.",
  read: (argument) => {
    const cells = cellsOf(argument);
    if (cells.every(isBlank)) return undefined;
    return cells.map((cell) => {
      const weight = count.read(cell);
      if (weight === blank)
        throw new ArgumentError("should have a number for each column of the counts, but one of its cells is blank.");
      if (weight instanceof ArgumentError) throw weight;
      return weight;
    });
  },
};

/** Rates to compare with: all numbers of a range, without blanks and headings. */
export const rates: CallKind<readonly number[]> = {
  per: "call",
  type: "number|Array<Array<number>>",
  read: (argument) => {
    const found: number[] = [];
    for (const cell of cellsOf(argument)) {
      const rate = count.read(cell);
      if (rate instanceof ArgumentError) {
        if (found.length > 0 || classifyTitle([cell]) !== "title") throw rate;
      } else if (rate !== blank) found.push(rate);
    }
    return found.length ? found : undefined;
  },
};
