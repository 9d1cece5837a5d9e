import type { SentimentLanguage } from "../../src/metrics/sentiment/languages/index.ts";
import type { SentimentClass } from "../../src/metrics/sentiment/sentiment-class.ts";
import type { LabelledText } from "./labelled-texts.ts";

export const sentimentClasses: readonly SentimentClass[] = ["positive", "neutral", "negative"];

/** How often SENTIMENT judges texts of a class, one row each, to be positive, neutral and negative. */
export type JudgingRates = readonly [ClassRates, ClassRates, ClassRates];
export type ClassRates = readonly [positive: number, neutral: number, negative: number];

/**
 * As `npm run measure:sentiment` measured them, the mean of a language's sets. English and Spanish: reviews of restaurants
 * (SemEval-2016 Task 5 in IsakZhang/XABSA, training part; Apache-2.0) and tweets (UMSAB in cardiffnlp/xlm-t, validation
 * part; Apache-2.0). Dutch: such reviews, and the mean of the English and Spanish tweets, since no Dutch ones were at hand.
 * Only these rates are here, none of the texts.
 */
export const judgingRates: Readonly<Record<SentimentLanguage, JudgingRates>> = {
  en: [
    [0.7, 0.23, 0.07],
    [0.11, 0.64, 0.25],
    [0.05, 0.25, 0.7],
  ],
  es: [
    [0.8, 0.17, 0.03],
    [0.22, 0.46, 0.32],
    [0.05, 0.26, 0.69],
  ],
  nl: [
    [0.77, 0.19, 0.04],
    [0.28, 0.51, 0.21],
    [0.07, 0.26, 0.67],
  ],
};

/** The rates of one set of texts. */
export function measureRates(texts: readonly LabelledText[]): JudgingRates {
  return sentimentClasses.map((label) => {
    const ofClass = texts.filter((text) => text.label === label);
    return sentimentClasses.map((judged) => ofClass.filter((text) => text.judged === judged).length / ofClass.length);
  }) as unknown as JudgingRates;
}

/** With two decimals that add up to 1. */
export const roundRates = (rates: JudgingRates): JudgingRates =>
  rates.map(([up, , down]) => {
    const [positive, negative] = [Math.round(100 * up), Math.round(100 * down)];
    return [positive / 100, (100 - positive - negative) / 100, negative / 100] as const;
  }) as unknown as JudgingRates;

/**
 * A language's rates from those of its sets: the mean over all kinds of texts, such as tweets. A kind that the language has
 * no set of is judged as the mean of the other languages' sets, since tweets are misread more alike than reviews and tweets.
 */
export function ratesOfLanguage(
  language: SentimentLanguage,
  sets: readonly { language: SentimentLanguage; kind: string; rates: JudgingRates }[],
): JudgingRates {
  const kinds = [...new Set(sets.map(({ kind }) => kind))];
  return meanRates(
    kinds.map((kind) => {
      const ofKind = sets.filter((set) => set.kind === kind);
      const own = ofKind.filter((set) => set.language === language);
      return meanRates((own.length > 0 ? own : ofKind).map(({ rates }) => rates));
    }),
  );
}

/** The mean of several sets' rates, each with the same weight: none of them is what is said of most brands. */
export const meanRates = (sets: readonly JudgingRates[]): JudgingRates =>
  [0, 1, 2].map((label) =>
    [0, 1, 2].map((judged) => sets.reduce((sum, rates) => sum + (rates[label]?.[judged] ?? 0), 0) / sets.length),
  ) as unknown as JudgingRates;
