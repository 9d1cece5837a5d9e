import { momentOf, offsetAt } from "../time-zones.ts";

/** 1970-01-01 as a serial number: Sheets counts days since 1899-12-30 in the spreadsheet's time zone. */
const unixEpochSerial = 25_569;
const dayMs = 86_400_000;

/** The moment of a serial number in a time zone, in milliseconds since 1970. */
export function momentOfSerial(serial: number, timeZone: string): number {
  return momentOf(Math.round((serial - unixEpochSerial) * dayMs), timeZone);
}

/** The serial number of a moment (milliseconds since 1970) in a time zone. */
export function serialOfDate(milliseconds: number, timeZone: string): number {
  return (milliseconds + offsetAt(milliseconds, timeZone)) / dayMs + unixEpochSerial;
}

/** The serial number of a calendar date; months are counted from 1. */
export function serialOfDay(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / dayMs + unixEpochSerial;
}
