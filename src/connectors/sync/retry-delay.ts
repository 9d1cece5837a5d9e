import { instantOfText } from "../../time/iso-time.ts";
import type { ApiResponse, Connector } from "../define-connector.ts";
import type { ApiFailure } from "./classify-response.ts";
import type { Runtime } from "./runtime.ts";

/** `Retry-After` (seconds or an HTTP date) in milliseconds; null without one. */
function retryAfterMs(response: ApiResponse, now: number): number | null {
  const text = response.headers["retry-after"];
  if (text === undefined) return null;
  if (/^\d+(\.\d+)?$/.test(text.trim())) return Number(text) * 1000;
  const time = instantOfText(text);
  return Number.isNaN(time) ? null : Math.max(0, time - now);
}

/**
 * Milliseconds to wait before a retry: the platform's own value, else 1, 2, 4 seconds plus up to the same again as
 * jitter, so that clients do not retry in step.
 *
 * @param attempt Number of the retry, from 1.
 */
export function retryDelayMs(connector: Connector, failure: ApiFailure, attempt: number, runtime: Runtime): number {
  const now = runtime.now();
  const { response, kind } = failure;
  // Some platforms report the reset time with every response; it is irrelevant for other failures.
  const limitDelayMs = response && kind === "rate_limited" ? connector.limits.retryDelayMs?.(response, now) : null;
  const requestedDelayMs = (response && retryAfterMs(response, now)) ?? limitDelayMs ?? null;
  return requestedDelayMs ?? 2 ** (attempt - 1) * 1000 * (1 + runtime.random());
}
