import type { ApiRequest } from "../define-connector.ts";
import type { ApiFailure } from "./classify-response.ts";
import type { ListRun } from "./list-run.ts";
import type { PageChain } from "./page-chains.ts";
import { excludeRefusedMetrics, isDropped, metricsToRequest, wasGiven } from "./refused-metrics.ts";
import { ApiError } from "./sync-errors.ts";

/**
 * Handles a refused page of a list: adapt the request, do without a metric, do without the page, or stop.
 *
 * @param metrics The metrics of the refused request. @param requestForMetric The same request for a single metric.
 */
export function handleRefusedPage(
  listRun: ListRun,
  chain: PageChain,
  failure: ApiFailure,
  metrics: readonly string[],
  requestForMetric: (metric: string) => ApiRequest,
): void {
  const { context, source, ledger } = listRun;
  const remainingMetrics = () => metricsToRequest(ledger, "", source.metrics, chain.metricState);
  // Another list in the same batch may have dropped the metric already.
  const isAboutMetrics =
    failure.kind === "invalid_metric" && metrics.length > 0 && remainingMetrics().length < metrics.length;
  if (!isAboutMetrics && failure.kind !== "invalid_metric" && adaptsToRefusal(listRun, failure)) return;
  if (
    isAboutMetrics ||
    excludeRefusedMetrics(context, ledger, "", chain.metricState, metrics, failure, requestForMetric)
  ) {
    if (remainingMetrics().length === 0) chain.next = undefined;
  } else if (source.toleratedFailures?.includes(failure.kind)) chain.next = undefined;
  else throw new ApiError({ ...failure, kind: kindOfStop(chain, failure) });
}

/** A resumed cursor that the platform rejects has expired; if even one item is too much, the platform is out of order. */
function kindOfStop({ isResumed }: PageChain, { kind }: ApiFailure): ApiFailure["kind"] {
  if (isResumed && kind === "invalid") return "bad_place";
  return kind === "too_much_data" ? "server" : kind;
}

/** Whether the refusal led to new facts, so that a retry makes sense. */
function adaptsToRefusal({ source, run }: ListRun, { response }: ApiFailure): boolean {
  const newFacts = response && source.adapt?.(response, run);
  if (!newFacts || Object.keys(newFacts).every((name) => run.facts[name] === newFacts[name])) return false;
  run.facts = { ...run.facts, ...newFacts };
  return true;
}

/** Tells the user which metrics a finished chain had to do without. */
export function noteMissingMetrics({ context, ledger }: ListRun, { metricState }: PageChain): void {
  for (const metric of metricState.refused) {
    if (isDropped(ledger, "", metric)) continue;
    if (wasGiven(ledger, "", metric)) context.addNote("metric_missing", metric, 0);
    else context.addNote("metric", metric);
  }
}
