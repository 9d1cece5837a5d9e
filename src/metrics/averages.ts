/** Averages of at least one number. */

export function total(numbers: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i] as number;
  return sum;
}

export function mean(numbers: ArrayLike<number>): number {
  return total(numbers) / numbers.length;
}

/** A typed array sorts by value, several times faster than with a comparison function. */
function sortAscending(numbers: ArrayLike<number>): Float64Array {
  return Float64Array.from(numbers).sort();
}

/** The middle number; the mean of the two middle numbers if their count is even. */
export function median(numbers: ArrayLike<number>): number {
  return percentile(numbers, 0.5);
}

/**
 * The number below which a share of the numbers lies, interpolated linearly like PERCENTILE in spreadsheets.
 * @param share 0 to 1
 */
export function percentile(numbers: ArrayLike<number>, share: number): number {
  return percentileOfSorted(sortAscending(numbers), share);
}

/** The same for numbers in ascending order. */
export function percentileOfSorted(sorted: ArrayLike<number>, share: number): number {
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)] as number;
  const above = sorted[Math.ceil(rank)] as number;
  return below + (above - below) * (rank - Math.floor(rank));
}

/** The mean of the smallest numbers, a share (0 to 1) of them but at least one, so that a few very large ones do not count. */
export function meanOfSmallest(numbers: ArrayLike<number>, share: number): number {
  return mean(sortAscending(numbers).subarray(0, Math.max(1, Math.round(numbers.length * share))));
}

type Numbers = ArrayLike<number>;

/** One engagement rate for many posts. */
export const averageEngagementRates = {
  /** Every post counts the same. */
  mean: (interactions: Numbers, audience: Numbers) => {
    let sum = 0;
    for (let i = 0; i < interactions.length; i++) sum += (interactions[i] as number) / (audience[i] as number);
    return sum / interactions.length;
  },
  /** All interactions / all audiences: posts with large audiences weigh more. */
  pooled: (interactions: Numbers, audience: Numbers) => total(interactions) / total(audience),
  /** The middle post: one that went viral does not distort it. */
  median: (interactions: Numbers, audience: Numbers) => median(rates(interactions, audience)),
};

function rates(interactions: Numbers, audience: Numbers): Float64Array {
  const found = new Float64Array(interactions.length);
  for (let i = 0; i < found.length; i++) found[i] = (interactions[i] as number) / (audience[i] as number);
  return found;
}
