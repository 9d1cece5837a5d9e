/** How a brand is spoken of. */

/** Positive minus negative mentions, as a share of all: -1 to 1. */
export function netSentiment(positive: number, negative: number, all: number): number {
  return (positive - negative) / all;
}

/**
 * Net sentiment times buzz volume. There is no standard for brand health; this is a definition of our own.
 * @param usualMentions Mentions in a usual period: the volume is then 1 in such a period. Without it the volume is the plain count.
 */
export function brandHealth(net: number, mentions: number, usualMentions?: number): number {
  return usualMentions === undefined ? net * mentions : (net * mentions) / usualMentions;
}

/**
 * How far the true net sentiment may lie to either side of the counted one with 95 % certainty, from the number of mentions
 * alone: 1.96 times the standard error of a mean of -1, 0 and 1. What the judging itself gets wrong is not in it.
 */
export function netSentimentMargin(positive: number, negative: number, all: number): number {
  const net = netSentiment(positive, negative, all);
  return 1.96 * Math.sqrt(((positive + negative) / all - net * net) / all);
}
