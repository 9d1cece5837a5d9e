import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import type { ImportRecord, OwnedSchedule } from "./import-records.ts";
import { isActive } from "./lease.ts";
import { nextDue } from "./next-due.ts";

/** Google wakes the add-on once an hour, some minutes early or late; a run of other imports can come first. */
const lateAfterMs = 2 * 60 * 60_000;

/** Times are of other machines; what is further ahead was written by a clock that was wrong. */
const clockToleranceMs = 60 * 60_000;

/** The start of a schedule's current interval: when it was created or last ran, or any user's last successful run. */
export function scheduleStartedAt({ since, ranAt }: OwnedSchedule, { past }: ImportRecord): number {
  const latest = Date.now() + clockToleranceMs;
  const times = [since, ranAt ?? 0, past?.state === "done" ? past.startedAt : 0];
  return Math.max(0, ...times.filter((time) => time <= latest));
}

/** When an import is to run by itself next, milliseconds since 1970; in the past for one that is late. */
export function nextRunTime(record: ImportRecord): number | null {
  const { schedule, past } = record;
  if (past?.state === "waiting") return past.until ?? past.at;
  return schedule && nextDue(schedule.schedule, scheduleStartedAt(schedule, record), spreadsheetZone());
}

/** Since when a scheduled import should have run, milliseconds since 1970; null unless its trigger must have failed. */
export function lateSince(record: ImportRecord, now: number): number | null {
  const next = record.schedule === null ? null : nextRunTime(record);
  return next !== null && !isActive(record.lease, now) && next + lateAfterMs < now ? next : null;
}
