import type { PageMark } from "../../platforms/define-platform.ts";
import type { Json } from "../../platforms/json.ts";
import type { DetailRequest } from "./ask-details.ts";

/** Where a chain of pages goes on: its part's number and the mark of its first page whose rows are not out yet. */
export type ChainPlace = readonly [part: number, page: PageMark | null];

/** Pages that follow each other. */
export interface Chain {
  part: number;
  /** The page to ask next; undefined when the last one was asked. */
  next: PageMark | null | undefined;
  /** Pages that wait for details, in their order. */
  pages: Page[];
  seen: Set<PageMark | null>;
  /** What the page before held. */
  lastBody: string;
  /** How often the page to ask next came as a repetition of the one before. */
  repeats: number;
  /** The page to ask next was kept from an earlier run; the platform may no longer know it. */
  isKept: boolean;
}

export interface Page {
  mark: PageMark | null;
  items: readonly Json[];
  details: Record<string, Json>[];
  waiting: DetailRequest[];
  /** Waves in a row in which none of the page's details came. */
  inVain: number;
}

export const chainFrom = (part: number, page: PageMark | null, isKept = false): Chain => ({
  part,
  next: page,
  pages: [],
  seen: new Set(),
  lastBody: "",
  repeats: 0,
  isKept: isKept && page !== null,
});

export const isDone = ({ next, pages }: Chain): boolean => next === undefined && pages.length === 0;

export const placeOf = ({ part, next, pages }: Chain): ChainPlace => [part, pages[0] ? pages[0].mark : (next ?? null)];

/** A page that comes again is asked again so many times before it is believed. */
const mostRepeats = 2;

/**
 * Moves a chain on to what follows its page. A page that is the one before once more is asked again, since what it should
 * have been may come then; when it does not, the chain goes on where the page says, but never to a page that it had, and
 * not when the next one is the same too.
 *
 * @returns Whether the page's items are to be taken, and whether the user should know that it came twice.
 */
export function moveOn(
  chain: Chain,
  items: readonly Json[],
  following: PageMark | null,
): { isTaken: boolean; isRepeated: boolean } {
  const body = JSON.stringify(items);
  const isRepeated = items.length > 0 && body === chain.lastBody;
  chain.repeats = isRepeated ? chain.repeats + 1 : 0;
  if (isRepeated && chain.repeats <= mostRepeats) return { isTaken: false, isRepeated: false };
  chain.lastBody = body;
  chain.isKept = false;
  chain.seen.add(chain.next ?? null);
  const comesAgain = following !== null && (chain.seen.has(following) || chain.repeats > mostRepeats + 1);
  chain.next = following === null || comesAgain ? undefined : following;
  return { isTaken: !isRepeated, isRepeated: isRepeated || comesAgain };
}
