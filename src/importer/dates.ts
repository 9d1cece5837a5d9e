import { monthNamed } from "./month-names.ts";

/** What stands at each place of a pattern. */
const tokens: Readonly<Record<string, string>> = {
  YYYY: "(\\d{4})",
  YY: "(\\d{2})",
  MMM: "(\\p{L}{3,}\\.?)",
  MM: "(\\d{1,2})",
  DD: "(\\d{1,2})",
  HH: "(\\d{1,2})",
  hh: "(\\d{1,2})",
  mm: "(\\d{1,2})",
  ss: "(\\d{1,2})(?:\\.\\d+)?",
  a: "([AaPp]\\.?[Mm]\\.?)",
  Z: "(Z|UTC|[+-]\\d{2}:?\\d{2})",
  ddd: "\\p{L}{2,}\\.?",
};
const tokenNames = /YYYY|YY|MMM|MM|DD|ddd|HH|hh|mm|ss|Z|a/g;

/** Reads one written form of dates: an ISO date or time, or null where the cell has another form or is no real date. */
export type DateReader = (cell: string) => string | null;

/** `April 12`, `8 de marzo`, `12. April`: a day without its year, read as `--04-12`. */
export const yearless: DateReader = (cell) => {
  const match = /^(?:(\p{L}{3,}\.?) (\d{1,2})|(\d{1,2})\.? (?:de |d')?(\p{L}{3,}\.?))$/u.exec(cell);
  if (match === null) return null;
  const month = monthNamed((match[1] ?? match[4]) as string);
  const day = Number(match[2] ?? match[3]);
  // 2024 had a 29 February.
  return isDay(2024, month, day) ? `--${two(month)}-${two(day)}` : null;
};

/** Compiles a pattern such as `MM/DD/YYYY HH:mm[:ss]`; `day` is a day without its year. */
export function dateReader(pattern: string): DateReader {
  if (pattern === "day") return yearless;
  const order: string[] = [];
  const source = pattern
    .replace(/[.+?^${}()|\\/]/g, "\\$&")
    .replace(/\[/g, "(?:")
    .replace(/\]/g, ")?")
    .replace(tokenNames, (token) => {
      if (token !== "ddd") order.push(token);
      return tokens[token] as string;
    });
  const form = new RegExp(`^${source}$`, "u");
  const at = (token: string) => order.indexOf(token) + 1;
  const [year4, year2, monthName, month, day] = [at("YYYY"), at("YY"), at("MMM"), at("MM"), at("DD")];
  const [hour24, hour12, minute, second, half, zone] = [at("HH"), at("hh"), at("mm"), at("ss"), at("a"), at("Z")];
  const hasTime = hour24 > 0 || hour12 > 0;
  const plain = plainReader(pattern);
  return (cell) => {
    const read = plain?.(cell) ?? null;
    if (read !== null) return read;
    const found = form.exec(cell);
    if (found === null) return null;
    const y = year4 > 0 ? Number(found[year4]) : 2000 + Number(found[year2]);
    const m = monthName > 0 ? monthNamed(found[monthName] as string) : Number(found[month]);
    const d = Number(found[day]);
    if (!isDay(y, m, d)) return null;
    const date = `${y}-${two(m)}-${two(d)}`;
    if (!hasTime || (found[hour24 || hour12] ?? "") === "") return date;
    const h = hour24 > 0 ? Number(found[hour24]) : halfDay(Number(found[hour12]), found[half] ?? "");
    const min = Number(found[minute]);
    const s = second > 0 ? Number(found[second] ?? 0) : 0;
    if (!(h < 24 && min < 60 && s < 60)) return null;
    // Joined, not added up: a text made of a chain of parts would stay one.
    return [date, "T", two(h), ":", two(min), ":", two(s), zone > 0 ? isoZone(found[zone] as string) : ""].join("");
  };
}

/**
 * Reads cells that write every number of a pattern with all its digits, as nearly all do, several times as fast; null for any
 * other cell. There is none for patterns with names, zones or halves of days.
 */
function plainReader(pattern: string): DateReader | null {
  const form = pattern.replace(/\[[^\]]*\]/g, "");
  if (!/^(?:YYYY|MM|DD|HH|mm|[-/. :T])+$/.test(form) || !/YYYY/.test(form)) return null;
  const at = (token: string) => form.indexOf(token);
  const [year, month, day, hour, minute] = [at("YYYY"), at("MM"), at("DD"), at("HH"), at("mm")];
  const marks = [...form].flatMap((mark, place) => (/[A-SU-Za-z]/.test(mark) ? [] : [[place, mark] as const]));
  const number = (cell: string, place: number) => {
    const [tens, ones] = [cell.charCodeAt(place) - 0x30, cell.charCodeAt(place + 1) - 0x30];
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
  };
  return (cell) => {
    if (cell.length !== form.length) return null;
    for (const [place, mark] of marks) if (cell[place] !== mark) return null;
    const y = number(cell, year) * 100 + number(cell, year + 2);
    if (!isDay(y, number(cell, month), number(cell, day))) return null;
    const date = `${cell.slice(year, year + 4)}-${cell.slice(month, month + 2)}-${cell.slice(day, day + 2)}`;
    if (hour === -1) return date;
    if (!(number(cell, hour) < 24 && number(cell, minute) < 60)) return null;
    return [date, "T", cell.slice(hour, hour + 2), ":", cell.slice(minute, minute + 2), ":00"].join("");
  };
}

function halfDay(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
}

function isoZone(zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return sign === undefined || (hours === "00" && minutes === "00") ? "Z" : `${sign}${hours}:${minutes}`;
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has the day, from 1900 on. */
export function isDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1900 && year < 2200 && day >= 1)) return false;
  const last = month === 2 && !isLeap(year) ? 28 : (lengths[month - 1] ?? 0);
  return day <= last;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function two(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}
