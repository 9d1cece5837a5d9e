import { describe, expect, it } from "vitest";
import type { Format } from "../../src/exports/define-format.ts";
import { detectDateOrders } from "../../src/importer/files/detect-date-orders.ts";

/** What is found in columns with these cells; `others` are columns that are not read. */
function detect(
  columns: Record<string, readonly string[]>,
  dates: Record<string, string | string[]>,
  {
    others = [] as (readonly string[])[],
    withoutYear = [] as number[],
    ambiguous = [] as string[],
    prefersDayFirst = false,
  } = {},
) {
  const names = Object.keys(columns);
  const cells = [...Object.values(columns), ...others];
  const format = { id: "any", headers: {}, dates, ambiguousDateFields: ambiguous } as unknown as Format;
  const detector = detectDateOrders(
    format,
    new Map(names.map((name, index) => [name, index])),
    new Set(withoutYear),
    others.map((_, index) => names.length + index),
    "2026-06-01",
  );
  const height = Math.max(0, ...cells.map((column) => column.length));
  for (let row = 0; row < height; row++) detector.add(cells.map((column) => column[row] as string));
  return detector.result(prefersDayFirst);
}

const monthFirst = { sent: "MM/DD/YYYY" };
const dayFirst = { sent: "DD/MM/YYYY" };
/** The first pattern that is not a serial number's, and the orders that are left. */
const firstOf = (...input: Parameters<typeof detect>) => {
  const { dates, open } = detect(...input);
  return [[dates.sent].flat()[0], open[0]?.orders ?? null];
};

describe("the order of a column", () => {
  it.each([
    ["its format's, if its cells can be in it", monthFirst, ["04/12/2025"], "MM/DD/YYYY"],
    ["its format's, also with the day first", dayFirst, ["04/12/2025"], "DD/MM/YYYY"],
    ["the other, if its cells prove it", monthFirst, ["13/12/2025"], "DD/MM/YYYY"],
    ["the other, also with the month first", dayFirst, ["12/13/2025"], "MM/DD/YYYY"],
    ["its format's, if it has no cells", dayFirst, [], "DD/MM/YYYY"],
    ["its format's, after a weekday", { sent: "ddd MM/DD/YYYY" }, ["Sat 13/12/2025"], "ddd DD/MM/YYYY"],
    ["its format's, after an optional weekday", { sent: "[ddd, ]DD/MM/YYYY" }, ["12/13/2025"], "[ddd, ]MM/DD/YYYY"],
    ["the other, in days without a year", { sent: "MM/DD" }, ["13/12"], "DD/MM"],
    ["that of any of its patterns", { sent: ["YYYY-MM-DD", "DD/MM/YYYY"] }, ["04/12/2025"], "YYYY-MM-DD"],
  ])("is %s", (_, dates, cells, pattern) => expect(firstOf({ sent: cells }, dates)).toEqual([pattern, null]));

  it("is asked for where the format says that people change it, and nothing proves it", () => {
    const ambiguous = ["sent"];
    expect(firstOf({ sent: ["04/12/2025"] }, monthFirst, { ambiguous })).toEqual([
      "MM/DD/YYYY",
      ["monthFirst", "dayFirst"],
    ]);
    expect(firstOf({ sent: ["04/12/2025"] }, monthFirst, { ambiguous, prefersDayFirst: true })).toEqual([
      "DD/MM/YYYY",
      ["dayFirst", "monthFirst"],
    ]);
    expect(firstOf({ sent: ["04/04/2025"] }, monthFirst, { ambiguous })).toEqual(["MM/DD/YYYY", null]);
    expect(firstOf({ sent: ["04/12/2025"] }, monthFirst, { ambiguous: ["other"] })).toEqual(["MM/DD/YYYY", null]);
  });

  it("is asked for where the format writes dates in another way", () => {
    expect(firstOf({ sent: ["04/12/2025"] }, { sent: "YYYY-MM-DD" })[1]).toEqual(["monthFirst", "dayFirst"]);
    const several = { sent: ["YYYY-MM-DD", "MM/DD/YYYY"] };
    expect(firstOf({ sent: ["04/12/2025"] }, several)[1]).toBeNull();
    expect(detect({ sent: ["13/12/2025"] }, several).dates.sent?.slice(0, 2)).toEqual(["YYYY-MM-DD", "DD/MM/YYYY"]);
  });

  it("is proven by another column, also by one that is not read", () => {
    const ambiguous = ["sent"];
    const dates = { ...monthFirst, made: "MM/DD/YYYY" };
    const proof = { sent: ["04/12/2025"], made: ["13/12/2025"] };
    expect(firstOf(proof, dates, { ambiguous })).toEqual(["DD/MM/YYYY", null]);
    expect(firstOf({ sent: ["04/12/2025"] }, monthFirst, { ambiguous, others: [["13/12/2025"]] })).toEqual([
      "DD/MM/YYYY",
      null,
    ]);
    expect(firstOf({ sent: ["04/12/2025"] }, monthFirst, { ambiguous, others: [["12/13/2025"]] })).toEqual([
      "MM/DD/YYYY",
      null,
    ]);
    const both = [["13/12/2025"], ["12/13/2025"]];
    expect(firstOf({ sent: ["04/12/2025"] }, monthFirst, { ambiguous, others: both })[1]).toEqual([
      "monthFirst",
      "dayFirst",
    ]);
    // Half of 13 goals is no day.
    expect(firstOf({ sent: ["04/12/2025"] }, monthFirst, { ambiguous, others: [["13/6"]] })[1]).toHaveLength(2);
  });

  it("can have the year first only where the format's years have four digits or come first", () => {
    const cells = { sent: ["25-02-06", "25-02-20"] };
    const ambiguous = ["sent"];
    expect(firstOf(cells, monthFirst, { ambiguous })[1]).toEqual(["yearFirst", "dayFirst"]);
    expect(firstOf(cells, { sent: ["MM/DD/YY", "YY-MM-DD"] }, { ambiguous })[1]).toEqual(["yearFirst", "dayFirst"]);
    expect(firstOf(cells, { sent: "MM/DD/YY" }, { ambiguous })).toEqual(["DD/MM/YY", null]);
    expect(firstOf(cells, { sent: ["YYYY-MM-DD", "MM/DD/YY"] }, { ambiguous })[1]).toBeNull();
    expect(firstOf(cells, { sent: "DD.MM.YY" }, { ambiguous })[1]).toBeNull();
  });

  it("of which the month first is no choice, if it gives the days of the day first", () =>
    expect(firstOf({ sent: ["04-Apr-25"] }, monthFirst, { ambiguous: ["sent"] })[1]).toEqual([
      "dayFirst",
      "yearFirst",
    ]));

  it("is a choice between a day and a year where a month stands beside a number", () => {
    const patterns = { sent: ["day", "MMM YY"] };
    const { dates, open } = detect({ sent: ["Jan 25"] }, patterns);
    expect(open).toMatchObject([{ column: "sent", index: 0, orders: ["monthAndDay", "monthAndYear"] }]);
    expect(dates.sent?.includes("day")).toBe(true);
    expect(dates.sent?.includes("MMM YY")).toBe(false);
    expect(open[0]?.patterns.get("monthAndYear")?.includes("MMM YY")).toBe(true);
    expect(open[0]?.patterns.get("monthAndYear")?.includes("day")).toBe(false);
    expect(detect({ sent: ["Jan 25"] }, { sent: "day" }).open).toEqual([]);
    expect(detect({ sent: ["Jan 5"] }, patterns).open).toEqual([]);
  });
});

describe("the patterns of a column", () => {
  const patternsOf = (...input: Parameters<typeof detect>) => [detect(...input).dates.sent].flat();
  it("are its own, then those of other programs, and last a number", () => {
    const patterns = patternsOf({ sent: ["04/12/2025"] }, monthFirst);
    expect([patterns[0], patterns.at(-1), new Set(patterns).size]).toEqual(["MM/DD/YYYY", "serial", patterns.length]);
    expect(patterns).toContain("YYYY-MM-DD");
    expect(["day", "MMM YY"].filter((pattern) => patterns.includes(pattern))).toEqual([]);
  });
  it("of other programs are in the column's order", () => {
    const patterns = patternsOf({ sent: ["04/12/2025"] }, { sent: "DD/MM/YYYY HH:mm:ss" });
    expect(["DD/MM/YYYY", "MM/DD/YYYY", "MM/DD"].map((pattern) => patterns.includes(pattern))).toEqual([
      true,
      false,
      false,
    ]);
  });
  it("are those of both orders for a choice", () => {
    const [column] = detect({ sent: ["04/12/2025"] }, monthFirst, { ambiguous: ["sent"] }).open;
    expect([column?.patterns.get("monthFirst")?.[0], column?.patterns.get("dayFirst")?.[0]]).toEqual([
      "MM/DD/YYYY",
      "DD/MM/YYYY",
    ]);
  });
  it("have no year where a sheet shows none", () => {
    expect(patternsOf({ sent: ["2026-04-12"] }, { sent: "day" }, { withoutYear: [0] })[0]).toBe("day in YYYY-MM-DD");
    expect(patternsOf({ sent: ["2026-04-12"] }, { sent: "day" }, { withoutYear: [1] })[0]).toBe("day");
    expect(patternsOf({ sent: ["2026-04-12"] }, monthFirst, { withoutYear: [0] })[0]).toBe("MM/DD/YYYY");
  });
  it("are turned where a program took the day for the month", () => {
    const { dates, swapped } = detect({ sent: ["2025-04-12", "13/04/2025"] }, { sent: ["YYYY-MM-DD", "DD/MM/YYYY"] });
    expect([swapped, dates.sent?.slice(0, 2)]).toEqual([["sent"], ["YYYY-DD-MM", "DD/MM/YYYY"]]);
    expect(detect({ sent: ["2025-04-12"] }, { sent: "YYYY-MM-DD" }).swapped).toEqual([]);
  });
  it("of a column that the file lacks stay as they are", () =>
    expect(detect({}, monthFirst)).toEqual({ dates: monthFirst, open: [], swapped: [] }));
});
