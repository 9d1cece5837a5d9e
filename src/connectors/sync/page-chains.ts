import type { ApiRequest, PageCursor } from "../define-connector.ts";
import type { Json } from "../json.ts";
import type { ApiFailure } from "./classify-response.ts";
import type { DetailJob } from "./details.ts";
import { type MetricState, newMetricState } from "./refused-metrics.ts";

/**
 * Where a chain resumes: its part's index, the cursor of its first page whose rows are not yet emitted, and, if it had to
 * be requested with fewer items or has just timed out, the items per page and whether it timed out.
 */
export type ChainCheckpoint = readonly [part: number, page: PageCursor | null, size?: number, hasTimedOut?: boolean];

/** Pages that follow each other. */
export interface PageChain {
  part: number;
  /** The page to request next; undefined after the last one. */
  next: PageCursor | null | undefined;
  /** Items per page; undefined where the platform decides. */
  size: number | undefined;
  /** The requested page timed out once: if it does so again it is too large. */
  hasTimedOut: boolean;
  /** The requested page has been made smaller and has not come since. */
  isShrinking: boolean;
  /** Pages waiting for details, in order. */
  pages: Page[];
  seen: Set<PageCursor | null>;
  /** The previous page's items, as JSON. */
  lastBody: string;
  /** How often the requested page came back as a repetition of the previous one. */
  repeats: number;
  /** The next page's cursor comes from a checkpoint; the platform may have expired it. */
  isResumed: boolean;
  /** Metrics that the platform refused for this chain. */
  metricState: MetricState;
}

export interface Page {
  cursor: PageCursor | null;
  /** Items per page when it was requested. */
  size: number | undefined;
  items: readonly Json[];
  /** The request that returned the items. */
  requestAgain: () => ApiRequest;
  /** Whether a refusal of all details turned out not to be the platform's. */
  isPlatformChecked: boolean;
  details: Record<string, Json>[];
  pendingJobs: DetailJob[];
  /** Consecutive batches that returned none of the page's details. */
  fruitlessBatches: number;
  /** The last job that the platform accepted, by the detail's name. */
  acceptedJobs: Map<string, DetailJob>;
  refusedJobs: RefusedJob[];
  /** How many requests were refused. */
  refusedRequests: number;
  /** Metrics that some of the items lack, with the number of items. */
  missingMetrics: { group: string; metric: string; count: number }[];
}

/** Items whose details the platform refused for good. */
export interface RefusedJob {
  job: DetailJob;
  failure: ApiFailure;
  /** Other requests still succeed, so that the refusal concerns these items only. */
  isVerified: boolean;
}

export const startChain = (
  part: number,
  page: PageCursor | null,
  size: number | undefined,
  isResumed = false,
): PageChain => ({
  part,
  next: page,
  size,
  hasTimedOut: false,
  isShrinking: false,
  pages: [],
  seen: new Set(),
  lastBody: "",
  repeats: 0,
  isResumed: isResumed && page !== null,
  metricState: newMetricState(),
});

export const startPage = (
  chain: PageChain,
  items: readonly Json[],
  pendingJobs: DetailJob[],
  requestAgain: () => ApiRequest,
): Page => ({
  requestAgain,
  isPlatformChecked: false,
  cursor: chain.next as PageCursor | null,
  size: chain.size,
  items,
  details: items.map(() => ({})),
  pendingJobs,
  fruitlessBatches: 0,
  acceptedJobs: new Map(),
  refusedJobs: [],
  refusedRequests: 0,
  missingMetrics: [],
});

export const isFinished = ({ next, pages }: PageChain): boolean => next === undefined && pages.length === 0;

/** @param usualSize Items per page unless pages had to become smaller. */
export function checkpointOf(chain: PageChain, usualSize: number | undefined): ChainCheckpoint {
  const { part, next, size, hasTimedOut, pages } = chain;
  const [first] = pages;
  if (first)
    return first.size === undefined || first.size === usualSize
      ? [part, first.cursor]
      : [part, first.cursor, first.size];
  const page = next ?? null;
  if (size === undefined || (size === usualSize && !hasTimedOut)) return [part, page];
  return hasTimedOut ? [part, page, size, true] : [part, page, size];
}

/** A repeated page is requested again this often before it is accepted. */
const maxRepeats = 2;

/**
 * Advances a chain past a page. A repetition of the previous page is requested again, in case the right page comes; if
 * not, the chain follows the page's cursor, but never to a page it already had, and not if the next one repeats too.
 *
 * @returns Whether to take the page's items, and whether to notify the user of a repetition.
 */
export function advance(
  chain: PageChain,
  items: readonly Json[],
  nextCursor: PageCursor | null,
): { isTaken: boolean; isRepeated: boolean } {
  const body = JSON.stringify(items);
  const isRepeated = items.length > 0 && body === chain.lastBody;
  chain.repeats = isRepeated ? chain.repeats + 1 : 0;
  if (isRepeated && chain.repeats <= maxRepeats) return { isTaken: false, isRepeated: false };
  chain.lastBody = body;
  chain.isResumed = false;
  chain.hasTimedOut = false;
  chain.isShrinking = false;
  chain.seen.add(chain.next ?? null);
  const isLoop = nextCursor !== null && (chain.seen.has(nextCursor) || chain.repeats > maxRepeats + 1);
  chain.next = nextCursor === null || isLoop ? undefined : nextCursor;
  return { isTaken: !isRepeated, isRepeated: isRepeated || isLoop };
}
