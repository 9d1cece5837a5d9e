import type { Run } from "../define-connector.ts";
import { addDays, dayToSeconds, type Json, numberAt } from "../json.ts";

/** First and last day, YYYY-MM-DD, inclusive. */
export type DayRange = { from: string; to: string };

/** The seconds that cover these days in any time zone, but no later than now. */
export function toSecondRange({ from, to }: DayRange, { now }: Run): { since: number; until: number } {
  const until = Math.min(dayToSeconds(addDays(to, 2)), Math.floor(now / 1000));
  return { since: Math.min(dayToSeconds(from), until - 86_400), until };
}

export const isWithin =
  ({ from, to }: DayRange) =>
  ({ day }: { day: string }) =>
    day >= from && day <= to;

/** The exact day of a series value, as seconds. */
export const secondsOfDayItem = (item: Json): { since: number; until: number } => {
  const until = numberAt(item, "ends") ?? 0;
  return { since: until - 86_400, until };
};
