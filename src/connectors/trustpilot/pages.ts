import type { NextPage, PageCursor } from "../define-connector.ts";
import { listAt } from "../json.ts";
import { overlappingPages, pageOffset } from "../next-page.ts";

/** The most reviews that a page can have. */
const maxPageSize = 100;
/** Smaller pages than this would cost more requests than they spare. */
const minPageSize = 50;

/** A page as Trustpilot names it: counted from 1, and how many reviews each page has. */
export interface ReviewPage {
  page: number;
  perPage: number;
}

/**
 * The page that holds the review at this place, counted from 0, and reaches furthest beyond it. Pages can be of any size up to
 * 100, so that one can begin at the last review of the one before or little earlier.
 */
export function pageContaining(offset: number): ReviewPage {
  let best: ReviewPage = { page: 1, perPage: maxPageSize };
  for (let perPage = maxPageSize; perPage >= minPageSize; perPage--) {
    const page = Math.floor(offset / perPage) + 1;
    if (page * perPage > best.page * best.perPage) best = { page, perPage };
  }
  return best;
}

/** Pages that begin with the last review of the one before, so that it shows when reviews in between were taken down. */
export const nextReviewPage: NextPage = (response, cursor, run) => {
  const { page, perPage } = pageContaining(pageOffset(cursor));
  const isFull = listAt(response.body, "reviews").length >= perPage;
  const nextCursor = String(cursor ?? "0").replace(/^\d+/, String((page - 1) * perPage)) as PageCursor;
  return overlappingPages(perPage, "reviews", "id", () => isFull)(response, nextCursor, run);
};
