import type { ZoneOffset } from "../../time/zone-offset.ts";

/** 30 December 1899, day 0 in Sheets. */
const firstDay = Date.UTC(1899, 11, 30);

let findZone = (): ZoneOffset => () => 0;
let offset: ZoneOffset | undefined;

/**
 * Sets how to find the spreadsheet's time zone, which defaults to UTC. `find` is called when the first date is read, and
 * its result cached until `findClock` is called again; a script's globals live for one execution.
 */
export function findClock(find: () => ZoneOffset): void {
  findZone = find;
  offset = undefined;
}

/**
 * The wall-clock time in the spreadsheet's zone, in milliseconds since 30 December 1899, which is how Sheets counts and
 * subtracts. Cells pass dates, times and durations as instants in the spreadsheet's zone, not the script's.
 */
export function wallClockOf(date: Date): number {
  const instant = date.getTime();
  if (Number.isNaN(instant)) return instant;
  if (offset === undefined) offset = findZone();
  return instant + offset(instant) - firstDay;
}

/** A wall-clock time as `2026-01-31T09:30:00.000Z`, where the Z does not mean UTC; null if it is out of range. */
export function isoOfWallClock(milliseconds: number): string | null {
  const date = new Date(milliseconds + firstDay);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
