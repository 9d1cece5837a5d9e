import type { PageCursor } from "../define-connector.ts";
import type { Json } from "../json.ts";
import type { DetailJob } from "./details.ts";

/** Where a chain of pages goes on: its part's number and the mark of its first page whose rows are not out yet. */
export type ChainCheckpoint = readonly [part: number, page: PageCursor | null];

/** Pages that follow each other. */
export interface PageChain {
  part: number;
  /** The page to ask next; undefined when the last one was asked. */
  next: PageCursor | null | undefined;
  /** Pages that wait for details, in their order. */
  pages: Page[];
  seen: Set<PageCursor | null>;
  /** What the page before held. */
  lastBody: string;
  /** How often the page to ask next came as a repetition of the one before. */
  repeats: number;
  /** The page to ask next was kept from an earlier run; the platform may no longer know it. */
  isResumed: boolean;
}

export interface Page {
  cursor: PageCursor | null;
  items: readonly Json[];
  details: Record<string, Json>[];
  pendingJobs: DetailJob[];
  /** Waves in a row in which none of the page's details came. */
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

/** A page that comes again is asked again so many times before it is believed. */
const maxRepeats = 2;

/**
 * Moves a chain on to what follows its page. A page that is the one before once more is asked again, since what it should
 * have been may come then; when it does not, the chain goes on where the page says, but never to a page that it had, and
 * not when the next one is the same too.
 *
 * @returns Whether the page's items are to be taken, and whether the user should know that it came twice.
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
