import type { FailureKind } from "../define-connector.ts";
import type { Json } from "../json.ts";
import { type ApiFailure, type ApiResult, classifyResponse, isApiFailure, isTransient } from "./classify-response.ts";
import {
  type DetailJob,
  type DetailRequest,
  isDivisible,
  metricGroup,
  metricsOfJob,
  requestOfJob,
  splitJob,
} from "./details.ts";
import type { ListRun } from "./list-run.ts";
import type { Page } from "./page-chains.ts";
import { checkPlatform } from "./refused-items.ts";
import { excludeRefusedMetrics, isDropped, markGiven } from "./refused-metrics.ts";
import { backOff } from "./send-batch.ts";
import type { Pause } from "./sync-errors.ts";

/** Smaller requests would be refused too. */
const indivisibleKinds: readonly FailureKind[] = ["version_gone", "not_listed"];

/** After this many refused requests for a page and none accepted, requests are no longer repeated in parts. */
const maxRefusedRequests = 16;

/** The platform ran out of time for this part of a bundle. */
const partGivenUp: ApiFailure = { kind: "server", code: "given up", response: null };

const pageOf = ({ chains }: ListRun, job: DetailJob): Page =>
  chains.flatMap(({ pages }) => pages).find(({ pendingJobs }) => pendingJobs.includes(job)) as Page;

/** Processes details. Those missing from a bundle's response are requested again, after a delay if none came. */
export function receiveDetails(listRun: ListRun, detailRequest: DetailRequest, result: ApiResult): Pause | null {
  const { jobs, metrics, parts } = detailRequest;
  const { bundle } = (jobs[0] as DetailJob).detail;
  if (isApiFailure(result) && jobs.length > 1 && isWorthDividing(listRun, jobs, result.failure)) {
    for (const page of new Set(jobs.map((job) => pageOf(listRun, job)))) {
      checkPlatform(listRun, page, result.failure);
      page.refusedRequests++;
    }
    for (const job of jobs) {
      job.maxJobsInBundle = Math.ceil(jobs.length / 2);
      job.isPart = true;
    }
    return null;
  }
  if (isApiFailure(result) || !bundle) {
    jobs.forEach((job, index) => {
      receiveJob(listRun, job, metrics[index] ?? [], result);
    });
    return null;
  }
  const unanswered: { job: DetailJob; failure: ApiFailure }[] = [];
  const progressing = new Set<Page>();
  const responses = bundle.unwrap(result.response.body, parts);
  for (const [index, job] of jobs.entries()) {
    const response = responses[index] ?? null;
    const partResult: ApiResult =
      response === null ? { failure: partGivenUp } : classifyResponse(listRun.context.connector, response);
    if (isApiFailure(partResult) && isTransient(partResult.failure)) {
      unanswered.push({ job, failure: partResult.failure });
      continue;
    }
    progressing.add(pageOf(listRun, job));
    receiveJob(listRun, job, metrics[index] ?? [], partResult);
  }
  for (const page of progressing) page.fruitlessBatches = 0;
  return retryUnanswered(listRun, unanswered);
}

/** Waits before jobs without an answer are requested again; those that never get one are refused. */
function retryUnanswered(
  listRun: ListRun,
  unanswered: readonly { job: DetailJob; failure: ApiFailure }[],
): Pause | null {
  if (unanswered.length === 0) return null;
  const pages = new Set(unanswered.map(({ job }) => pageOf(listRun, job)));
  const retries = Math.max(...[...pages].map((page) => page.fruitlessBatches++));
  const pause = backOff(
    listRun.context,
    unanswered.map(({ failure }) => failure),
    retries,
  );
  if (pause === "over") for (const { job, failure } of unanswered) refuse(listRun, job, failure);
  return pause === "over" || pause === "again" ? null : pause;
}

/** Takes a job's details, repeats it without a refused metric or in halves, or leaves its items without them. */
function receiveJob(listRun: ListRun, job: DetailJob, metrics: readonly string[], result: ApiResult): void {
  const { context, run, ledger, acceptedJobs } = listRun;
  const page = pageOf(listRun, job);
  if (!isApiFailure(result)) {
    page.acceptedJobs.set(job.detail.name, job);
    acceptedJobs.set(job.detail.name, job);
    markGiven(ledger, metricGroup(job), metrics);
    complete(page, job, job.detail.read(result.response.body, job.items, result.response));
    return;
  }
  const { failure } = result;
  page.refusedRequests++;
  // Another response in the same batch may have dropped the metric already.
  const isRepeated =
    metricsOfJob(job, ledger).length < metrics.length ||
    excludeRefusedMetrics(context, ledger, metricGroup(job), job.metricState, metrics, failure, (metric) =>
      requestOfJob(job, run, [metric]),
    );
  if (isRepeated && job.detail.metrics) {
    if (metricsOfJob(job, ledger).length === 0)
      complete(
        page,
        job,
        job.items.map(() => null),
      );
  } else if (isWorthDividing(listRun, [job], failure)) {
    checkPlatform(listRun, page, failure);
    page.pendingJobs = page.pendingJobs.flatMap((open) => (open === job ? splitJob(job) : [open]));
  } else refuse(listRun, job, failure);
}

function isWorthDividing(listRun: ListRun, jobs: readonly DetailJob[], { kind }: ApiFailure): boolean {
  if (!isDivisible(jobs) || indivisibleKinds.includes(kind)) return false;
  return jobs.every((job) => {
    const page = pageOf(listRun, job);
    return page.acceptedJobs.size > 0 || page.refusedRequests < maxRefusedRequests;
  });
}

function refuse(listRun: ListRun, job: DetailJob, failure: ApiFailure): void {
  const page = pageOf(listRun, job);
  page.refusedJobs.push({ job, failure, isVerified: false });
  complete(
    page,
    job,
    job.items.map(() => null),
  );
}

function complete(page: Page, job: DetailJob, values: readonly Json[]): void {
  page.pendingJobs = page.pendingJobs.filter((open) => open !== job);
  job.indexes.forEach((itemIndex, index) => {
    (page.details[itemIndex] as Record<string, Json>)[job.detail.name] = values[index] ?? null;
  });
  for (const metric of job.metricState.refused)
    page.missingMetrics.push({ group: metricGroup(job), metric, count: job.items.length });
}

/** Halves jobs of several items of which one metric was refused, until it is clear which items lack it. */
export function divideUndecidedJobs({ chains, ledger }: ListRun): void {
  const isUndecided = (job: DetailJob) =>
    job.items.length > 1 && [...job.metricState.refused].some((metric) => !isDropped(ledger, metricGroup(job), metric));
  for (const { pages } of chains)
    for (const page of pages)
      page.pendingJobs = page.pendingJobs.flatMap((job) => (isUndecided(job) ? splitJob(job) : [job]));
}
