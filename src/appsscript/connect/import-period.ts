import { addDays } from "../../connectors/json.ts";
import type { ImportDefinition } from "../../rpc/connect-calls.ts";

/** First and last day, YYYY-MM-DD, both included. */
export interface Days {
  from: string;
  to: string;
}

/**
 * The days that a run reads: a fixed period as chosen; otherwise up to today, starting `lookBack` days earlier.
 *
 * @param today In the spreadsheet's time zone.
 * @param lastCompleteDay The last day that a successful run has read; null before the first.
 */
export function daysToImport(
  { period, lookBack }: Pick<ImportDefinition, "period" | "lookBack">,
  today: string,
  lastCompleteDay: string | null,
): Days {
  if (period.kind === "fixed") return { from: period.from, to: period.to };
  const first = addDays(today, 1 - period.days);
  const isLater = period.kind === "sinceLast" && lastCompleteDay !== null && lastCompleteDay <= today;
  // Platforms count days in other zones: when the last run's day began here, the day before had not ended there.
  const start = isLater ? addDays(lastCompleteDay, -1) : first;
  return { from: addDays(start, -lookBack), to: today };
}
