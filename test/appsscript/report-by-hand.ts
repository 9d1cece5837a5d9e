import type { Row } from "../../src/tables/index.ts";

/** A period's first and last day, YYYY-MM-DD. */
export interface Days {
  from: string;
  to: string;
}

/** A figure calculated from rows; null if there is nothing to show. */
export type Figure = (rows: readonly Row[], days: Days) => number | null;

const days = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The day of a time in the spreadsheet's zone. */
export const dayOf = (value: unknown): string =>
  String(value).includes("T") ? days.format(new Date(String(value))) : String(value);

export const within =
  (field: string, { from, to }: Days) =>
  (row: Row): boolean => {
    const day = dayOf(row[field]);
    return day >= from && day <= to;
  };

export const daysIn = ({ from, to }: Days): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

const isNumber = (value: unknown): value is number => typeof value === "number";

export const sum =
  (field: string): Figure =>
  (rows) => {
    const values = rows.map((row) => row[field]).filter(isNumber);
    return values.length === 0 ? null : values.reduce((total, one) => total + one, 0);
  };

/** The ratio of two sums over the rows that have both fields. */
export const ratio =
  (part: string, whole: string): Figure =>
  (rows) => {
    const both = rows.filter((row) => isNumber(row[part]) && isNumber(row[whole]));
    const total = sum(whole)(both, { from: "", to: "" });
    return total === null || total === 0 ? null : (sum(part)(both, { from: "", to: "" }) as number) / total;
  };

export const rowCount: Figure = (rows) => rows.length;

/** The percentile at a position from 0 to 1, with linear interpolation. */
export function percentile(values: readonly number[], position: number): number | null {
  if (values.length === 0) return null;
  const ordered = [...values].sort((a, b) => a - b);
  const index = position * (ordered.length - 1);
  const [below, above] = [ordered[Math.floor(index)] as number, ordered[Math.ceil(index)] as number];
  return below + (above - below) * (index - Math.floor(index));
}

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** How a report shows numbers in a spreadsheet with the locale en_US. */
export const formatExpected = {
  count: (value: number) => value.toLocaleString("en-US"),
  rate: (value: number) => `${(100 * value).toFixed(2)}%`,
  number: (value: number) => value.toLocaleString("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  multiple: (value: number) => `${value.toFixed(1)}×`,
  balance: (value: number) => `${Number(value.toFixed(2)) === 0 ? "" : value > 0 ? "+" : ""}${value.toFixed(2)}`,
  duration(seconds: number) {
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 3_600)}:${twoDigits(Math.floor(whole / 60) % 60)}:${twoDigits(whole % 60)}`;
  },
  /** Less than half a percent is no change. */
  change: (value: number) =>
    Math.abs(value) < 0.005 ? "0%" : `${value > 0 ? "▲ " : "▼ "}${Math.round(Math.abs(100 * value))}%`,
} as const;
