import { dayMs } from "../../time/day.ts";
import { isDate } from "../../time/is-date.ts";
import { blank, expectedButFound, isBlank, parsePlainNumber } from "./cell.ts";
import type { ReadResult, RowKind } from "./kind.ts";
import { isoOfWallClock, wallClockOf } from "./spreadsheet-clock.ts";

/** The number in a cell, blank, or an error. `bounds` describes the range from `min` to `max` in the error. */
export function readNumber(cell: unknown, [min, max]: readonly [number, number], bounds: string): ReadResult<number> {
  if (isBlank(cell)) return blank;
  const number = typeof cell === "string" ? parsePlainNumber(cell) : cell;
  if (typeof number !== "number" || !Number.isFinite(number)) return expectedButFound("a number", cell);
  return number >= min && number <= max ? number : expectedButFound(bounds, cell);
}

const numberType = "number|Array<Array<number>>";
const maxNumber = Number.MAX_VALUE;

function numeric(range: readonly [number, number], bounds = "a number"): RowKind<number> {
  return { per: "row", type: numberType, range, read: (cell) => readNumber(cell, range, bounds) };
}

/** A number of times; also a rate, an amount of money or a number of days. Not negative. */
export const count = numeric([0, maxNumber], "0 or more");

/** A count from one or several columns (likes, comments, shares, saves), which are added up row by row. */
export const counts: RowKind<number> = { ...count, several: true };

/** A denominator. A row with a denominator of 0 has no result, as if it were blank. */
export const divisor: RowKind<number> = {
  ...count,
  range: [Number.MIN_VALUE, maxNumber],
  read: (cell) => {
    const number = count.read(cell);
    return number === 0 ? blank : number;
  },
};

/** A denominator from one or several columns, which are added up row by row. */
export const divisors: RowKind<number> = { ...divisor, several: true, read: count.read };

/** A sentiment, from -1 to 1. */
export const balance = numeric([-1, 1], "from -1 to 1");

export const text: RowKind<string> = {
  per: "row",
  type: "string|Array<Array<string>>",
  read: (cell) => {
    if (isBlank(cell)) return blank;
    return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : expectedButFound("text", cell);
  },
};

/** A column of text. Its heading is recognised by the usual titles (separated by commas), since it looks like any other text. */
export function textBelow(titles: string): RowKind<string> {
  const titleList = titles.split(",");
  const isTitle = (cell: unknown) => typeof cell === "string" && titleList.includes(cell.trim().toLowerCase());
  return { ...text, read: (cell) => (isTitle(cell) ? blank : text.read(cell)) };
}

/** Sheets has no dates after the year 9999. */
const lastDay = Date.UTC(9999, 11, 31) - Date.UTC(1899, 11, 30);

/** A date and time, as milliseconds since 30 December 1899. A number is a serial number: days since then. */
export const date: RowKind<number> = {
  per: "row",
  type: "Date|Array<Array<Date>>",
  read: (cell) => {
    if (isBlank(cell)) return blank;
    const milliseconds = isDate(cell)
      ? wallClockOf(cell)
      : typeof cell === "number"
        ? Math.round(cell * dayMs)
        : Number.NaN;
    return milliseconds >= 0 && milliseconds <= lastDay ? milliseconds : expectedButFound("a date", cell);
  },
};

function readDuration(cell: unknown): ReadResult<number> {
  if (!isDate(cell)) return count.read(cell);
  const milliseconds = wallClockOf(cell);
  return milliseconds >= 0 ? milliseconds / dayMs : expectedButFound("a duration or a number", cell);
}

/** A duration. One from Sheets is converted to days; a number is unchanged (days, seconds ...). */
export const duration: RowKind<number> = {
  per: "row",
  type: "Date|number|Array<Array<number>>",
  range: count.range as readonly [number, number],
  read: readDuration,
};

/** A duration as a denominator. */
export const durationDivisor: RowKind<number> = {
  ...duration,
  range: divisor.range as readonly [number, number],
  read: (cell) => {
    const length = readDuration(cell);
    return length === 0 ? blank : length;
  },
};

/** A date and time as messages show it, from milliseconds since 30 December 1899. */
export function writeMoment(milliseconds: number): string {
  return (isoOfWallClock(milliseconds) ?? "").slice(0, 16).replace("T", " ");
}
