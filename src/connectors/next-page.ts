import type { ApiResponse, NextPage, PageCursor } from "./define-connector.ts";
import { at, listAt, numberAt, textAt } from "./json.ts";

/** The ways in which platforms tell what follows a page. */

/** A mark in the body; the last page has none. */
export const cursorAt =
  (path: string): NextPage =>
  ({ body }) =>
    textAt(body, path);

/** A mark in the body that counts only while another place says that there is more. */
export const cursorWhile =
  (path: string, more: string): NextPage =>
  ({ body }) =>
    at(body, more) === true ? textAt(body, path) : null;

/** Graph: the cursor counts only while there is an address of a next page, which is never used: it holds the token. */
export const graphCursor: NextPage = ({ body }) =>
  textAt(body, "paging.next") === null ? null : textAt(body, "paging.cursors.after");

/** A parameter of the address in the header `Link` that is marked as the next page. */
export const linkHeader =
  (parameter: string): NextPage =>
  ({ headers }) => {
    const next = (headers.link ?? "").split(",").find((part) => /rel="?next"?/.test(part));
    const found = next && new RegExp(`[?&]${parameter}=([^&>]+)`).exec(next);
    return found ? decodeURIComponent(found[1] as string) : null;
  };

/** Pages by the number of the first item, counted from `base`: one follows while a page is as full as it can be. */
export const offsetWhileFull =
  (size: number, items: string, base = 0): NextPage =>
  ({ body }, page) =>
    listAt(body, items).length < size ? null : Number(page ?? base) + size;

/** Pages by the number of the first item, where the first page tells how many items there are in all: the others can be asked at once. */
export const offsetsUpTo =
  (size: number, total: string): NextPage =>
  ({ body }, page) => {
    if (page !== null) return null;
    const offsets: number[] = [];
    for (let start = size; start < (numberAt(body, total) ?? 0); start += size) offsets.push(start);
    return offsets;
  };

/**
 * The same for a list that may change meanwhile: each page begins with the last items of the one before, so that as many can
 * be deleted without others being passed over.
 */
export const overlappingOffsets =
  (size: number, overlap: number, total: (response: ApiResponse) => number | null): NextPage =>
  (response, page) => {
    if (page !== null) return null;
    const count = total(response) ?? 0;
    const step = size - overlap;
    return Array.from({ length: Math.max(0, Math.ceil((count - size) / step)) }, (_, number) => (number + 1) * step);
  };

/** Pages counted from 1, where the first page tells how many pages there are: the others can be asked at once. */
export const pageNumbers =
  (pages: (response: Parameters<NextPage>[0]) => number | null): NextPage =>
  (response, page) => {
    if (page !== null) return null;
    const count = pages(response) ?? 1;
    return Array.from({ length: Math.max(0, count - 1) }, (_, number) => number + 2);
  };

/** Which item an overlapping page begins with, counted from 0. */
export const pageOffset = (page: PageCursor | null): number => Number(String(page ?? 0).split(" ")[0]);

/**
 * Pages by the number of the first item in a list that may change meanwhile: each page begins with the last item of the page
 * before, so that it shows when items in between were deleted and the others moved up. Then the stretch before is read again.
 *
 * @param id Where an item has its id.
 */
export const overlappingPages =
  (size: number, items: string, id: string, hasMore: (response: ApiResponse) => boolean): NextPage =>
  (response, page) => {
    const start = pageOffset(page);
    const ids = listAt(response.body, items).map((item) => textAt(item, id));
    const [, expected = "", again] = String(page ?? "").split(" ");
    if (expected !== "" && !ids.includes(expected)) return `${Math.max(0, start - size)}  ${expected}`;
    if (ids.length === 0 || !hasMore(response)) return null;
    const last = ids[ids.length - 1] ?? "";
    // So much came in before that the page holds nothing new; or it is the same, wherever it is said to begin.
    const isOld = ids.length > 1 && last === expected;
    if (isOld && again) return null;
    return `${start + Math.max(1, ids.length - 1)} ${last}${isOld ? " again" : ""}`;
  };
