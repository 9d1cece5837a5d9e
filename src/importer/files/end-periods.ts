import type { Row } from "../../tables/define-table.ts";
import { dayMs, isoDay } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";

/**
 * Sets the last day of rows that are months or weeks, dated by their first day: every date is the first of a month, or they
 * are 7 days apart; the first week can be shorter. Fewer than two dates are days.
 */
export function endPeriods(rows: readonly Row[]): void {
  const dates = [...new Set(rows.map(({ date }) => date))].filter((date) => typeof date === "string").sort();
  if (dates.length < 2) return;
  const isMonthly = dates.every((date) => date.endsWith("-01"));
  const isWeekly = dates.slice(2).every((date, i) => daysBetween(dates[i + 1] as string, date) === 7);
  const first = daysBetween(dates[0] as string, dates[1] as string);
  if (!isMonthly && !(isWeekly && (first === 7 || (first < 7 && dates.length > 2)))) return;
  for (const row of rows) {
    if (typeof row.date !== "string") continue;
    const next = dates[dates.indexOf(row.date) + 1];
    row.period_end = isMonthly ? lastOfMonth(row.date) : dayBefore(next ?? isoDay(instantOfText(row.date) + 7 * dayMs));
  }
}

const daysBetween = (from: string, to: string) => (instantOfText(to) - instantOfText(from)) / dayMs;

const dayBefore = (day: string) => isoDay(instantOfText(day) - dayMs);

function lastOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return isoDay(Date.UTC(year, month, 0));
}
