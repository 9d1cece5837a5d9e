import { expect, it } from "vitest";
import { ENGAGEMENT_RATE } from "../../../src/functions/engagement/engagement-rate.ts";

const { call } = ENGAGEMENT_RATE;
const badCell = 'interactions should be a number, but the cell says "n/a".';

it("ENGAGEMENT_RATE divides only once, so that 35 of 1000 is exactly 0.035", () => {
  expect(call(35, 1000)).toBe(0.035);
});

it("ENGAGEMENT_RATE adds up a row of likes, comments and shares", () => {
  expect(call([[120, 14, 6]], 4000)).toBe(0.035);
});

it.each([
  ["an audience of 0", [350, 0], ""],
  ["a blank audience", [350, ""], ""],
  ["all interactions blank", [[["", null, undefined]], 1000], ""],
  ["no interactions at all, which is 0 and not blank", [[[0, 0, 0]], 1000], 0],
  ["some blank interactions, which are skipped", [[[10, "", 20]], 1000], 0.03],
  ["text that is a number", ["350", "10000"], 0.035],
  ["text that is a percentage", ["3.5%", 1], 0.035],
  ["a percentage that dividing by 100 would make inexact", ["0.7%", 1], 0.007],
])("ENGAGEMENT_RATE handles %s", (_, given, result) => {
  expect(call(...given)).toBe(result);
});

it("ENGAGEMENT_RATE uses one audience for every row of interactions", () => {
  expect(call([[10], [20]], 1000)).toEqual([[0.01], [0.02]]);
});

it("ENGAGEMENT_RATE uses one count of interactions for every audience", () => {
  expect(call(10, [[1000], [500]])).toEqual([[0.01], [0.02]]);
});

it("ENGAGEMENT_RATE of whole columns leaves the headings' row blank", () => {
  const interactions = [
    ["Likes", "Comments"],
    [30, 5],
    ["", ""],
  ];
  expect(call(interactions, [["Followers"], [1000], [""]])).toEqual([[""], [0.035], [""]]);
});

it("ENGAGEMENT_RATE says which argument is missing and what it needs", () => {
  expect(() => call(350)).toThrow("ENGAGEMENT_RATE: audience is missing. The formula needs interactions, audience.");
});

it("ENGAGEMENT_RATE takes only the first row for a heading, not one below a title", () => {
  const interactions = [
    ["Campaign report", ""],
    ["Likes", "Comments"],
    [30, 5],
  ];
  const message = 'interactions should be a number, but the cell says "Likes".';
  expect(call(interactions, [[""], ["Followers"], [1000]])).toEqual([[""], [message], [0.035]]);
});

it("ENGAGEMENT_RATE leaves a heading blank if the audience is one cell", () => {
  expect(call([["Likes"], [35]], 1000)).toEqual([[""], [0.035]]);
});

it("ENGAGEMENT_RATE does not take n/a for a heading", () => {
  expect(call([["n/a"], [35]], 1000)).toEqual([[badCell], [0.035]]);
});

it("ENGAGEMENT_RATE reports text below the first value, even alone in its row", () => {
  const message = 'interactions should be a number, but the cell says "sum".';
  expect(call([["Likes"], [35], ["sum"]], 1000)).toEqual([[""], [0.035], [message]]);
});

it("ENGAGEMENT_RATE reports a bad cell in its row and calculates the others", () => {
  expect(
    call(
      [
        [10, 1],
        ["n/a", 2],
        [20, 3],
      ],
      [[100], [100], [100]],
    ),
  ).toEqual([[0.11], [badCell], [0.23]]);
});

it("ENGAGEMENT_RATE throws an error with its name for a bad single cell", () => {
  expect(() => call("n/a", 10000)).toThrow(`ENGAGEMENT_RATE: ${badCell}`);
});

it("ENGAGEMENT_RATE throws for a bad audience of all rows", () => {
  expect(() => call([[10], [20]], "soon")).toThrow(
    'ENGAGEMENT_RATE: audience should be a number, but the cell says "soon".',
  );
});

it("ENGAGEMENT_RATE reports the sizes of ranges with different heights", () => {
  expect(() => call([[1], [2], [3]], [[10], [20]])).toThrow(
    "ENGAGEMENT_RATE: interactions has 3 rows, but audience has 2 rows. Choose ranges of the same size.",
  );
});

it("ENGAGEMENT_RATE rejects two columns of audiences", () => {
  expect(() => call([[1, 2]], [[10, 20]])).toThrow("audience should be one column, but the range has 2 columns.");
});

it("ENGAGEMENT_RATE reports numbers that are too large instead of returning infinity", () => {
  expect(() => call([[1e308, 1e308]], 1)).toThrow("ENGAGEMENT_RATE: These numbers are too large or too small");
  expect(call([[1e308], [1]], [[1e-300], [2]])).toEqual([
    ["These numbers are too large or too small to calculate with."],
    [0.5],
  ]);
});

it("ENGAGEMENT_RATE truncates a long text in its message", () => {
  expect(() => call("a".repeat(500), 1)).toThrow(`but the cell says "${"a".repeat(59)}…".`);
});

it("ENGAGEMENT_RATE does not change its arguments", () => {
  const interactions = Object.freeze([Object.freeze(["10", "", 5])]);
  expect(call(interactions, 100)).toBe(0.15);
});
