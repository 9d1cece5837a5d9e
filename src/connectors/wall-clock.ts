import { instantOfText } from "../time/iso-time.ts";
import { dayAt, instantOf, type ZoneOffset } from "../time/zone-offset.ts";
import type { Run } from "./api-request.ts";
import { addDays } from "./json.ts";

/** A run's period and the time zone of its days. */
type Period = Pick<Run, "from" | "to" | "offset">;

const inUtc: ZoneOffset = () => 0;

/** Start of a day in the spreadsheet's time zone, milliseconds since 1970. */
export const startOfDay = (date: string, { offset = inUtc }: Pick<Run, "offset">): number => instantOf(date, 0, offset);

/** Start of the run's period, milliseconds since 1970. */
export const startOf = (run: Pick<Run, "from" | "offset">): number => startOfDay(run.from, run);

/** End of the run's period, milliseconds since 1970, exclusive: the start of the day after it. */
export const endOf = (run: Pick<Run, "to" | "offset">): number => startOfDay(addDays(run.to, 1), run);

/** The period in Unix seconds. */
export const secondsOf = (run: Period): { since: number; until: number } => ({
  since: startOf(run) / 1000,
  until: endOf(run) / 1000,
});

/** The day of an ISO 8601 time in the spreadsheet's time zone; a time without a zone, or a date, is taken as is. */
export function dayOf(time: string, { offset = inUtc }: Pick<Run, "offset">): string {
  if (!/(?<=T.{5,30})(?:Z|[+-]\d\d:?\d\d)$/.test(time)) return time.slice(0, 10);
  const instant = instantOfText(time);
  return Number.isNaN(instant) ? time.slice(0, 10) : dayAt(instant, offset);
}

/** Whether a time is within the run's period; false for null. */
export function isInPeriod(time: string | null, run: Period): boolean {
  if (time === null) return false;
  const date = dayOf(time, run);
  return date >= run.from && date <= run.to;
}

/** Whether a time is before the run's period; false for null. */
export const isBeforePeriod = (time: string | null, run: Pick<Run, "from" | "offset">): boolean =>
  time !== null && dayOf(time, run) < run.from;
