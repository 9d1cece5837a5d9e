import type { FailureKind, ListSource, PageCursor } from "../define-connector.ts";
import type { PageChain } from "./page-chains.ts";

/** Failures after which a smaller page is worth a try. */
const tooLargeKinds: readonly FailureKind[] = ["too_much_data", "timeout"];

/** Whether a failure may be the page's size. An error of the server is retried first, but not at each smaller size. */
export const mayBeTooLarge = ({ failsWhenTooLarge }: ListSource, kind: FailureKind): boolean =>
  isTooLarge(kind) || (failsWhenTooLarge === true && kind === "server");

export const isTooLarge = (kind: FailureKind): boolean => tooLargeKinds.includes(kind);

const smallestPage = ({ minPageSize = 1 }: ListSource): number => minPageSize;

/** Whether the list can ask for less at once. */
export const canShrink = (source: ListSource, { size }: PageChain): boolean =>
  size !== undefined && size > smallestPage(source);

/** Whether a page that the platform could not send is requested again as it was: a single time-out proves nothing. */
export function isWorthAnotherTry(chain: PageChain, kind: FailureKind): boolean {
  if (kind !== "timeout" || chain.hasTimedOut) return false;
  chain.hasTimedOut = true;
  return true;
}

/**
 * Halves the pages of a chain, and of all others when their turn comes. Returns further cursors where the next page has
 * become several that are requested separately.
 */
export function shrinkPages(source: ListSource, chain: PageChain): PageCursor[] {
  const size = chain.size as number;
  const smaller = Math.max(smallestPage(source), Math.floor(size / 2));
  const [first = null, ...others] = source.splitPage?.(chain.next ?? null, size, smaller) ?? [chain.next ?? null];
  chain.next = first;
  chain.hasTimedOut = false;
  chain.isShrinking = true;
  chain.size = smaller;
  return others as PageCursor[];
}
