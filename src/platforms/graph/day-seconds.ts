import type { Run } from "../define-platform.ts";
import { dayAfter, type Json, numberAt, secondsOfDay } from "../json.ts";

/** First and last day, YYYY-MM-DD. */
export type Stretch = { from: string; to: string };

/** Reads the days of a stretch whatever time of the day they end at, and not beyond now. */
export function secondsAround({ from, to }: Stretch, { now }: Run): { since: number; until: number } {
  const until = Math.min(secondsOfDay(dayAfter(to, 2)), Math.floor(now / 1000));
  return { since: Math.min(secondsOfDay(from), until - 86_400), until };
}

export const isIn =
  ({ from, to }: Stretch) =>
  ({ day }: { day: string }) =>
    day >= from && day <= to;

/** The exact day that a series' value ends with. */
export const secondsOfItem = (item: Json): { since: number; until: number } => {
  const until = numberAt(item, "ends") ?? 0;
  return { since: until - 86_400, until };
};
