import { dayMs } from "../../time/day.ts";
import { isDate } from "../../time/is-date.ts";
import { blank, expectedButFound, isBlank, parsePlainNumber } from "./cell.ts";
import type { ReadResult, RowKind } from "./kind.ts";
import { isoOfWallClock, wallClockOf } from "./spreadsheet-clock.ts";

/** The number in a cell, blank, or what is wrong with it. */
export function readNumber(cell: unknown, [min, max]: readonly [number, number], bounds: string): ReadResult<number> {
  if (isBlank(cell)) return blank;
  const number = typeof cell === "string" ? parsePlainNumber(cell) : cell;
  if (typeof number !== "number" || !Number.isFinite(number)) return expectedButFound("a number", cell);
  return number >= min && number <= max ? number : expectedButFound(bounds, cell);
}

const numbers = "number|Array<Array<number>>";
const anyNumber = Number.MAX_VALUE;

function numeric(range: readonly [number, number], bounds = "a number"): RowKind<number> {
  return { per: "row", type: numbers, range, read: (cell) => readNumber(cell, range, bounds) };
}

/** How often something happened; also a rate, an amount of money or a number of days. Not negative. */
export const count = numeric([0, anyNumber], "0 or more");

/** A count that may stand in several columns (likes, comments, shares, saves), which are added up row by row. */
export const counts: RowKind<number> = { ...count, several: true };

/** What is divided by. A row where it is 0 has no answer, as if it were blank. */
export const divisor: RowKind<number> = {
  ...count,
  range: [Number.MIN_VALUE, anyNumber],
  read: (cell) => {
    const number = count.read(cell);
    return number === 0 ? blank : number;
  },
};

/** Divided by, and possibly several columns wide. */
export const divisors: RowKind<number> = { ...divisor, several: true, read: count.read };

/** From -1 to 1: a sentiment. */
export const balance = numeric([-1, 1], "from -1 to 1");

export const text: RowKind<string> = {
  per: "row",
  type: "string|Array<Array<string>>",
  read: (cell) => {
    if (isBlank(cell)) return blank;
    return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : expectedButFound("text", cell);
  },
};

/** Text below a heading: among texts only its words tell a heading, so it is known by those that are usual. */
export function textBelow(titles: string): RowKind<string> {
  const titleList = titles.split(",");
  const isTitle = (cell: unknown) => typeof cell === "string" && titleList.includes(cell.trim().toLowerCase());
  return { ...text, read: (cell) => (isTitle(cell) ? blank : text.read(cell)) };
}

/** Sheets knows no dates after the year 9999. */
const lastDay = Date.UTC(9999, 11, 31) - Date.UTC(1899, 11, 30);

/** A moment, as milliseconds since 30 December 1899. A plain number is Sheets' own: days since then. */
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

/** A length of time: a Sheets duration becomes days, a plain number stays what it is (days, seconds ...). */
export const duration: RowKind<number> = {
  per: "row",
  type: "Date|number|Array<Array<number>>",
  range: count.range as readonly [number, number],
  read: readDuration,
};

/** A length of time that is divided by. */
export const durationDivisor: RowKind<number> = {
  ...duration,
  range: divisor.range as readonly [number, number],
  read: (cell) => {
    const length = readDuration(cell);
    return length === 0 ? blank : length;
  },
};

/** A moment as messages show it. */
export function writeMoment(milliseconds: number): string {
  return (isoOfWallClock(milliseconds) ?? "").slice(0, 16).replace("T", " ");
}
