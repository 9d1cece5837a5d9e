import { addDays } from "../../connectors/json.ts";
import { dayMs, hourMs } from "../../time/day.ts";
import { dayAt, instantOf } from "../../time/zone-offset.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import type { StoredDelivery } from "./delivery-state.ts";

/** First and last day, YYYY-MM-DD. */
export interface Month {
  from: string;
  to: string;
}

/** The last whole month on the spreadsheet's clock, YYYY-MM. */
export const lastMonth = (now: number): string =>
  addDays(`${dayAt(now, spreadsheetZone()).slice(0, 7)}-01`, -1).slice(0, 7);

/** The first day after a month, YYYY-MM-DD. */
const firstDayAfter = (month: string): string => `${addDays(`${month}-28`, 4).slice(0, 7)}-01`;

export const daysOf = (month: string): Month => ({ from: `${month}-01`, to: addDays(firstDayAfter(month), -1) });

/** When the report on a month is due, milliseconds since 1970. */
const dueAt = ({ day, hour }: Pick<StoredDelivery, "day" | "hour">, month: string): number =>
  instantOf(addDays(firstDayAfter(month), day - 1), hour, spreadsheetZone());

/** The month that is due, and since when; null if none is. A month that passed without a clock is not made up for. */
export function dueMonth(delivery: StoredDelivery, now: number): { month: string; since: number } | null {
  const month = lastMonth(now);
  const since = dueAt(delivery, month);
  return delivery.isOn && delivery.handled < month && since > delivery.since && since <= now ? { month, since } : null;
}

/** When the next report is due, milliseconds since 1970. */
export function nextDueAt(delivery: StoredDelivery, now: number): number {
  const month = lastMonth(now);
  const isOpen = delivery.handled < month && dueAt(delivery, month) > delivery.since;
  return dueAt(delivery, isOpen ? month : firstDayAfter(month).slice(0, 7));
}

/** So long a report waits for imports that have not read the days after its month. */
export const maxWaitMs = dayMs;

/** Whether the clock that makes it must have failed. */
export const isDeliveryLate = (delivery: StoredDelivery, now: number): boolean =>
  nextDueAt(delivery, now) + maxWaitMs + 3 * hourMs < now;
