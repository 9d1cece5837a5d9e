import { intlOffset } from "../../time/intl-offset.ts";
import { instantOf, type ZoneOffset } from "../../time/zone-offset.ts";
import type { CellReader } from "./cell-readers.ts";

/** A time zone at the end of a header: `(America/New_York)`. */
export const zoneInHeader =
  /\s*\(((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific|US)\/[\w+/-]+)\)\s*$/;

/** Times of a column whose header names its zone, `Started at (America/New_York)`, become UTC. */
export function inZoneOfHeader(header: string, read: CellReader): CellReader {
  const offset = offsetNamedIn(header);
  if (offset === null) return read;
  return (cell) => {
    const time = read(cell);
    const [, date, ...clock] = (typeof time === "string" && /^([\d-]+)T(\d\d):(\d\d):(\d\d)$/.exec(time)) || [];
    if (date === undefined) return time;
    const [hour = 0, minute = 0, second = 0] = clock.map(Number);
    const instant = Math.round(instantOf(date, hour + minute / 60 + second / 3600, offset));
    return new Date(instant).toISOString().replace(".000Z", "Z");
  };
}

function offsetNamedIn(header: string): ZoneOffset | null {
  const [, zone] = zoneInHeader.exec(header) ?? [];
  if (zone === undefined) return null;
  try {
    return intlOffset(zone);
  } catch {
    // No zone that the browser knows.
    return null;
  }
}
