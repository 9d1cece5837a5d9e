import { instantOfText } from "../../time/iso-time.ts";
import type { ApiResponse, Connector } from "../define-connector.ts";
import type { ApiFailure } from "./classify-response.ts";
import type { Runtime } from "./runtime.ts";

/** `Retry-After` in milliseconds: seconds, or a time of the day; null without one. */
function retryAfterMs(response: ApiResponse, now: number): number | null {
  const text = response.headers["retry-after"];
  if (text === undefined) return null;
  if (/^\d+(\.\d+)?$/.test(text.trim())) return Number(text) * 1000;
  const time = instantOfText(text);
  return Number.isNaN(time) ? null : Math.max(0, time - now);
}

/**
 * How long to wait before asking again: what the platform says, else one, two, four seconds and up to as much again, so
 * that not everybody comes back at the same moment.
 *
 * @param attempt How often it was asked already.
 */
export function retryDelayMs(connector: Connector, failure: ApiFailure, attempt: number, runtime: Runtime): number {
  const now = runtime.now();
  const { response, kind } = failure;
  // Some platforms tell with every answer when the allowance begins anew, which says nothing about other trouble.
  const limitDelayMs = response && kind === "rate_limited" ? connector.limits.retryDelayMs?.(response, now) : null;
  const requestedDelayMs = (response && retryAfterMs(response, now)) ?? limitDelayMs ?? null;
  return requestedDelayMs ?? 2 ** (attempt - 1) * 1000 * (1 + runtime.random());
}
