import type { Answer, Limits } from "../define-platform.ts";
import type { Json } from "../json.ts";

const parsed = (text: string | undefined): Json => {
  try {
    return text === undefined ? null : (JSON.parse(text) as Json);
  } catch {
    return null;
  }
};

/** All numbers of this name, however deep: the headers list them by app, or by account and kind of use. */
function numbersNamed(pattern: RegExp, value: Json, name = ""): number[] {
  if (typeof value === "number") return pattern.test(name) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Record<string, Json>).flatMap(([inner, one]) => numbersNamed(pattern, one, inner));
}

const inUsage = (pattern: RegExp, { headers }: Answer): number[] =>
  ["x-app-usage", "x-business-use-case-usage"].flatMap((header) => numbersNamed(pattern, parsed(headers[header])));

/** The largest percentage of the usage headers. */
export const used: Limits["used"] = (answer) => {
  const percentages = inUsage(/^(call_count|total_cputime|total_time)$/, answer);
  return percentages.length === 0 ? null : Math.max(...percentages) / 100;
};

/** The headers estimate in minutes when an account may be asked again; 0 where it was not stopped. */
export const wait: Limits["wait"] = (answer) => {
  const minutes = Math.max(0, ...inUsage(/^estimated_time_to_regain_access$/, answer));
  return minutes === 0 ? null : minutes * 60_000;
};
