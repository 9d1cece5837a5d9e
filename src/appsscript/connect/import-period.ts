import { addDays } from "../../connectors/json.ts";
import type { ImportDefinition } from "../../rpc/connect-calls.ts";

/** First and last day, YYYY-MM-DD, both included. */
export interface Days {
  from: string;
  to: string;
}

/**
 * The days that a run reads: fixed ones as they were chosen; else up to today, and as many more before as the look-back says.
 *
 * @param today In the workbook's time zone.
 * @param lastCompleteDay The last day that a good run has read; null before the first.
 */
export function daysToImport(
  { period, lookBack }: Pick<ImportDefinition, "period" | "lookBack">,
  today: string,
  lastCompleteDay: string | null,
): Days {
  if (period.kind === "fixed") return { from: period.from, to: period.to };
  const first = addDays(today, 1 - period.days);
  const isLater = period.kind === "sinceLast" && lastCompleteDay !== null && lastCompleteDay <= today;
  // Platforms count by days of their own, which end elsewhere: when the last run's day began here, theirs before it had not ended.
  const start = isLater ? addDays(lastCompleteDay, -1) : first;
  return { from: addDays(start, -lookBack), to: today };
}
