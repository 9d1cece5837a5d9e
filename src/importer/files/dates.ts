import { wallClockOf } from "../../time/serial-number.ts";
import { parseMonthName } from "./month-names.ts";

/** The regular expression of each token of a date pattern. */
const tokenPatterns: Readonly<Record<string, string>> = {
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

/** Returns an ISO date or time; null if the cell does not match the pattern or is no calendar day. */
export type DateReader = (cell: string) => string | null;

/** `April 12`, `Apr-12`, `8 de marzo`, `12. April`, `12-Apr`: a date without a year, returned as `--04-12`. */
export const readYearlessDate: DateReader = (cell) => {
  const match = /^(?:(\p{L}{3,}\.?)[ -](\d{1,2})|(\d{1,2})(?:\.? (?:de |d')?|-)(\p{L}{3,}\.?))$/u.exec(cell);
  if (match === null) return null;
  const month = parseMonthName((match[1] ?? match[4]) as string);
  const day = Number(match[2] ?? match[3]);
  // 2024 is a leap year, so 29 February is valid.
  return isCalendarDay(2024, month, day) ? `--${twoDigits(month)}-${twoDigits(day)}` : null;
};

/** `Apr 25`, `Apr-25`: April 2025, as its first day. */
const readMonthOfYear: DateReader = (cell) => {
  const [, name = "", year] = /^(\p{L}{3,}\.?)[ -](\d{2})$/u.exec(cell) ?? [];
  const month = parseMonthName(name);
  return year === undefined || Number.isNaN(month) ? null : `20${year}-${twoDigits(month)}-01`;
};

const firstSerialDay = 36_526;
const lastSerialDay = 73_050;

/** `46160,3125`: days from 1899-12-30, as a spreadsheet program saves a date cell without its format. From 2000 to 2099. */
const readSerialDate: DateReader = (cell) => {
  const [serial, , fraction] = /^(\d{5})([.,](\d+))?$/.exec(cell)?.slice(1) ?? [];
  const days = Number(`${serial}.${fraction ?? 0}`);
  if (!(days >= firstSerialDay && days < lastSerialDay + 1)) return null;
  const iso = new Date(Math.round(wallClockOf(days) / 1000) * 1000).toISOString();
  return fraction === undefined ? iso.slice(0, 10) : iso.slice(0, 19);
};

/** Compiles a pattern such as `MM/DD/YYYY HH:mm[:ss]`; `day` stands for a date without a year, `serial` for a serial number. */
export function dateReader(pattern: string): DateReader {
  if (pattern === "serial") return readSerialDate;
  if (pattern === "day") return readYearlessDate;
  if (pattern === "MMM YY") return readMonthOfYear;
  if (pattern === "day in YYYY-MM-DD")
    return (cell) => /^\d{4}(-\d\d-\d\d)$/.exec(cell)?.[1]?.replace(/^/, "-") ?? null;
  const order: string[] = [];
  const source = pattern
    .replace(/[.+?^${}()|\\/]/g, "\\$&")
    .replace(/\[/g, "(?:")
    .replace(/\]/g, ")?")
    .replace(tokenNames, (token) => {
      if (token !== "ddd") order.push(token);
      return tokenPatterns[token] as string;
    });
  const regExp = new RegExp(`^${source}$`, "u");
  const groupOf = (token: string) => order.indexOf(token) + 1;
  const [year4, year2, monthName, month, day] = [
    groupOf("YYYY"),
    groupOf("YY"),
    groupOf("MMM"),
    groupOf("MM"),
    groupOf("DD"),
  ];
  const [hour24, hour12, minute, second, amPm, zone] = [
    groupOf("HH"),
    groupOf("hh"),
    groupOf("mm"),
    groupOf("ss"),
    groupOf("a"),
    groupOf("Z"),
  ];
  const hasTime = hour24 > 0 || hour12 > 0;
  const hasYear = year4 > 0 || year2 > 0;
  const fixedWidthReaders = ["", ":ss"].flatMap((seconds) => fixedWidthReader(pattern.replace("[:ss]", seconds)) ?? []);
  const separator = firstSeparator(pattern);
  return (cell) => {
    if (separator !== null && !separator.places.some((place) => cell[place] === separator.mark)) return null;
    for (const readFixedWidth of fixedWidthReaders) {
      const read = readFixedWidth(cell);
      if (read !== null) return read;
    }
    const match = regExp.exec(cell);
    if (match === null) return null;
    // 29 February exists in some year.
    const y = year4 > 0 ? Number(match[year4]) : hasYear ? 2000 + Number(match[year2]) : 2024;
    const m = monthName > 0 ? parseMonthName(match[monthName] as string) : Number(match[month]);
    const d = Number(match[day]);
    if (!isCalendarDay(y, m, d)) return null;
    if (!hasYear) return `--${twoDigits(m)}-${twoDigits(d)}`;
    const date = `${y}-${twoDigits(m)}-${twoDigits(d)}`;
    if (!hasTime || (match[hour24 || hour12] ?? "") === "") return date;
    const h = hour24 > 0 ? Number(match[hour24]) : to24Hours(Number(match[hour12]), match[amPm] ?? "");
    const min = Number(match[minute]);
    const s = second > 0 ? Number(match[second] ?? 0) : 0;
    if (!(h < 24 && min < 60 && s < 60)) return null;
    // Not concatenated with +: V8 would store each date as a rope of parts, which takes more memory.
    return [
      date,
      "T",
      twoDigits(h),
      ":",
      twoDigits(min),
      ":",
      twoDigits(s),
      zone > 0 ? toIsoOffset(match[zone] as string) : "",
    ].join("");
  };
}

/** Where a cell must have the pattern's first separator; null unless it stands behind a number. */
function firstSeparator(pattern: string): { mark: string; places: readonly number[] } | null {
  const [, number, mark] = /^(YYYY|YY|MM|DD)([-/.])/.exec(pattern) ?? [];
  if (mark === undefined) return null;
  return { mark, places: number === "YYYY" ? [4] : number === "YY" ? [2] : [1, 2] };
}

/**
 * A reader several times as fast, for cells that pad every number of the pattern with zeros, as nearly all do; it returns
 * null for other cells. Patterns with names, zones or AM/PM have none.
 */
function fixedWidthReader(pattern: string): DateReader | null {
  const fixedPattern = pattern.replace(/\[[^\]]*\]/g, "");
  if (!/^(?:YYYY|MM|DD|HH|mm|ss|[-/. :T])+$/.test(fixedPattern) || !/YYYY/.test(fixedPattern)) return null;
  const positionOf = (token: string) => fixedPattern.indexOf(token);
  const [year, month, day, hour, minute, second] = [
    positionOf("YYYY"),
    positionOf("MM"),
    positionOf("DD"),
    positionOf("HH"),
    positionOf("mm"),
    positionOf("ss"),
  ];
  const separators = [...fixedPattern].flatMap((separator, position) =>
    /[A-SU-Za-z]/.test(separator) ? [] : [[position, separator] as const],
  );
  const twoDigitsAt = (cell: string, position: number) => {
    const [tens, ones] = [cell.charCodeAt(position) - 0x30, cell.charCodeAt(position + 1) - 0x30];
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
  };
  return (cell) => {
    if (cell.length !== fixedPattern.length) return null;
    for (const [position, separator] of separators) if (cell[position] !== separator) return null;
    const y = twoDigitsAt(cell, year) * 100 + twoDigitsAt(cell, year + 2);
    if (!isCalendarDay(y, twoDigitsAt(cell, month), twoDigitsAt(cell, day))) return null;
    const date = `${cell.slice(year, year + 4)}-${cell.slice(month, month + 2)}-${cell.slice(day, day + 2)}`;
    if (hour === -1) return date;
    if (!(twoDigitsAt(cell, hour) < 24 && twoDigitsAt(cell, minute) < 60)) return null;
    if (second !== -1 && !(twoDigitsAt(cell, second) < 60)) return null;
    const seconds = second === -1 ? "00" : cell.slice(second, second + 2);
    return [date, "T", cell.slice(hour, hour + 2), ":", cell.slice(minute, minute + 2), ":", seconds].join("");
  };
}

function to24Hours(hour: number, amPm: string): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (amPm.toLowerCase().startsWith("p") ? 12 : 0);
}

function toIsoOffset(zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return sign === undefined || (hours === "00" && minutes === "00") ? "Z" : `${sign}${hours}:${minutes}`;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the day exists, between 1900 and 2199. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (!(year >= 1900 && year < 2200 && day >= 1)) return false;
  const last = month === 2 && !isLeapYear(year) ? 28 : (daysInMonth[month - 1] ?? 0);
  return day <= last;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function twoDigits(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}
