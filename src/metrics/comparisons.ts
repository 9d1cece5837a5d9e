import { percentileOfSorted } from "./averages.ts";

/** How many numbers of an ascending list are below a number, or also equal to it; at least `from` are. */
function countBelow(sorted: ArrayLike<number>, number: number, isEqualIncluded: boolean, from: number): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted[middle] as number;
    if (other < number || (isEqualIncluded && other === number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Percentile rank: the share of competitors' rates below this one, where equal ones count half.
 * 0: all are above; 0.5: in the middle; 1: all are below.
 *
 * @param competitors In ascending order.
 */
export function percentileRank(rate: number, competitors: ArrayLike<number>): number {
  const below = countBelow(competitors, rate, false, 0);
  const equal = competitors[below] === rate ? countBelow(competitors, rate, true, below) - below : 0;
  return (below + equal / 2) / competitors.length;
}

/**
 * A rate / the median of the baseline: 1 is as usual, 2 twice as much. Undefined if that median is 0.
 *
 * @param baseline In ascending order.
 */
export function engagementIndex(rate: number, baseline: ArrayLike<number>): number | undefined {
  const baselineMedian = percentileOfSorted(baseline, 0.5);
  return baselineMedian === 0 ? undefined : rate / baselineMedian;
}

export interface Trend {
  /** A fraction; undefined if the period before has no rates or only zeros. */
  change: number | undefined;
  /** How many rates each period has. */
  recent: number;
  earlier: number;
}

/** The fewest rates of a period whose mean can be compared: one unusual post is no trend. */
export const leastRatesOfTrend = 3;

/**
 * The change of the mean rate of the last `days` against the `days` before. Both periods are counted back from the newest day
 * in the data, so that the result does not depend on today's date. Dates can be in any order and have gaps: each mean is over
 * the existing rows.
 *
 * @param dayNumbers Each rate's day, as a count of days.
 */
export function engagementTrend(dayNumbers: ArrayLike<number>, rates: ArrayLike<number>, days: number): Trend {
  let newest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < dayNumbers.length; i++) newest = Math.max(newest, dayNumbers[i] as number);
  let [recent, earlier, recentSum, earlierSum] = [0, 0, 0, 0];
  for (let i = 0; i < rates.length; i++) {
    const age = newest - (dayNumbers[i] as number);
    if (age < days) {
      recent++;
      recentSum += rates[i] as number;
    } else if (age < 2 * days) {
      earlier++;
      earlierSum += rates[i] as number;
    }
  }
  const before = earlier ? earlierSum / earlier : 0;
  return { recent, earlier, change: before === 0 ? undefined : (recentSum / recent - before) / before };
}
