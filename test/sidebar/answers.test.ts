import { describe, expect, it } from "vitest";
import { parseWholeNumber } from "../../src/sidebar/import/entries.ts";
import { defaultTarget, targetError } from "../../src/sidebar/import/targets.ts";
import { formatValue } from "../../src/sidebar/shared/format-value.ts";
import type { Unit, Value } from "../../src/tables/index.ts";

it.each([
  ["plain", "12500", 12500],
  ["as an Englishman writes it", "12,500", 12500],
  ["as a Spaniard writes it", "1.234.567", 1234567],
  ["with a narrow space", "12\u202f500", 12500],
  ["with blanks around", " 800 ", 800],
  ["0", "0", 0],
  ["nothing", "  ", null],
  ["a fraction", "12.5", undefined],
  ["a wrong mark", "1,2345", undefined],
  ["a negative number", "-3", undefined],
  ["words", "12k", undefined],
])("reads followers typed %s", (_, typed, followers) => {
  expect(parseWholeNumber(typed)).toBe(followers);
});

it.each<[string, Value, Unit, string, string]>([
  ["a count", 12500, "count", "nl", "12.500"],
  ["a rate", 0.035, "rate", "en", "3.5%"],
  ["a duration", 259, "duration", "en", "0:04:19"],
  ["a long duration", 360_000, "duration", "en", "100:00:00"],
  ["a day", "2026-04-12", "date", "nl", "12 apr 2026"],
  ["a time without a zone, where it is", "2026-04-12T23:30:00", "time", "en-GB", "12 Apr 2026, 23:30"],
  ["a time with a zone, in the workbook's", "2026-04-12T23:30:00Z", "time", "en-GB", "13 Apr 2026, 01:30"],
  ["a day where a time is expected", "2026-04-12", "time", "en-GB", "12 Apr 2026"],
  ["what is no date after all", "soon", "date", "en", "soon"],
  ["what is missing", null, "count", "en", ""],
])("shows %s", (_, value, unit, locale, shown) => {
  expect(formatValue(value, unit, locale, "Europe/Amsterdam")).toBe(shown);
});

describe("where rows go", () => {
  const posts = { sheetId: 1, name: "April", table: "posts" as const, rows: 3 };
  const other = { sheetId: 2, name: "Budget", table: null, rows: 0 };

  it("is the sheet that has the table's rows already, under whatever name", () => {
    expect(defaultTarget("posts", [other, posts])).toEqual({
      sheet: { existing: "April" },
      mode: "update",
      confirmed: false,
    });
  });

  it("is the table's own sheet where there is none", () => {
    expect(defaultTarget("days", [other, posts]).sheet).toBeNull();
  });

  it.each([
    ["an empty name", { sheet: { other: " " } }, "name missing"],
    ["a sheet's name in other letters", { sheet: { other: "BUDGET " } }, "name taken"],
    ["rows deleted without a yes", { mode: "replace" as const }, "not confirmed"],
    ["rows deleted with a yes", { mode: "replace" as const, confirmed: true }, null],
    ["nothing special", {}, null],
  ])("has for %s the problem it should have", (_, changes, problem) => {
    expect(targetError({ ...defaultTarget("posts", [other, posts]), ...changes }, [other, posts])).toBe(problem);
  });
});
