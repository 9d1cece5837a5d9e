import { normalTail } from "./normal-tail.ts";

/** The fewest posts with a label, and without it, that can be compared. */
export const leastPostsOfLift = 5;

export interface LabelLift {
  /** How many posts have the label, and how many do not. */
  posts: number;
  others: number;
  /** Mean rate with / mean rate without - 1; undefined if the mean without is 0 or there is no post. */
  lift: number | undefined;
  /** The probability of such a difference by chance, from 0 to 1; undefined if all rates are equal or a group is empty. */
  chance: number | undefined;
}

/**
 * How rates with a label compare with those without it. The chance is that of a two-sided rank test (Mann-Whitney), with equal
 * rates at their mean rank, by the normal approximation without a correction for continuity: one post that went viral moves
 * the mean, and hardly moves the ranks.
 */
export function labelLift(hasLabel: ArrayLike<boolean>, rates: ArrayLike<number>): LabelLift {
  const count = rates.length;
  const order = Array.from({ length: count }, (_, index) => index).sort(
    (a, b) => (rates[a] as number) - (rates[b] as number),
  );
  let [posts, sum, otherSum, rankSum, ties] = [0, 0, 0, 0, 0];
  for (let first = 0; first < count; ) {
    let end = first + 1;
    const rate = rates[order[first] as number] as number;
    while (end < count && rates[order[end] as number] === rate) end++;
    const equal = end - first;
    ties += equal ** 3 - equal;
    for (; first < end; first++) {
      if (!hasLabel[order[first] as number]) {
        otherSum += rate;
        continue;
      }
      posts++;
      sum += rate;
      rankSum += end - (equal - 1) / 2;
    }
  }
  const others = count - posts;
  const mean = otherSum / others;
  const variance = ((posts * others) / 12) * (count + 1 - ties / (count * (count - 1)));
  return {
    posts,
    others,
    lift: posts > 0 && mean > 0 ? sum / posts / mean - 1 : undefined,
    chance: variance > 0 ? normalTail((rankSum - (posts * (count + 1)) / 2) / Math.sqrt(variance)) : undefined,
  };
}
