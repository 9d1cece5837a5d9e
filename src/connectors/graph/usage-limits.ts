import type { ApiResponse, Limits } from "../define-connector.ts";
import type { Json } from "../json.ts";

const tryParse = (text: string | undefined): Json => {
  try {
    return text === undefined ? null : (JSON.parse(text) as Json);
  } catch {
    return null;
  }
};

/** All numbers under matching names at any depth: the headers list them by app, or by account and type of use. */
function findNumbers(pattern: RegExp, value: Json, name = ""): number[] {
  if (typeof value === "number") return pattern.test(name) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Record<string, Json>).flatMap(([inner, entry]) => findNumbers(pattern, entry, inner));
}

const usageNumbers = (pattern: RegExp, { headers }: ApiResponse): number[] =>
  ["x-app-usage", "x-business-use-case-usage"].flatMap((header) => findNumbers(pattern, tryParse(headers[header])));

/** The highest usage percentage in the headers. */
export const usedShare: Limits["usedShare"] = (response) => {
  const percentages = usageNumbers(/^(call_count|total_cputime|total_time)$/, response);
  return percentages.length === 0 ? null : Math.max(...percentages) / 100;
};

/** The headers estimate, in minutes, when an account regains access; 0 where it was not throttled. */
export const retryDelayMs: Limits["retryDelayMs"] = (response) => {
  const minutes = Math.max(0, ...usageNumbers(/^estimated_time_to_regain_access$/, response));
  return minutes === 0 ? null : minutes * 60_000;
};
