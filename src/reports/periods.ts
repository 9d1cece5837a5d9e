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
