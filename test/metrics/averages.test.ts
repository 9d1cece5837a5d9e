import { expect, it } from "vitest";
import { mean, meanOfSmallest, median, percentile } from "../../src/metrics/averages.ts";

it.each([
  ["of one number", [3], 3],
  ["of three in any order", [9, 1, 4], 4],
  ["of an even number, as the mean of the two in the middle", [1, 2, 10, 4], 3],
])("finds the median %s", (_, numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

it("percentile interpolates linearly, as spreadsheets do", () => {
  expect(percentile([1, 2, 3, 4, 5], 0.9)).toBeCloseTo(4.6, 12);
  expect(percentile([5], 0.9)).toBe(5);
});

it("meanOfSmallest of 0.9 ignores the largest tenth of the numbers", () => {
  expect(meanOfSmallest([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000], 0.9)).toBe(5);
  expect(meanOfSmallest([7], 0.9)).toBe(7);
});

it("median does not reorder its numbers", () => {
  const numbers = [3, 1, 2];
  median(numbers);
  expect(numbers).toEqual([3, 1, 2]);
  expect(mean(numbers)).toBe(2);
});
