import { instantOfText } from "../tables/iso-time.ts";
import type { Run } from "./api-request.ts";
import { addDays } from "./json.ts";

/** Tells how far a zone's clock is ahead of UTC at an instant; both in milliseconds. */
export type ZoneOffset = (instant: number) => number;

const hour = 3_600_000;
const day = 24 * hour;

/** The day that clocks show at an instant, YYYY-MM-DD. */
export const dayAt = (instant: number, offset: ZoneOffset): string =>
  new Date(instant + offset(instant)).toISOString().slice(0, 10);

/**
 * The instant at which clocks show this hour of the day. Where it comes twice because the clock is put back, the first;
 * where it is left out because the clock is put forward, the moment that the clock jumps to.
 */
export function instantOf(date: string, hourOfDay: number, offset: ZoneOffset): number {
  const shown = instantOfText(date) + hourOfDay * hour;
  const [before, after] = [offset(shown - day), offset(shown + day)];
  const valid = [before, after].map((ahead) => ({ ahead, instant: shown - ahead }));
  const shows = valid.filter(({ ahead, instant }) => offset(instant) === ahead).map(({ instant }) => instant);
  return shows.length > 0 ? Math.min(...shows) : shown - before;
}

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
