import type { Unit, Value } from "../../tables/define-table.ts";

/** Writes a value as the sheet will show it. `timeZone` is the workbook's; times without a zone are left where they are. */
export function formatValue(value: Value, unit: Unit, language: string, timeZone: string): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return numberFormats[unit]?.(value, language) ?? String(value);
  if (typeof value === "boolean") return value ? "✓" : "✗";
  if (unit === "date") return formatDay(value, language);
  if (unit === "time") return formatTime(value, language, timeZone);
  return value;
}

const numberFormats: Partial<Record<Unit, (value: number, language: string) => string>> = {
  count: (value, language) => new Intl.NumberFormat(language).format(value),
  number: (value, language) => new Intl.NumberFormat(language).format(value),
  money: (value, language) => new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(value),
  rate: (value, language) =>
    new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 2 }).format(value),
  duration: formatDuration,
};

/** Seconds as hours, minutes and seconds: 0:04:19. */
function formatDuration(seconds: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** A day, YYYY-MM-DD, as the language writes it. */
export function formatDay(day: string, language: string): string {
  return format(new Date(`${day}T00:00:00Z`), day, language, { dateStyle: "medium", timeZone: "UTC" });
}

function formatTime(time: string, language: string, timeZone: string): string {
  const hasHour = time.includes("T");
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/.test(time);
  if (!hasHour) return formatDay(time, language);
  const options = { dateStyle: "medium", timeStyle: "short", timeZone: hasZone ? timeZone : "UTC" } as const;
  return format(new Date(hasZone ? time : `${time}Z`), time, language, options);
}

function format(date: Date, otherwise: string, language: string, options: object): string {
  return Number.isNaN(date.getTime()) ? otherwise : new Intl.DateTimeFormat(language, options).format(date);
}
