import { dayMs, isoDay } from "../time/day.ts";
import { instantOfText } from "../time/iso-time.ts";

/** The periods that users can choose by name. */
export type PeriodName = "months3" | "month" | "days30" | "months12" | "all";

export interface Period {
  from: string;
  to: string;
}

/** The last day of the latest complete month at the end of the given day (YYYY-MM-DD). */
function endOfLastFullMonth(to: string): [year: number, month: number, time: number] {
  const [year = 0, month = 0] = to.split("-").map(Number);
  const isLastDay = isoDay(Date.UTC(year, month, 0)) === to;
  const end = new Date(Date.UTC(year, isLastDay ? month : month - 1, 0));
  return [end.getUTCFullYear(), end.getUTCMonth(), end.getTime()];
}

function lastFullMonths(count: number, { to }: Period): Period {
  const [year, month, end] = endOfLastFullMonth(to);
  return { from: isoDay(Date.UTC(year, month - count + 1, 1)), to: isoDay(end) };
}

/** A day so many months before, the last of its month if that is shorter. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastOfMonth = Date.UTC(year, month - months, 0);
  return isoDay(Math.min(Date.UTC(year, month - 1 - months, date), lastOfMonth));
}

const daysAfter = (day: string, days: number): string => isoDay(instantOfText(day) + days * dayMs);

/** The periods that a report compares, by its first and last day: those that the formulas of `named-values.ts` calculate. */
export function comparedPeriods({ from, to }: Period): Readonly<Record<"now" | "before" | "year", Period>> {
  const next = daysAfter(to, 1);
  const isWholeMonths = from.endsWith("-01") && next.endsWith("-01");
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const dayCount = (instantOfText(next) - instantOfText(from)) / dayMs;
  return {
    now: { from, to },
    before: {
      from: isWholeMonths ? monthsBefore(from, monthOf(next) - monthOf(from)) : daysAfter(from, -dayCount),
      to: daysAfter(from, -1),
    },
    year: { from: monthsBefore(from, 12), to: daysAfter(monthsBefore(next, 12), -1) },
  };
}

/** A named period, ending with the newest imported day or month; days are YYYY-MM-DD. */
export const periodByName = (name: PeriodName, imported: Period): Period =>
  ({
    months3: () => lastFullMonths(3, imported),
    month: () => lastFullMonths(1, imported),
    days30: () => ({ from: isoDay(instantOfText(imported.to) - 29 * dayMs), to: imported.to }),
    months12: () => lastFullMonths(12, imported),
    all: () => imported,
  })[name]();

/**
 * The shortest of some periods in which every platform has posts, so that a first report has figures for all of them.
 * `newest` are the days of each platform's newest post, YYYY-MM-DD.
 */
export const suggestedPeriod = (imported: Period, newest: readonly string[]): PeriodName =>
  (["months3", "months12"] as const).find((name) => {
    const { from, to } = periodByName(name, imported);
    return newest.length > 0 && newest.every((day) => day >= from) && from >= imported.from && to <= imported.to;
  }) ?? "all";
