import { instantOfText } from "../time/iso-time.ts";
import { serialOf, wallClockOf } from "../time/serial-number.ts";
import type { ZoneOffset } from "../time/zone-offset.ts";
import type { Unit, Value } from "./define-table.ts";

/** What a cell holds when it is read, save for dates, which are given as serial numbers. */
export type Cell = string | number | boolean;

const secondsPerDay = 86_400;

/**
 * A time of ISO 8601 as serial number: with a zone it is shown in the workbook's zone, without one it is shown as it
 * stands. Null when it is not a time.
 */
function timeCell(iso: string, offset: ZoneOffset): number | null {
  const hasZone = /[Zz]$|[+-]\d\d:?\d\d$/.test(iso) && iso.length > 10;
  const instant = instantOfText(hasZone ? iso : iso.length === 10 ? `${iso}T00:00:00Z` : `${iso}Z`);
  if (Number.isNaN(instant)) return null;
  return serialOf(hasZone ? instant + offset(instant) : instant);
}

/** What to put into the cell for a value, before text is protected from being read as a formula or number. */
export function toCell(value: Value | undefined, unit: Unit, offset: ZoneOffset): Cell {
  if (value === null || value === undefined || value === "") return "";
  if (unit === "duration") return Number(value) / secondsPerDay;
  if (unit === "date" || unit === "time") return timeCell(String(value), offset) ?? String(value);
  if (unit === "id" || unit === "text" || unit === "url") return String(value);
  return value;
}

/** Whether a cell already shows the value; durations and times are compared to the millisecond. */
export function isEqualCell(current: Cell, next: Cell): boolean {
  if (typeof current === "number" && typeof next === "number")
    return current === next || Math.abs(current - next) <= 1e-8 * Math.max(1, Math.abs(next) / 1000);
  return String(current) === String(next);
}

/** The value that a key is made of, from a cell: dates and times in the form that rows carry them, ids as text. */
export function cellToKeyValue(cell: Cell, unit: Unit): Value {
  if (cell === "") return null;
  if (typeof cell === "number" && (unit === "date" || unit === "time")) {
    const iso = new Date(wallClockOf(cell)).toISOString();
    return unit === "date" ? iso.slice(0, 10) : iso.slice(0, 19);
  }
  return typeof cell === "number" && unit === "id" ? String(cell) : cell;
}
