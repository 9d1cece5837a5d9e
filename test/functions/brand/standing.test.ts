import { describe, expect, it } from "vitest";
import { functions } from "../../../src/functions/index.ts";

const { ENGAGEMENT_TREND, ENGAGEMENT_RANK, ENGAGEMENT_INDEX } = functions;
const on = (month: number, day: number, hours = 0) => [new Date(Date.UTC(2026, month - 1, day, hours))];

describe("ENGAGEMENT_TREND", () => {
  it("compares 30 days with the 30 before, counted back from the newest date", () => {
    const dates = [on(3, 31), on(3, 15), on(3, 2), on(3, 1), on(2, 10), on(1, 31), on(1, 30)];
    const rates = [[0.06], [0.05], [0.04], [0.04], [0.05], [0.06], [0.9]];
    expect(ENGAGEMENT_TREND.call(dates, rates)).toBeCloseTo(0, 12);
  });

  it("accepts dates in any order", () => {
    const dates = [on(3, 1), on(3, 9), on(3, 3), on(3, 12), on(3, 5), on(3, 10)];
    const rates = [[0.02], [0.02], [0.02], [0.035], [0.02], [0.02]];
    expect(ENGAGEMENT_TREND.call(dates, rates, 7)).toBeCloseTo(0.25, 12);
  });

  it("counts whole days, regardless of the time of day", () => {
    const dates = [on(3, 1, 23), on(3, 2, 5), on(3, 7, 23), on(3, 8, 1), on(3, 9), on(3, 14, 6)];
    const rates = [[0.02], [0.02], [0.02], [0.03], [0.04], [0.05]];
    expect(ENGAGEMENT_TREND.call(dates, rates, 7)).toBeCloseTo(1, 12);
  });

  it("does not count a day without a row as 0", () => {
    const dates = [on(3, 1), on(3, 1), on(3, 1), on(3, 14), on(3, 14), on(3, 14)];
    expect(ENGAGEMENT_TREND.call(dates, [[0.02], [0.02], [0.02], [0.01], [0.01], [0.01]], 7)).toBeCloseTo(-0.5, 12);
  });

  it("skips rows without a date or a rate, and the heading", () => {
    const dates = [["Date"], on(3, 1), on(3, 2), on(3, 3), [""], on(3, 12), on(3, 13), on(3, 14), on(3, 30)];
    const rates = [["Rate"], [0.02], [0.02], [0.02], [0.9], [0.03], [0.03], [0.03], [""]];
    expect(ENGAGEMENT_TREND.call(dates, rates, 7)).toBeCloseTo(0.5, 12);
  });

  it("is blank if the days before had rates of 0 only, and without any rate", () => {
    const dates = [on(3, 1), on(3, 2), on(3, 3), on(3, 12), on(3, 13), on(3, 14)];
    expect(ENGAGEMENT_TREND.call(dates, [[0], [0], [0], [0.03], [0.03], [0.03]], 7)).toBe("");
    expect(
      ENGAGEMENT_TREND.call(
        dates,
        dates.map(() => [""]),
      ),
    ).toBe("");
  });

  it("compares single days, and a blank number of days is as if it were left out", () => {
    const days = [on(3, 1), on(3, 1), on(3, 1), on(3, 2), on(3, 2), on(3, 2)];
    const rates = [[0.02], [0.02], [0.02], [0.03], [0.03], [0.03]];
    expect(ENGAGEMENT_TREND.call(days, rates, 1)).toBeCloseTo(0.5, 12);
    expect(ENGAGEMENT_TREND.call(days, rates, "", "counts")).toBe("6 in the last 30 days, 0 in the 30 days before");
  });

  it("does not compare periods with fewer than 3 rates, and says how many each has", () => {
    const dates = [on(3, 1), on(3, 2), on(3, 12), on(3, 13), on(3, 14)];
    expect(() => ENGAGEMENT_TREND.call(dates, [[0.02], [0.02], [0.03], [0.03], [0.03]], 7)).toThrow(
      "ENGAGEMENT_TREND: rates are too few to compare: 3 in the last 7 days, 2 in the 7 days before. Each needs at least 3.",
    );
  });

  it("says how many rates it compared if it is asked", () => {
    const dates = [on(3, 1), on(3, 2), on(3, 3), on(3, 12), on(3, 13), on(3, 14), on(3, 14)];
    const rates = dates.map(() => [0.02]);
    expect(ENGAGEMENT_TREND.call(dates, rates, 7, "counts")).toBe("4 in the last 7 days, 3 in the 7 days before");
  });

  it.each([
    [0, '"0"'],
    [1.5, "a whole number"],
    ["week", '"week"'],
    [[[7], [14]], "days should be one cell, not a range."],
    [-7, '"-7"'],
  ])("rejects %s as days", (days, message) => {
    expect(() => ENGAGEMENT_TREND.call([on(3, 1)], [[1]], days)).toThrow(message);
  });
});

describe("ENGAGEMENT_RANK", () => {
  const competitors = [["Rates"], [0.01], [0.02], [""], [0.02], [0.05]];

  it.each([
    ["below all", 0.001, 0],
    ["above all", 0.08, 1],
    ["like two of four, one below", 0.02, 0.5],
    ["like the highest", 0.05, 0.875],
  ])("ranks a rate %s", (_, rate, rank) => {
    expect(ENGAGEMENT_RANK.call(rate, competitors)).toBe(rank);
  });

  it("ranks a column of rates against the same competitors", () => {
    expect(ENGAGEMENT_RANK.call([[0.03], [""], [0.001]], competitors)).toEqual([[0.75], [""], [0]]);
  });

  it("reports a text between two rates, rather than leave it out", () => {
    expect(() => ENGAGEMENT_RANK.call(0.1, [[0.2], ["n/a"], [0.3]])).toThrow(
      'ENGAGEMENT_RANK: competitors should be a number, but the cell says "n/a".',
    );
    expect(() => ENGAGEMENT_RANK.call(0.1, [[0.2, "soon", 0.3]])).toThrow('but the cell says "soon".');
    expect(() => ENGAGEMENT_RANK.call(0.1, [[0.2], [-0.1], [0.3]])).toThrow('but the cell says "-0.1".');
  });

  it("compares with the rates of all columns, also written as percentages", () => {
    expect(
      ENGAGEMENT_RANK.call(0.03, [
        ["Boon", "Luna"],
        [0.01, "4%"],
        ["2%", 0.05],
      ]),
    ).toBe(0.5);
  });

  it("accepts one competitor, and a title with no rates below is no heading", () => {
    expect(ENGAGEMENT_RANK.call(0.02, 0.02)).toBe(0.5);
    expect(() => ENGAGEMENT_RANK.call(0.02, [["Rates"], [""]])).toThrow('but the cell says "Rates".');
  });

  it("is blank without competitors, and reports one that is not a rate", () => {
    expect(ENGAGEMENT_RANK.call(0.02, [[""], [""]])).toBe("");
    expect(() => ENGAGEMENT_RANK.call(0.02, [[0.1], ["n/a"]])).toThrow(
      'competitors should be a number, but the cell says "n/a".',
    );
  });
});

describe("ENGAGEMENT_INDEX", () => {
  it("is 1 at the median of the baseline", () => {
    expect(ENGAGEMENT_INDEX.call([[0.02], [0.03], [0.01]], [[0.5], [0.01], [0.02]])).toEqual([[1], [1.5], [0.5]]);
  });

  it("takes the middle of an odd and between the two middle ones of an even number of rates", () => {
    expect(ENGAGEMENT_INDEX.call(0.03, [[0.09], [0.01], [0.02]])).toBe(1.5);
    expect(ENGAGEMENT_INDEX.call(0.06, [[0.09], [0.01], [0.02], [0.04]])).toBeCloseTo(2, 12);
  });

  it("is blank against a baseline of 0", () => {
    expect(ENGAGEMENT_INDEX.call(0.02, [[0], [0], [0.1]])).toBe("");
  });
});
