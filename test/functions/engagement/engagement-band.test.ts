import { describe, expect, it } from "vitest";
import { ENGAGEMENT_BAND } from "../../../src/functions/engagement/engagement-band.ts";
import { ENGAGEMENT_RATE } from "../../../src/functions/engagement/engagement-rate.ts";

const { call } = ENGAGEMENT_BAND;

/** The nearest numbers above and below, within floating-point precision. */
const above = (edge: number) => edge * (1 + Number.EPSILON);
const below = (edge: number) => edge * (1 - Number.EPSILON);

describe.each([
  ["default", 0.01, "Low", "Average", "Average"],
  ["default", 0.035, "Average", "Average", "High"],
  ["default", 0.06, "High", "High", "Very high"],
  ["linkedin", 0.01, "Low", "Average", "Average"],
  ["linkedin", 0.03, "Average", "Average", "High"],
  ["linkedin", 0.05, "High", "High", "Very high"],
  ["tiktok", 0.03, "Low", "Average", "Average"],
  ["tiktok", 0.06, "Average", "Average", "High"],
  ["tiktok", 0.12, "High", "High", "Very high"],
  ["website", 0.4, "Low", "Average", "Average"],
  ["website", 0.6, "Average", "Average", "High"],
  ["podcast", 0.7, "Low", "High", "High"],
])("the %s bands at %d", (set, edge, under, at, over) => {
  it(`are ${under} just below, ${at} at and ${over} just above the edge`, () => {
    expect([below(edge), edge, above(edge)].map((rate) => call(rate, set))).toEqual([under, at, over]);
  });
});

it("ENGAGEMENT_BAND puts a calculated rate exactly on the edge into the band below it", () => {
  expect(call(ENGAGEMENT_RATE.call([[300, 30, 20]], 10000))).toBe("Average");
  expect(call(ENGAGEMENT_RATE.call(351, 10000))).toBe("High");
});

it("ENGAGEMENT_BAND is low for a rate of 0 and blank for a blank rate", () => {
  expect(call([[0], [""], [0.02]])).toEqual([["Low"], [""], ["Average"]]);
});

it.each([
  ["es", ["Bajo", "Medio", "Alto", "Muy alto"]],
  ["Nederlands", ["Laag", "Gemiddeld", "Hoog", "Zeer hoog"]],
  ["en", ["Low", "Average", "High", "Very high"]],
])("ENGAGEMENT_BAND has labels in %s", (language, labels) => {
  expect(call([[0.001], [0.02], [0.05], [0.1]], "", language)).toEqual(labels.map((label) => [label]));
});

it("ENGAGEMENT_BAND accepts custom bands in any order, below a heading", () => {
  const bands = [
    ["From", "Label"],
    ["5%", "Great"],
    [0, "Quiet"],
    ["", ""],
    [0.02, "Fine"],
  ];
  expect(call([[0], [0.0199], [0.02], [0.05]], bands)).toEqual([["Quiet"], ["Quiet"], ["Fine"], ["Great"]]);
});

it("ENGAGEMENT_BAND is blank below the lowest custom band", () => {
  expect(
    call(
      [[0.001], [0.02]],
      [
        [0.01, "Fine"],
        [0.05, "Great"],
      ],
    ),
  ).toEqual([[""], ["Fine"]]);
});

it("ENGAGEMENT_BAND rejects an unknown set of bands and lists the known ones", () => {
  expect(() => call(0.02, "pinterest")).toThrow(
    'ENGAGEMENT_BAND: bands should be "default", "linkedin", "tiktok", "website" or "podcast", or a range of two columns, but the cell says "pinterest".',
  );
});

it.each([
  [
    "a start that is not a number",
    [
      [0, "Low"],
      ["some", "High"],
    ],
    'but the cell says "some"',
  ],
  [
    "a label without a start",
    [
      [0, "Low"],
      ["", "High"],
    ],
    '"High" does not',
  ],
  [
    "two bands with one start",
    [
      [0, "Low"],
      [0, "High"],
    ],
    "two bands start at 0",
  ],
  [
    "three columns",
    [
      [0, 1, "Low"],
      [1, 2, "High"],
    ],
    "the range has 3",
  ],
])("ENGAGEMENT_BAND reports %s in custom bands", (_, bands, message) => {
  expect(() => call(0.02, bands)).toThrow(message);
});

it("ENGAGEMENT_BAND rejects a column of languages, since one call has one", () => {
  expect(() => call([[0.02], [0.05]], "default", [["en"], ["es"]])).toThrow(
    "language should be one cell, not a range.",
  );
});

it("ENGAGEMENT_BAND says so if the range of custom bands is empty", () => {
  expect(() =>
    call(0.02, [
      ["From", "Label"],
      ["", ""],
    ]),
  ).toThrow(/^ENGAGEMENT_BAND: bands /);
});

it("ENGAGEMENT_BAND takes numbers as labels of custom bands", () => {
  expect(
    call(0.05, [
      [0, 1],
      [0.05, 2],
    ]),
  ).toBe("2");
});

it("ENGAGEMENT_BAND rejects an unknown language and lists the known ones", () => {
  expect(() => call(0.02, "default", "fr")).toThrow('language should be "en", "es" or "nl", but the cell says "fr".');
});
