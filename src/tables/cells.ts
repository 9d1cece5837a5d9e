import { instantOfText } from "../time/iso-time.ts";
import { serialOf, wallClockOf } from "../time/serial-number.ts";
import type { ZoneOffset } from "../time/zone-offset.ts";
import { fitCell } from "./cell-text.ts";
import type { Unit, Value } from "./define-table.ts";

/** The value of a cell as read or written. Dates and times are serial numbers. */
export type Cell = string | number | boolean;

const secondsPerDay = 86_400;

/**
 * The serial number of an ISO 8601 time. A time with a zone is converted to the spreadsheet's time zone; one without is
 * shown unchanged. Null if it is not a time.
 */
function timeCell(iso: string, offset: ZoneOffset): number | null {
  const hasZone = /[Zz]$|[+-]\d\d:?\d\d$/.test(iso) && iso.length > 10;
  const instant = instantOfText(hasZone ? iso : iso.length === 10 ? `${iso}T00:00:00Z` : `${iso}Z`);
  if (Number.isNaN(instant)) return null;
  return serialOf(hasZone ? instant + offset(instant) : instant);
}

/** The cell for a value, before text is protected from being parsed as a formula or number. */
export function toCell(value: Value | undefined, unit: Unit, offset: ZoneOffset): Cell {
  if (value === null || value === undefined || value === "") return "";
  // A date that a script reads from a cell has no more than milliseconds.
  if (unit === "duration") return Math.round(Number(value) * 1000) / 1000 / secondsPerDay;
  if (unit === "date" || unit === "time") return timeCell(String(value), offset) ?? String(value);
  if (unit === "id" || unit === "text" || unit === "url") return fitCell(String(value));
  return value;
}

/** Whether a cell already holds the value; durations and times are compared to the millisecond. */
export function isEqualCell(current: Cell, next: Cell): boolean {
  if (typeof current === "number" && typeof next === "number")
    return current === next || Math.abs(current - next) <= 1e-8 * Math.max(1, Math.abs(next) / 1000);
  return String(current) === String(next);
}

/**
 * A cell's value for use in a row key: dates and times as rows hold them, ids as text. An id that became a number too
 * large to be exact counts as missing, since it may have become another row's.
 */
export function cellToKeyValue(cell: Cell, unit: Unit): Value {
  if (cell === "") return null;
  if (typeof cell === "number" && (unit === "date" || unit === "time")) {
    const iso = new Date(wallClockOf(cell)).toISOString();
    return unit === "date" ? iso.slice(0, 10) : iso.slice(0, 19);
  }
  if (typeof cell !== "number" || unit !== "id") return cell;
  return Math.abs(cell) > Number.MAX_SAFE_INTEGER ? null : String(cell);
}
