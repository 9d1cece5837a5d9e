import type { ReportTabText } from "../../text/report-tab/index.ts";
import { dayMs } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";

export type PeriodName = keyof ReportTabText["periods"];

export interface Period {
  from: string;
  to: string;
}

const toIsoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The last day of the last month that is over on the given day. */
function endOfWholeMonth(to: string): [year: number, month: number, time: number] {
  const [year = 0, month = 0] = to.split("-").map(Number);
  const isOver = toIsoDay(Date.UTC(year, month, 0)) === to;
  const end = new Date(Date.UTC(year, isOver ? month : month - 1, 0));
  return [end.getUTCFullYear(), end.getUTCMonth(), end.getTime()];
}

function lastWholeMonths(count: number, { to }: Period): Period {
  const [year, month, end] = endOfWholeMonth(to);
  return { from: toIsoDay(Date.UTC(year, month - count + 1, 1)), to: toIsoDay(end) };
}

/** A named period, counted back from the newest imported day; YYYY-MM-DD. */
export const periodByName = (name: Exclude<PeriodName, "own">, imported: Period): Period =>
  ({
    months3: () => lastWholeMonths(3, imported),
    month: () => lastWholeMonths(1, imported),
    days30: () => ({ from: toIsoDay(instantOfText(imported.to) - 29 * dayMs), to: imported.to }),
    months12: () => lastWholeMonths(12, imported),
    all: () => imported,
  })[name]();
