import { expect, it } from "vitest";
import { functions } from "../../../src/functions/index.ts";

const { ENGAGEMENTS, WEIGHTED_ENGAGEMENT_RATE, AVERAGE_ENGAGEMENT_RATE } = functions;

it("ENGAGEMENTS counts every interaction once without weights", () => {
  expect(
    ENGAGEMENTS.call([
      [10, 2, 1],
      ["", "", ""],
      [0, 0, 0],
    ]),
  ).toEqual([[13], [""], [0]]);
});

it("ENGAGEMENTS multiplies each column by its weight", () => {
  expect(
    ENGAGEMENTS.call(
      [
        [10, 2, 1],
        [1, "", 1],
      ],
      [[1, 2, 3]],
    ),
  ).toEqual([[17], [4]]);
  expect(ENGAGEMENTS.call([[10, "2", 1]], [[1, 2, 3]])).toBe(17);
});

it.each([
  ["too few weights", [[1, 2]], "interactions has 3 and weights has 2"],
  ["too many weights", [[1, 2, 3, 4]], "interactions has 3 and weights has 4"],
  ["one weight for three columns", 2, "interactions has 3 and weights has 1"],
  ["a negative weight", [[1, -2, 3]], 'weights should be 0 or more, but the cell says "-2".'],
  ["a blank weight", [[1, "", 3]], "one of its cells is blank"],
  ["a weight that is not a number", [[1, "x", 3]], 'weights should be a number, but the cell says "x".'],
])("ENGAGEMENTS reports %s", (_, weights, message) => {
  expect(() => ENGAGEMENTS.call([[10, 2, 1]], weights)).toThrow(message);
});

it("ENGAGEMENTS takes weights from a column, and the second weight for the second column", () => {
  expect(
    ENGAGEMENTS.call(
      [
        [10, 2],
        [2, 10],
      ],
      [[1], [3]],
    ),
  ).toEqual([[16], [32]]);
  expect(ENGAGEMENTS.call([[10], [20]], 3)).toEqual([[30], [60]]);
});

it("WEIGHTED_ENGAGEMENT_RATE names a negative count and a text in their rows, and calculates the others", () => {
  const counts = [
    [10, 5],
    [-5, 10],
    [10, -5],
    [4, "x"],
    ["", ""],
  ];
  expect(WEIGHTED_ENGAGEMENT_RATE.call(counts, [[100], [100], [100], [100], [100]], [[1, 2]])).toEqual([
    [0.2],
    ['interactions should be 0 or more, but the cell says "-5".'],
    ['interactions should be 0 or more, but the cell says "-5".'],
    ['interactions should be a number, but the cell says "x".'],
    [""],
  ]);
});

it("WEIGHTED_ENGAGEMENT_RATE reports too many weights and weights for one column only", () => {
  expect(() => WEIGHTED_ENGAGEMENT_RATE.call([[10, 2, 1]], 100, [[1, 2, 3, 4]])).toThrow(
    "interactions has 3 and weights has 4",
  );
  expect(() => WEIGHTED_ENGAGEMENT_RATE.call(10, 100, [[1, 2]])).toThrow("interactions has 1 and weights has 2");
});

it("WEIGHTED_ENGAGEMENT_RATE requires weights, since it has no defaults", () => {
  expect(() => WEIGHTED_ENGAGEMENT_RATE.call([[10, 2, 1]], 100)).toThrow(
    "WEIGHTED_ENGAGEMENT_RATE: weights should have a number for each column",
  );
});

const posts = [[10], [60], ["", ""], [90], [5]];
const followers = [[1000], [2000], [1000], [1000], [0]];

it.each([
  ["the mean of the posts' rates", undefined, (0.01 + 0.03 + 0.09) / 3],
  ["pooled totals", "pooled", 160 / 4000],
  ["the median", "Mediana", 0.03],
])("AVERAGE_ENGAGEMENT_RATE calculates %s, without posts that lack interactions or audience", (_, method, rate) => {
  expect(AVERAGE_ENGAGEMENT_RATE.call(posts, followers, method)).toBe(rate);
});

it("AVERAGE_ENGAGEMENT_RATE by median takes the mean of the two middle rates of an even number of posts", () => {
  expect(AVERAGE_ENGAGEMENT_RATE.call([[10], [20], [40], [90]], 1000, "median")).toBe(0.03);
});

it("AVERAGE_ENGAGEMENT_RATE is blank if no post has a rate", () => {
  expect(AVERAGE_ENGAGEMENT_RATE.call([[""], [3]], [[10], [""]])).toBe("");
});

it("AVERAGE_ENGAGEMENT_RATE reports the row of a bad cell", () => {
  expect(() => AVERAGE_ENGAGEMENT_RATE.call([["Likes"], [10], ["n/a"]], [["Followers"], [100], [100]])).toThrow(
    'AVERAGE_ENGAGEMENT_RATE: interactions should be a number, but the cell says "n/a" (row 3 of the range).',
  );
});

it("AVERAGE_ENGAGEMENT_RATE reports a negative number in a column, rather than let it lower the mean", () => {
  expect(() => AVERAGE_ENGAGEMENT_RATE.call([[10], [-5], [20]], [[100], [100], [100]])).toThrow(
    'interactions should be 0 or more, but the cell says "-5" (row 2 of the range).',
  );
  expect(() => AVERAGE_ENGAGEMENT_RATE.call([[10], [20]], [[100], [-100]], "pooled")).toThrow(
    'audience should be 0 or more, but the cell says "-100" (row 2 of the range).',
  );
});

it.each([
  ["mean", (0.03 + 0.09) / 2],
  ["pooled", 150 / 3000],
  ["median", (0.03 + 0.09) / 2],
])("AVERAGE_ENGAGEMENT_RATE by %s leaves a post out whole if one of its cells is blank", (method, rate) => {
  // The first has no audience, the second no interactions: neither's other number counts.
  const given = [
    [[500], ["", ""], [60, ""], [40, 50]].map((row) => [row[0], row[1] ?? ""]),
    [[""], [9000], [2000], [1000]],
  ];
  expect(AVERAGE_ENGAGEMENT_RATE.call(...given, method)).toBeCloseTo(rate, 12);
});

it("AVERAGE_ENGAGEMENT_RATE rejects a range as method", () => {
  expect(() => AVERAGE_ENGAGEMENT_RATE.call([[10], [20]], 100, [["mean"], ["median"]])).toThrow(
    "AVERAGE_ENGAGEMENT_RATE: method should be one cell, not a range.",
  );
});

it("AVERAGE_ENGAGEMENT_RATE rejects an unknown method and lists the known ones", () => {
  expect(() => AVERAGE_ENGAGEMENT_RATE.call(1, 2, "mode")).toThrow(
    'method should be "mean", "pooled" or "median", but the cell says "mode".',
  );
});

it.each([
  ["interactions", ["n/a", 10_000]],
  ["audience", [350, "n/a"]],
])("the average of a single post names what is wrong with its %s", (argument, given) => {
  expect(() => functions.AVERAGE_ENGAGEMENT_RATE.call(...given)).toThrow(
    `AVERAGE_ENGAGEMENT_RATE: ${argument} should be a number, but the cell says "n/a".`,
  );
});
