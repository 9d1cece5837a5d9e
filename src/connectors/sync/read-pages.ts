import type { Row } from "../../tables/define-table.ts";
import type { ListSource, PageCursor, Run } from "../define-connector.ts";
import type { Json } from "../json.ts";
import { type ApiFailure, type ApiResult, isApiFailure } from "./classify-response.ts";
import { type DetailRequest, packDetailRequests, planDetails, readDetails } from "./details.ts";
import {
  advance,
  type ChainCheckpoint,
  checkpointOf,
  isFinished,
  type Page,
  type PageChain,
  startChain,
} from "./page-chains.ts";
import { type DroppedMetrics, dropRefusedMetrics, remainingMetrics } from "./refused-metrics.ts";
import { backOff, isDeferred, type RequestContext, sendBatch } from "./send-batch.ts";
import { ApiError, type Pause } from "./sync-errors.ts";

interface ListRun {
  context: RequestContext;
  source: ListSource;
  run: Run;
  parts: readonly Json[];
  chains: PageChain[];
  droppedMetrics: DroppedMetrics;
}

/** The checkpoint at the start of a list. */
export const firstCheckpoint = (source: ListSource, run: Run): ChainCheckpoint[] =>
  (source.parts?.(run) ?? [null]).map((_, part) => [part, null]);

/**
 * Reads a list and its details in batches: each sends as many parallel requests as the platform allows, with details of
 * previous pages and the next page of each chain.
 *
 * Throws `Pause` once the responses received so far are processed.
 *
 * @param emitRows Receives rows in the order in which their pages are complete. @param onBatchDone Receives the
 * checkpoint after each batch.
 */
export function readPages(
  context: RequestContext,
  source: ListSource,
  run: Run,
  start: readonly ChainCheckpoint[] | null,
  emitRows: (rows: Row[]) => void,
  onBatchDone: (checkpoints: readonly ChainCheckpoint[]) => void,
): void {
  const parts = source.parts?.(run) ?? [null];
  const checkpoints = start ?? firstCheckpoint(source, run);
  const chains = checkpoints
    .filter(([part]) => part < parts.length)
    .map(([part, page]) => startChain(part, page, true));
  const listRun: ListRun = { context, source, run, parts, chains, droppedMetrics: new Set() };
  while (chains.length > 0) {
    const pause = sendNextBatch(listRun);
    for (const chain of chains) flushCompletePages(chain, (page) => emitRows(toRows(listRun, page)));
    for (const finishedChain of chains.filter(isFinished)) chains.splice(chains.indexOf(finishedChain), 1);
    onBatchDone(chains.map(checkpointOf));
    if (pause !== null && chains.length > 0) throw pause;
  }
}

/** Sends the requests that are possible now and processes the responses. */
function sendNextBatch(listRun: ListRun): Pause | null {
  const { context, source, run, parts, chains, droppedMetrics } = listRun;
  const { maxParallelRequests } = context.connector.limits;
  const pendingJobs = chains.flatMap(({ pages }) => pages.flatMap((page) => page.pendingJobs));
  const openChains = chains.filter(({ next, pages }) => next !== undefined && pages.length < 2);
  // One slot is left for the next page, so that it does not wait for all details.
  const detailSlots = Math.max(1, openChains.length > 0 ? maxParallelRequests - 1 : maxParallelRequests);
  const detailRequests = packDetailRequests(pendingJobs, run, droppedMetrics).slice(0, detailSlots);
  const requestedChains = openChains.slice(0, Math.max(0, maxParallelRequests - detailRequests.length));
  const metrics = remainingMetrics("", source.metrics, droppedMetrics);
  const pageRequest = ({ part, next }: PageChain) =>
    source.request(run, next as PageCursor | null, parts[part] as Json, metrics);
  const batch = sendBatch(context, [
    ...detailRequests.map(({ request }) => request),
    ...requestedChains.map(pageRequest),
  ]);
  let { pause } = batch;
  for (const [index, result] of batch.results.entries()) {
    if (isDeferred(batch, result)) continue;
    const detailRequest = detailRequests[index];
    if (detailRequest) pause = receiveDetails(listRun, detailRequest, result) ?? pause;
    else receivePage(listRun, requestedChains[index - detailRequests.length] as PageChain, result, metrics);
  }
  return pause;
}

/** Processes a page's response; pages that can be requested in parallel become separate chains. */
function receivePage(listRun: ListRun, chain: PageChain, result: ApiResult, metrics: readonly string[]): void {
  const { context, source, run, parts } = listRun;
  const cursor = chain.next as PageCursor | null;
  const part = parts[chain.part] as Json;
  if (isApiFailure(result)) {
    handleRefusal(listRun, chain, result.failure, metrics);
    return;
  }
  const items = source.items(result.response.body, run, part);
  for (const kind of source.notes?.(result.response.body, run) ?? []) context.addNote(kind, "");
  const lastItem = items[items.length - 1];
  const isBeforePeriod = lastItem !== undefined && source.isBeforePeriod?.(lastItem, run) === true;
  const nextCursors = isBeforePeriod ? null : (source.next?.(result.response, cursor, run) ?? null);
  const isParallel = typeof nextCursors === "object" && nextCursors !== null;
  const { isTaken, isRepeated } = advance(chain, items, isParallel ? null : (nextCursors as PageCursor | null));
  if (isRepeated) context.addNote("repeated", "");
  if (!isTaken) return;
  const pendingJobs = planDetails(source.details ?? [], items, run);
  chain.pages.push({ cursor, items, details: items.map(() => ({})), pendingJobs, fruitlessBatches: 0 });
  const { lastBody } = chain;
  if (!isParallel) return;
  // When resuming at the first page, its parallel pages may be in the checkpoint too.
  const openCursors = new Set(
    listRun.chains.filter(({ part }) => part === chain.part).map((open) => checkpointOf(open)[1]),
  );
  const newCursors = nextCursors.filter((page) => !openCursors.has(page));
  listRun.chains.push(...newCursors.map((page) => ({ ...startChain(chain.part, page), lastBody })));
}

/** Handles a refused page: adapt the request, do without it, or stop. */
function handleRefusal(listRun: ListRun, chain: PageChain, failure: ApiFailure, metrics: readonly string[]): void {
  const { source, run } = listRun;
  if (failure.kind === "invalid_metric" && metrics.length > 0)
    retryWithoutRefusedMetrics(listRun, chain, failure, metrics);
  else if (adaptsToRefusal(source, run, failure)) return;
  else if (source.toleratedFailures?.includes(failure.kind)) chain.next = undefined;
  // A resumed cursor that the platform rejects has expired.
  else throw new ApiError(chain.isResumed && failure.kind === "invalid" ? { ...failure, kind: "bad_place" } : failure);
}

/** Drops refused metrics and retries the page; the list ends when none are left. */
function retryWithoutRefusedMetrics(
  listRun: ListRun,
  chain: PageChain,
  failure: ApiFailure,
  metrics: readonly string[],
): void {
  const { context, source, run, parts, droppedMetrics } = listRun;
  // Another list in the same batch may have dropped the metric already.
  if (remainingMetrics("", source.metrics, droppedMetrics).length === metrics.length) {
    const requestForMetric = (metric: string) =>
      source.request(run, chain.next as PageCursor | null, parts[chain.part] as Json, [metric]);
    if (!dropRefusedMetrics(context, "", metrics, failure.response, requestForMetric, droppedMetrics))
      throw new ApiError(failure);
  }
  if (remainingMetrics("", source.metrics, droppedMetrics).length === 0) chain.next = undefined;
}

/** Whether the refusal led to new facts, so that a retry makes sense. */
function adaptsToRefusal(source: ListSource, run: Run, { response }: ApiFailure): boolean {
  const newFacts = response && source.adapt?.(response, run);
  if (!newFacts || Object.keys(newFacts).every((name) => run.facts[name] === newFacts[name])) return false;
  run.facts = { ...run.facts, ...newFacts };
  return true;
}

/** Processes details. Those missing from a bundle's response are requested again, after a delay if none came. */
function receiveDetails(
  { context, run, chains, droppedMetrics }: ListRun,
  detailRequest: DetailRequest,
  result: ApiResult,
): Pause | null {
  const pages = chains.flatMap((chain) => chain.pages);
  const failures = new Map<Page, ApiFailure>();
  const progressing = new Set<Page>();
  for (const detailResult of readDetails(context, run, detailRequest, result, droppedMetrics)) {
    const { job } = detailResult;
    const page = pages.find(({ pendingJobs }) => pendingJobs.includes(job)) as Page;
    if ("retry" in detailResult) {
      if (detailResult.failure) failures.set(page, detailResult.failure);
      else progressing.add(page);
      continue;
    }
    progressing.add(page);
    page.pendingJobs = page.pendingJobs.filter((openJob) => openJob !== job);
    job.indexes.forEach((itemIndex, index) => {
      (page.details[itemIndex] as Record<string, Json>)[job.detail.name] = detailResult.values[index] ?? null;
    });
  }
  for (const page of progressing) page.fruitlessBatches = 0;
  const [failure] = [...failures.values()];
  if (!failure) return null;
  const retries = Math.max(...[...failures.keys()].map((page) => page.fruitlessBatches++));
  const pause = backOff(context, [...failures.values()], retries);
  if (pause === "over") throw new ApiError(failure);
  return pause === "again" ? null : pause;
}

/** Emits the leading pages whose details are complete. */
function flushCompletePages(chain: PageChain, emit: (page: Page) => void): void {
  while (chain.pages[0]?.pendingJobs.length === 0) emit(chain.pages.shift() as Page);
}

const toRows = ({ context, source, run }: ListRun, { items, details }: Page): Row[] =>
  items.flatMap((item, index) => {
    const row = source.row(item, run, details[index] as Record<string, Json>);
    return row === null ? [] : [withAccount(context, run, row)];
  });

/** Adds platform and account to a row; values already there, such as the brand of a mention, take precedence. */
export const withAccount = ({ connector }: RequestContext, { facts }: Run, row: Row): Row => ({
  platform: connector.platform,
  account: facts.account ?? null,
  ...row,
});
