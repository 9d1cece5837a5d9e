import { describe, expect, it } from "vitest";
import { createDateEvidence } from "../../src/importer/files/date-evidence.ts";
import {
  type DateOrder,
  patternsInOrder,
  readingsOf,
  swapDayAndMonth,
  yearlessReadings,
} from "../../src/importer/files/date-readings.ts";

describe("what a cell can mean", () => {
  /** The day with the month first, the day first and the year first. */
  const days = (monthFirst: number | null, dayFirst: number | null, yearFirst: number | null = null) => ({
    monthFirst,
    dayFirst,
    yearFirst,
  });

  it.each([
    ["04/12/2026", days(20260412, 20261204)],
    [" 04-12-2026 07:30", days(20260412, 20261204)],
    ["13/12/2026", days(null, 20261213)],
    ["12/13/2026", days(20261213, null)],
    ["04.12.2026", days(20261204, 20261204)],
    ["4/5/26", days(20260405, 20260504)],
    ["04/05/26", days(20260405, 20260504, 20040526)],
    ["25-02-06", days(null, 20060225, 20250206)],
    ["25/2/6", days(null, null, 20250206)],
    ["1/2/3", null],
    ["13/13/2026", null],
    ["04/12-2026", null],
    ["04/12/202", null],
    ["04/12/20261", null],
    ["it is 04/12/2026", null],
    ["#04/12/2026", null],
    ["", null],
    ["Tea", null],
  ])("%s", (cell, readings) => expect(readingsOf(cell)).toEqual(readings));

  it.each([
    // 12 April 2025 was a Saturday, and 4 December 2025 a Thursday.
    ["Sat, 04/12/2025", days(20250412, null)],
    ["Thu. 04/12/2025", days(null, 20251204)],
    ["zaterdag 04/12/2025", days(20250412, null)],
    ["quinta-feira, 04/12/2025", days(null, 20251204)],
    ["Mon, 04/12/2025", days(20250412, 20251204)],
    ["Day, 04/12/2025", days(20250412, 20251204)],
  ])("a weekday says which: %s", (cell, readings) => expect(readingsOf(cell)).toEqual(readings));

  it.each([
    ["4-Apr-25", days(20250404, 20250404)],
    ["04-Apr-25", days(20250404, 20250404, 20040425)],
    ["Fri 04 Apr. 25", days(20250404, 20250404, 20040425)],
    ["Fri, 04 Apr. 25", days(20250404, 20250404, 20040425)],
    ["04-Apr-5", days(null, null, 20040405)],
    ["30-Feb-25", days(null, null, 20300225)],
    ["31-Feb-31", null],
    ["04-Apr 25", null],
    ["04-Smarch-25", null],
    ["04-Apr-2025", null],
    ["04 Apr 25:00", null],
    ["it is 4-Apr-25", null],
  ])("a month with a name between two numbers: %s", (cell, readings) => expect(readingsOf(cell)).toEqual(readings));

  it.each([
    ["Jan 25", { monthAndDay: 20240125, monthAndYear: 20250101 }],
    [" jan.-25 ", { monthAndDay: 20240125, monthAndYear: 20250101 }],
    ["Jan 5", { monthAndDay: 20240105, monthAndYear: null }],
    ["Jan '25", { monthAndDay: null, monthAndYear: 20250101 }],
    ["Jan ’25", { monthAndDay: null, monthAndYear: 20250101 }],
    ["Jan 32", { monthAndDay: null, monthAndYear: 20320101 }],
    ["Feb 29", { monthAndDay: 20240229, monthAndYear: 20290201 }],
    ["Jan '5", null],
    ["Smarch 25", null],
    ["in Jan 25", null],
    ["Jan 25 or so", null],
  ])("a month with one number: %s", (cell, readings) => expect(readingsOf(cell)).toEqual(readings));

  it("a time can come first", () => {
    expect(readingsOf("07:30 04/12/2026")).toEqual(days(20260412, 20261204));
    expect(readingsOf("7:30")).toBeNull();
  });

  it("a longer text is no date", () => {
    expect(readingsOf("04/12/2026".padEnd(60, " "))).toEqual(days(20260412, 20261204));
    expect(readingsOf("04/12/2026".padEnd(61, " "))).toBeNull();
  });

  it.each([
    ["04/12", days(20240412, 20241204)],
    [" 4/12 ", days(20240412, 20241204)],
    ["13/12", days(null, 20241213)],
    ["12/13", days(20241213, null)],
    ["29/2", days(null, 20240229)],
    ["13/13", null],
    ["4/12/26", null],
    ["1/2 x", null],
    ["x 1/2", null],
    ["4-12", null],
  ])("a day without a year: %s", (cell, readings) => expect(yearlessReadings(cell)).toEqual(readings));
});

describe("patterns in the order of a column", () => {
  const own = ["MM/DD/YYYY", "MM/DD/YY", "YY-MM-DD", "YYYY-MM-DD", "MMM DD"];
  it.each([
    ["monthFirst", "monthFirst", ["MM/DD/YYYY", "MM/DD/YY", "YYYY-MM-DD", "MMM DD"]],
    ["dayFirst", "monthFirst", ["DD/MM/YYYY", "DD/MM/YY", "YYYY-MM-DD", "MMM DD"]],
    ["dayFirst", null, ["MM/DD/YYYY", "MM/DD/YY", "YYYY-MM-DD", "MMM DD"]],
    [null, "monthFirst", ["MM/DD/YYYY", "MM/DD/YY", "YYYY-MM-DD", "MMM DD"]],
    ["yearFirst", "monthFirst", ["MM/DD/YYYY", "YY-MM-DD", "YYYY-MM-DD", "MMM DD"]],
  ] as const)("%s, declared %s", (order, from, patterns) =>
    expect(patternsInOrder(own, order, from)).toEqual(patterns),
  );

  it("patterns are declared with the month first, unless they say otherwise", () =>
    expect([patternsInOrder(["MM/DD/YYYY"], "dayFirst"), patternsInOrder(["MM/DD/YYYY"], "monthFirst")]).toEqual([
      ["DD/MM/YYYY"],
      ["MM/DD/YYYY"],
    ]));

  it.each([
    ["MM/DD/YYYY HH:mm", "DD/MM/YYYY HH:mm"],
    ["DD-MM-YY", "MM-DD-YY"],
    ["[ddd, ]MM/DD/YYYY", "[ddd, ]DD/MM/YYYY"],
    ["ddd MM/DD/YYYY", "ddd DD/MM/YYYY"],
    ["DD-MMM-YY", "DD-MMM-YY"],
    ["DD.MM.YYYY", "DD.MM.YYYY"],
    ["YYYY-MM-DD", "YYYY-MM-DD"],
    ["MMM DD, YYYY", "MMM DD, YYYY"],
  ])("day and month are swapped: %s gives %s", (pattern, swapped) => expect(swapDayAndMonth(pattern)).toBe(swapped));
});

describe("what a column's cells prove", () => {
  const evidenceOf = (cells: readonly string[], canLackYears = true) => {
    const evidence = createDateEvidence("2026-06-01", canLackYears);
    for (const cell of cells) evidence.add(cell);
    return evidence;
  };

  it.each<[string[], DateOrder | null]>([
    [["04/12/2025", "13/12/2025"], "dayFirst"],
    [["12/13/2025", "04/12/2025"], "monthFirst"],
    [["04/12/2025 07:30", "04/12/2025 08:30", "13/12/2025 07:30"], "dayFirst"],
    [["04/12/2025"], null],
    [["13/12/2025", "12/13/2025"], null],
    [["2025-12-13"], null],
    [["Jan 25"], null],
    [[], null],
  ])("%j", (cells, order) => expect(evidenceOf(cells).proven()).toBe(order));

  it("a day more than a year from now is no day of a report", () => {
    // 366 days after 1 June 2026 is 2 June 2027.
    expect(evidenceOf(["06/02/2027"]).proven()).toBe(null);
    expect(evidenceOf(["06/03/2027"]).proven()).toBe("dayFirst");
    expect(evidenceOf(["05/07/2027"]).proven()).toBe("monthFirst");
    expect(evidenceOf(["07/08/2030"]).proven()).toBe(null);
    expect(evidenceOf(["06/03/2027", "01/02/2026"]).proven()).toBe("dayFirst");
  });

  it("two numbers are a day only in a column of days", () => {
    expect(evidenceOf(["13/12"]).proven()).toBe("dayFirst");
    expect(evidenceOf(["13/12"], false).proven()).toBe(null);
  });

  it.each<[string[], boolean, boolean, DateOrder[]]>([
    [["04/12/2025"], false, false, ["monthFirst", "dayFirst"]],
    [["04/12/2025"], false, true, ["dayFirst", "monthFirst"]],
    [["13/12/2025", "12/13/2025"], true, false, ["monthFirst", "dayFirst"]],
    [["13/12/2025", "12/13/2025"], true, true, ["dayFirst", "monthFirst"]],
    // In 2025, or from 2006 to 2020.
    [["25-02-06", "25-02-20"], true, true, ["yearFirst", "dayFirst"]],
    [["25-02-06", "25-02-20"], false, true, ["dayFirst"]],
    // From 2006 to 2025, or in 2006.
    [["06-02-06", "25-02-06"], true, true, ["dayFirst", "yearFirst"]],
    [["32-02-06"], false, false, ["yearFirst"]],
    [["05/07/2027"], true, true, ["monthFirst"]],
    [["07/08/2030"], false, true, ["dayFirst", "monthFirst"]],
  ])("of %j, if the year can come first: %s, and the day is likelier to: %s", (cells, year, day, orders) =>
    expect(evidenceOf(cells).possible(year, day)).toEqual(orders),
  );

  it.each<[string, DateOrder[]]>([
    ["Jan 25", ["monthAndDay", "monthAndYear"]],
    ["Jan 27", ["monthAndDay", "monthAndYear"]],
    ["Jan 28", ["monthAndDay"]],
    ["Jan 5", ["monthAndDay"]],
  ])("%s can be %j", (cell, orders) => expect(evidenceOf([cell]).possibleMonths()).toEqual(orders));

  it("a number that can only be a year leaves no choice", () =>
    expect(evidenceOf(["Jan 25", "Jan 32"]).possibleMonths()).toEqual(["monthAndDay"]));

  it("the order makes a difference if one cell is another day in it", () => {
    const orders = ["monthFirst", "dayFirst"] as const;
    expect(evidenceOf(["04/04/2025", "04/12/2025"]).differ(orders)).toBe(true);
    expect(evidenceOf(["04/04/2025"]).differ(orders)).toBe(false);
    expect(evidenceOf(["13/12/2025"]).differ(["dayFirst", "monthFirst"])).toBe(false);
    expect(evidenceOf(["04/12/2025"]).differ(["monthFirst"])).toBe(false);
    expect(evidenceOf(["04/12/2025"]).differ([])).toBe(false);
  });

  it.each<[string[], boolean]>([
    [["2025-04-12", "13/04/2025"], true],
    [["2025-04-12 07:30", "4/13/2025"], true],
    [["2025-04-12", "2025-05-13T07:30:00Z", "13/04/2025"], true],
    [["2025-04-12", "made on 2025-05-13", "13/04/2025"], true],
    [["2025-04-12", "v2025-05-13", "13/04/2025"], true],
    [["2025-04-12", "04/04/2025", "13/04/2025"], true],
    [["2025-04-12", " 2025-05-13 ", "13/04/2025"], false],
    [["2025-04-12", "2025-05-13", "13/04/2025"], false],
    [["2025-04-12", "2025-05-13 07:30:00", "13/04/2025"], false],
    [["2025-04-12", "13/04/2025", "05/04/2025"], false],
    [["2025-04-04", "13/04/2025"], false],
    [["2025-04-12", "04/04/2025"], false],
    [["2025-04-12"], false],
    [["13/04/2025"], false],
  ])("a program took the day for the month in %j: %s", (cells, isSwapped) =>
    expect(evidenceOf(cells).isSwapped()).toBe(isSwapped),
  );
});
