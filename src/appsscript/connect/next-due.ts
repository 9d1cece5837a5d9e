import type { ImportSchedule } from "../../rpc/connect-calls.ts";
import { dayAt, instantOf, type ZoneOffset } from "../../time/zone-offset.ts";
import { daysFrom, nextFullHour, weekdayOf } from "./wall-clock.ts";

/** Google's hourly triggers run some minutes early or late; without this tolerance, an early one would skip an hour. */
const triggerToleranceMs = 5 * 60_000;

/**
 * When a schedule is first due after an instant; null for an import that is run by hand. Instants are milliseconds
 * since 1970.
 */
export function nextDue(schedule: ImportSchedule, after: number, offset: ZoneOffset): number | null {
  if (schedule.every === "hand") return null;
  if (schedule.every === "hour") return nextFullHour(after, offset);
  const days = daysFrom(dayAt(after, offset), 9);
  const candidateDays = schedule.every === "day" ? days : days.filter((date) => weekdayOf(date) === schedule.weekday);
  return candidateDays.map((date) => instantOf(date, schedule.hour, offset)).find((instant) => instant > after) ?? null;
}

/** Whether a schedule that last ran, or was created, at `since` is due now. */
export function isDue(schedule: ImportSchedule, since: number, now: number, offset: ZoneOffset): boolean {
  const due = nextDue(schedule, since, offset);
  return due !== null && due <= now + (schedule.every === "hour" ? triggerToleranceMs : 0);
}
