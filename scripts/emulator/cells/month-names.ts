import { serialOfDay } from "./serial-dates.ts";

const cache = new Map<string, Map<string, number>>();

/** Long and short month names in English and another language, in lower case, with their numbers from 1. */
export function monthNames(tag: string): Map<string, number> {
  let names = cache.get(tag);
  if (!names) {
    names = new Map();
    for (const language of ["en", tag]) {
      for (const style of ["long", "short"] as const) {
        const format = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" });
        for (let month = 0; month < 12; month++) {
          names.set(
            format
              .format(Date.UTC(2000, month, 1))
              .toLowerCase()
              .replace(".", ""),
            month + 1,
          );
        }
      }
    }
    cache.set(tag, names);
  }
  return names;
}

/** The serial number of a date, or null if the calendar has no such day. */
export function serialOfParts(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
  return exists ? serialOfDay(year, month, day) : null;
}
