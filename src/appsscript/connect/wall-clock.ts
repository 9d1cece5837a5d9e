import { addDays } from "../../connectors/json.ts";
import { hourMs } from "../../time/day.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";

/** The day of the week, 0 for Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** When the next full hour begins on the zone's clock, milliseconds since 1970. */
export function nextFullHour(instant: number, offset: ZoneOffset): number {
  const offsetMs = offset(instant);
  return (Math.floor((instant + offsetMs) / hourMs) + 1) * hourMs - offsetMs;
}

/** `count` consecutive days from this one. */
export const daysFrom = (date: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => addDays(date, index));
