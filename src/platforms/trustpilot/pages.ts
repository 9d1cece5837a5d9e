import type { Next, PageMark } from "../define-platform.ts";
import { listAt } from "../json.ts";
import { overlapping, startOfPage } from "../paging.ts";

/** The most reviews that a page can have. */
const largest = 100;
/** Smaller pages than this would cost more requests than they spare. */
const smallest = 50;

/** A page as Trustpilot names it: counted from 1, and how many reviews each page has. */
export interface ReviewPage {
  page: number;
  perPage: number;
}

/**
 * The page that holds the review at this place, counted from 0, and reaches furthest beyond it. Pages can be of any size up to
 * 100, so that one can begin at the last review of the one before or little earlier.
 */
export function pageWith(place: number): ReviewPage {
  let best: ReviewPage = { page: 1, perPage: largest };
  for (let perPage = largest; perPage >= smallest; perPage--) {
    const page = Math.floor(place / perPage) + 1;
    if (page * perPage > best.page * best.perPage) best = { page, perPage };
  }
  return best;
}

/** Pages that begin with the last review of the one before, so that it shows when reviews in between were taken down. */
export const nextReviews: Next = (answer, mark, run) => {
  const { page, perPage } = pageWith(startOfPage(mark));
  const isFull = listAt(answer.body, "reviews").length >= perPage;
  const begins = String(mark ?? "0").replace(/^\d+/, String((page - 1) * perPage)) as PageMark;
  return overlapping(perPage, "reviews", "id", () => isFull)(answer, begins, run);
};
