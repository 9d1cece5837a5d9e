import { dayMs } from "../../time/day.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";

/**
 * No zone has changed its clock twice within three weeks since 2011, or at another time than a full minute. Before, some
 * did within a fortnight (Brazil in 2000, Argentina in 2004), and in the 19th century at odd seconds.
 */
const recent = { since: Date.UTC(2011, 0, 6), lengthMs: 21 * dayMs, precisionMs: 60_000 };
const earlier = { lengthMs: 7 * dayMs, precisionMs: 1_000 };

const clockPattern = /^(\d+)-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;

/** Milliseconds by which a zone is ahead of UTC, from Google; to the second, as offsets before 1900 need. */
function offsetAt(timeZone: string, instant: number): number {
  const parts = clockPattern.exec(Utilities.formatDate(new Date(instant), timeZone, "yyyy-MM-dd HH:mm:ss")) ?? [];
  const [year, month, day, hour, minute, seconds] = parts.slice(1).map(Number) as [number, ...number[]];
  return Date.UTC(year, (month as number) - 1, day, hour, minute, seconds) - instant;
}

/** The offset of a time zone, for a few instants: each one's conversion is a call to Google. */
export function offsetOfFew(timeZone: string): ZoneOffset {
  const offsets = new Map<number, number>();
  return (instant) => {
    const offset = offsets.get(instant) ?? offsetAt(timeZone, instant);
    offsets.set(instant, offset);
    return offset;
  };
}

/** A span of a zone's time: when its offset changes (its end if it does not), and the offsets before and after. */
interface Span {
  start: number;
  end: number;
  before: number;
  changedAt: number;
  after: number;
}

/** The span of an instant. */
function spanAt(instant: number): { start: number; end: number; precisionMs: number } {
  const isRecent = instant >= recent.since;
  const { lengthMs, precisionMs } = isRecent ? recent : earlier;
  const origin = isRecent ? recent.since : 0;
  const start = origin + Math.floor((instant - origin) / lengthMs) * lengthMs;
  return { start, end: start + lengthMs, precisionMs };
}

/**
 * The offset of a time zone as a function of the instant. Each conversion is a call to Google, so offsets are looked up
 * and cached by spans; only in a span with a change is the time of the change searched for.
 */
export function zoneOffset(timeZone: string): ZoneOffset {
  const spans = new Map<number, Span>();
  const lookUp = offsetOfFew(timeZone);
  const lookUpSpan = (instant: number): Span => {
    const { start, end, precisionMs } = spanAt(instant);
    const [before, after] = [lookUp(start), lookUp(end)];
    let [low, high] = [start, end];
    while (before !== after && high - low > precisionMs) {
      const middle = Math.floor((low + high) / 2 / precisionMs) * precisionMs;
      if (offsetAt(timeZone, middle) === before) low = middle;
      else high = middle;
    }
    return { start, end, before, changedAt: high, after };
  };
  let last: Span = { start: 0, end: 0, before: 0, changedAt: 0, after: 0 };
  return (instant) => {
    if (!(instant >= last.start && instant < last.end)) {
      const { start } = spanAt(instant);
      last = spans.get(start) ?? lookUpSpan(instant);
      spans.set(start, last);
    }
    return instant < last.changedAt ? last.before : last.after;
  };
}
