import { mean, meanOfSmallest, median, percentile } from "./averages.ts";

/**
 * Statistics of response times, in their unit. They leave out unanswered messages: show the response rate with them.
 */
export const responseTimes = {
  median,
  mean,
  /** Nine of ten answers were at least as fast. */
  p90: (times: ArrayLike<number>) => percentile(times, 0.9),
  /** The mean of the fastest 90 %, as Facebook reports a page's response time. */
  fastest90: (times: ArrayLike<number>) => meanOfSmallest(times, 0.9),
};
