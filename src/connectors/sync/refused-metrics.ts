import type { ApiRequest, ApiResponse } from "../define-connector.ts";
import { isApiFailure } from "./classify-response.ts";
import { type RequestContext, sendOrPause } from "./send-batch.ts";

/** Refused metrics, each prefixed by the request's owner. */
export type DroppedMetrics = Set<string>;

const metricKey = (owner: string, metric: string): string => `${owner}/${metric}`;

/** The metrics that the platform has not refused so far. */
export const remainingMetrics = (
  owner: string,
  metrics: readonly string[] | undefined,
  droppedMetrics: DroppedMetrics,
): string[] => (metrics ?? []).filter((metric) => !droppedMetrics.has(metricKey(owner, metric)));

/**
 * Drops the metric that the platform named; if it named none, every metric refused when requested alone. Returns false
 * if none is refused.
 *
 * @param metrics The metrics of the refused request, in order. @param requestForMetric The same request for a single
 * metric.
 */
export function dropRefusedMetrics(
  context: RequestContext,
  owner: string,
  metrics: readonly string[],
  response: ApiResponse | null,
  requestForMetric: (metric: string) => ApiRequest,
  droppedMetrics: DroppedMetrics,
): boolean {
  const namedMetric = response && (context.connector.failures.refusedMetric?.(response, metrics) ?? null);
  const refusedMetrics =
    namedMetric !== null && metrics.includes(namedMetric)
      ? [namedMetric]
      : findRefusedMetrics(context, metrics, requestForMetric);
  for (const metric of refusedMetrics) {
    droppedMetrics.add(metricKey(owner, metric));
    context.addNote("metric", metric);
  }
  return refusedMetrics.length > 0;
}

function findRefusedMetrics(
  context: RequestContext,
  metrics: readonly string[],
  requestForMetric: (metric: string) => ApiRequest,
): string[] {
  const results = sendOrPause(context, metrics.map(requestForMetric));
  return metrics.filter((_, index) => {
    const result = results[index];
    return result !== undefined && isApiFailure(result) && result.failure.kind === "invalid_metric";
  });
}
