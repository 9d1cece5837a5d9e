import type { ApiResponse, ListSource, NextPage, PageCursor } from "./define-connector.ts";
import { addDays, at, listAt, numberAt, textAt } from "./json.ts";
import { decodeIfPossible } from "./percent-escapes.ts";

/** How platforms point to the next page. */

/** A cursor in the body; missing on the last page. */
export const cursorAt =
  (path: string): NextPage =>
  ({ body }) =>
    textAt(body, path);

/** A cursor in the body that only counts while a flag says that there is more. */
export const cursorWhile =
  (path: string, hasMore: string): NextPage =>
  ({ body }) =>
    at(body, hasMore) === true ? textAt(body, path) : null;

/** Graph: the cursor only counts while `paging.next` exists. That URL is never used because it contains the token. */
export const graphCursor: NextPage = ({ body }) =>
  textAt(body, "paging.next") === null ? null : textAt(body, "paging.cursors.after");

/** A query parameter of the `rel="next"` URL in the `Link` header. */
export const linkHeader =
  (parameter: string): NextPage =>
  ({ headers }) => {
    const next = (headers.link ?? "").split(",").find((part) => /rel="?next"?/.test(part));
    const found = next && new RegExp(`[?&]${parameter}=([^&>]+)`).exec(next);
    return found ? decodeIfPossible(found[1] as string) : null;
  };

/** Pages by the offset of the first item, starting at `base`: another follows while a page is full. */
export const offsetWhileFull =
  (pageSize: number, items: string, base = 0): NextPage =>
  ({ body }, page, _run, size = pageSize) =>
    listAt(body, items).length < size ? null : Number(page ?? base) + size;

/** Pages by the offset of the first item, where the first page has the total: the others are requested in parallel. */
export const offsetsUpTo =
  (pageSize: number, total: string): NextPage =>
  ({ body }, page, _run, size = pageSize) => {
    if (page !== null) return null;
    const offsets: number[] = [];
    for (let start = size; start < (numberAt(body, total) ?? 0); start += size) offsets.push(start);
    return offsets;
  };

/**
 * The same for lists that may change during an import: each page overlaps the previous one, so that up to `overlap`
 * items can be deleted without skipping others.
 */
export const overlappingOffsets =
  (pageSize: number, overlap: number, total: (response: ApiResponse) => number | null): NextPage =>
  (response, page, _run, size = pageSize) => {
    if (page !== null) return null;
    const count = total(response) ?? 0;
    const step = overlappingStep(size, overlap);
    return Array.from({ length: Math.max(0, Math.ceil((count - size) / step)) }, (_, number) => (number + 1) * step);
  };

/** Small pages overlap by a quarter at most. */
const overlappingStep = (size: number, overlap: number): number => size - Math.min(overlap, Math.floor(size / 4));

/** The smaller pages that cover a page of `overlappingOffsets`. */
export const splitOverlappingOffsets =
  (overlap: number): NonNullable<ListSource["splitPage"]> =>
  (page, size, smaller) => {
    // The first page leads to all others.
    if (page === null) return [null];
    const offsets: number[] = [];
    for (let start = 0; ; start += overlappingStep(smaller, overlap)) {
      offsets.push(Number(page) + start);
      if (start + smaller >= size) return offsets;
    }
  };

/** The smaller pages that cover a page of `offsetsUpTo`. */
export const splitOffsets: ListSource["splitPage"] = (page, size, smaller) =>
  page === null
    ? [null]
    : Array.from({ length: Math.ceil(size / smaller) }, (_, index) => Number(page) + index * smaller);

/** The smaller pages that cover a page of `pageNumbers`. */
export const splitPageNumbers: ListSource["splitPage"] = (page, size, smaller) => {
  if (page === null) return [null];
  const end = Number(page) * size;
  const first = Math.floor((end - size) / smaller) + 1;
  return Array.from({ length: Math.ceil(end / smaller) - first + 1 }, (_, index) => first + index);
};

/** Lists whose pages are ranges of days: a page is the offset of its first day in the part, its size a number of days. */
export const splitDayRange: ListSource["splitPage"] = (page, size, smaller) =>
  Array.from({ length: Math.ceil(size / smaller) }, (_, index) => Number(page ?? 0) + index * smaller);

/** The days of such a page; the last day if the part has fewer. */
export function dayRangeOfPage(
  { from, to }: { from: string; to: string },
  page: PageCursor | null,
  size: number,
): { from: string; to: string } {
  const first = addDays(from, Number(page ?? 0));
  const last = addDays(first, size - 1);
  return { from: first < to ? first : to, to: last < to ? last : to };
}

/** Pages numbered from 1, where the first page has the page count: the others are requested in parallel. */
export const pageNumbers =
  (pages: (response: Parameters<NextPage>[0]) => number | null): NextPage =>
  (response, page) => {
    if (page !== null) return null;
    const count = pages(response) ?? 1;
    return Array.from({ length: Math.max(0, count - 1) }, (_, number) => number + 2);
  };

/** The offset of an overlapping page's first item. */
export const pageOffset = (page: PageCursor | null): number => Number(String(page ?? 0).split(" ")[0]);

/**
 * Pages by offset in a list that may change during an import: each page begins with the last item of the previous one,
 * which shows when deletions moved items up. The previous range is then read again.
 *
 * @param id Path of an item's id.
 */
export const overlappingPages =
  (pageSize: number, items: string, id: string, hasMore: (response: ApiResponse) => boolean): NextPage =>
  (response, page, _run, size = pageSize) => {
    const start = pageOffset(page);
    const ids = listAt(response.body, items).map((item) => textAt(item, id));
    const [, expected = "", again] = String(page ?? "").split(" ");
    if (expected !== "" && !ids.includes(expected)) return `${Math.max(0, start - size)}  ${expected}`;
    if (ids.length === 0 || !hasMore(response)) return null;
    // Pages of one item cannot overlap.
    if (size === 1) return String(start + 1);
    const last = ids[ids.length - 1] ?? "";
    // New items pushed old ones down so far that the page holds nothing new, or the same page came again.
    const isOld = ids.length > 1 && last === expected;
    if (isOld && again) return null;
    return `${start + Math.max(1, ids.length - 1)} ${last}${isOld ? " again" : ""}`;
  };
