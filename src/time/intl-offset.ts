import { dayAt, type ZoneOffset } from "./zone-offset.ts";

/** Zones change their clocks at full quarters of an hour. */
const quarterMs = 15 * 60_000;

/** A time zone's offset, to the second, from the browser or Node.js. Cached, since a file has thousands of times. */
export function intlOffset(timeZone: string): ZoneOffset {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  const offsets = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(instant / quarterMs) * quarterMs;
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      // Swedish dates are in ISO format: 2026-05-02 10:30:00.
      const [year = 0, month = 1, ...rest] = (format.format(quarter).match(/\d+/g) ?? []).map(Number);
      offset = Date.UTC(year, month - 1, ...rest) - quarter;
      offsets.set(quarter, offset);
    }
    return offset;
  };
}

/** Today in a time zone, YYYY-MM-DD. */
export const todayIn = (timeZone: string): string => dayAt(Date.now(), intlOffset(timeZone));
