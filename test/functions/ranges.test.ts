import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";

const {
  AVERAGE_ENGAGEMENT_RATE,
  AVERAGE_VIEWED,
  BENCHMARK,
  BRAND_HEALTH,
  CAMPAIGN_LINK,
  ENGAGEMENT_RATE,
  ENGAGEMENTS,
  ENGAGEMENT_TREND,
  GOAL_PROGRESS,
  LABEL_LIFT,
  NET_SENTIMENT,
  RESPONSE_TIME,
  SAVE_RATE,
  SENTIMENT,
} = functions;

const number = (cell: string) => `saves should be a number, but the cell says "${cell}".`;

describe("a block of several columns has a result for each cell", () => {
  it("with one number for all", () => {
    expect(
      SAVE_RATE.call(
        [
          [1, 2],
          [3, ""],
          [5, "x"],
        ],
        10,
      ),
    ).toEqual([
      [0.1, 0.2],
      [0.3, ""],
      [0.5, number("x")],
    ]);
  });

  it("with a number beside each, and a row of one cell each", () => {
    expect(
      SAVE_RATE.call(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [10, 20],
          [0, 40],
        ],
      ),
    ).toEqual([
      [0.1, 0.1],
      ["", 0.1],
    ]);
    expect(SAVE_RATE.call([[1, 2, 3]], [[10, 10, 10]])).toEqual([[0.1, 0.2, 0.3]]);
  });

  it("with a heading in one column and a number in the other", () => {
    expect(
      SAVE_RATE.call(
        [
          ["Saves", 2],
          [3, 4],
        ],
        10,
      ),
    ).toEqual([
      ["", 0.2],
      [0.3, 0.4],
    ]);
  });

  it("or one result for all cells, column by column, without the headings", () => {
    expect(
      NET_SENTIMENT.call([
        ["May", "June"],
        [0.9, 0.4],
        ["", -0.9],
        [0, 0.1],
      ]),
    ).toBe(0.2);
    expect(
      RESPONSE_TIME.call(
        [
          [0, 0],
          [0, 0],
        ],
        [
          [1, 2],
          [4, 3],
        ],
        "median",
      ),
    ).toBe(2.5);
  });

  it("or one result for all cells of text", () => {
    const labels = Array.from({ length: 5 }, () => ["UGC", ""]);
    const rates = Array.from({ length: 5 }, () => [0.03, 0.02]);
    expect(LABEL_LIFT.call(labels, rates, "UGC")).toBeCloseTo(0.5, 12);
    expect(LABEL_LIFT.call(labels, rates, "UGC", "counts")).toBe("5 with the label, 5 without");
  });
});

describe("a range can be written as", () => {
  it.each([
    ["a number", 5, 5],
    ["a list of one cell", [5], 5],
    ["a range of one cell", [[5]], 5],
    ["an empty list", [], ""],
    ["an empty range", [[]], ""],
    ["one row", [[5, 6]], 11],
    ["one column", [[5], [6]], [[5], [6]]],
    ["a list of cells", [5, 6], [[5], [6]]],
    ["a list of cells and rows", [5, [6]], [[5], [6]]],
  ])("%s", (_, argument, result) => {
    expect(ENGAGEMENTS.call(argument)).toEqual(result);
  });

  it("rows of unequal length, where the missing cells are blank", () => {
    expect(ENGAGEMENTS.call([[1], [2, 3], []])).toEqual([[1], [5], [""]]);
    expect(SAVE_RATE.call([[1], [2, 3]], 10)).toEqual([
      [0.1, ""],
      [0.2, 0.3],
    ]);
  });
});

describe("ranges of unequal size are refused", () => {
  it.each([
    [
      "more rows",
      [[1], [2]],
      [[1], [2], [3]],
      "saves has 2 rows, but audience has 3 rows. Choose ranges of the same size.",
    ],
    [
      "one row of two",
      [[1], [2]],
      [[1, 2]],
      "saves has 2 rows, but audience has 1 row. Choose ranges of the same size.",
    ],
    [
      "more columns",
      [[1, 2]],
      [[1, 2, 3]],
      "saves has 2 columns, but audience has 3 columns. Choose ranges of the same size.",
    ],
  ])("%s", (_, saves, reach, message) => {
    expect(() => SAVE_RATE.call(saves, reach)).toThrow(`SAVE_RATE: ${message}`);
  });

  it("of a third range, too, but counts may have any number of columns", () => {
    const time = [[60], [60]];
    expect(() => AVERAGE_VIEWED.call(time, [[1], [1]], [[30], [30], [30]])).toThrow(
      "AVERAGE_VIEWED: watch_time has 2 rows, but duration has 3 rows.",
    );
    expect(ENGAGEMENT_RATE.call([[1, 2, 3]], [[10]])).toBe(0.6);
    expect(() => ENGAGEMENT_RATE.call([[1, 2, 3]], [[10, 10, 10]])).toThrow(
      "ENGAGEMENT_RATE: audience should be one column, but the range has 3 columns.",
    );
  });
});

describe("a row has no result", () => {
  it("if any number that it needs is blank or a divisor is 0, also the last", () => {
    expect(
      AVERAGE_VIEWED.call(
        [["Time"], [60], [""], [60], [60], [60]],
        [["Views"], [2], [2], [""], [2], [0]],
        [["Length"], [60], [60], [60], [""], [60]],
      ),
    ).toEqual([[""], [0.5], [""], [""], [""], [""]]);
  });

  it("if a number for all rows is blank, whatever else the row holds", () => {
    expect(SAVE_RATE.call([[1], ["x"], [""]], "")).toEqual([[""], [number("x")], [""]]);
    expect(SAVE_RATE.call("", [[10], [20]])).toEqual([[""], [""]]);
    expect(GOAL_PROGRESS.call([[1], [2]], "")).toEqual([[""], [""]]);
  });

  it("if it is empty, although a text for all rows is given", () => {
    expect(BENCHMARK.call([["Instagram"], [""], ["TikTok"]], "", "", "")).toEqual([[0.0036], [""], [0.0173]]);
    expect(SENTIMENT.call([[""], ["ok"], [null]], "en")).toEqual([[""], [expect.any(Number)], [""]]);
  });

  it("if it is the first and only text above blanks in a column of texts, but has one", () => {
    expect(SENTIMENT.call([["The shop opens at 9"], [""]])).toEqual([[0], [""]]);
  });
});

describe("an error", () => {
  it("of a number for all rows is one for the whole call, of one row it names the first argument", () => {
    expect(() => SAVE_RATE.call([[1], [2]], "x")).toThrow(
      'SAVE_RATE: audience should be a number, but the cell says "x".',
    );
    expect(() => SAVE_RATE.call("y", "x")).toThrow('SAVE_RATE: saves should be a number, but the cell says "y".');
    expect(() => SAVE_RATE.call([["y"]], -1)).toThrow('SAVE_RATE: saves should be a number, but the cell says "y".');
  });

  it("of a row names its first wrong cell", () => {
    expect(SAVE_RATE.call([[1], ["a"], [1]], [[10], ["b"], ["c"]])).toEqual([
      [0.1],
      [number("a")],
      ['audience should be a number, but the cell says "c".'],
    ]);
  });

  it("of one result for all rows counts rows from the top of the range, with the heading", () => {
    expect(() => AVERAGE_ENGAGEMENT_RATE.call([["Likes"], [1], [""], ["x"]], 10)).toThrow("(row 4 of the range).");
    expect(() => AVERAGE_ENGAGEMENT_RATE.call([["x"], [1]], 10, "median")).not.toThrow();
    expect(() => AVERAGE_ENGAGEMENT_RATE.call([[1, "x"]], 10)).toThrow(/says "x"\.$/);
    expect(() => ENGAGEMENT_TREND.call([[1], [2]], [[1], [-1]])).toThrow(
      'rates should be 0 or more, but the cell says "-1" (row 2 of the range).',
    );
  });

  it("is not made of a result that is too large in one row for the others", () => {
    expect(BRAND_HEALTH.call([[0.5], [1]], [[10], [1e308]], [[5], [1e-10]])).toEqual([
      [1],
      ["These numbers are too large or too small to calculate with."],
    ]);
  });
});

it("an optional text for each row is left out where its cell is blank, and five columns are read", () => {
  const links = [["https://a.example/"], ["https://a.example/"], [""]];
  const each = (...cells: string[]) => cells.map((cell) => [cell]);
  expect(
    CAMPAIGN_LINK.call(
      links,
      each("x", "y", "z"),
      each("social", "cpc", "m"),
      each("may", "june", "j"),
      each("a", "", "b"),
    ),
  ).toEqual([
    ["https://a.example/?utm_source=x&utm_medium=social&utm_campaign=may&utm_content=a"],
    ["https://a.example/?utm_source=y&utm_medium=cpc&utm_campaign=june"],
    [""],
  ]);
});
