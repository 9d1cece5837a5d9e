import type { Row } from "../tables/define-table.ts";
import { instantOfText } from "../tables/iso-time.ts";
import { dayMs } from "../time/day.ts";
import { isDay } from "./dates.ts";

/**
 * Gives dates without a year (`--04-12`) their year. `latest` (YYYY-MM-DD) is the day that none of them is after: the
 * day of the export.
 *
 * Days of a daily series follow each other, so the series is walked from its newest day back: a file of 365 days that
 * ends on 27 February began on 28 February of the year before.
 */
export function settleDailyYears(rows: readonly Row[], field: string, latest: string): void {
  const dated = rows.filter((row) => isYearless(row[field]));
  const newestFirst = countSteps(dated.map((row) => row[field] as string)) < 0;
  const fromNewest = newestFirst ? dated : [...dated].reverse();
  const days: string[] = [];
  for (const row of fromNewest) {
    const day = latestYear(row[field] as string, days[days.length - 1] ?? latest);
    // Days that do not follow each other would lead back year after year.
    if (day < earliest) {
      settleYears(rows, field, () => latest);
      return;
    }
    days.push(day);
  }
  for (const [i, row] of fromNewest.entries()) row[field] = days[i] as string;
}

/** No platform that leaves the year out is older. */
const earliest = "2000-01-01";

/** Gives every date by itself the latest year in which it is not after `latest`. */
export function settleYears(
  rows: readonly Row[],
  field: string,
  latest: (row: Row) => string,
  hint?: (row: Row) => string | null,
): void {
  for (const row of rows) {
    const date = row[field];
    if (!isYearless(date)) continue;
    const hinted = hint?.(row) ?? null;
    row[field] = (hinted === null ? null : nearestYear(date, hinted)) ?? latestYear(date, latest(row));
  }
}

/** The latest day with this month and day that is not after `limit`. */
export function latestYear(yearless: string, limit: string): string {
  const monthDay = yearless.slice(2);
  for (let year = Number(limit.slice(0, 4)); ; year--) {
    const date = `${year}-${monthDay}`;
    if (date <= limit && exists(date)) return date;
  }
}

/** The day of that month and day within a day of `hint` (time zones differ), or null. */
function nearestYear(yearless: string, hint: string): string | null {
  const around = Number(hint.slice(0, 4));
  const time = instantOfText(hint);
  for (const year of [around, around - 1, around + 1]) {
    const date = `${year}-${yearless.slice(2)}`;
    if (exists(date) && Math.abs(instantOfText(date) - time) <= dayMs) return date;
  }
  return null;
}

export function isYearless(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("--");
}

function exists(date: string): boolean {
  return isDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** Steps forward less steps back, where December to January is a step forward. */
function countSteps(days: readonly string[]): number {
  const year = 12 * 31;
  const places = days.map((day) => Number(day.slice(2, 4)) * 31 + Number(day.slice(5)));
  return places.slice(1).reduce((count, place, i) => {
    const step = (place - (places[i] as number) + year) % year;
    return step === 0 ? count : count + (step < year / 2 ? 1 : -1);
  }, 0);
}
