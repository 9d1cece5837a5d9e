import type { Format } from "../../exports/define-format.ts";
import type { Row } from "../../tables/define-table.ts";
import { dayMs } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { assignYears, assignYearsToDailyRows, isYearless } from "./assign-years.ts";

/** How many rows have a date whose year or day is assumed. */
export interface DateAssumptions {
  /** Dates were completed, also with a year that an id states. */
  hasChangedRows: boolean;
  rowsWithoutYear: number;
  rowsWithoutDay: number;
}

/** The day after a day, YYYY-MM-DD. */
export const dayAfter = (day: string): string => new Date(instantOfText(day) + dayMs).toISOString().slice(0, 10);

/** Completes missing dates with the day of the export, and those without a year as days up to `lastDay` (both YYYY-MM-DD). */
export function finalizeDates(
  rows: readonly Row[],
  format: Format,
  exportDay: string,
  lastDay: string,
): DateAssumptions {
  const assumptions: DateAssumptions = { hasChangedRows: false, rowsWithoutYear: 0, rowsWithoutDay: 0 };
  for (const field of Object.keys(format.dates ?? {})) {
    const yearlessRows = rows.filter((row) => isYearless(row[field]));
    if (yearlessRows.length === 0) continue;
    assumptions.hasChangedRows = true;
    const { yearFromId } = format;
    const hint =
      yearFromId?.date !== field ? undefined : (row: Row) => dateOfSnowflakeId(row[yearFromId.id], yearFromId.shift);
    let assumed = yearlessRows.length;
    if (format.daily === true) assignYearsToDailyRows(rows, field, lastDay);
    else assumed = assignYears(yearlessRows, field, () => lastDay, hint);
    assumptions.rowsWithoutYear = Math.max(assumptions.rowsWithoutYear, assumed);
  }
  if (format.exportDate !== undefined)
    for (const row of rows) {
      if (row[format.exportDate] !== null) continue;
      row[format.exportDate] = exportDay;
      assumptions.hasChangedRows = true;
      assumptions.rowsWithoutDay += 1;
    }
  return assumptions;
}

/** The UTC day encoded in the first bits of an id: seconds since 1970, above `shift` bits. */
function dateOfSnowflakeId(id: unknown, shift: number): string | null {
  if (typeof id !== "string" || !/^\d{15,20}$/.test(id)) return null;
  const seconds = Number(BigInt(id) >> BigInt(shift));
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
