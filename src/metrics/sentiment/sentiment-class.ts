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
