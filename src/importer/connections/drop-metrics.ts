import type { Answer, ApiRequest } from "../../platforms/define-platform.ts";
import { type Asking, askAll } from "./ask.ts";
import { isFailure } from "./judge-answer.ts";

/** Metrics that were refused, each behind the name of what asked for it. */
export type Dropped = Set<string>;

const mark = (owner: string, metric: string): string => `${owner}/${metric}`;

/** The metrics that the platform has not refused so far. */
export const metricsLeft = (owner: string, metrics: readonly string[] | undefined, dropped: Dropped): string[] =>
  (metrics ?? []).filter((metric) => !dropped.has(mark(owner, metric)));

/**
 * Drops the metric that the platform named; where it named none, each one that it refuses when asked alone. False where it
 * takes them all.
 *
 * @param metrics What the refused request had asked for, in its order.
 * @param alone The same request for one metric.
 */
export function dropRefused(
  asking: Asking,
  owner: string,
  metrics: readonly string[],
  answer: Answer | null,
  alone: (metric: string) => ApiRequest,
  dropped: Dropped,
): boolean {
  const named = answer && (asking.platform.failures.metric?.(answer, metrics) ?? null);
  const refused = named !== null && metrics.includes(named) ? [named] : refusedAlone(asking, metrics, alone);
  for (const metric of refused) {
    dropped.add(mark(owner, metric));
    asking.note("metric", metric);
  }
  return refused.length > 0;
}

function refusedAlone(asking: Asking, metrics: readonly string[], alone: (metric: string) => ApiRequest): string[] {
  const judged = askAll(asking, metrics.map(alone));
  return metrics.filter((_, place) => {
    const one = judged[place];
    return one !== undefined && isFailure(one) && one.failure.kind === "invalid_metric";
  });
}
