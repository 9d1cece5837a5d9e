import type { Format } from "../exports/define-format.ts";
import type { Row } from "../tables/define-table.ts";
import { isYearless, settleDailyYears, settleYears } from "./years.ts";

/** How many rows have a date that the file does not fully state. */
export interface Settled {
  withoutYear: number;
  withoutDay: number;
}

/** Completes dates that depend on the day of the export: those without a year, and those that the file leaves out. */
export function settleRows(rows: readonly Row[], format: Format, exportDay: string): Settled {
  const settled: Settled = { withoutYear: 0, withoutDay: 0 };
  for (const [field, patterns] of Object.entries(format.dates ?? {})) {
    if (![patterns].flat().includes("day")) continue;
    const open = rows.filter((row) => isYearless(row[field])).length;
    if (open === 0) continue;
    settled.withoutYear = Math.max(settled.withoutYear, open);
    const { yearInId } = format;
    const hint = yearInId?.date !== field ? undefined : (row: Row) => dayInId(row[yearInId.id], yearInId.shift);
    if (format.daily === true) settleDailyYears(rows, field, exportDay);
    else settleYears(rows, field, () => exportDay, hint);
  }
  if (format.exportDate !== undefined)
    for (const row of rows) {
      if (row[format.exportDate] !== null) continue;
      row[format.exportDate] = exportDay;
      settled.withoutDay += 1;
    }
  return settled;
}

/** The UTC day of the second that an id's first bits count. */
function dayInId(id: unknown, shift: number): string | null {
  if (typeof id !== "string" || !/^\d{15,20}$/.test(id)) return null;
  const seconds = Number(BigInt(id) >> BigInt(shift));
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
