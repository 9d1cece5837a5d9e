import { instantOfText } from "../time/iso-time.ts";
import { dayAt, instantOf, type ZoneOffset } from "../time/zone-offset.ts";
import type { Run } from "./api-request.ts";
import { addDays } from "./json.ts";

/** The first and last day of a run, and whose days they are. */
type Period = Pick<Run, "from" | "to" | "offset">;

const inUtc: ZoneOffset = () => 0;

/** When a day begins on the spreadsheet's clock, in milliseconds since 1970. */
export const startOfDay = (date: string, { offset = inUtc }: Pick<Run, "offset">): number => instantOf(date, 0, offset);

/** When the run's period begins. */
export const startOf = (run: Pick<Run, "from" | "offset">): number => startOfDay(run.from, run);

/** When the run's period has just ended: the beginning of the day after it. */
export const endOf = (run: Pick<Run, "to" | "offset">): number => startOfDay(addDays(run.to, 1), run);

/** The same in seconds since 1970, as many platforms want to be asked. */
export const secondsOf = (run: Period): { since: number; until: number } => ({
  since: startOf(run) / 1000,
  until: endOf(run) / 1000,
});

/** The day of an ISO 8601 time on the spreadsheet's clock; of a time without a zone, and of a day, as it stands. */
export function dayOf(time: string, { offset = inUtc }: Pick<Run, "offset">): string {
  if (!/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(time)) return time.slice(0, 10);
  const instant = instantOfText(time);
  return Number.isNaN(instant) ? time.slice(0, 10) : dayAt(instant, offset);
}

/** Whether a time lies within the run's period; nothing does not. */
export function isInPeriod(time: string | null, run: Period): boolean {
  if (time === null) return false;
  const date = dayOf(time, run);
  return date >= run.from && date <= run.to;
}

/** Whether a time lies before the run's period; nothing does not. */
export const isBeforePeriod = (time: string | null, run: Pick<Run, "from" | "offset">): boolean =>
  time !== null && dayOf(time, run) < run.from;
