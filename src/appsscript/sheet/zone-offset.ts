import { dayMs } from "../../time/day.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";

const secondMs = 1_000;
/** Assumption: no zone changes its clock twice within a week. */
const weekMs = 7 * dayMs;

const clockPattern = /^(\d+)-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;

/** Milliseconds by which a zone is ahead of UTC, from Google; to the second, as offsets before 1900 need. */
function offsetAt(timeZone: string, instant: number): number {
  const parts = clockPattern.exec(Utilities.formatDate(new Date(instant), timeZone, "yyyy-MM-dd HH:mm:ss")) ?? [];
  const [year, month, day, hour, minute, seconds] = parts.slice(1).map(Number) as [number, ...number[]];
  return Date.UTC(year, (month as number) - 1, day, hour, minute, seconds) - instant;
}

/** The offset of a time zone, for a few instants: each conversion is a call to Google. */
export const offsetOfFew =
  (timeZone: string): ZoneOffset =>
  (instant) =>
    offsetAt(timeZone, instant);

/**
 * A week of a zone: the offset at its start, when the offset changes (its end if it does not), and the offset after
 * that.
 */
interface Week {
  before: number;
  changedAt: number;
  after: number;
}

/**
 * The offset of a time zone as a function of the instant. Each conversion is a call to Google, so offsets are looked up
 * and cached by week; only in a week with a change is the second of the change searched for.
 */
export function zoneOffset(timeZone: string): ZoneOffset {
  const offsetsAtStart = new Map<number, number>();
  const weeks = new Map<number, Week>();
  const offsetAtStart = (number: number): number => {
    let offset = offsetsAtStart.get(number);
    if (offset === undefined) {
      offset = offsetAt(timeZone, number * weekMs);
      offsetsAtStart.set(number, offset);
    }
    return offset;
  };
  const lookUpWeek = (number: number): Week => {
    const [before, after] = [offsetAtStart(number), offsetAtStart(number + 1)];
    let [low, high] = [number * weekMs, (number + 1) * weekMs];
    while (before !== after && high - low > secondMs) {
      const middle = Math.floor((low + high) / 2 / secondMs) * secondMs;
      if (offsetAt(timeZone, middle) === before) low = middle;
      else high = middle;
    }
    return { before, changedAt: high, after };
  };
  let last = { number: Number.NaN, week: { before: 0, changedAt: 0, after: 0 } };
  return (instant) => {
    const number = Math.floor(instant / weekMs);
    if (number !== last.number) {
      const week = weeks.get(number) ?? lookUpWeek(number);
      weeks.set(number, week);
      last = { number, week };
    }
    return instant < last.week.changedAt ? last.week.before : last.week.after;
  };
}
