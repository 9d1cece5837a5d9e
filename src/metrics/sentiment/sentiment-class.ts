export type SentimentClass = "positive" | "neutral" | "negative";

/**
 * The least score, either way, of a text that takes a side: somewhat less than one plainly good word ("nice") alone, and
 * about what one faintly bad word alone gives.
 */
export const sentimentThreshold = 0.3;

/** Whether a score counts as positive (0.3 and above), negative (-0.3 and below) or neutral. */
export function sentimentClass(score: number): SentimentClass {
  if (score >= sentimentThreshold) return "positive";
  return score <= -sentimentThreshold ? "negative" : "neutral";
}
