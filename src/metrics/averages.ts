/** Averages of at least one number. */

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

export function mean(numbers: readonly number[]): number {
  return total(numbers) / numbers.length;
}

function sortAscending(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

/** The middle number; the mean of the two middle numbers if their count is even. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/**
 * The number below which a share of the numbers lies, interpolated linearly like PERCENTILE in spreadsheets.
 * @param share 0 to 1
 */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = sortAscending(numbers);
  const rank = (sorted.length - 1) * share;
  const below = sorted[Math.floor(rank)] as number;
  const above = sorted[Math.ceil(rank)] as number;
  return below + (above - below) * (rank - Math.floor(rank));
}

/** The mean of the smallest numbers, a share (0 to 1) of them but at least one, so that a few very large ones do not count. */
export function meanOfSmallest(numbers: readonly number[], share: number): number {
  return mean(sortAscending(numbers).slice(0, Math.max(1, Math.round(numbers.length * share))));
}

/** One engagement rate for many posts. */
export const averageEngagementRates = {
  /** Every post counts the same. */
  mean: (interactions: readonly number[], audience: readonly number[]) => mean(rates(interactions, audience)),
  /** All interactions / all audiences: posts with large audiences weigh more. */
  pooled: (interactions: readonly number[], audience: readonly number[]) => total(interactions) / total(audience),
  /** The middle post: one that went viral does not distort it. */
  median: (interactions: readonly number[], audience: readonly number[]) => median(rates(interactions, audience)),
};

function rates(interactions: readonly number[], audience: readonly number[]): number[] {
  return interactions.map((number, i) => number / (audience[i] as number));
}
