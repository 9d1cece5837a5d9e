import { dayMs } from "./day.ts";

/** Sheets counts days from 1899-12-30; 1970-01-01 is day 25569. */
const epochDay = 25_569;

/**
 * The serial number for a wall-clock time (milliseconds, as if in UTC). Only the division rounds, so that a duration of
 * minutes is the same number as before it was written to a cell.
 */
export const serialOf = (wallClock: number): number => (wallClock + epochDay * dayMs) / dayMs;

/** The wall-clock time (milliseconds, as if in UTC) for a serial number. */
export const wallClockOf = (serial: number): number => Math.round((serial - epochDay) * dayMs);
