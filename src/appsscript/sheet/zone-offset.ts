import type { ZoneOffset } from "../../time/zone-offset.ts";

const second = 1_000;
/** No zone changes its clock twice within a week. */
const weekMs = 7 * 24 * 3_600_000;

const clock = /^(\d+)-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;

/** What a zone's clock is ahead of UTC at an instant, asked of Google: to the second, as clocks before 1900 need. */
function offsetAt(timeZone: string, instant: number): number {
  const shown = clock.exec(Utilities.formatDate(new Date(instant), timeZone, "yyyy-MM-dd HH:mm:ss")) ?? [];
  const [year, month, day, hour, minute, seconds] = shown.slice(1).map(Number) as [number, ...number[]];
  return Date.UTC(year, (month as number) - 1, day, hour, minute, seconds) - instant;
}

/** A week of a zone: the offset at its beginning, when the clock is changed, and the offset from then on. */
interface Week {
  before: number;
  changedAt: number;
  after: number;
}

/**
 * The offset of a time zone at an instant. Google's script engine converts between zones one instant at a time; asking once a
 * week, and looking for the second of the change where its ends differ, keeps that to few calls for any number of rows.
 */
export function zoneOffset(timeZone: string): ZoneOffset {
  const starts = new Map<number, number>();
  const weeks = new Map<number, Week>();
  const startOf = (number: number): number => {
    let offset = starts.get(number);
    if (offset === undefined) {
      offset = offsetAt(timeZone, number * weekMs);
      starts.set(number, offset);
    }
    return offset;
  };
  const look = (number: number): Week => {
    const [before, after] = [startOf(number), startOf(number + 1)];
    let [low, high] = [number * weekMs, (number + 1) * weekMs];
    // Nobody asks for the second of a change that there is none of.
    while (before !== after && high - low > second) {
      const middle = Math.floor((low + high) / 2 / second) * second;
      if (offsetAt(timeZone, middle) === before) low = middle;
      else high = middle;
    }
    return { before, changedAt: high, after };
  };
  let last = { number: Number.NaN, found: { before: 0, changedAt: 0, after: 0 } };
  return (instant) => {
    const number = Math.floor(instant / weekMs);
    if (number !== last.number) {
      const found = weeks.get(number) ?? look(number);
      weeks.set(number, found);
      last = { number, found };
    }
    return instant < last.found.changedAt ? last.found.before : last.found.after;
  };
}
