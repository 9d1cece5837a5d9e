import { mean, meanOfSmallest, median, percentile } from "./averages.ts";

/**
 * One response time for many, in the unit of the times given. An average hides the unanswered: show the response rate
 * beside it.
 */
export const responseTimes = {
  median,
  mean,
  /** Nine of ten answers were as fast or faster. */
  p90: (times: readonly number[]) => percentile(times, 0.9),
  /** The mean of the fastest 90 %, as Facebook reports a page's response time. */
  fastest90: (times: readonly number[]) => meanOfSmallest(times, 0.9),
};
