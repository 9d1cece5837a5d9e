import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";

const {
  BENCHMARK,
  BRAND_HEALTH,
  ENGAGED_TIME_SHARE,
  ENGAGEMENT_BAND,
  ENGAGEMENT_RANK,
  ENGAGEMENT_TREND,
  GOAL_PROGRESS,
  LABEL_LIFT,
  NET_SENTIMENT,
  RESPONSE_TIME,
  SENTIMENT,
  TIME_PER_USER,
} = functions;

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const at = (...parts: [number, number, number, number?, number?]) => new Date(Date.UTC(...parts));

describe("a date", () => {
  it("is from 30 December 1899 to 31 December 9999, also in a column", () => {
    expect(RESPONSE_TIME.call(0, 2_958_465)).toBe(2_958_465);
    expect(RESPONSE_TIME.call(at(1899, 11, 30), at(9999, 11, 31))).toBe(2_958_465);
    expect(() => RESPONSE_TIME.call(-1, 5)).toThrow('received_at should be a date, but the cell says "-1".');
    expect(() => RESPONSE_TIME.call(0, 2_958_466)).toThrow(
      'answered_at should be a date, but the cell says "2958466".',
    );
    expect(RESPONSE_TIME.call(column(0, -1), column(1, 1))).toEqual([
      [1],
      ['received_at should be a date, but the cell says "-1".'],
    ]);
  });

  it("is no text, although it looks like one", () => {
    expect(() => RESPONSE_TIME.call("2026-03-02", 50_000)).toThrow(
      'received_at should be a date, but the cell says "2026-03-02".',
    );
    expect(() => RESPONSE_TIME.call("46083", 50_000)).toThrow("received_at should be a date");
  });

  it("counts to the millisecond", () => {
    // A third of a second, which days cannot hold exactly.
    expect(RESPONSE_TIME.call(1, 1 + 1 / 3 / 86_400)).toBeCloseTo(0.333 / 86_400, 12);
  });

  it("of a goal has the same limits", () => {
    expect(GOAL_PROGRESS.call(1, 2, 0, 2_958_465, 2_958_465)).toBe(0.5);
    expect(() => GOAL_PROGRESS.call(1, 2, -1, 5, 5)).toThrow("start should be a date");
    expect(() => GOAL_PROGRESS.call(1, 2, 0, 5, 2_958_466)).toThrow("as_of should be a date");
  });
});

describe("a duration", () => {
  it("is a time since 30 December 1899 or a number, and not before", () => {
    expect(ENGAGED_TIME_SHARE.call(at(1899, 11, 30), at(1899, 11, 30, 2))).toBe(0);
    expect(ENGAGED_TIME_SHARE.call(column(0, at(1899, 11, 31), ""), column(60, at(1900, 0, 1), 60))).toEqual([
      [0],
      [0.5],
      [""],
    ]);
    expect(() => ENGAGED_TIME_SHARE.call(at(1899, 11, 29, 23), 60)).toThrow(
      "engaged_time should be a duration or a number, but the cell says",
    );
    expect(() => ENGAGED_TIME_SHARE.call(-1, 60)).toThrow('engaged_time should be 0 or more, but the cell says "-1".');
  });

  it("of 0 has a time per user of 0, but nothing can be divided by it", () => {
    expect(TIME_PER_USER.call(column(0, at(1899, 11, 30), 60), column(5, 5, 0))).toEqual([[0], [0], [""]]);
    expect(ENGAGED_TIME_SHARE.call(column(0, 0), column(at(1899, 11, 30), 0))).toEqual([[""], [""]]);
  });
});

it("a net sentiment is from -1 to 1", () => {
  expect(BRAND_HEALTH.call(column(-1, 1, 0), 10)).toEqual([[-10], [10], [0]]);
  for (const outside of [-1.01, 1.01])
    expect(() => BRAND_HEALTH.call(outside, 10)).toThrow(
      `net_sentiment should be from -1 to 1, but the cell says "${outside}".`,
    );
});

it("a year has four digits", () => {
  for (const year of [1899, 10_000])
    expect(() => BENCHMARK.call("Instagram", "", "", year)).toThrow(
      `year should be a year, but the cell says "${year}".`,
    );
  for (const year of [1900, 9999])
    expect(() => BENCHMARK.call("Instagram", "", "", year)).toThrow(/year should be "2019".* but the cell says/);
});

it("a number of days is at most a million", () => {
  const trendOver = (days: unknown) => ENGAGEMENT_TREND.call(column(1, 2, 3), column(0.1, 0.1, 0.1), days, "counts");
  expect(trendOver(1_000_000)).toBe("3 in the last 1000000 days, 0 in the 1000000 days before");
  expect(trendOver("7")).toBe("3 in the last 7 days, 0 in the 7 days before");
  expect(trendOver(" ")).toBe("3 in the last 30 days, 0 in the 30 days before");
  expect(() => trendOver(1_000_001)).toThrow("days should be 1 or more");
  expect(() => trendOver(0.5)).toThrow('days should be 1 or more, but the cell says "0.5".');
});

it("a text can be a number, and is nothing else", () => {
  expect(SENTIMENT.call(2026)).toBe(0);
  expect(SENTIMENT.call(column("ok", 5, " "))).toEqual([[expect.any(Number)], [0], [""]]);
  expect(() => SENTIMENT.call(true)).toThrow('text should be text, but the cell says "TRUE".');
  expect(() => SENTIMENT.call(at(2026, 2, 2))).toThrow('text should be text, but the cell says "2026-03-02 (a date)".');
});

describe("rates of which some are above 1", () => {
  it("are refused if they are more than half of a list", () => {
    const message = "competitors 2 means 200%: did you mean 2% (0.02)?";
    expect(ENGAGEMENT_RANK.call(0.5, column(2, 0.1))).toBe(0.5);
    expect(() => ENGAGEMENT_RANK.call(0.5, column(0.1, 2, 3))).toThrow(message);
    expect(ENGAGEMENT_RANK.call(0.5, column(0.1, 0.2, 2, 3))).toBe(0.5);
    expect(() => ENGAGEMENT_RANK.call(0.5, 2)).toThrow(message);
  });

  it("count as they are written, with a percent sign", () => {
    expect(ENGAGEMENT_RANK.call(0.5, column("200%", "300%", 0.1))).toBeCloseTo(1 / 3, 12);
  });

  it("are counted without blank cells", () => {
    expect(() => ENGAGEMENT_RANK.call(0.5, column(2, "", "", ""))).toThrow("competitors 2 means 200%");
  });
});

describe("LABEL_LIFT", () => {
  const labels = (count: number, others: number) => [
    ...Array.from({ length: count }, () => ["UGC"]),
    ...Array.from({ length: others }, () => [""]),
  ];
  const liftOf = (count: number, others: number, show?: string) =>
    LABEL_LIFT.call(
      labels(count, others),
      labels(count, others).map(([label]) => [label ? 0.03 : 0.02]),
      "ugc",
      show,
    );

  it("compares at least five posts with five", () => {
    expect(liftOf(5, 5)).toBeCloseTo(0.5, 12);
    expect(() => liftOf(4, 6)).toThrow(
      "LABEL_LIFT: posts are too few to compare: 4 with the label, 6 without. Each group needs at least 5.",
    );
    expect(() => liftOf(6, 4)).toThrow("6 with the label, 4 without");
    expect(() => liftOf(4, 6, "chance")).toThrow("posts are too few");
    expect(liftOf(4, 6, "counts")).toBe("4 with the label, 6 without");
  });

  it("finds a label whole among others, whatever its case and spaces", () => {
    const lists = ["UGC", "ugc ,new", "New,  Ugc", "UGCs", "my UGC", "U G C", "", "New", "ugc;new", "New,UGC,Ad"];
    expect(
      LABEL_LIFT.call(
        column(...lists),
        lists.map(() => [0.1]),
        " UgC ",
        "counts",
      ),
    ).toBe("4 with the label, 6 without");
  });

  it("is blank if the others have a mean of 0, and equal rates are likely by chance", () => {
    const rates = (one: number, other: number) => labels(5, 5).map(([label]) => [label ? one : other]);
    expect(LABEL_LIFT.call(labels(5, 5), rates(0.1, 0), "UGC")).toBe("");
    expect(LABEL_LIFT.call(labels(5, 5), rates(0.1, 0.1), "UGC", "chance")).toBe(1);
    expect(LABEL_LIFT.call(labels(5, 5), rates(0.1, 0.1), "UGC")).toBe(0);
  });

  it("leaves out posts without a rate, and needs one label", () => {
    expect(LABEL_LIFT.call(labels(3, 2), column(0.1, "", 0.1, 0.1, ""), "UGC", "counts")).toBe(
      "2 with the label, 1 without",
    );
    expect(
      LABEL_LIFT.call(
        labels(5, 5),
        labels(5, 5).map(() => [0.1]),
        " ",
      ),
    ).toBe("");
    expect(() => LABEL_LIFT.call(labels(1, 1), column(0.1, 0.1), column("a", "b"))).toThrow(
      "label should be one cell, not a range.",
    );
  });
});

describe("custom bands", () => {
  it("may start below 0, and stand in any order, with blank rows", () => {
    const bands = [
      ["From", "Band"],
      [0.05, " High "],
      [-1, "Any"],
      [" ", ""],
      [0.02, 2],
    ];
    expect(ENGAGEMENT_BAND.call(column(0, 0.02, 0.049, 0.05), bands)).toEqual([["Any"], ["2"], ["2"], ["High"]]);
    expect(ENGAGEMENT_BAND.call(0.05, bands, "nl")).toBe("High");
  });

  it("have a heading in the first row only", () => {
    expect(() =>
      ENGAGEMENT_BAND.call(0.1, [
        [0, "Low"],
        ["From", "Band"],
      ]),
    ).toThrow('bands should begin with where each band starts: it should be a number, but the cell says "From".');
    expect(() =>
      ENGAGEMENT_BAND.call(0.1, [
        ["n/a", "Band"],
        [0, "Low"],
      ]),
    ).toThrow('but the cell says "n/a".');
  });

  it("start each band once, also if another stands between", () => {
    expect(() =>
      ENGAGEMENT_BAND.call(0.1, [
        [0.05, "a"],
        [0, "b"],
        [0.05, "c"],
      ]),
    ).toThrow("two bands start at 0.05.");
  });

  it("need two columns and labels", () => {
    expect(() => ENGAGEMENT_BAND.call(0.1, [[0], [0.1]])).toThrow("from and label, but the range has 1.");
    expect(() =>
      ENGAGEMENT_BAND.call(0.1, [
        [0, true],
        [0.1, "b"],
      ]),
    ).toThrow('bands should be from and label, but the cell says "TRUE".');
    expect(() =>
      ENGAGEMENT_BAND.call(0.1, [
        [0, "a"],
        ["", "b".repeat(70)],
      ]),
    ).toThrow(`"${"b".repeat(60)}" does not.`);
  });
});

it("NET_SENTIMENT of a single sentiment is its sign, and of none blank", () => {
  expect([0.3, 0.29, -0.29, -0.3].map((sentiment) => NET_SENTIMENT.call(sentiment))).toEqual([1, 0, 0, -1]);
  expect(NET_SENTIMENT.call("")).toBe("");
});
