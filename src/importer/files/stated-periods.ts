import { dayMs, isoDay } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { datePatterns } from "../mapping/date-patterns.ts";
import { type DateReader, dateReader } from "./dates.ts";
import { parseMonthName } from "./month-names.ts";
import { plainDate } from "./plain-date.ts";

/** The first and last day of what a report of ads covers, YYYY-MM-DD. */
export interface AdPeriod {
  from: string;
  to: string;
}

/** No day is written with more characters: longer lines are texts. */
const longestDay = 60;

let readers: DateReader[] | null = null;

/** A day in any notation that names its year; numbers alone are read month first. */
function readDay(text: string): string | null {
  readers ??= datePatterns.filter((pattern) => pattern !== "day" && pattern !== "MMM YY").map(dateReader);
  const cell = text.trim();
  if (cell.length > longestDay) return null;
  for (const form of [cell, plainDate(cell)])
    for (const read of form === null ? [] : readers) {
      const day = read(form as string);
      if (day !== null) return day.slice(0, 10);
    }
  return null;
}

/** `2026-03-01 - 2026-03-31`, `1 de marzo de 2026 - 31 de marzo de 2026`. */
function readRange(text: string): AdPeriod | null {
  const parts = text.split(/\s+[-–—]\s+/);
  const [from, to] = parts.map(readDay);
  return parts.length === 2 && from && to && from <= to ? { from, to } : null;
}

function lastOfMonth(day: string): string {
  return isoDay(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0));
}

/** A cell of a column of weeks or months: both days, or the first one; a month can also be `March 2026`. */
export function readSpan(cell: string, kind: "week" | "month"): AdPeriod | null {
  const range = readRange(cell);
  if (range !== null) return range;
  const [, name = "", year] = /^(\p{L}{3,}\.?)(?: de)? (\d{4})$/u.exec(cell.trim()) ?? [];
  const month = parseMonthName(name);
  const from =
    year !== undefined && kind === "month" && month > 0
      ? `${year}-${String(month).padStart(2, "0")}-01`
      : readDay(cell);
  if (from === null) return null;
  return { from, to: kind === "month" ? lastOfMonth(from) : isoDay(instantOfText(from) + 6 * dayMs) };
}

/** The period that lines above the table state, in one line or as its start and end. */
export function statedPeriod(lines: readonly string[]): AdPeriod | null {
  for (const line of lines) {
    const range = readRange(line) ?? readRange(line.replace(/^[^\d:]*:\s*/, ""));
    if (range !== null) return range;
  }
  const text = lines.join("\n");
  const [from, to] = ["start", "end"].map((edge) => {
    const [, day] = new RegExp(`\\breport ${edge}:\\s*(\\d{1,4}[-/]\\d{1,2}[-/]\\d{1,4})`, "i").exec(text) ?? [];
    return day === undefined ? null : readDay(day);
  });
  return from && to && from <= to ? { from, to } : null;
}
