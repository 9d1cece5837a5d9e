import type { ApiRequest, FailureKind } from "../define-connector.ts";
import { type ApiFailure, isApiFailure } from "./classify-response.ts";
import { type DetailJob, metricsOfJob, requestOfJob } from "./details.ts";
import type { ListRun } from "./list-run.ts";
import type { Page, RefusedJob } from "./page-chains.ts";
import { isDropped } from "./refused-metrics.ts";
import { sendBatch } from "./send-batch.ts";
import { ApiError } from "./sync-errors.ts";

/**
 * A refusal concerns its item. It concerns the connection or the platform only where nothing else is accepted either,
 * which is tried before a run stops.
 */

/** Failures of the platform or the connection, not of what was requested. */
const sharedKinds: readonly FailureKind[] = [
  "auth_expired",
  "quota_exhausted",
  "version_gone",
  "not_listed",
  "server",
  "timeout",
  "connection",
  "unreadable",
];

/** Failures after which further requests would only cost time: checked at once, not at the end of the page. */
const urgentKinds: readonly FailureKind[] = ["auth_expired", "quota_exhausted"];

/** The post was deleted after it was listed, or too few people saw it. */
const missingKinds: readonly FailureKind[] = ["not_found", "not_enough_data"];

const isTolerated = ({ job, failure }: RefusedJob): boolean =>
  missingKinds.includes(failure.kind) || job.detail.toleratedFailures?.includes(failure.kind) === true;

const itemCount = (refused: readonly RefusedJob[]): number =>
  refused.reduce((sum, { job }) => sum + job.items.length, 0);

/** Stops the run where its connection is no longer accepted in the middle of a page. */
export function checkUrgentRefusals(listRun: ListRun, page: Page): void {
  for (const refused of page.refusedJobs) {
    const { job, failure, isVerified } = refused;
    const accepted = page.acceptedJobs.get(job.detail.name);
    if (isVerified || !accepted || !urgentKinds.includes(failure.kind)) continue;
    expectAccepted(listRun, failure, () => requestAgain(listRun, accepted));
    refused.isVerified = true;
  }
}

/**
 * Before a refused request is repeated in parts, which takes many requests: stops the run where the platform is out of
 * order.
 */
export function checkPlatform(listRun: ListRun, page: Page, failure: ApiFailure): void {
  if (page.isPlatformChecked || !sharedKinds.includes(failure.kind)) return;
  page.isPlatformChecked = true;
  expectAccepted(listRun, failure, page.requestAgain);
}

/**
 * Decides what the refusals of a page mean once all its details are there. Throws `ApiError` where they concern more
 * than single items.
 */
export function judgeRefusals(listRun: ListRun, page: Page): void {
  const names = new Set(page.refusedJobs.map(({ job }) => job.detail.name));
  for (const name of names) {
    const refused = page.refusedJobs.filter(
      (entry) => entry.job.detail.name === name && !entry.isVerified && !isTolerated(entry),
    );
    const [first] = refused;
    if (!first) continue;
    const { failure } = first;
    const accepted = page.acceptedJobs.get(name) ?? listRun.acceptedJobs.get(name);
    const areAllAlike = itemCount(refused) > 1 && refused.every((entry) => entry.failure.kind === failure.kind);
    if (accepted) expectAccepted(listRun, failure, () => requestAgain(listRun, accepted));
    else if (areAllAlike) throw stopped(failure);
    else expectAccepted(listRun, failure, page.requestAgain);
  }
}

const requestAgain = ({ run, ledger }: ListRun, job: DetailJob): ApiRequest =>
  requestOfJob(job, run, metricsOfJob(job, ledger));

/**
 * Repeats a request that the platform has accepted before. Throws `ApiError` if it is now refused like the others, or
 * for a reason that concerns more than single items.
 */
function expectAccepted({ context }: ListRun, refusal: ApiFailure, request: () => ApiRequest): void {
  const { results, pause } = sendBatch(context, [request()], (_, { kind }) => kind !== "rate_limited");
  if (pause) throw pause;
  const [result] = results;
  if (!result || !isApiFailure(result)) return;
  const { failure } = result;
  if (failure.kind === refusal.kind || sharedKinds.includes(failure.kind)) throw stopped(failure);
}

/** Even one item at a time is too much: the platform is out of order. */
const stopped = (failure: ApiFailure): ApiError =>
  new ApiError(failure.kind === "too_much_data" ? { ...failure, kind: "server" } : failure);

/** Tells the user how many of a page's items lack details, and why. */
export function noteLeftOut({ context, ledger }: ListRun, page: Page): void {
  const itemsByKind = new Map<FailureKind, Set<number>>();
  for (const { job, failure } of page.refusedJobs) {
    // There are no numbers to be left out.
    if (failure.kind === "not_enough_data") continue;
    const items = itemsByKind.get(failure.kind) ?? new Set();
    for (const index of job.indexes) items.add(index);
    itemsByKind.set(failure.kind, items);
  }
  for (const [kind, items] of itemsByKind) context.addNote("left_out", kind, items.size);
  for (const { group, metric, count } of page.missingMetrics)
    if (!isDropped(ledger, group, metric)) context.addNote("metric_missing", metric, count);
}
