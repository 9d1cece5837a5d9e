import type { Row, Table, Unit, Value } from "./define-table.ts";
import { platformSince } from "./platforms.ts";

/**
 * Values that no platform can mean, whatever a file or response says: they are left out and named, and the rest of their
 * row is kept.
 */
export type Impossibility = "negative" | "tooLarge" | "future" | "beforeStart";

/** A hundred thousand times the views of the most viewed video. A number above it is no count, sum of money or duration. */
export const largestNumber = 1e15;

const numericUnits: readonly (Unit | undefined)[] = ["count", "number", "money", "rate", "duration"];

/** Whether a field can be less than 0, such as a net change, for rows of this platform. */
export function isSigned(table: Table, field: string, platform: Value | undefined): boolean {
  const platforms = table.signed?.[field];
  return platforms === "all" || platforms?.some((id) => id === platform) === true;
}

/** Whether something that a platform dates can have this day or time. `latestDay` is the last day that can be: tomorrow. */
export function impossibleDate(
  value: string,
  platform: Value | undefined,
  latestDay: string,
): "future" | "beforeStart" | null {
  const day = value.slice(0, 10);
  const why = day > latestDay ? "future" : day < platformSince(String(platform)) ? "beforeStart" : null;
  // Anything else is a date whose year is still unknown, or no date.
  return why !== null && /^\d{4}-/.test(value) ? why : null;
}

/** Why a number cannot be; null for one that can. */
export function impossibleNumber(value: number, canBeNegative: boolean): "negative" | "tooLarge" | null {
  if (value < 0 && !canBeNegative) return "negative";
  return Math.abs(value) <= largestNumber ? null : "tooLarge";
}

/** Whether a field's days lie behind once its row is complete: the last day of a period can be ahead. */
const canBeAhead = (table: Table, field: string): boolean => field === table.periodEnd;

/** The fields of a row with values that cannot be, with the reason for each. */
export function impossibleValues(
  table: Table,
  row: Row,
  latestDay: string,
): { field: string; value: string | number; why: Impossibility }[] {
  const found: { field: string; value: string | number; why: Impossibility }[] = [];
  for (const [field, unit] of Object.entries(table.fields)) {
    const value = row[field];
    if (typeof value === "number" && numericUnits.includes(unit)) {
      const why = impossibleNumber(value, isSigned(table, field, row.platform));
      if (why !== null) found.push({ field, value, why });
    } else if (typeof value === "string" && isMoment(table, field)) {
      const why = impossibleDate(value, row.platform, canBeAhead(table, field) ? "9999-12-31" : latestDay);
      if (why !== null) found.push({ field, value, why });
    }
  }
  return found;
}

/** Whether a field says when something happened. `imported_at` is the add-on's own. */
export function isMoment(table: Table, field: string): boolean {
  const unit = table.fields[field];
  return (unit === "date" || unit === "time") && field !== "imported_at";
}
