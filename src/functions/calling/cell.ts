import { isDate } from "../../time/is-date.ts";
import { ArgumentError } from "./argument-error.ts";
import { isoOfWallClock, wallClockOf } from "./spreadsheet-clock.ts";

/** A cell without a value, or a row without a result. */
export const blank = Symbol("blank");
export type Blank = typeof blank;

export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** Only text that is the same number in every country: "1,200" is 1200 in some and 1.2 in others. */
const plainNumber = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*(%?)$/;

/** The number in a text such as "1200", "0.5" or "3.5%"; undefined if it is not clearly a number. */
export function parsePlainNumber(text: string): number | undefined {
  const match = plainNumber.exec(text.trim());
  if (!match) return undefined;
  // "0.7%" is parsed as 0.7e-2, since 0.7 / 100 is 0.006999999999999999.
  const number = Number(match[2] ? `${match[1]}e-2` : match[1]);
  return Number.isFinite(number) ? number : undefined;
}

function writeDate(date: Date): string {
  const iso = isoOfWallClock(wallClockOf(date));
  if (iso === null) return "an invalid date";
  const [day = "", clock = ""] = iso.split("T");
  const time = clock.slice(0, 5);
  // Sheets passes durations as dates counted from 30 December 1899.
  if (day < "1900" || day.startsWith("-")) return `${time} (a duration)`;
  return `${time === "00:00" ? day : `${day} ${time}`} (a date)`;
}

function writeCell(cell: unknown): string {
  if (isDate(cell)) return writeDate(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "object") return "a list";
  const text = String(cell).trim().replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** An error message from another of the add-on's functions, when formulas are nested. */
const messagePattern = /, but the cells? says? "/;

/** The error for a cell that is not what it should be. An error message in the cell is passed on unchanged. */
export function expectedButFound(what: string, cell: unknown): ArgumentError {
  if (typeof cell === "string" && messagePattern.test(cell)) return new ArgumentError(cell.trim(), true);
  return new ArgumentError(`should be ${what}, but the cell says "${writeCell(cell)}".`);
}
