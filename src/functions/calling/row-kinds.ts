import { dayMs } from "../../time/day.ts";
import { isDate } from "../../time/is-date.ts";
import { ArgumentError } from "./argument-error.ts";
import { blank, expectedButFound, expectedNumber, isBlank } from "./cell.ts";
import type { ReadResult, RowKind } from "./kind.ts";
import { parseNumber } from "./parse-number.ts";
import { isoOfWallClock, wallClockOf } from "./spreadsheet-clock.ts";
import { say, writeNumber } from "./spreadsheet-locale.ts";

/** What a number should be if it is out of its range. */
type Bounds = "number" | "notNegative" | "balance" | "positive" | "year";

/** The number in a cell, blank, or an error. `bounds` describes the range from `min` to `max` in the error. */
export function readNumber(cell: unknown, [min, max]: readonly [number, number], bounds: Bounds): ReadResult<number> {
  if (isBlank(cell)) return blank;
  const number = typeof cell === "string" ? parseNumber(cell) : cell;
  if (typeof number !== "number" || !Number.isFinite(number)) return expectedNumber(cell);
  return number >= min && number <= max ? number : expectedButFound(say(bounds), cell);
}

const numberType = "number|Array<Array<number>>";
const maxNumber = Number.MAX_VALUE;

function numeric(range: readonly [number, number], bounds: Bounds): RowKind<number> {
  return { per: "row", type: numberType, range, read: (cell) => readNumber(cell, range, bounds) };
}

/** A number of times; also an amount of money or a number of days. Not negative. */
export const count = numeric([0, maxNumber], "notNegative");

/** The error for a rate that was almost certainly meant as a percentage. */
export function meantAsPercentage(rate: number): ArgumentError {
  return new ArgumentError(
    say("percentage", writeNumber(rate, 4), writeNumber(rate * 100, 6), writeNumber(rate / 100, 4)),
  );
}

/** Whether a cell is a number above 1. Text such as "350%" says itself that it is a percentage. */
export const isAbove1 = (cell: unknown, rate: unknown): rate is number =>
  typeof rate === "number" && rate > 1 && !(typeof cell === "string" && cell.includes("%"));

/** A rate as a fraction. One above 1 was almost certainly meant as a percentage. */
export const rate: RowKind<number> = {
  ...count,
  range: [0, 1],
  read: (cell) => {
    const number = count.read(cell);
    return isAbove1(cell, number) ? meantAsPercentage(number) : number;
  },
};

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
export const balance = numeric([-1, 1], "balance");

export const text: RowKind<string> = {
  per: "row",
  type: "string|Array<Array<string>>",
  fast: (cell) => (typeof cell === "string" ? cell.trim() || undefined : undefined),
  read: (cell) => {
    if (isBlank(cell)) return blank;
    return typeof cell === "string" || typeof cell === "number"
      ? String(cell).trim()
      : expectedButFound(say("text"), cell);
  },
};

/** A column of text. Its heading is recognised by the usual titles (separated by commas), since it looks like any other text. */
export function textBelow(titles: string): RowKind<string> {
  const titleList = titles.split(",");
  return { ...text, isTitle: (cell) => typeof cell === "string" && titleList.includes(cell.trim().toLowerCase()) };
}

/** Sheets has no dates after the year 9999. */
const lastDay = Date.UTC(9999, 11, 31) - Date.UTC(1899, 11, 30);

/** Milliseconds since 30 December 1899; NaN for a cell that holds no date. A number is a serial number: days since then. */
function millisecondsOf(cell: unknown): number {
  const milliseconds =
    typeof cell === "number" ? Math.round(cell * dayMs) : isDate(cell) ? wallClockOf(cell) : Number.NaN;
  return milliseconds >= 0 && milliseconds <= lastDay ? milliseconds : Number.NaN;
}

/** A date and time, as milliseconds since 30 December 1899. */
export const date: RowKind<number> = {
  per: "row",
  type: "Date|Array<Array<Date>>",
  fast: millisecondsOf,
  read: (cell) => {
    if (isBlank(cell)) return blank;
    const milliseconds = millisecondsOf(cell);
    return Number.isNaN(milliseconds) ? expectedButFound(say("date"), cell) : milliseconds;
  },
};

/** The last date that Sheets has, 31 December 9999, as a serial number. */
const lastSerial = 2_958_465;

/** A date as a serial number, days since 30 December 1899. A blank one leaves its row without a result. */
export const serialDate: RowKind<number> = {
  per: "row",
  type: "Date|Array<Array<Date>>",
  range: [0, lastSerial],
  read: (cell) => {
    const milliseconds = date.read(cell);
    return typeof milliseconds === "number" ? milliseconds / dayMs : milliseconds;
  },
};

function readDuration(cell: unknown): ReadResult<number> {
  if (!isDate(cell)) return count.read(cell);
  const milliseconds = wallClockOf(cell);
  return milliseconds >= 0 ? milliseconds / dayMs : expectedButFound(say("duration"), cell);
}

function fastDuration(cell: unknown): number {
  const days = typeof cell === "number" ? cell : isDate(cell) ? wallClockOf(cell) / dayMs : Number.NaN;
  return days > 0 && days <= maxNumber ? days : Number.NaN;
}

/** A duration. One from Sheets is converted to days; a number is unchanged (days, seconds ...). */
export const duration: RowKind<number> = {
  per: "row",
  type: "Date|number|Array<Array<number>>",
  range: count.range as readonly [number, number],
  fast: fastDuration,
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
