import { expect, it } from "vitest";
import { countWeights } from "../../../scripts/sentiment/count-weights.ts";
import { judgingRates } from "../../../scripts/sentiment/judging-rates.ts";
import {
  adjustedNetSentiment,
  countWeights as usedWeights,
} from "../../../src/metrics/sentiment/adjusted-net-sentiment.ts";

const languages = ["en", "es", "nl"] as const;

it.each(languages)("the rates of a class add up to all of its texts (%s)", (language) => {
  for (const row of judgingRates[language]) expect(row[0] + row[1] + row[2]).toBeCloseTo(1, 10);
});

it.each(languages)("what a text counts in net sentiment comes from the measured rates (%s)", (language) => {
  const { positive, neutral, negative } = usedWeights[language];
  const expected = countWeights(judgingRates[language]).map((weight) => Number(weight.toFixed(2)));
  expect([positive, neutral, negative]).toEqual(expected);
});

it("misread texts are made up for: where 7 of 10 are judged right, a positive text counts as more than one", () => {
  const weights = countWeights([
    [0.7, 0.2, 0.1],
    [0.2, 0.6, 0.2],
    [0.1, 0.2, 0.7],
  ]);
  // Solved with NumPy's linalg.solve.
  for (const [at, expected] of [1.3787, 0, -1.3787].entries()) expect(weights[at]).toBeCloseTo(expected, 4);
});

it.each(["ES", "es-MX", "es_ES"])("a text whose language is written %s counts as one in Spanish", (language) => {
  const mentions = (written: string) =>
    [0.5, 0.5, -0.5].map((sentiment) => ({ sentiment, language: written, hasRating: false }));
  expect(adjustedNetSentiment(mentions(language))).toEqual(adjustedNetSentiment(mentions("es")));
  expect(adjustedNetSentiment(mentions(language))).not.toEqual(adjustedNetSentiment(mentions("fr")));
});
