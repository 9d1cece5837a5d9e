import { isDate } from "../../time/is-date.ts";
import { ArgumentError } from "./argument-error.ts";
import { parseNumber, twoReadings } from "./parse-number.ts";
import { isoOfWallClock, wallClockOf } from "./spreadsheet-clock.ts";
import { hasDecimalComma, say, writeNumber } from "./spreadsheet-locale.ts";

/** A cell without a value, or a row without a result. */
export const blank = Symbol("blank");
export type Blank = typeof blank;

export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

function writeDate(date: Date): string {
  const iso = isoOfWallClock(wallClockOf(date));
  if (iso === null) return say("invalidDate");
  const [day = "", clock = ""] = iso.split("T");
  const time = clock.slice(0, 5);
  // Sheets passes durations as dates counted from 30 December 1899.
  if (day < "1900" || day.startsWith("-")) return say("durationCell", time);
  return say("dateCell", time === "00:00" ? day : `${day} ${time}`);
}

function writeCell(cell: unknown): string {
  if (isDate(cell)) return writeDate(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return hasDecimalComma() ? String(cell).replace(".", ",") : String(cell);
  if (typeof cell === "object") return say("list");
  const text = String(cell).trim().replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** An error message from another of the add-on's functions, when formulas are nested. */
const messagePattern =
  /, (but the cells? says? |pero las? celdas? (contiene|dice)n? |maar in de cel(len)? staa[nt]+ )"|: (did you mean|¿querías decir|bedoelde je) |(large or too small|grandes o pequeños|groot of te klein) |\. (The formula needs|La fórmula necesita|De formule heeft) |^(denominator .+:|start, end \S+ as_of) /;

export const isMessage = (cell: unknown): cell is string => typeof cell === "string" && messagePattern.test(cell);

/** The error for a cell that is not what it should be. An error message in the cell is passed on unchanged. */
export function expectedButFound(what: string, cell: unknown): ArgumentError {
  if (isMessage(cell)) return new ArgumentError(cell.trim(), true);
  return new ArgumentError(say("expected", what, writeCell(cell)));
}

/** The error for a cell that is no number in the spreadsheet's locale. */
export function expectedNumber(cell: unknown): ArgumentError {
  const readings = typeof cell === "string" ? twoReadings(cell) : null;
  if (!readings) return expectedButFound(say("number"), cell);
  return new ArgumentError(say("twoReadings", writeCell(cell), writeNumber(readings[0]), writeNumber(readings[1])));
}

/** What people type for a missing value, and what Sheets shows for an error: never a heading, always reported. */
const emptyMarker =
  /^(#.*|(loading|cargando|laden)[.…]*|n\.?\/?a\.?|n\.?v\.?t\.?|s\/d|[-–—?.]+|null|none|nan|nil|undefined|unknown|desconocido|onbekend|tbd|pendiente|error|fout)$/i;

/** Digits with at most one word, such as "12 likes" and "1,2 mil", which may be a number that cannot be read. */
const almostNumber = /^[^\p{L}]*\d[^\p{L}]*(\p{L}+\.?)?$/u;

/** Whether a cell can be a column heading and nothing else: text with letters. */
export function isTitle(cell: unknown): boolean {
  if (typeof cell !== "string" || !/\p{L}/u.test(cell)) return false;
  const text = cell.trim();
  return !emptyMarker.test(text) && !almostNumber.test(text) && !isMessage(text) && parseNumber(text) === undefined;
}
