import type { Row } from "../../../src/tables/index.ts";
import type { Language } from "../../../src/text/language.ts";
import { dateOfSerial, serialOfDay } from "./read-tables.ts";

/** What the yellow cells say. */
export interface Settings {
  /** First and last day, YYYY-MM-DD. */
  from: string;
  to: string;
  platforms: string[];
  accounts: string[];
  competitors: string[];
  audience: "automatic" | "followers" | "reach" | "impressions" | "views";
  /** By its English name. */
  industry: string;
  language: Language;
  sharesEdges: boolean;
}

export type PeriodName = "now" | "before" | "year";

/** Serial numbers of a period's first and last day. */
export interface Period {
  from: number;
  to: number;
}

/** The day a number of months later; if that month is shorter, its last day. */
export function monthsLater(serial: number, months: number): number {
  const date = dateOfSerial(serial);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return serialOfDay(new Date(Date.UTC(year, month, Math.min(day, lastDay))).toISOString().slice(0, 10));
}

const monthNumber = (serial: number) => dateOfSerial(serial).getUTCFullYear() * 12 + dateOfSerial(serial).getUTCMonth();
const isFirstOfMonth = (serial: number) => dateOfSerial(serial).getUTCDate() === 1;

/** The same days a year earlier; no day if they overlap the period. */
function yearBefore(from: number, to: number): Period {
  const year = { from: monthsLater(from, -12), to: monthsLater(to + 1, -12) - 1 };
  return year.to >= from ? { from: year.from, to: year.from - 1 } : year;
}

/** The report's period, the one before and the one a year earlier. */
export function periodsOf(settings: Pick<Settings, "from" | "to">): Record<PeriodName, Period> {
  const [from, to] = [serialOfDay(settings.from), serialOfDay(settings.to)];
  const isWholeMonths = isFirstOfMonth(from) && isFirstOfMonth(to + 1);
  const beforeFrom = isWholeMonths
    ? monthsLater(from, monthNumber(from) - monthNumber(to + 1))
    : from - (to - from + 1);
  return {
    now: { from, to },
    before: { from: beforeFrom, to: from - 1 },
    year: yearBefore(from, to),
  };
}

const stepCount = 13;

/** The first days of a period's steps, as long as the report's own period needs; the last step holds the rest. */
export function stepsOf({ now }: Record<PeriodName, Period>, period: Period): number[] {
  const days = now.to - now.from;
  const months = days < 397 ? 1 : days < 1_188 ? 3 : 12;
  const start = (step: number) => {
    if (days < 13) return period.from + step;
    return days < 93 ? period.from + 7 * step : monthsLater(period.from, months * step);
  };
  return Array.from({ length: stepCount }, (_, step) => start(step)).filter((day) => day <= period.to);
}

/** The names in a yellow cell, or the parts of a row's name: without case, separated by commas. */
const partsOf = (names: readonly unknown[]) =>
  names.flatMap((name) => String(name).toLowerCase().split(",")).map((part) => part.trim());

const isNamed = (name: unknown, names: readonly string[]) => {
  const listed = partsOf(names);
  return partsOf([name]).some((part) => listed.includes(part));
};

/** Whose row it is: one's own, a competitor's, or not in the report. */
export function ownerOf({ platform, account }: Row, settings: Settings): "own" | "rival" | null {
  if (settings.platforms.length > 0 && !isNamed(platform, settings.platforms)) return null;
  const name = account ?? platform;
  if (isNamed(name, settings.competitors)) return "rival";
  return settings.accounts.length === 0 || isNamed(name, settings.accounts) ? "own" : null;
}

export const isIn = (time: unknown, { from, to }: Period): time is number =>
  typeof time === "number" && time >= from && time < to + 1;
