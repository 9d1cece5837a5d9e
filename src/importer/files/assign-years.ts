import type { Row } from "../../tables/define-table.ts";
import { dayMs } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { isCalendarDay } from "./dates.ts";

/**
 * Assigns years to dates without one (`--04-12`). None of them is after `latestDay` (YYYY-MM-DD), the day of the export.
 *
 * The days of a daily series are consecutive, so it is walked back from the newest: a file of 365 days that ends on 27
 * February began on 28 February of the year before.
 */
export function assignYearsToDailyRows(rows: readonly Row[], field: string, latestDay: string): void {
  const dated = rows.filter((row) => isYearless(row[field]));
  const newestFirst = countForwardSteps(dated.map((row) => row[field] as string)) < 0;
  const fromNewest = newestFirst ? dated : [...dated].reverse();
  const days: string[] = [];
  for (const row of fromNewest) {
    const day = withLatestYear(row[field] as string, days[days.length - 1] ?? latestDay);
    // Rows in no order would go back a year at each step.
    if (day < earliestDay) {
      assignYears(rows, field, () => latestDay);
      return;
    }
    days.push(day);
  }
  for (const [i, row] of fromNewest.entries()) row[field] = days[i] as string;
}

/** Platforms that omit the year have no older data. */
const earliestDay = "2000-01-01";

/**
 * Assigns each date, independently, the latest year in which it is not after `latestDay`; or the year nearest to
 * `expectedDay`, if that is known and within a day. Returns how many years are assumed.
 */
export function assignYears(
  rows: readonly Row[],
  field: string,
  latestDay: (row: Row) => string,
  expectedDay?: (row: Row) => string | null,
): number {
  let assumed = 0;
  for (const row of rows) {
    const date = row[field];
    if (!isYearless(date)) continue;
    const expected = expectedDay?.(row) ?? null;
    const known = expected === null ? null : withNearestYear(date, expected);
    if (known === null) assumed += 1;
    row[field] = known ?? withLatestYear(date, latestDay(row));
  }
  return assumed;
}

/** The latest date with this month and day that is not after `latestDay`. */
export function withLatestYear(yearlessDate: string, latestDay: string): string {
  const monthDay = yearlessDate.slice(2);
  for (let year = Number(latestDay.slice(0, 4)); ; year--) {
    const date = `${year}-${monthDay}`;
    if (date <= latestDay && isRealDate(date)) return date;
  }
}

/** The date with this month and day within one day of `expectedDay`, because time zones differ; null if there is none. */
function withNearestYear(yearlessDate: string, expectedDay: string): string | null {
  const around = Number(expectedDay.slice(0, 4));
  const time = instantOfText(expectedDay);
  for (const year of [around, around - 1, around + 1]) {
    const date = `${year}-${yearlessDate.slice(2)}`;
    if (isRealDate(date) && Math.abs(instantOfText(date) - time) <= dayMs) return date;
  }
  return null;
}

export function isYearless(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("--");
}

function isRealDate(date: string): boolean {
  return isCalendarDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** Steps forward minus steps back; December to January is a step forward. */
function countForwardSteps(days: readonly string[]): number {
  const year = 12 * 31;
  const dayNumbers = days.map((day) => Number(day.slice(2, 4)) * 31 + Number(day.slice(5)));
  return dayNumbers.slice(1).reduce((count, dayNumber, i) => {
    const step = (dayNumber - (dayNumbers[i] as number) + year) % year;
    return step === 0 ? count : count + (step < year / 2 ? 1 : -1);
  }, 0);
}
