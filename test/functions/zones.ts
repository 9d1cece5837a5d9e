import { zoneOffsetOf } from "../connectors/sync/zone-of.ts";

/** East and west of Greenwich, with halves of an hour, without summer time, and with clocks of odd seconds before 1914. */
export const zones = [
  "UTC",
  "Europe/London",
  "Europe/Madrid",
  "Europe/Amsterdam",
  "America/New_York",
  "America/Bogota",
  "America/Mexico_City",
  "America/Sao_Paulo",
  "Asia/Kolkata",
  "Asia/Tokyo",
  "Australia/Sydney",
  "Pacific/Kiritimati",
];

export const millisecondsPerDay = 86_400_000;

/** The serial number of a moment on the clock, such as `2026-03-29 02:30`, as Sheets counts: days from 1899-12-30. */
export const serialAt = (clock: string): number =>
  (Date.parse(`${clock.replace(" ", "T")}Z`) - Date.UTC(1899, 11, 30)) / millisecondsPerDay;

/** The instants at which a zone's clock shows this moment: none where it is skipped, two where it comes twice. */
export function instantsOf(serial: number, zone: string): number[] {
  const offset = zoneOffsetOf(zone);
  const shown = Math.round(serial * millisecondsPerDay) + Date.UTC(1899, 11, 30);
  const offsets = new Set([-1, 0, 1].map((days) => offset(shown + days * millisecondsPerDay)));
  return [...offsets].map((ahead) => shown - ahead).filter((instant) => instant + offset(instant) === shown);
}

/** A cell's date as Sheets hands it to a script: an instant in the spreadsheet's zone. */
export function cellDate(serial: number, zone: string): Date {
  const [instant] = instantsOf(serial, zone);
  if (instant === undefined) throw new Error(`${zone} has no such moment: ${serial}`);
  return new Date(instant);
}

/** The moments on the clock, as serial numbers, at which a zone's clock is changed in a year. */
export function changesOf(zone: string, year: number): number[] {
  const offset = zoneOffsetOf(zone);
  const hour = 3_600_000;
  const found: number[] = [];
  for (let instant = Date.UTC(year, 0, 1); instant < Date.UTC(year + 1, 0, 1); instant += hour) {
    if (offset(instant) === offset(instant + hour)) continue;
    const shown = instant + hour + offset(instant);
    found.push((shown - Date.UTC(1899, 11, 30)) / millisecondsPerDay);
  }
  return found;
}

/** Runs something while the process, and so every `Date` in it, is in another zone. */
export function inProcessZone<T>(zone: string, run: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
