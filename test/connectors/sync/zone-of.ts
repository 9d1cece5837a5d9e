import type { ZoneOffset } from "../../../src/time/zone-offset.ts";

/** Kept by zone, since creating a format takes longer than using it. */
const offsets = new Map<string, ZoneOffset>();

/** A zone's offset from UTC, according to the JavaScript engine. */
export function zoneOffsetOf(timeZone: string): ZoneOffset {
  const offset = offsets.get(timeZone) ?? newOffsetOf(timeZone);
  offsets.set(timeZone, offset);
  return offset;
}

function newOffsetOf(timeZone: string): ZoneOffset {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return (instant) => {
    const second = Math.floor(instant / 1000) * 1000;
    return Date.parse(`${format.format(second).replace(" ", "T")}Z`) - second;
  };
}
