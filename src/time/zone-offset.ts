import { dayMs } from "./day.ts";
import { instantOfText } from "./iso-time.ts";

/** Tells how far a zone's clock is ahead of UTC at an instant; both in milliseconds. */
export type ZoneOffset = (instant: number) => number;

const hourMs = 3_600_000;

/** The day that clocks show at an instant, YYYY-MM-DD. */
export const dayAt = (instant: number, offset: ZoneOffset): string =>
  new Date(instant + offset(instant)).toISOString().slice(0, 10);

/**
 * The instant at which clocks show this hour of the day. Where it comes twice because the clock is put back, the first;
 * where it is left out because the clock is put forward, the moment that the clock jumps to.
 */
export function instantOf(date: string, hourOfDay: number, offset: ZoneOffset): number {
  const wallClock = instantOfText(date) + hourOfDay * hourMs;
  const [before, after] = [offset(wallClock - dayMs), offset(wallClock + dayMs)];
  const candidates = [before, after].map((ahead) => ({ ahead, instant: wallClock - ahead }));
  const instants = candidates.filter(({ ahead, instant }) => offset(instant) === ahead).map(({ instant }) => instant);
  return instants.length > 0 ? Math.min(...instants) : wallClock - before;
}
