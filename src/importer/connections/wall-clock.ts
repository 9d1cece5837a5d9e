import { dayAfter } from "../../platforms/json.ts";
import type { ZoneOffset } from "../cells.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** The day that clocks show at an instant, YYYY-MM-DD. */
export const dayAt = (instant: number, offset: ZoneOffset): string =>
  new Date(instant + offset(instant)).toISOString().slice(0, 10);

/** The day of the week, 0 for Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/**
 * The instant at which clocks show this hour of the day. Where it comes twice because the clock is put back, the first;
 * where it is left out because the clock is put forward, the moment that the clock jumps to.
 */
export function instantOf(date: string, hourOfDay: number, offset: ZoneOffset): number {
  const shown = Date.parse(`${date}T00:00:00Z`) + hourOfDay * hour;
  const [before, after] = [offset(shown - day), offset(shown + day)];
  const valid = [before, after].map((ahead) => ({ ahead, instant: shown - ahead }));
  const shows = valid.filter(({ ahead, instant }) => offset(instant) === ahead).map(({ instant }) => instant);
  return shows.length > 0 ? Math.min(...shows) : shown - before;
}

/** The instant at which the next full hour begins on clocks. */
export function nextFullHour(instant: number, offset: ZoneOffset): number {
  const ahead = offset(instant);
  return (Math.floor((instant + ahead) / hour) + 1) * hour - ahead;
}

/** This day and those that follow, so many in all. */
export const daysFrom = (date: string, count: number): string[] =>
  Array.from({ length: count }, (_, number) => dayAfter(date, number));
