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

/** A list that is being read. */
interface ListRun {
  context: RequestContext;
  source: ListSource;
  run: Run;
  parts: readonly Json[];
  chains: PageChain[];
  droppedMetrics: DroppedMetrics;
}

/** Where a list begins. */
export const firstCheckpoint = (source: ListSource, run: Run): ChainCheckpoint[] =>
  (source.parts?.(run) ?? [null]).map((_, part) => [part, null]);

/**
 * Reads a list with its details, wave by wave: each wave asks as many requests at once as the platform allows, details
 * of the pages before and the next page of each chain.
 *
 * Throws `Pause` after what had been answered by then was taken in.
 *
 * @param emitRows Gets rows in the order in which their pages are complete.
 * @param onBatchDone Gets where the list would go on if it stopped now.
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

/** Asks what can be asked now, and takes in what is answered. */
function sendNextBatch(listRun: ListRun): Pause | null {
  const { context, source, run, parts, chains, droppedMetrics } = listRun;
  const { maxParallelRequests } = context.connector.limits;
  const pendingJobs = chains.flatMap(({ pages }) => pages.flatMap((page) => page.pendingJobs));
  const openChains = chains.filter(({ next, pages }) => next !== undefined && pages.length < 2);
  // Details leave room for a page, so that the next ones do not have to wait for it.
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

/** Takes in a page's answer; further pages that can be asked at the same time become chains of their own. */
function receivePage(listRun: ListRun, chain: PageChain, result: ApiResult, metrics: readonly string[]): void {
  const { context, source, run, parts } = listRun;
  const cursor = chain.next as PageCursor | null;
  const part = parts[chain.part] as Json;
  if (isApiFailure(result)) {
    handleRefusal(listRun, chain, result.failure, metrics);
    return;
  }
  const items = source.items(result.response.body, run, part);
  for (const kind of source.notes?.(result.response.body) ?? []) context.addNote(kind, "");
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
  // A run that goes on from the first page finds the others under way: they were kept too.
  const openCursors = new Set(
    listRun.chains.filter((result) => result.part === chain.part).map((result) => checkpointOf(result)[1]),
  );
  const newCursors = nextCursors.filter((page) => !openCursors.has(page));
  listRun.chains.push(...newCursors.map((page) => ({ ...startChain(chain.part, page), lastBody })));
}

/** Decides what a refused page means: ask it otherwise, do without it, or stop. */
function handleRefusal(listRun: ListRun, chain: PageChain, failure: ApiFailure, metrics: readonly string[]): void {
  const { source, run } = listRun;
  if (failure.kind === "invalid_metric" && metrics.length > 0)
    retryWithoutRefusedMetrics(listRun, chain, failure, metrics);
  else if (adaptsToRefusal(source, run, failure)) return;
  else if (source.toleratedFailures?.includes(failure.kind)) chain.next = undefined;
  // A mark from an earlier run that the platform does not take is one that it no longer knows.
  else throw new ApiError(chain.isResumed && failure.kind === "invalid" ? { ...failure, kind: "bad_place" } : failure);
}

/** Drops the metrics that the list is refused for, so that its page is asked again; without any left the list has ended. */
function retryWithoutRefusedMetrics(
  listRun: ListRun,
  chain: PageChain,
  failure: ApiFailure,
  metrics: readonly string[],
): void {
  const { context, source, run, parts, droppedMetrics } = listRun;
  // Another list of the same wave may have had the metric dropped already.
  if (remainingMetrics("", source.metrics, droppedMetrics).length === metrics.length) {
    const requestForMetric = (metric: string) =>
      source.request(run, chain.next as PageCursor | null, parts[chain.part] as Json, [metric]);
    if (!dropRefusedMetrics(context, "", metrics, failure.response, requestForMetric, droppedMetrics))
      throw new ApiError(failure);
  }
  if (remainingMetrics("", source.metrics, droppedMetrics).length === 0) chain.next = undefined;
}

/** Whether the refusal taught the run something new, so that the page is worth asking again. */
function adaptsToRefusal(source: ListSource, run: Run, { response }: ApiFailure): boolean {
  const newFacts = response && source.adapt?.(response, run);
  if (!newFacts || Object.keys(newFacts).every((name) => run.facts[name] === newFacts[name])) return false;
  run.facts = { ...run.facts, ...newFacts };
  return true;
}

/** Takes in details. Those that a bundle's answer did not bring are asked again, after a wait where none came at all. */
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

/** Lets go of the pages whose details have all come, in their order. */
function flushCompletePages(chain: PageChain, emit: (page: Page) => void): void {
  while (chain.pages[0]?.pendingJobs.length === 0) emit(chain.pages.shift() as Page);
}

const toRows = ({ context, source, run }: ListRun, { items, details }: Page): Row[] =>
  items.flatMap((item, index) => {
    const row = source.row(item, run, details[index] as Record<string, Json>);
    return row === null ? [] : [withAccount(context, run, row)];
  });

/** A row with whose it is; a row that says so itself, such as a mention of a brand, is believed. */
export const withAccount = ({ connector }: RequestContext, { facts }: Run, row: Row): Row => ({
  platform: connector.platform,
  account: facts.account ?? null,
  ...row,
});
