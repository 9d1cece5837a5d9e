import type { Conventions } from "../formula/conventions.ts";
import { offsetAt } from "../time-zones.ts";
import { monthNames, serialOfParts } from "./month-names.ts";

/** The value of a text that is typed or written into a cell, and the number format that it sets. */
export interface Entry {
  value: number | boolean | string;
  pattern?: string;
}

type EntryParser = (text: string, conventions: Conventions, timeZone: string) => Entry | null;

/**
 * Parses a text as Sheets does in the spreadsheet's locale: as boolean, number, percentage, currency, date or time, else as
 * text. A date without a year is in the current year of the time zone.
 */
export function parseEntry(text: string, conventions: Conventions, timeZone: string): Entry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (trimmed === "") return { value: text };
  for (const parser of parsers) {
    const entry = parser(trimmed, conventions, timeZone);
    if (entry) return entry;
  }
  return { value: text };
}

const parsers: EntryParser[] = [
  parseBoolean,
  parseNumber,
  parsePercent,
  parseCurrency,
  parseDateAndTime,
  parseDate,
  parseTime,
];

function parseBoolean(text: string): Entry | null {
  return /^(true|false)$/i.test(text) ? { value: /^true$/i.test(text) } : null;
}

function parseNumber(text: string, conventions: Conventions): Entry | null {
  const { decimal, group } = conventions;
  const grouped = new RegExp(`^[-+]?\\d{1,3}(?:[${group}]\\d{3})+(?:[${decimal}]\\d*)?$`).test(text);
  const plain = new RegExp(`^[-+]?(?:\\d+(?:[${decimal}]\\d*)?|[${decimal}]\\d+)(?:[eE][-+]?\\d+)?$`).test(text);
  if (!grouped && !plain) return null;
  const digits = (grouped ? text.split(group).join("") : text).replace(decimal, ".");
  const value = Number(digits);
  if (!Number.isFinite(value)) return null;
  if (/e/i.test(text)) return { value, pattern: "0.00E+00" };
  if (grouped) return { value, pattern: digits.includes(".") ? "#,##0.00" : "#,##0" };
  return { value };
}

function parsePercent(text: string, conventions: Conventions): Entry | null {
  const match = /^(.*\d.*?)\s*%$/.exec(text);
  const number = match && parseNumber(match[1] as string, conventions);
  if (!number) return null;
  const value = Number((Number(number.value) / 100).toPrecision(15));
  return { value, pattern: (match[1] as string).includes(conventions.decimal) ? "0.00%" : "0%" };
}

function parseCurrency(text: string, conventions: Conventions): Entry | null {
  const match = /^(-?)\s*([$€£¥])\s*(\d.*)$/.exec(text) ?? /^(-?)(\d.*?)\s*([$€£¥])$/.exec(text);
  if (!match) return null;
  const [, sign = "", first = "", second = ""] = match;
  const symbol = /\d/.test(first) ? second : first;
  const number = parseNumber(symbol === first ? second : first, conventions);
  if (!number) return null;
  const whole = Number.isInteger(number.value) && !second.includes(conventions.decimal);
  return { value: (sign ? -1 : 1) * Number(number.value), pattern: `[$${symbol}]#,##0${whole ? "" : ".00"}` };
}

function parseDateAndTime(text: string, conventions: Conventions, timeZone: string): Entry | null {
  const match = /^(.+?)[ ,]+(\d{1,2}:\d{2}.*)$/.exec(text);
  const date = match && parseDate(match[1] as string, conventions, timeZone);
  const time = match && parseTime(match[2] as string);
  if (!date || !time || Number(time.value) >= 1) return null;
  return { value: Number(date.value) + Number(time.value), pattern: `${date.pattern} ${time.pattern}` };
}

function parseDate(text: string, conventions: Conventions, timeZone: string): Entry | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dateEntry(Number(iso[1]), Number(iso[3]), Number(iso[4]), `yyyy${iso[2]}mm${iso[2]}dd`);
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (numbers) {
    const { dateOrder, decimal, dateSeparator } = conventions;
    if (numbers[2] === "." && (decimal === "." || dateSeparator !== ".")) return null;
    const dayFirst = dateOrder !== "mdy";
    const [first, second] = [Number(numbers[1]), Number(numbers[3])];
    const [day, month] = dayFirst ? [first, second] : [second, first];
    const separator = numbers[2] as string;
    const order = dayFirst ? ["d", "m"] : ["m", "d"];
    const year = numbers[4] ? fullYear(numbers[4]) : currentYear(timeZone);
    return dateEntry(year, month, day, numbers[4] ? [...order, "yyyy"].join(separator) : order.join(separator));
  }
  return parseNamedMonth(text, conventions);
}

const currentYear = (timeZone: string): number => {
  const now = Date.now();
  return new Date(now + offsetAt(now, timeZone)).getUTCFullYear();
};

/** "5 May 2026", "May 5, 2026", "5 de mayo de 2026", "5 mei 2026". */
function parseNamedMonth(text: string, conventions: Conventions): Entry | null {
  const words = text
    .toLowerCase()
    .replace(/\bde[l]?\b|[,.]/g, " ")
    .trim()
    .split(/\s+/);
  if (words.length !== 3) return null;
  const name = words.findIndex((word) => monthNames(conventions.tag).has(word));
  if (name !== 0 && name !== 1) return null;
  const month = monthNames(conventions.tag).get(words[name] as string) as number;
  const day = Number(words[name === 0 ? 1 : 0]);
  const year = words[2] as string;
  if (!/^\d{4}$/.test(year)) return null;
  return dateEntry(Number(year), month, day, name === 0 ? "mmm d, yyyy" : "d mmm yyyy");
}

function parseTime(text: string): Entry | null {
  const match = /^(\d+):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?\s*([ap]m)?$/i.exec(text);
  if (!match) return null;
  const amPm = match[4]?.toLowerCase();
  const hours = Number(match[1]);
  if (amPm && (hours < 1 || hours > 12)) return null;
  const hour = amPm ? (hours % 12) + (amPm === "pm" ? 12 : 0) : hours;
  const value = (hour * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86_400;
  if (hour >= 24) return { value, pattern: "[h]:mm:ss" };
  return { value, pattern: `${amPm ? "h" : "hh"}:mm${match[3] ? ":ss" : ""}${amPm ? " am/pm" : ""}` };
}

function dateEntry(year: number, month: number, day: number, pattern: string): Entry | null {
  const serial = serialOfParts(year, month, day);
  return serial === null ? null : { value: serial, pattern };
}

/** Sheets reads 30 to 99 as 1930 to 1999. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
