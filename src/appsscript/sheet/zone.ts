import type { ZoneOffset } from "../../importer/cells.ts";

const hour = 3_600_000;
/** No zone changes its clock twice within a week. */
const week = 7 * 24 * hour;

/**
 * The offset of a time zone at an instant. Google's script engine converts between zones one instant at a time; asking
 * once a week and looking closer only where the clock was changed keeps that to few calls for any number of rows.
 */
export function zoneOffset(timeZone: string): ZoneOffset {
  const known = new Map<number, number>();
  const ask = (instant: number): number => {
    const there = known.get(instant);
    if (there !== undefined) return there;
    const wallClock = Utilities.formatDate(new Date(instant), timeZone, "yyyy-MM-dd'T'HH:mm:ss");
    const offset = Date.parse(`${wallClock}Z`) - instant;
    known.set(instant, offset);
    return offset;
  };
  return (instant) => {
    const start = Math.floor(instant / week) * week;
    if (ask(start) === ask(start + week)) return ask(start);
    return ask(Math.floor(instant / (hour / 4)) * (hour / 4));
  };
}
