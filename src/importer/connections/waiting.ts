import type { Answer, Platform } from "../../platforms/define-platform.ts";
import { instantOfText } from "../../tables/iso-time.ts";
import type { ApiFailure } from "./judge-answer.ts";
import type { Outside } from "./transport.ts";

/** `Retry-After` in milliseconds: seconds, or a time of the day; null without one. */
function retryAfter(answer: Answer, now: number): number | null {
  const text = answer.headers["retry-after"];
  if (text === undefined) return null;
  if (/^\d+(\.\d+)?$/.test(text.trim())) return Number(text) * 1000;
  const time = instantOfText(text);
  return Number.isNaN(time) ? null : Math.max(0, time - now);
}

/**
 * How long to wait before asking again: what the platform says, else one, two, four seconds and up to as much again, so
 * that not everybody comes back at the same moment.
 *
 * @param tries How often it was asked already.
 */
export function waitBefore(platform: Platform, failure: ApiFailure, tries: number, outside: Outside): number {
  const now = outside.now();
  const { answer, kind } = failure;
  // Some platforms tell with every answer when the allowance begins anew, which says nothing about other trouble.
  const ofLimit = answer && kind === "rate_limited" ? platform.limits.wait?.(answer, now) : null;
  const said = (answer && retryAfter(answer, now)) ?? ofLimit ?? null;
  return said ?? 2 ** (tries - 1) * 1000 * (1 + outside.random());
}
