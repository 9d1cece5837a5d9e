/**
 * When a zone's clocks change: from `start` to `end` they are an hour ahead. Each is the first Sunday from a day of a month, at
 * an hour of the zone's standard time; in the European Union at 1:00 UTC in all zones.
 */
export interface ClockRule {
  start: readonly [month: number, day: number, hour: number];
  end: readonly [month: number, day: number, hour: number];
  isUtc?: true;
}

/** In the order of the numbers by which zones name them, from 1. */
export const clockRules: readonly ClockRule[] = [
  // European Union and United Kingdom.
  { start: [3, 25, 1], end: [10, 25, 1], isUtc: true },
  // United States and Canada.
  { start: [3, 8, 2], end: [11, 1, 1] },
  // South-eastern Australia.
  { start: [10, 1, 2], end: [4, 1, 2] },
  // New Zealand.
  { start: [9, 24, 2], end: [4, 1, 2] },
];

/**
 * Zones of accounts: hours ahead of UTC in standard time, the number of the rule, and the zones. Rules are those since 2023:
 * spreadsheets have no function for time zones.
 */
const byOffset: readonly [hours: number, rule: number, zones: string][] = [
  [-8, 2, "America/Los_Angeles America/Vancouver"],
  [-7, 2, "America/Denver America/Edmonton"],
  [-7, 0, "America/Phoenix"],
  [-6, 2, "America/Chicago America/Winnipeg"],
  [-6, 0, "America/Mexico_City America/Monterrey America/Guatemala America/Costa_Rica"],
  [-5, 2, "America/New_York America/Toronto"],
  [-5, 0, "America/Bogota America/Lima America/Guayaquil America/Panama America/Cancun"],
  [-4, 0, "America/Caracas America/La_Paz America/Santo_Domingo America/Puerto_Rico America/Curacao America/Aruba"],
  [-3, 0, "America/Argentina/Buenos_Aires America/Montevideo America/Sao_Paulo America/Paramaribo"],
  [0, 1, "Europe/London Europe/Dublin Europe/Lisbon Atlantic/Canary"],
  [0, 0, "UTC Etc/UTC Etc/GMT Africa/Accra"],
  [
    1,
    1,
    "Europe/Amsterdam Europe/Brussels Europe/Madrid Europe/Berlin Europe/Paris Europe/Rome Europe/Vienna Europe/Zurich Europe/Luxembourg Europe/Copenhagen Europe/Oslo Europe/Stockholm Europe/Warsaw Europe/Prague Europe/Budapest",
  ],
  [1, 0, "Africa/Lagos"],
  [2, 1, "Europe/Athens Europe/Helsinki Europe/Bucharest Europe/Kyiv Europe/Kiev"],
  [2, 0, "Africa/Johannesburg"],
  [3, 0, "Europe/Istanbul Europe/Moscow Africa/Nairobi Asia/Riyadh"],
  [4, 0, "Asia/Dubai"],
  [5.5, 0, "Asia/Kolkata Asia/Calcutta"],
  [7, 0, "Asia/Bangkok Asia/Jakarta"],
  [8, 0, "Asia/Singapore Asia/Shanghai Asia/Hong_Kong Asia/Manila Australia/Perth"],
  [9, 0, "Asia/Tokyo Asia/Seoul"],
  [10, 3, "Australia/Sydney Australia/Melbourne"],
  [10, 0, "Australia/Brisbane"],
  [12, 4, "Pacific/Auckland"],
];

export interface ZoneRule {
  name: string;
  /** Ahead of UTC in standard time. */
  hours: number;
  /** Of `clockRules`, from 1; 0 for a zone whose clocks do not change. */
  rule: number;
}

/** In the order of their names. */
export const zoneRules: readonly ZoneRule[] = byOffset
  .flatMap(([hours, rule, zones]) => zones.split(" ").map((name) => ({ name, hours, rule })))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
