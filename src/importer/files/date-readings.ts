import { instantOfText } from "../../time/iso-time.ts";
import { isCalendarDay } from "./dates.ts";
import { parseMonthName } from "./month-names.ts";
import { plainDate } from "./plain-date.ts";
import { parseWeekday } from "./weekday-names.ts";

/**
 * What the parts of a date stand for. `yearFirst` is about years of two digits: 25-02-06. The last two are about a month and
 * two digits, "Jan 25": the 25th, or January 2025.
 */
export type DateOrder = "dayFirst" | "monthFirst" | "yearFirst" | "monthAndDay" | "monthAndYear";

/** The orders between which one cell can leave a choice. */
export const orderFamilies = [
  ["monthFirst", "dayFirst", "yearFirst"],
  ["monthAndDay", "monthAndYear"],
] as const satisfies readonly (readonly DateOrder[])[];

/** The day of a cell in each order of a family, as the number YYYYMMDD; null where it is none. */
export type Readings = Readonly<Partial<Record<DateOrder, number | null>>>;

const numeric = /^\s*(?:(\p{L}{2,}(?:-feira)?)\.?,? )?(\d{1,2})([/.-])(\d{1,2})\3(\d{4}|\d{1,2})(?!\d)/u;
const named = /^\s*(?:\p{L}{2,}\.?,? )?(\d{1,2})([- ])(\p{L}{3,}\.?)\2(\d{1,2})(?![\d:])/u;
const monthAndNumber = /^\s*(\p{L}{3,}\.?)[- ](['’]?)(\d{1,2})\s*$/u;
const startsWithTime = /^\s*\d{1,2}:\d\d/;

/** The readings of a cell that depend on the order of its parts; null for any other cell. */
export function readingsOf(cell: string): Readings | null {
  const first = cell.charCodeAt(0);
  // Most cells are no such dates: years, names and longer texts leave early.
  if (cell === "" || cell.length > 60 || (first < 0x30 && first !== 0x20)) return null;
  const found = numeric.exec(cell);
  if (found !== null) return numericReadings(found as unknown as NumericParts);
  const [, a, , month = "", c] = named.exec(cell) ?? [];
  if (a !== undefined && c !== undefined) {
    const m = parseMonthName(month);
    const dayFirst = c.length === 2 ? toDay(2000 + Number(c), m, Number(a)) : null;
    const yearFirst = a.length === 2 ? toDay(2000 + Number(a), m, Number(c)) : null;
    return dayFirst === null && yearFirst === null ? null : { dayFirst, monthFirst: dayFirst, yearFirst };
  }
  const [, name = "", apostrophe, number] = monthAndNumber.exec(cell) ?? [];
  if (number !== undefined) {
    const m = parseMonthName(name);
    const monthAndDay = apostrophe === "" ? toDay(2024, m, Number(number)) : null;
    const monthAndYear = number.length === 2 ? toDay(2000 + Number(number), m, 1) : null;
    return monthAndDay === null && monthAndYear === null ? null : { monthAndDay, monthAndYear };
  }
  if (!startsWithTime.test(cell)) return null;
  const plain = plainDate(cell);
  return plain === null || startsWithTime.test(plain) ? null : readingsOf(plain);
}

/** The readings of a day and a month without a year: 04/12. */
export function yearlessReadings(cell: string): Readings | null {
  const [, a, b] = /^\s*(\d{1,2})\/(\d{1,2})\s*$/.exec(cell) ?? [];
  if (a === undefined) return null;
  const readings = { monthFirst: toDay(2024, Number(a), Number(b)), dayFirst: toDay(2024, Number(b), Number(a)) };
  return readings.monthFirst === null && readings.dayFirst === null ? null : { ...readings, yearFirst: null };
}

type NumericParts = readonly [all: string, weekday: string | undefined, a: string, mark: string, b: string, c: string];

function numericReadings([, weekdayName, a, mark, b, c]: NumericParts): Readings | null {
  const year = c.length === 4 ? Number(c) : c.length === 2 ? 2000 + Number(c) : Number.NaN;
  const dayFirst = toDay(year, Number(b), Number(a));
  // With points, the day comes before the month in every country.
  const monthFirst = mark === "." ? dayFirst : toDay(year, Number(a), Number(b));
  const yearFirst = a.length === 2 && c.length < 4 ? toDay(2000 + Number(a), Number(b), Number(c)) : null;
  if (dayFirst === null && monthFirst === null && yearFirst === null) return null;
  const readings = { monthFirst, dayFirst, yearFirst };
  const weekday = weekdayName === undefined ? null : parseWeekday(weekdayName);
  if (weekday === null) return readings;
  const isOn = (day: number | null) =>
    day !== null && new Date(instantOfText(String(day).replace(/(..)(..)$/, "-$1-$2"))).getUTCDay() === weekday;
  if (!Object.values(readings).some(isOn)) return readings;
  const ifOn = (day: number | null) => (isOn(day) ? day : null);
  return { monthFirst: ifOn(monthFirst), dayFirst: ifOn(dayFirst), yearFirst: ifOn(yearFirst) };
}

function toDay(year: number, month: number, day: number): number | null {
  return isCalendarDay(year, month, day) ? year * 10_000 + month * 100 + day : null;
}

const twoDigitYearFirst = /^YY(?!Y)/;
const twoDigitYearLast = /(?<!Y)YY(?!Y)/;

/** Those of the patterns that a column in this order has, with day and month as it has them. `from`: their own order. */
export function patternsInOrder(
  patterns: readonly string[],
  order: DateOrder | null,
  from: DateOrder | null = "monthFirst",
): string[] {
  if (order === "yearFirst")
    return patterns.filter((pattern) => twoDigitYearFirst.test(pattern) || !twoDigitYearLast.test(pattern));
  const kept = patterns.filter((pattern) => !twoDigitYearFirst.test(pattern));
  return order !== null && from !== null && from !== order ? kept.map(swapDayAndMonth) : kept;
}

/** The pattern with day and month swapped; the same pattern if its months have names or its year comes first. */
export function swapDayAndMonth(pattern: string): string {
  return pattern.replace(/^((?:\[?ddd[^MD]*)?)(MM|DD)([/-])(DD|MM)(?!M)/, "$1$4$3$2");
}
