import type { ApiRequest, Bundle, Detail, FailureKind, Run } from "../define-connector.ts";
import type { Json } from "../json.ts";
import { type ApiFailure, type ApiResult, classifyResponse, isApiFailure, isTransient } from "./classify-response.ts";
import { type DroppedMetrics, dropRefusedMetrics, remainingMetrics } from "./refused-metrics.ts";
import type { RequestContext } from "./send-batch.ts";
import { ApiError } from "./sync-errors.ts";

/** One detail request for some items of a page. */
export interface DetailJob {
  detail: Detail;
  items: readonly Json[];
  /** The items' indexes in their page. */
  indexes: readonly number[];
  group: string;
}

const metricsFor = ({ detail, group }: DetailJob, droppedMetrics: DroppedMetrics): string[] =>
  remainingMetrics(`${detail.name}/${group}`, detail.metrics?.[group], droppedMetrics);

/** Plans a page's detail requests: grouped, then in batches. */
export function planDetails(details: readonly Detail[], items: readonly Json[], run: Run): DetailJob[] {
  return details.flatMap((detail) => {
    const groups = new Map<string, number[]>();
    for (const [index, item] of items.entries()) {
      if (detail.appliesTo && !detail.appliesTo(item, run)) continue;
      const group = detail.group?.(item, run) ?? "all";
      groups.set(group, [...(groups.get(group) ?? []), index]);
    }
    return [...groups].flatMap(([group, indexes]) => {
      if (detail.metrics && !detail.metrics[group]?.length) return [];
      const requests: DetailJob[] = [];
      for (let start = 0; start < indexes.length; start += detail.batch) {
        const batch = indexes.slice(start, start + detail.batch);
        requests.push({ detail, group, indexes: batch, items: batch.map((index) => items[index] as Json) });
      }
      return requests;
    });
  });
}

/** A request to send: one detail request, or several in a bundle. */
export interface DetailRequest {
  request: ApiRequest;
  jobs: readonly DetailJob[];
  /** The metrics that each job requests. */
  metrics: readonly (readonly string[])[];
}

/** Packs detail requests into as few requests as possible. */
export function packDetailRequests(
  pendingJobs: readonly DetailJob[],
  run: Run,
  droppedMetrics: DroppedMetrics,
): DetailRequest[] {
  const toApiRequest = (job: DetailJob) => job.detail.request(job.items, run, metricsFor(job, droppedMetrics));
  const detailRequest = (request: ApiRequest, jobs: readonly DetailJob[]): DetailRequest => ({
    request,
    jobs,
    metrics: jobs.map((job) => metricsFor(job, droppedMetrics)),
  });
  const detailRequests: DetailRequest[] = [];
  const jobsByBundle = new Map<Bundle, DetailJob[]>();
  for (const job of pendingJobs) {
    const { bundle } = job.detail;
    if (!bundle) detailRequests.push(detailRequest(toApiRequest(job), [job]));
    else jobsByBundle.set(bundle, [...(jobsByBundle.get(bundle) ?? []), job]);
  }
  for (const [bundle, all] of jobsByBundle) {
    for (let start = 0; start < all.length; start += bundle.size) {
      const jobs = all.slice(start, start + bundle.size);
      detailRequests.push(detailRequest(bundle.wrap(jobs.map(toApiRequest), run), jobs));
    }
  }
  return detailRequests;
}

/** A job's details, or that it has to be retried: after a transient failure, or without a dropped metric. */
export type DetailResult =
  | { job: DetailJob; values: readonly Json[] }
  | { job: DetailJob; retry: true; failure: ApiFailure | null };

/** The post was deleted after it was listed, or too few people saw it: the import continues without its details. */
const missingKinds: readonly FailureKind[] = ["not_found", "not_enough_data"];

/** The platform ran out of time for this part of a bundle. */
const partGivenUp: ApiFailure = { kind: "server", code: "given up", response: null };

/** Reads the response to a detail request. Throws `ApiError` for failures that affect more than these items. */
export function readDetails(
  context: RequestContext,
  run: Run,
  detailRequest: DetailRequest,
  result: ApiResult,
  droppedMetrics: DroppedMetrics,
): DetailResult[] {
  const { bundle } = (detailRequest.jobs[0] as DetailJob).detail;
  const toResult = (job: DetailJob, index: number, partResult: ApiResult) =>
    toDetailResult(context, run, job, detailRequest.metrics[index] ?? [], partResult, droppedMetrics);
  if (isApiFailure(result) || !bundle) return detailRequest.jobs.map((job, index) => toResult(job, index, result));
  const partResponses = bundle.unwrap(result.response.body);
  return detailRequest.jobs.map((job, index) => {
    const response = partResponses[index] ?? null;
    if (response === null) return { job, retry: true, failure: partGivenUp };
    const partResult = classifyResponse(context.connector, response);
    if (isApiFailure(partResult) && isTransient(partResult.failure))
      return { job, retry: true, failure: partResult.failure };
    return toResult(job, index, partResult);
  });
}

function toDetailResult(
  context: RequestContext,
  run: Run,
  job: DetailJob,
  metrics: readonly string[],
  result: ApiResult,
  droppedMetrics: DroppedMetrics,
): DetailResult {
  const emptyResult = () => ({ job, values: job.items.map(() => null) });
  if (!isApiFailure(result)) return { job, values: job.detail.read(result.response.body, job.items, result.response) };
  const { failure } = result;
  if (failure.kind === "invalid_metric" && job.detail.metrics) {
    const { detail, group, items } = job;
    // Another response in the same batch may have dropped the metric already.
    if (metricsFor(job, droppedMetrics).length === metrics.length) {
      const requestForMetric = (metric: string) => detail.request(items, run, [metric]);
      if (
        !dropRefusedMetrics(
          context,
          `${detail.name}/${group}`,
          metrics,
          failure.response,
          requestForMetric,
          droppedMetrics,
        )
      )
        return emptyResult();
    }
    return metricsFor(job, droppedMetrics).length === 0 ? emptyResult() : { job, retry: true, failure: null };
  }
  if (missingKinds.includes(failure.kind) || job.detail.toleratedFailures?.includes(failure.kind)) return emptyResult();
  throw new ApiError(failure);
}
