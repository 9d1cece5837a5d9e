import type { PageCursor } from "../define-connector.ts";
import type { Json } from "../json.ts";
import type { DetailJob } from "./details.ts";

/** Where a chain resumes: its part's index, and the cursor of its first page whose rows are not yet emitted. */
export type ChainCheckpoint = readonly [part: number, page: PageCursor | null];

/** Pages that follow each other. */
export interface PageChain {
  part: number;
  /** The page to request next; undefined after the last one. */
  next: PageCursor | null | undefined;
  /** Pages waiting for details, in order. */
  pages: Page[];
  seen: Set<PageCursor | null>;
  /** The previous page's items, as JSON. */
  lastBody: string;
  /** How often the requested page came back as a repetition of the previous one. */
  repeats: number;
  /** The next page's cursor comes from a checkpoint; the platform may have expired it. */
  isResumed: boolean;
}

export interface Page {
  cursor: PageCursor | null;
  items: readonly Json[];
  details: Record<string, Json>[];
  pendingJobs: DetailJob[];
  /** Consecutive batches that returned none of the page's details. */
  fruitlessBatches: number;
}

export const startChain = (part: number, page: PageCursor | null, isResumed = false): PageChain => ({
  part,
  next: page,
  pages: [],
  seen: new Set(),
  lastBody: "",
  repeats: 0,
  isResumed: isResumed && page !== null,
});

export const isFinished = ({ next, pages }: PageChain): boolean => next === undefined && pages.length === 0;

export const checkpointOf = ({ part, next, pages }: PageChain): ChainCheckpoint => [
  part,
  pages[0] ? pages[0].cursor : (next ?? null),
];

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
  chain.seen.add(chain.next ?? null);
  const isLoop = nextCursor !== null && (chain.seen.has(nextCursor) || chain.repeats > maxRepeats + 1);
  chain.next = nextCursor === null || isLoop ? undefined : nextCursor;
  return { isTaken: !isRepeated, isRepeated: isRepeated || isLoop };
}
