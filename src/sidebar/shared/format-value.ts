import type { Unit, Value } from "../../tables/define-table.ts";
import { instantOfText } from "../../time/iso-time.ts";

/** Formats a value as the sheet will show it. `timeZone` is the spreadsheet's; times without a zone are not converted. */
export function formatValue(value: Value, unit: Unit, locale: string, timeZone: string): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return numberFormats[unit]?.(value, locale) ?? String(value);
  if (typeof value === "boolean") return value ? "✓" : "✗";
  if (unit === "date") return formatDay(value, locale);
  if (unit === "time") return formatTime(value, locale, timeZone);
  return value;
}

const numberFormats: Partial<Record<Unit, (value: number, locale: string) => string>> = {
  count: (value, locale) => new Intl.NumberFormat(locale).format(value),
  number: (value, locale) => new Intl.NumberFormat(locale).format(value),
  money: (value, locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value),
  rate: (value, locale) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(value),
  duration: formatDuration,
};

/** Formats seconds as H:MM:SS. */
function formatDuration(seconds: number): string {
  const twoDigits = (number: number) => String(Math.floor(number)).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${twoDigits((seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}

/** Formats a YYYY-MM-DD day for the locale. */
export function formatDay(day: string, locale: string): string {
  return format(new Date(`${day}T00:00:00Z`), day, locale, { dateStyle: "medium", timeZone: "UTC" });
}

/** Formats the day of an instant in the given time zone. */
export function formatDayOf(instant: string, locale: string, timeZone: string): string {
  return format(new Date(instantOfText(instant)), instant, locale, { dateStyle: "medium", timeZone });
}

function formatTime(time: string, locale: string, timeZone: string): string {
  const hasHour = time.includes("T");
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/.test(time);
  if (!hasHour) return formatDay(time, locale);
  const options = { dateStyle: "medium", timeStyle: "short", timeZone: hasZone ? timeZone : "UTC" } as const;
  return format(new Date(instantOfText(time)), time, locale, options);
}

function format(
  date: Date,
  fallback: string,
  locale: string,
  options: { timeZone: string } & Intl.DateTimeFormatOptions,
): string {
  return Number.isNaN(date.getTime()) ? fallback : new Intl.DateTimeFormat(locale, options).format(date);
}

/** Formats a full hour (0 to 23) for the locale: "07:00" or "7:00 AM". */
export function formatHour(hour: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" });
  return format.format(Date.UTC(2026, 0, 4, hour));
}
