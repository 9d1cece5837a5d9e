import type { Row } from "../../tables/define-table.ts";
import type { ApiRequest, ListSource, PageCursor, Run } from "../define-connector.ts";
import type { Json } from "../json.ts";
import { type ApiFailure, type ApiResult, isApiFailure } from "./classify-response.ts";
import { type DetailRequest, isDivisible, packDetailRequests, planDetails } from "./details.ts";
import type { ListRun } from "./list-run.ts";
import { countDetails, countPage, type NumberCounts } from "./number-counts.ts";
import {
  advance,
  type ChainCheckpoint,
  checkpointOf,
  isFinished,
  type Page,
  type PageChain,
  startChain,
  startPage,
} from "./page-chains.ts";
import { canShrink, isTooLarge, isWorthAnotherTry, mayBeTooLarge, shrinkPages } from "./page-size.ts";
import { divideUndecidedJobs, receiveDetails } from "./receive-details.ts";
import { checkUrgentRefusals, judgeRefusals, noteLeftOut } from "./refused-items.ts";
import { markGiven, metricsToRequest, newMetricLedger } from "./refused-metrics.ts";
import { handleRefusedPage, noteMissingMetrics } from "./refused-pages.ts";
import { isDeferred, type RequestContext, sendBatch } from "./send-batch.ts";
import type { Pause } from "./sync-errors.ts";

/** The checkpoint at the start of a list. */
export const firstCheckpoint = (source: ListSource, run: Run): ChainCheckpoint[] =>
  (source.parts?.(run) ?? [null]).map((_, part) => [part, null]);

/**
 * Reads a list and its details in batches: each sends as many parallel requests as the platform allows, with details of
 * previous pages and the next page of each chain.
 *
 * Throws `Pause` once the responses received so far are processed.
 *
 * @param numberCounts Counted up. @param emitRows Receives rows in the order in which their pages are complete. @param onBatchDone Receives the
 * checkpoint after each batch.
 */
export function readPages(
  context: RequestContext,
  source: ListSource,
  run: Run,
  start: readonly ChainCheckpoint[] | null,
  numberCounts: NumberCounts,
  emitRows: (rows: Row[]) => void,
  onBatchDone: (checkpoints: readonly ChainCheckpoint[]) => void,
): void {
  const parts = source.parts?.(run) ?? [null];
  const checkpoints = start ?? firstCheckpoint(source, run);
  const chains = checkpoints
    .filter(([part]) => part < parts.length)
    .map(([part, page, size, hasTimedOut = false]) => ({
      ...startChain(part, page, size ?? source.pageSize, true),
      hasTimedOut,
    }));
  const listRun: ListRun = {
    context,
    source,
    run,
    parts,
    chains,
    ledger: newMetricLedger(),
    numberCounts,
    acceptedJobs: new Map(),
  };
  while (chains.length > 0) {
    const pause = sendNextBatch(listRun);
    for (const chain of chains) {
      for (const page of chain.pages) checkUrgentRefusals(listRun, page);
      flushCompletePages(listRun, chain, (page) => emitRows(toRows(listRun, page)));
    }
    for (const finishedChain of chains.filter(isFinished)) {
      noteMissingMetrics(listRun, finishedChain);
      chains.splice(chains.indexOf(finishedChain), 1);
    }
    onBatchDone(chains.map((chain) => checkpointOf(chain, source.pageSize)));
    if (pause !== null && chains.length > 0) throw pause;
  }
}

const pageRequest = (
  { source, run, parts }: ListRun,
  part: number,
  page: PageCursor | null,
  metrics: readonly string[],
  size: number | undefined,
): ApiRequest => source.request(run, page, parts[part] as Json, metrics, size);

const metricsOfChain = ({ source, ledger }: ListRun, { metricState }: PageChain): string[] =>
  metricsToRequest(ledger, "", source.metrics, metricState);

/** Sends the requests that are possible now and processes the responses. */
function sendNextBatch(listRun: ListRun): Pause | null {
  const { context, source, run, chains, ledger } = listRun;
  const { maxParallelRequests } = context.connector.limits;
  divideUndecidedJobs(listRun);
  shrinkWaitingPages(listRun);
  const pendingJobs = chains.flatMap(({ pages }) => pages.flatMap((page) => page.pendingJobs));
  const openChains = chains.filter(({ next, pages }) => next !== undefined && pages.length < 2);
  // One slot is left for the next page, so that it does not wait for all details.
  const detailSlots = Math.max(1, openChains.length > 0 ? maxParallelRequests - 1 : maxParallelRequests);
  const detailRequests = packDetailRequests(pendingJobs, run, ledger).slice(0, detailSlots);
  const requestedChains = openChains
    .slice(0, Math.max(0, maxParallelRequests - detailRequests.length))
    .map((chain) => ({ chain, metrics: metricsOfChain(listRun, chain) }));
  const requests = [
    ...detailRequests.map(({ request }) => request),
    ...requestedChains.map(({ chain, metrics }) =>
      pageRequest(listRun, chain.part, chain.next as PageCursor | null, metrics, chain.size),
    ),
  ];
  const isTooLargePage = (index: number, { kind }: ApiFailure) => {
    const requested = requestedChains[index - detailRequests.length];
    if (requested === undefined || !canShrink(source, requested.chain)) return false;
    return isTooLarge(kind) || (requested.chain.isShrinking && mayBeTooLarge(source, kind));
  };
  const batch = sendBatch(
    context,
    requests,
    (index, failure) => isTooLargePage(index, failure) || isTooLargeDetail(detailRequests[index], failure),
  );
  let { pause } = batch;
  for (const [index, result] of batch.results.entries()) {
    const isTooLargeResult = isApiFailure(result) && isTooLargePage(index, result.failure);
    if (isDeferred(batch, result) && !isTooLargeResult) continue;
    const detailRequest = detailRequests[index];
    const requested = requestedChains[index - detailRequests.length];
    if (detailRequest) pause = receiveDetails(listRun, detailRequest, result) ?? pause;
    else if (requested) receivePage(listRun, requested.chain, result, requested.metrics);
  }
  return pause;
}

/** Whether a detail request is repeated in parts instead of as it was. */
const isTooLargeDetail = (detailRequest: DetailRequest | undefined, { kind }: ApiFailure): boolean =>
  detailRequest !== undefined &&
  isDivisible(detailRequest.jobs) &&
  (isTooLarge(kind) || (kind !== "rate_limited" && detailRequest.jobs.some(({ isPart }) => isPart)));

/** Pages become as small as those of the list whose pages were too large. */
function shrinkWaitingPages(listRun: ListRun): void {
  const { source, chains } = listRun;
  const smallest = Math.min(...chains.map(({ size }) => size ?? Number.POSITIVE_INFINITY));
  for (const chain of [...chains])
    while (chain.next !== undefined && (chain.size ?? 0) > smallest && canShrink(source, chain))
      startSplitPages(listRun, chain, shrinkPages(source, chain));
}

function startSplitPages({ chains }: ListRun, { part, size }: PageChain, cursors: readonly PageCursor[]): void {
  chains.push(...cursors.map((cursor) => startChain(part, cursor, size)));
}

/** Processes a page's response; pages that can be requested in parallel become separate chains. */
function receivePage(listRun: ListRun, chain: PageChain, result: ApiResult, metrics: readonly string[]): void {
  const { context, source, run, parts, ledger } = listRun;
  const cursor = chain.next as PageCursor | null;
  const part = parts[chain.part] as Json;
  if (isApiFailure(result)) {
    const { kind } = result.failure;
    if (mayBeTooLarge(source, kind) && canShrink(source, chain)) {
      if (!isWorthAnotherTry(chain, kind)) startSplitPages(listRun, chain, shrinkPages(source, chain));
    } else
      handleRefusedPage(listRun, chain, result.failure, metrics, (metric) =>
        pageRequest(listRun, chain.part, cursor, [metric], chain.size),
      );
    return;
  }
  markGiven(ledger, "", metrics);
  const items = source.items(result.response.body, run, part, cursor);
  for (const note of source.notes?.(result.response.body, run) ?? []) {
    const [kind, what] = typeof note === "string" ? [note, ""] : note;
    context.addNote(kind, what);
  }
  const lastItem = items[items.length - 1];
  const isItemBefore = (item: Json) => source.isBeforePeriod?.(item, run) === true;
  const isBeforePeriod =
    lastItem !== undefined && isItemBefore(lastItem) && (!source.isRoughlySorted || items.every(isItemBefore));
  const nextCursors = isBeforePeriod ? null : (source.next?.(result.response, cursor, run, chain.size) ?? null);
  const isParallel = typeof nextCursors === "object" && nextCursors !== null;
  const { size } = chain;
  const page = startPage(chain, items, planDetails(source.details ?? [], items, run), () =>
    pageRequest(listRun, chain.part, cursor, metricsOfChain(listRun, chain), size),
  );
  const { isTaken, isRepeated } = advance(chain, items, isParallel ? null : (nextCursors as PageCursor | null));
  if (isRepeated) context.addNote("repeated", "");
  if (!isTaken) return;
  chain.pages.push(page);
  countPage(listRun.numberCounts, items);
  const { lastBody } = chain;
  if (!isParallel) return;
  // When resuming at the first page, its parallel pages may be in the checkpoint too.
  const openCursors = new Set(
    listRun.chains.filter((open) => open.part === chain.part).map((open) => checkpointOf(open, undefined)[1]),
  );
  const newCursors = nextCursors.filter((next) => !openCursors.has(next));
  listRun.chains.push(...newCursors.map((next) => ({ ...startChain(chain.part, next, chain.size), lastBody })));
}

/** Emits the leading pages whose details are complete. */
function flushCompletePages(listRun: ListRun, chain: PageChain, emit: (page: Page) => void): void {
  for (let [page] = chain.pages; page && page.pendingJobs.length === 0; [page] = chain.pages) {
    judgeRefusals(listRun, page);
    noteLeftOut(listRun, page);
    chain.pages.shift();
    emit(page);
  }
}

function toRows({ context, source, run, numberCounts }: ListRun, { items, details }: Page): Row[] {
  let undescribed = 0;
  const rows = items.flatMap((item, index) => {
    const answers = details[index] as Record<string, Json>;
    countDetails(numberCounts, source.details ?? [], answers);
    const isUndescribed = source.isUndescribed?.(item, answers) === true;
    if (isUndescribed) undescribed++;
    const row = isUndescribed ? null : source.row(item, run, answers);
    return row === null ? [] : [withAccount(context, run, row)];
  });
  if (undescribed > 0) context.addNote("left_out", "not_found", undescribed);
  return rows;
}

/** Adds platform and account to a row; values already there, such as the brand of a mention, take precedence. */
export const withAccount = ({ connector }: RequestContext, { facts }: Run, row: Row): Row => ({
  platform: connector.platform,
  account: facts.account ?? null,
  ...row,
});
