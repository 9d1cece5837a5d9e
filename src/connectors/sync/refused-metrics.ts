import type { ApiRequest, FailureKind } from "../define-connector.ts";
import { type ApiFailure, isApiFailure } from "./classify-response.ts";
import { type RequestContext, sendOrPause } from "./send-batch.ts";

/**
 * What a run knows about metrics, by the group of items they were requested for. Nothing is concluded from one refusal:
 * a metric is dropped for a whole group only when several of its requests refused it and none was given it.
 */
export interface MetricLedger {
  /** How many requests refused a metric. */
  refusals: Map<string, number>;
  given: Set<string>;
  dropped: Set<string>;
  /** How many requests of a group refused each of their metrics alone, so that no metric was the reason. */
  fullRefusals: Map<string, number>;
}

/** One request's own refusals. */
export interface MetricState {
  refused: Set<string>;
  /** Those of `refused` that were only assumed, because other requests refused them. */
  assumed: Set<string>;
}

export const newMetricLedger = (): MetricLedger => ({
  refusals: new Map(),
  given: new Set(),
  dropped: new Set(),
  fullRefusals: new Map(),
});

export const newMetricState = (): MetricState => ({ refused: new Set(), assumed: new Set() });

/** Refusals after which a metric that was never given is dropped for its group. */
const refusalsToDrop = 2;
/** Requests of a group whose metrics are tried one by one although none turned out to be the reason. */
const maxFullRefusals = 2;

/** Failures that can concern one of several metrics; only the first says so. */
const metricKinds: readonly FailureKind[] = ["invalid_metric", "permission", "invalid"];

const keyOf = (group: string, metric: string): string => `${group}/${metric}`;

/** The metrics that are still worth requesting. */
export const metricsToRequest = (
  ledger: MetricLedger,
  group: string,
  metrics: readonly string[] | undefined,
  { refused }: MetricState,
): string[] => (metrics ?? []).filter((metric) => !ledger.dropped.has(keyOf(group, metric)) && !refused.has(metric));

export function markGiven(ledger: MetricLedger, group: string, metrics: readonly string[]): void {
  for (const metric of metrics) ledger.given.add(keyOf(group, metric));
}

export const isDropped = (ledger: MetricLedger, group: string, metric: string): boolean =>
  ledger.dropped.has(keyOf(group, metric));

export const wasGiven = (ledger: MetricLedger, group: string, metric: string): boolean =>
  ledger.given.has(keyOf(group, metric));

function countRefusal(context: RequestContext, ledger: MetricLedger, group: string, metric: string, by: 1 | -1): void {
  const key = keyOf(group, metric);
  const count = (ledger.refusals.get(key) ?? 0) + by;
  ledger.refusals.set(key, count);
  if (count < refusalsToDrop || ledger.given.has(key)) ledger.dropped.delete(key);
  else if (!ledger.dropped.has(key)) {
    ledger.dropped.add(key);
    context.addNote("metric", metric);
  }
}

/**
 * Finds the metrics that a refusal is about, and excludes them from this request: the one the platform names, else those
 * that other requests of the group refused, else every one that is refused when requested alone. Returns false if no
 * metric is the reason.
 *
 * @param metrics The metrics of the refused request, in order. @param requestForMetric The same request for a single
 * metric.
 */
export function excludeRefusedMetrics(
  context: RequestContext,
  ledger: MetricLedger,
  group: string,
  state: MetricState,
  metrics: readonly string[],
  { kind, response }: ApiFailure,
  requestForMetric: (metric: string) => ApiRequest,
): boolean {
  if (!metricKinds.includes(kind) || metrics.length === 0) return false;
  const exclude = (refused: readonly string[]) => {
    for (const metric of refused) {
      if (!state.refused.has(metric)) countRefusal(context, ledger, group, metric, 1);
      state.refused.add(metric);
    }
  };
  const isAboutMetrics = kind === "invalid_metric";
  const named =
    isAboutMetrics && response ? (context.connector.failures.refusedMetric?.(response, metrics) ?? null) : null;
  if (named !== null && metrics.includes(named)) {
    exclude([named]);
    return true;
  }
  if (metrics.length === 1) {
    if (isAboutMetrics) exclude(metrics);
    return isAboutMetrics;
  }
  const refusedElsewhere = metrics.filter((metric) => (ledger.refusals.get(keyOf(group, metric)) ?? 0) > 0);
  if (state.assumed.size === 0 && refusedElsewhere.length > 0 && refusedElsewhere.length < metrics.length) {
    state.assumed = new Set(refusedElsewhere);
    exclude(refusedElsewhere);
    return true;
  }
  const fullRefusals = ledger.fullRefusals.get(group) ?? 0;
  if (!isAboutMetrics && fullRefusals >= maxFullRefusals) return false;
  const candidates = [...metrics, ...state.assumed];
  for (const metric of state.assumed) {
    state.refused.delete(metric);
    countRefusal(context, ledger, group, metric, -1);
  }
  const refused = findRefusedMetrics(context, candidates, requestForMetric);
  if (refused.length === 0 || (!isAboutMetrics && refused.length === candidates.length)) {
    if (!isAboutMetrics) ledger.fullRefusals.set(group, fullRefusals + 1);
    return false;
  }
  exclude(refused);
  return true;
}

function findRefusedMetrics(
  context: RequestContext,
  metrics: readonly string[],
  requestForMetric: (metric: string) => ApiRequest,
): string[] {
  const results = sendOrPause(context, metrics.map(requestForMetric));
  return metrics.filter((_, index) => {
    const result = results[index];
    return result !== undefined && isApiFailure(result) && metricKinds.includes(result.failure.kind);
  });
}
