import { momentOf, offsetAt } from "../time-zones.ts";

/** Sheets counts days since 1899-12-30, in the workbook's own time; JavaScript counts milliseconds of world time. */
const unixEpochSerial = 25_569;
const dayMs = 86_400_000;

/** The moment that a serial number means in a time zone, milliseconds since 1970. */
export function momentOfSerial(serial: number, timeZone: string): number {
  return momentOf(Math.round((serial - unixEpochSerial) * dayMs), timeZone);
}

/** The serial number of a moment in a time zone. */
export function serialOfDate(milliseconds: number, timeZone: string): number {
  return (milliseconds + offsetAt(milliseconds, timeZone)) / dayMs + unixEpochSerial;
}

/** The serial number of a calendar date; month counts from 1. */
export function serialOfDay(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / dayMs + unixEpochSerial;
}
