import { Pause } from "../../connectors/sync/sync-errors.ts";
import { dayMs, hourMs } from "../../time/day.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { forget } from "../read-once.ts";
import { userProperties } from "../stored-properties.ts";

/**
 * Google gives a consumer account 90 minutes of triggers and 20,000 requests a day, in all spreadsheets and add-on calls
 * together, and ends what exceeds them in the middle. Imports stop before; the rest of both is for what else runs.
 */
const maxTriggerMs = 80 * 60_000;
const maxRequests = 18_000;
/** A scheduled run that could work for less than this waits. */
const leastWorkMs = 60_000;
/** What the end of an execution takes after the last portion. */
const closingMs = 30_000;

/** What one spreadsheet's executions have used in an hour: milliseconds of triggers, and requests. */
interface HourOfUse {
  /** When it began, milliseconds since 1970. */
  at: number;
  ms: number;
  requests: number;
}

/** One property for each spreadsheet, so that none writes over what another has just stored. */
const keyPrefix = "engagement.used.";

function hoursIn(json: string | undefined, now: number): HourOfUse[] {
  try {
    const hours = JSON.parse(json ?? "[]") as HourOfUse[];
    return hours.filter(({ at }) => Math.abs(now - at) < dayMs);
  } catch {
    // Counted anew: a day later nothing of it matters.
    return [];
  }
}

/** The hours of all spreadsheets within the last day, oldest first. */
function usedHours(now: number): HourOfUse[] {
  const all = userProperties.getProperties();
  return Object.keys(all)
    .flatMap((key) => (key.startsWith(keyPrefix) ? hoursIn(all[key], now) : []))
    .sort((a, b) => a.at - b.at);
}

/** What is left of an allowance, and when there will be enough of it again. */
function leftOf(kind: "ms" | "requests", max: number, enough: number, now: number) {
  const hours = usedHours(now);
  let left = max - hours.reduce((sum, hour) => sum + hour[kind], 0);
  const leftNow = left;
  let until = now;
  for (const hour of hours) {
    if (left >= enough) break;
    left += hour[kind];
    until = hour.at + dayMs;
  }
  return { left: leftNow, until };
}

/** How long a scheduled execution may work; with `until` if it is to wait. Milliseconds. */
export function scheduledWork(now: number): { workMs: number; until: number | null } {
  const { left, until } = leftOf("ms", maxTriggerMs, leastWorkMs + closingMs, now);
  return left < leastWorkMs + closingMs ? { workMs: 0, until } : { workMs: left - closingMs, until: null };
}

let requestsSent = 0;
let requestsLeft: number | null = null;

function readRequestsLeft(now: number): number {
  try {
    return leftOf("requests", maxRequests, 0, now).left;
  } catch {
    // Google's own limit remains.
    return Number.POSITIVE_INFINITY;
  }
}

/** Counts requests before they are sent. Throws a pause if there would be too many today. */
export function countRequests(count: number): void {
  const now = Date.now();
  requestsLeft ??= readRequestsLeft(now);
  if (requestsSent + count > requestsLeft)
    throw new Pause("allowance", leftOf("requests", maxRequests, maxRequests / 10, now).until + hourMs);
  requestsSent += count;
}

/** Stores what this execution has used: requests, and the time of one that the clock started. Never throws. */
export function noteUse(triggerMs: number): void {
  if (triggerMs + requestsSent === 0) return;
  try {
    const now = Date.now();
    const key = keyPrefix + openSpreadsheet().getId();
    const hours = hoursIn(userProperties.getProperties()[key], now);
    const at = Math.floor(now / hourMs) * hourMs;
    const last = hours.find((hour) => hour.at === at) ?? { at, ms: 0, requests: 0 };
    const used = { at, ms: last.ms + Math.max(0, Math.round(triggerMs)), requests: last.requests + requestsSent };
    userProperties.setProperty(key, JSON.stringify([...hours.filter((hour) => hour.at !== at), used]));
    requestsSent = 0;
    requestsLeft = null;
  } catch (error) {
    forget("user properties");
    console.error(`What was used today could not be stored: ${String((error as Error | null)?.message)}`);
  }
}
