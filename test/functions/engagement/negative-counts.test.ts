import { describe, expect, it } from "vitest";
import { functions } from "../../../src/functions/index.ts";

const { ENGAGEMENT_RATE, ENGAGEMENTS } = functions;

describe("a negative number in a range is named in its row, and the other rows keep their values", () => {
  it("among the interactions of ENGAGEMENT_RATE", () => {
    const interactions = [
      [30, 5],
      [-3, 5],
      [10, -1],
      [0, 0],
    ];
    expect(ENGAGEMENT_RATE.call(interactions, [[1_000], [1_000], [1_000], [1_000]])).toEqual([
      [0.035],
      ['interactions should be 0 or more, but the cell says "-3".'],
      ['interactions should be 0 or more, but the cell says "-1".'],
      [0],
    ]);
  });

  it("in the audience of ENGAGEMENT_RATE, also as text", () => {
    expect(ENGAGEMENT_RATE.call([[35], [35], [35]], [[1_000], [-1_000], ["-5"]])).toEqual([
      [0.035],
      ['audience should be 0 or more, but the cell says "-1000".'],
      ['audience should be 0 or more, but the cell says "-5".'],
    ]);
  });

  it("among the interactions of ENGAGEMENTS", () => {
    expect(
      ENGAGEMENTS.call([
        [1, 2],
        [3, -4],
      ]),
    ).toEqual([[3], ['interactions should be 0 or more, but the cell says "-4".']]);
  });

  it("under a heading, which stays blank", () => {
    expect(ENGAGEMENTS.call([["Likes"], [-4], [5]])).toEqual([
      [""],
      ['interactions should be 0 or more, but the cell says "-4".'],
      [5],
    ]);
  });
});
