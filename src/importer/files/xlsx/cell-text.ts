import { dayMs } from "../../../time/day.ts";
import type { NumberKind } from "./number-format.ts";

/** 1950-01-01. No export holds older dates: such a number was a count in a cell that is formatted as a date. */
const firstSerialDay = 18_264;
/** 9999-12-31. */
const lastSerialDay = 2_958_465;
const daysBefore1970 = 25_569;
const daysBefore1904 = 1_462;
const secondsPerDay = 86_400;

/**
 * The text of a number in a cell: as the cell shows its kind, but in one notation whatever the format, so that rows of an
 * Excel file are read like those of a text file. Times are rounded to the second, since a serial number is a fraction.
 */
export function numberText(value: number, kind: NumberKind, countsFrom1904: boolean): string {
  switch (kind) {
    case "percent":
      return `${plainNumber(Number(`${value}e2`))}%`;
    case "time":
    case "minutes":
      return value >= 0 && value < firstSerialDay
        ? clockText(value, kind === "minutes")
        : dateText(value, countsFrom1904);
    case "number":
      return plainNumber(value);
    default:
      return value > 0 && value < 1 ? clockText(value, false) : dateText(value, countsFrom1904);
  }
}

/** 15 digits, as Excel shows them. A longer whole number is an id that is damaged; its exponent says so. */
export function plainNumber(value: number): string {
  if (Math.abs(value) >= 1e15) return value.toExponential(5).toUpperCase();
  const text = String(value);
  const short = text.length > 16 ? String(Number(value.toPrecision(15))) : text;
  return short.includes("e")
    ? Number(value)
        .toFixed(12)
        .replace(/\.?0+$/, "")
    : short;
}

function dateText(value: number, countsFrom1904: boolean): string {
  const serial = value + (countsFrom1904 ? daysBefore1904 : 0);
  if (!(serial >= firstSerialDay && serial < lastSerialDay + 1)) return plainNumber(value);
  const seconds = Math.round((serial - daysBefore1970) * secondsPerDay);
  const [day, rest] = [Math.floor(seconds / secondsPerDay), seconds % secondsPerDay];
  if (day !== lastDay) {
    lastDay = day;
    lastDayText = new Date(day * dayMs).toISOString().slice(0, 10);
  }
  if (rest === 0) return lastDayText;
  return `${lastDayText} ${twoDigits(Math.floor(rest / 3600))}:${twoDigits(Math.floor(rest / 60) % 60)}:${twoDigits(rest % 60)}`;
}

/** The day that was written last: rows of an export follow each other by day. */
let lastDay = Number.NaN;
let lastDayText = "";

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));

/**
 * Hours, minutes and seconds. Without seconds in the format there are none here, since "3:56" of a platform is minutes
 * and seconds, which Excel takes for hours and minutes and shows unchanged.
 */
function clockText(days: number, isShort: boolean): string {
  const total = Math.round(days * secondsPerDay);
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const start = `${hours}:${String(minutes).padStart(2, "0")}`;
  return isShort && seconds === 0 ? start : `${start}:${String(seconds).padStart(2, "0")}`;
}
