import { expect, it } from "vitest";
import { countSentiments, sentimentClass } from "../../../src/metrics/sentiment/sentiment-class.ts";

it.each([
  [0.3, "positive"],
  [0.29, "neutral"],
  [0, "neutral"],
  [-0.29, "neutral"],
  [-0.3, "negative"],
])("a sentiment of %d is %s, alone and among others", (score, expected) => {
  expect(sentimentClass(score)).toBe(expected);
  expect(countSentiments([score])).toEqual({
    positive: Number(expected === "positive"),
    negative: Number(expected === "negative"),
  });
});
