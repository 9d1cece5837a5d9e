import type { Format } from "../../exports/define-format.ts";
import type { Unit, Value } from "../../tables/define-table.ts";
import { largestNumber } from "../../tables/impossible-values.ts";
import { type DateReader, dateReader } from "./dates.ts";
import { decodeEntities } from "./decode-entities.ts";
import { endsRounded } from "./detect-rounded-ids.ts";
import { isMissing } from "./missing.ts";
import { hundredth, looksLikeDate, type NumberMarks, readNumber } from "./numbers.ts";
import { plainDate } from "./plain-date.ts";

/** Why a value is left out, although its row is kept: keys of the importer's texts. */
type ErrorOfCell = "percent" | "tooLarge" | "notLink";

/** Why a cell cannot be read: keys of the importer's texts. */
export type CellError = "notNumber" | "becameDate" | "notDate" | "roundedId" | ErrorOfCell;

/** Whether a row is kept without this cell. */
export const keepsRow = (error: CellError): error is ErrorOfCell =>
  error === "percent" || error === "tooLarge" || error === "notLink";

/** Returns a cell's value, null for a missing one, or an error. */
export type CellReader = (cell: string) => Value | { error: CellError };

const notANumber = { error: "notNumber" } as const;
const becameDate = { error: "becameDate" } as const;
const notADate = { error: "notDate" } as const;
const roundedId = { error: "roundedId" } as const;
const percentInAmount = { error: "percent" } as const;
const tooLarge = { error: "tooLarge" } as const;
const notALink = { error: "notLink" } as const;

/** The reader of a column's cells, by the unit of its field and the format's options. */
export function cellReader(
  column: string,
  unit: Unit | undefined,
  format: Format,
  marks: NumberMarks,
  isRounded: boolean,
): CellReader {
  const dates = format.dates?.[column];
  if (dates !== undefined) {
    const isDay = unit === "date" || unit === undefined;
    return readDates([dates].flat().map(dateReader), isDay, format.utcFields?.includes(column) === true);
  }
  switch (unit) {
    case "id":
      return isRounded ? (cell) => (endsRounded(cell.trim()) ? roundedId : readId(cell)) : readId;
    case "url":
      return readUrl;
    case "text":
      return format.htmlEntityFields?.includes(column)
        ? (cell) => (cell === "" ? null : decodeEntities(cell))
        : readText;
    case "flag":
      return readFlag;
    case "money": {
      const read = readAmounts(marks);
      return (cell) => read(withoutCurrency(cell));
    }
    case "duration":
      return readDurations(
        marks,
        { hours: 3600, minutes: 60, seconds: 1, milliseconds: 0.001 }[format.durations?.[column] ?? "seconds"],
      );
    case "rate":
      return readNumbers(marks, format.percentFields?.includes(column) ? fromPercent : null);
    case "count":
      return readAmounts(marks);
    default:
      return unit === undefined ? readText : readNumbers(marks, null);
  }
}

function readText(cell: string): Value {
  return cell === "" ? null : cell;
}

const trueWords = new Set("true yes y 1 sí si ja oui sim".split(" "));
const falseWords = new Set("false no n 0 nee nein non não nao".split(" "));

/** True and false in the languages of known exports; any other word stays text. */
function readFlag(cell: string): Value {
  const word = cell.trim().toLowerCase();
  return trueWords.has(word) ? true : falseWords.has(word) ? false : readText(cell);
}

/** An amount without its currency symbol or code, before or after it. */
export const withoutCurrency = (cell: string): string =>
  cell
    .trim()
    .replace(/^(-?)\s*(?:[A-Z]{3}\s|[A-Z]{0,3}\p{Sc})/u, "$1")
    .replace(/(?:\p{Sc}|\b[A-Z]{3}|(?<=[\d\s])(?:kr|zł|Kč|Ft|lei|лв|руб|грн)\.?)$/u, "")
    .trim()
    .replace(/^-\s+/, "-");

/** A link, which identifies its row; one without protocol, as people type it, has a domain and a path. */
function readUrl(cell: string): Value | typeof notALink {
  const url = cell.trim();
  if (/^https?:\/\/\S+$/i.test(url)) return url;
  if (isMissing(url)) return null;
  return /^(?:[a-z\d-]+\.)+[a-z]{2,}\/\S*$/i.test(url) ? `https://${url}` : notALink;
}

const roundedNumber = /^\d(?:[.,]\d+)?E\+?\d+$/i;

/** Ids stay text: a number cannot hold 17 digits. Some have a space around them as a guard against formulas. */
function readId(cell: string): Value | typeof roundedId {
  const id = cell.trim();
  if (id === "" || id === "-") return null;
  return roundedNumber.test(id) ? roundedId : id;
}

/** A bare 5.19 means 5.19 %; `readNumber` has already divided `5.19%` by 100. */
function fromPercent(number: number, cell: string): number {
  return cell.includes("%") ? number : hundredth(number);
}

/** Fast path for cells of up to 15 digits, which most are; -1 for any other cell. */
function parseDigits(cell: string): number {
  const { length } = cell;
  if (length === 0 || length > 15) return -1;
  let number = 0;
  for (let index = 0; index < length; index++) {
    const digit = cell.charCodeAt(index) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function readNumbers(marks: NumberMarks, convert: ((number: number, cell: string) => number) | null): CellReader {
  return (cell) => {
    const simple = convert === null ? parseDigits(cell) : -1;
    if (simple !== -1) return simple;
    if (isMissing(cell)) return null;
    const number = readNumber(cell, marks);
    if (Number.isFinite(number)) return convert === null ? number : convert(number, cell);
    if (exceedsLargest(cell)) return tooLarge;
    if (cell.includes(" + ")) return addParts(cell.split(" + ").map(readNumbers(marks, convert)));
    return looksLikeDate(cell) ? becameDate : notANumber;
  };
}

/** Amounts of something, which a percentage is not: read as 0.05, `5%` would pass for a count. */
function readAmounts(marks: NumberMarks): CellReader {
  const read = readNumbers(marks, null);
  return (cell) => {
    const value = read(cell);
    return typeof value === "number" && cell.includes("%") ? percentInAmount : value;
  };
}

/** Whether a cell is a number as programs write those with many digits: `1E+30`. */
function exceedsLargest(cell: string): boolean {
  const number = cell.trim().replace(",", ".");
  return /^[-+]?\d+(?:\.\d+)?e\+?\d+$/i.test(number) && Math.abs(Number(number)) > largestNumber;
}

/** The sum of parts, or the error of the first that cannot be read. */
function addParts(parts: readonly ReturnType<CellReader>[]): ReturnType<CellReader> {
  const failed = parts.find((part) => typeof part === "object" && part !== null);
  if (failed !== undefined) return failed;
  return round(parts.reduce<number>((total, part) => total + (typeof part === "number" ? part : 0), 0));
}

const clockTime = /^(?:(\d+):)?(\d{1,2}):(\d{2}(?:[.,]\d+)?)$/;
/** Spreadsheet programs show 0:00:25 as a time of day: 12:00:25 AM. */
const timeOfDay = /^(1[0-2]|0?[1-9]):(\d{2}):(\d{2}) ?([AP])M$/i;

function readDurations(marks: NumberMarks, seconds: number): CellReader {
  const amounts = readAmounts(marks);
  const number: CellReader = (cell) => {
    const value = amounts(cell);
    return typeof value === "number" ? round(value * seconds) : value;
  };
  return (cell) => {
    const match = clockTime.exec(cell.trim());
    const [, hours = "0", minutes, seconds = "", half = "A"] = match ?? timeOfDay.exec(cell.trim()) ?? [];
    if (minutes === undefined) return number(cell);
    const hour = match === null ? (Number(hours) % 12) + (half.toUpperCase() === "P" ? 12 : 0) : Number(hours);
    return hour * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
  };
}

/** Six decimals: removes binary noise when hours with four decimals become seconds. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function readDates(readers: readonly DateReader[], isDay: boolean, isUtc: boolean): CellReader {
  const read = (cell: string) => {
    for (const reader of readers) {
      const date = reader(cell);
      if (date !== null) return isDay ? date.slice(0, 10) : isUtc && /T[\d:]+$/.test(date) ? `${date}Z` : date;
    }
    return null;
  };
  return (cell) => {
    const date = read(cell);
    if (date !== null) return date;
    if (isMissing(cell)) return null;
    const spaced = read(cell.replace(/[\s\u00a0\u202f]+/g, " ").trim());
    if (spaced !== null) return spaced;
    const plain = cell.length > 100 ? null : plainDate(cell);
    return (plain === null ? null : read(plain)) ?? notADate;
  };
}
