import type { ApiResponse, FailureKind, Failures } from "../define-connector.ts";
import { numberAt, textAt } from "../json.ts";

/** Codes 1, 10 and 100 have several meanings that only the message distinguishes. */
function codeFromMessage(code: number, message: string): string | null {
  if (code === 10 && /not enough viewers/i.test(message)) return "too few viewers";
  if (code === 100 && /\bmetric\b/i.test(message)) return "unknown metric";
  if (/reduce the amount of data/i.test(message)) return "too much data";
  return null;
}

function codes({ body }: ApiResponse): string[] {
  const code = numberAt(body, "error.code");
  if (code === null) return textAt(body, "error.message") === null ? [] : ["unknown"];
  const subcode = textAt(body, "error.error_subcode");
  const messageCode = codeFromMessage(code, textAt(body, "error.message") ?? "");
  const codeRange = code >= 200 && code <= 299 ? "200-299" : null;
  return [subcode && `${code}/${subcode}`, messageCode, String(code), codeRange].filter((part) => part !== null);
}

/** "metric[5] must be one of ..." counts from 0; other messages name the metric, and some name none. */
function findRefusedMetric({ body }: ApiResponse, requestedMetrics: readonly string[]): string | null {
  const message = textAt(body, "error.message") ?? "";
  const [, index] = /metric\[(\d+)\]/.exec(message) ?? [];
  if (index !== undefined) return requestedMetrics[Number(index)] ?? null;
  return /\b(\w+)\)? metric/.exec(message)?.[1] ?? null;
}

const kinds: Readonly<Record<string, FailureKind>> = {
  "190": "auth_expired",
  "3": "permission",
  "10": "permission",
  "200-299": "permission",
  "4": "rate_limited",
  "17": "rate_limited",
  "32": "rate_limited",
  "613": "rate_limited",
  "80001": "rate_limited",
  "80002": "rate_limited",
  "unknown metric": "invalid_metric",
  // A request left without any metric.
  "3001/1504028": "invalid_metric",
  "too much data": "too_much_data",
  "100/33": "not_found",
  // "The requested resource does not exist."
  "24": "not_found",
  // Business discovery found no such name.
  "110": "not_found",
  "too few viewers": "not_enough_data",
  // Published before the account became a business account.
  "100/2108006": "not_enough_data",
  "100": "invalid",
  "2500": "invalid",
  "1": "server",
  "2": "server",
};

/** Meta's errors by code and subcode: the same for Instagram, Facebook and Threads. */
export const failures: Failures = { codes, kinds, refusedMetric: findRefusedMetric };
