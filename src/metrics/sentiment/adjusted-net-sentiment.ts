import type { SentimentLanguage } from "./languages/index.ts";
import { type SentimentClass, sentimentClass } from "./sentiment-class.ts";

/** What a text of each language and judged class counts in net sentiment. */
export type CountWeights = Readonly<Record<SentimentLanguage, Readonly<Record<SentimentClass, number>>>>;

/**
 * How much a text counts in net sentiment by the class that it was judged to be of, to make up for misread texts. Derived
 * from how often SENTIMENT misread labelled texts: `scripts/sentiment/judging-rates.ts`.
 */
export const countWeights: CountWeights = {
  en: { positive: 1.34, neutral: 0.19, negative: -1.34 },
  es: { positive: 1.18, neutral: 0.09, negative: -1.29 },
  nl: { positive: 1.23, neutral: -0.13, negative: -1.36 },
};

/**
 * Standard errors of net sentiment that stay however many texts are judged, because texts of another kind are misread more
 * or less often: of texts in a measured language, as wide as leaves the range useful (`src/README.md`, "Mixed texts");
 * and of texts that are counted as they were judged, by whatever program.
 */
export const judgingErrors = { measured: 0.104, unmeasured: 0.2 } as const;

/** Standard errors on either side of net sentiment within which it lies 9 times in 10. */
export const intervalErrors = 1.645;
/** That many mentions, half positive and half negative, widen the interval: 40 of 40 positive is not certainty (Wilson). */
export const addedMentions = intervalErrors ** 2;

/** A mention with a sentiment. */
export interface RatedMention {
  sentiment: number;
  /** Its language's code, such as `en`; blank if unknown. */
  language: string;
  /** Whether its author rated the brand. */
  hasRating: boolean;
}

/** Net sentiment with the range that it lies in 9 times in 10; all from -1 to 1. */
export interface NetSentimentRange {
  net: number;
  low: number;
  high: number;
}

const bounded = (value: number): number => Math.max(-1, Math.min(1, value));

const plainWeights: Readonly<Record<SentimentClass, number>> = { positive: 1, neutral: 0, negative: -1 };

/** What a mention counts, and the judging error in that. A sentiment of exactly 1 or -1 is its author's own, as ratings are. */
function judgementOf(
  { sentiment, language, hasRating }: RatedMention,
  weightsOf: CountWeights,
): { weight: number; error: number } {
  const judged = sentimentClass(sentiment);
  if (hasRating || Math.abs(sentiment) === 1) return { weight: plainWeights[judged], error: 0 };
  const code = language.slice(0, 2).toLowerCase();
  const weights = (weightsOf as Readonly<Record<string, CountWeights["en"] | undefined>>)[code];
  return weights
    ? { weight: weights[judged], error: judgingErrors.measured }
    : { weight: plainWeights[judged], error: judgingErrors.unmeasured };
}

/** Net sentiment adjusted for misread texts, and its range from the number of mentions and from misreading; null without mentions. */
export function adjustedNetSentiment(
  mentions: readonly RatedMention[],
  weightsOf: CountWeights = countWeights,
): NetSentimentRange | null {
  if (mentions.length === 0) return null;
  let [sum, squares, errors] = [0, 0, 0];
  for (const { weight, error } of mentions.map((mention) => judgementOf(mention, weightsOf))) {
    sum += weight;
    squares += weight ** 2;
    errors += error;
  }
  const count = mentions.length + addedMentions;
  const center = sum / count;
  const halfWidth =
    intervalErrors *
    Math.sqrt(((squares + addedMentions) / count - center ** 2) / count + (errors / mentions.length) ** 2);
  return {
    net: bounded(sum / mentions.length),
    low: bounded(bounded(center) - halfWidth),
    high: bounded(bounded(center) + halfWidth),
  };
}
