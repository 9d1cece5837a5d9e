import { mean, median } from "./averages.ts";

/**
 * Percentile rank: the share of competitors' rates below this one, where equal ones count half.
 * 0: all are above; 0.5: in the middle; 1: all are below.
 */
export function percentileRank(rate: number, competitors: readonly number[]): number {
  const points = competitors.reduce((sum, other) => sum + (other < rate ? 1 : other === rate ? 0.5 : 0), 0);
  return points / competitors.length;
}

/** A rate / the median of the baseline: 1 is as usual, 2 twice as much. Undefined if that median is 0. */
export function engagementIndex(rate: number, baseline: readonly number[]): number | undefined {
  const baselineMedian = median(baseline);
  return baselineMedian === 0 ? undefined : rate / baselineMedian;
}

/**
 * The change of the mean rate of the last `days` against the `days` before. Both periods are counted back from the newest day
 * in the data, so that the result does not depend on today's date. Dates can be in any order and have gaps: each mean is over
 * the existing rows.
 *
 * @param dayNumbers Each rate's day, as a count of days.
 * @returns A fraction; undefined if the period before has no rates or only zeros.
 */
export function engagementTrend(
  dayNumbers: readonly number[],
  rates: readonly number[],
  days: number,
): number | undefined {
  const newest = dayNumbers.reduce((latest, day) => (day > latest ? day : latest), Number.NEGATIVE_INFINITY);
  const ratesBetween = (from: number, to: number) =>
    rates.filter((_, i) => (dayNumbers[i] as number) > newest - to && (dayNumbers[i] as number) <= newest - from);
  const previousRates = ratesBetween(days, 2 * days);
  const previousMean = previousRates.length ? mean(previousRates) : 0;
  return previousMean === 0 ? undefined : (mean(ratesBetween(0, days)) - previousMean) / previousMean;
}
