import { zoneOffsetOf } from "../connectors/sync/zone-of.ts";

/** Zones east and west of Greenwich, with half hours, without daylight saving time, and with odd seconds before 1914. */
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

/** The serial number (days since 1899-12-30) of a wall-clock time such as `2026-03-29 02:30`. */
export const serialAt = (clock: string): number =>
  (Date.parse(`${clock.replace(" ", "T")}Z`) - Date.UTC(1899, 11, 30)) / millisecondsPerDay;

/** The instants at which a zone's clock shows this time: none if it is skipped, two if it occurs twice. */
export function instantsOf(serial: number, zone: string): number[] {
  const offset = zoneOffsetOf(zone);
  const shown = Math.round(serial * millisecondsPerDay) + Date.UTC(1899, 11, 30);
  const offsets = new Set([-1, 0, 1].map((days) => offset(shown + days * millisecondsPerDay)));
  return [...offsets].map((ahead) => shown - ahead).filter((instant) => instant + offset(instant) === shown);
}

/** A cell's date as Sheets passes it to a script: an instant in the spreadsheet's zone. */
export function cellDate(serial: number, zone: string): Date {
  const [instant] = instantsOf(serial, zone);
  if (instant === undefined) throw new Error(`${zone} skips this time: ${serial}`);
  return new Date(instant);
}

/** The wall-clock times, as serial numbers, of a zone's clock changes in a year. */
export function changesOf(zone: string, year: number): number[] {
  const offset = zoneOffsetOf(zone);
  const hourMs = 3_600_000;
  const found: number[] = [];
  let before = offset(Date.UTC(year, 0, 1));
  for (let instant = Date.UTC(year, 0, 1); instant < Date.UTC(year + 1, 0, 1); instant += hourMs) {
    const after = offset(instant + hourMs);
    if (before !== after) found.push((instant + hourMs + before - Date.UTC(1899, 11, 30)) / millisecondsPerDay);
    before = after;
  }
  return found;
}

/** Runs a function while the process, and so every `Date` in it, is in another zone. */
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
