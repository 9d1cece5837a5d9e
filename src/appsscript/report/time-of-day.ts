import { dayMs, hourMs } from "../../time/day.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";

/** Zones are ahead of UTC by whole quarters of an hour. */
const quarterMs = 900_000;
/** Zones change their clocks by an hour or half of one. */
const changeMs = hourMs;
const parts = 4;

/**
 * Whether an instant of a period is another time than midnight in the zone: exports with days only give midnight. Offsets
 * are calls to Google, so they are asked at five instants of the period. Where the clocks change in between, midnight by
 * either offset counts as midnight; next to midnight, where they can have changed and changed back, the exact offset decides.
 */
export function hasTimeOfDay(
  period: { start: number; end: number },
  offsetOfFew: ZoneOffset,
  offset: ZoneOffset,
): (instant: number) => boolean {
  const partMs = (period.end - period.start) / parts;
  const offsetAt = (part: number) => offsetOfFew(period.start + part * partMs);
  return (instant) => {
    if (instant % quarterMs !== 0) return true;
    const part = Math.max(0, Math.min(parts - 1, Math.floor((instant - period.start) / partMs)));
    const times = [part, part + 1].map((edge) => (((instant + offsetAt(edge)) % dayMs) + dayMs) % dayMs);
    if (times.includes(0)) return false;
    if (times.every((time) => time > changeMs && time < dayMs - changeMs)) return true;
    return (instant + offset(instant)) % dayMs !== 0;
  };
}
