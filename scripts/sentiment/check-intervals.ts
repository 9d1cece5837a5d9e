import {
  adjustedNetSentiment,
  type CountWeights,
  countWeights,
} from "../../src/metrics/sentiment/adjusted-net-sentiment.ts";
import type { SentimentLanguage } from "../../src/metrics/sentiment/languages/index.ts";
import type { SentimentClass } from "../../src/metrics/sentiment/sentiment-class.ts";
import { countWeights as weightsOfRates } from "./count-weights.ts";
import { type JudgingRates, measureRates, ratesOfLanguage, sentimentClasses } from "./judging-rates.ts";
import type { LabelledSet, LabelledText } from "./labelled-texts.ts";

/** How net sentiment and its range do on draws of 100 texts whose true net sentiment is known. */
export interface IntervalMeasure {
  draws: number;
  /** The share of draws whose range contains the true net sentiment. */
  coverage: number;
  medianHalfWidth: number;
  meanAbsoluteError: number;
  bias: number;
  /** The same without adjusting, with the range of 1.96 standard errors of sampling alone. */
  plainCoverage: number;
  plainMeanAbsoluteError: number;
}

const textsOfDraw = 100;
const nets = Array.from({ length: 13 }, (_, step) => -0.5 + step / 10);
/** Reviews have few neutral texts, tweets many. */
const neutralShares = [0.1, 0.2, 0.33];
const drawsOfMix = 20;

/** Random numbers that are the same in every run: a linear congruential generator with the constants of Numerical Recipes. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const sentimentOf: Readonly<Record<SentimentClass, number>> = { positive: 0.5, neutral: 0, negative: -0.5 };
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The judged classes of 100 texts, drawn with replacement, of which so many have each class. */
function draw(judgedOf: Record<SentimentClass, SentimentClass[]>, counts: readonly number[], random: () => number) {
  return sentimentClasses.flatMap((label, at) =>
    Array.from({ length: counts[at] as number }, () => {
      const among = judgedOf[label];
      return among[Math.floor(random() * among.length)] as SentimentClass;
    }),
  );
}

function checkDraws(
  texts: readonly LabelledText[],
  language: SentimentLanguage,
  weights: CountWeights,
  random: () => number,
): { error: number; half: number; isCovered: boolean; plainError: number; isPlainCovered: boolean }[] {
  const judgedOf = Object.fromEntries(
    sentimentClasses.map((one) => [one, texts.filter(({ label }) => label === one).map(({ judged }) => judged)]),
  ) as Record<SentimentClass, SentimentClass[]>;
  const mixes = nets.flatMap((net) =>
    neutralShares.map((share) => {
      const neutral = Math.round(textsOfDraw * share);
      const positive = Math.round((textsOfDraw - neutral + textsOfDraw * net) / 2);
      return [positive, neutral, textsOfDraw - neutral - positive];
    }),
  );
  const possible = mixes.filter((counts) => counts.every((count) => count >= 0));
  return possible.flatMap((counts) =>
    Array.from({ length: drawsOfMix }, () => {
      const judged = draw(judgedOf, counts, random);
      const truth = ((counts[0] as number) - (counts[2] as number)) / textsOfDraw;
      const mentions = judged.map((one) => ({ sentiment: sentimentOf[one], language, hasRating: false }));
      const range = adjustedNetSentiment(mentions, weights);
      if (!range) throw new Error("A draw of no texts");
      const [up, down] = ["positive", "negative"].map(
        (one) => judged.filter((found) => found === one).length / textsOfDraw,
      );
      const plain = (up as number) - (down as number);
      const plainHalf = 1.96 * Math.sqrt(((up as number) + (down as number) - plain ** 2) / textsOfDraw);
      return {
        error: range.net - truth,
        half: (range.high - range.low) / 2,
        isCovered: range.low <= truth && truth <= range.high,
        plainError: plain - truth,
        isPlainCovered: Math.abs(plain - truth) <= plainHalf,
      };
    }),
  );
}

function summarize(checks: ReturnType<typeof checkDraws>): IntervalMeasure {
  const mean = (of: (check: (typeof checks)[number]) => number) =>
    checks.reduce((sum, check) => sum + of(check), 0) / checks.length;
  return {
    draws: checks.length,
    coverage: mean(({ isCovered }) => Number(isCovered)),
    medianHalfWidth: median(checks.map(({ half }) => half)),
    meanAbsoluteError: mean(({ error }) => Math.abs(error)),
    bias: mean(({ error }) => error),
    plainCoverage: mean(({ isPlainCovered }) => Number(isPlainCovered)),
    plainMeanAbsoluteError: mean(({ plainError }) => Math.abs(plainError)),
  };
}

/** Draws from a set that no rate was measured on, with the add-on's own weights. */
export const checkHeldBack = ({ texts, language }: LabelledSet): IntervalMeasure =>
  summarize(checkDraws(texts, language, countWeights, randomNumbers(1)));

const withWeights = (language: SentimentLanguage, rates: JudgingRates): CountWeights => {
  const [positive, neutral, negative] = weightsOfRates(rates);
  return { ...countWeights, [language]: { positive, neutral, negative } };
};

/** Each half of the set in turn, ten times, with the weights of the other half and of half of every other set. */
export function checkByHalves(set: LabelledSet, sets: readonly LabelledSet[], repetitions = 10): IntervalMeasure {
  const random = randomNumbers(2);
  const checks = Array.from({ length: repetitions }, () => {
    const halves = sets
      .filter(({ isForRates }) => isForRates)
      .map(({ name, language, kind, texts }) => {
        const shuffled = texts.map((text) => ({ text, at: random() })).sort((a, b) => a.at - b.at);
        const half = Math.floor(texts.length / 2);
        const parts = [shuffled.slice(0, half), shuffled.slice(half)].map((part) => part.map(({ text }) => text));
        return { name, language, kind, parts };
      });
    return [0, 1].flatMap((held) => {
      const measured = halves.map((half) => ({ ...half, rates: measureRates(half.parts[1 - held] as LabelledText[]) }));
      const rates = ratesOfLanguage(set.language, measured);
      const own = halves.find(({ name }) => name === set.name)?.parts[held] as LabelledText[];
      return checkDraws(own, set.language, withWeights(set.language, rates), random);
    });
  });
  return summarize(checks.flat());
}
