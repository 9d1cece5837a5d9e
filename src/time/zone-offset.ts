import { dayMs, hourMs } from "./day.ts";
import { instantOfText } from "./iso-time.ts";

/** How far a zone's clock is ahead of UTC at an instant; both in milliseconds. */
export type ZoneOffset = (instant: number) => number;

/** The zone's date at an instant, YYYY-MM-DD. */
export const dayAt = (instant: number, offset: ZoneOffset): string =>
  new Date(instant + offset(instant)).toISOString().slice(0, 10);

/** What the zone's clock shows at an instant: `YYYY-MM-DD HH:mm`. */
export const clockTextAt = (instant: number, offset: ZoneOffset): string =>
  new Date(instant + offset(instant)).toISOString().slice(0, 16).replace("T", " ");

/**
 * The instant at which the zone's clock shows this hour. If the hour occurs twice because clocks go back, the first one;
 * if it is skipped because clocks go forward, the same wall-clock time at the offset before the change.
 */
export function instantOf(date: string, hourOfDay: number, offset: ZoneOffset): number {
  const wallClock = instantOfText(date) + hourOfDay * hourMs;
  const [before, after] = [offset(wallClock - dayMs), offset(wallClock + dayMs)];
  const candidates = [before, after].map((ahead) => ({ ahead, instant: wallClock - ahead }));
  const instants = candidates.filter(({ ahead, instant }) => offset(instant) === ahead).map(({ instant }) => instant);
  return instants.length > 0 ? Math.min(...instants) : wallClock - before;
}
