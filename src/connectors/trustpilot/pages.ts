import type { NextPage, PageCursor } from "../define-connector.ts";
import { listAt } from "../json.ts";
import { overlappingPages, pageOffset } from "../next-page.ts";

const maxPageSize = 100;

/** A page in Trustpilot's terms: its number, from 1, and the page size. */
export interface ReviewPage {
  page: number;
  perPage: number;
}

/**
 * The page that contains the review at this index, counted from 0, and extends furthest beyond it. Page sizes up to 100
 * are allowed, so a page can start at or shortly before the previous page's last review.
 */
export const pageContaining = (offset: number): ReviewPage => pageOfAtMost(maxPageSize, offset);

/** The same with at most `size` reviews. Sizes below half of it would cost more requests than they save. */
export function pageOfAtMost(size: number, offset: number): ReviewPage {
  let best: ReviewPage = { page: 1, perPage: size };
  for (let perPage = size; perPage >= Math.ceil(size / 2); perPage--) {
    const page = Math.floor(offset / perPage) + 1;
    if (page * perPage > best.page * best.perPage) best = { page, perPage };
  }
  return best;
}

/** Pages that start with the last review of the previous one, which shows when reviews in between were removed. */
export const nextReviewPage: NextPage = (response, cursor, run, size = maxPageSize) => {
  const { page, perPage } = pageOfAtMost(size, pageOffset(cursor));
  const isFull = listAt(response.body, "reviews").length >= perPage;
  const nextCursor = String(cursor ?? "0").replace(/^\d+/, String((page - 1) * perPage)) as PageCursor;
  return overlappingPages(perPage, "reviews", "id", () => isFull)(response, nextCursor, run, perPage);
};
