export type SentimentClass = "positive" | "neutral" | "negative";

/**
 * The lowest absolute score of a text that is not neutral: slightly less than for a single good word ("nice"), about that
 * of a single mildly bad word.
 */
export const sentimentThreshold = 0.3;

/** Whether a score counts as positive (0.3 and above), negative (-0.3 and below) or neutral. */
export function sentimentClass(score: number): SentimentClass {
  if (score >= sentimentThreshold) return "positive";
  return score <= -sentimentThreshold ? "negative" : "neutral";
}

/** How many scores are positive and negative. Compares numbers only, since a column can have a million. */
export function countSentiments(scores: ArrayLike<number>): { positive: number; negative: number } {
  let [positive, negative] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] as number;
    if (score >= sentimentThreshold) positive++;
    else if (score <= -sentimentThreshold) negative++;
  }
  return { positive, negative };
}
