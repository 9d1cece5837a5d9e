/** (Positive - negative mentions) / all mentions: -1 to 1. */
export function netSentiment(positive: number, negative: number, all: number): number {
  return (positive - negative) / all;
}

/**
 * Net sentiment x buzz volume. There is no standard for brand health; this is the add-on's own definition.
 * @param usualMentions Mentions in a usual period, in which the volume is then 1. Without it the volume is `mentions`.
 */
export function brandHealth(net: number, mentions: number, usualMentions?: number): number {
  return usualMentions === undefined ? net * mentions : (net * mentions) / usualMentions;
}
