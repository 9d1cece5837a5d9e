import { describe, expect, it } from "vitest";
import { parseWholeNumber } from "../../src/sidebar/data/import/entries.ts";
import { defaultTarget, targetError } from "../../src/sidebar/data/import/targets.ts";
import { formatValue } from "../../src/sidebar/shared/format-value.ts";
import type { Unit, Value } from "../../src/tables/index.ts";

it.each([
  ["without separators", "12500", 12500],
  ["with English separators", "12,500", 12500],
  ["with Spanish separators", "1.234.567", 1234567],
  ["with a narrow space", "12\u202f500", 12500],
  ["with surrounding spaces", " 800 ", 800],
  ["as zero", "0", 0],
  ["as blanks, which are no number", "  ", null],
  ["as a fraction, which is invalid", "12.5", undefined],
  ["with a misplaced separator, which is invalid", "1,2345", undefined],
  ["as a negative number, which is invalid", "-3", undefined],
  ["with letters, which is invalid", "12k", undefined],
])("reads a number of followers typed %s", (_, typed, followers) => {
  expect(parseWholeNumber(typed)).toBe(followers);
});

it.each<[string, Value, Unit, string, string]>([
  ["a count", 12500, "count", "nl", "12.500"],
  ["a rate", 0.035, "rate", "en", "3.5%"],
  ["a duration", 259, "duration", "en", "0:04:19"],
  ["a long duration", 360_000, "duration", "en", "100:00:00"],
  ["a day", "2026-04-12", "date", "nl", "12 apr 2026"],
  ["a time without a zone, unconverted", "2026-04-12T23:30:00", "time", "en-GB", "12 Apr 2026, 23:30"],
  ["a time with a zone, in the spreadsheet's zone", "2026-04-12T23:30:00Z", "time", "en-GB", "13 Apr 2026, 01:30"],
  ["a day where a time is expected", "2026-04-12", "time", "en-GB", "12 Apr 2026"],
  ["text in a date field as it is", "soon", "date", "en", "soon"],
  ["a missing value as nothing", null, "count", "en", ""],
])("the preview shows %s", (_, value, unit, locale, shown) => {
  expect(formatValue(value, unit, locale, "Europe/Amsterdam")).toBe(shown);
});

describe("the target of imported rows", () => {
  const posts = { sheetId: 1, name: "April", table: "posts" as const, rows: 3 };
  const other = { sheetId: 2, name: "Budget", table: null, rows: 0 };

  it("defaults to the sheet that already holds the table, whatever its name", () => {
    expect(defaultTarget("posts", [other, posts])).toEqual({
      sheet: { existing: "April" },
      mode: "update",
      confirmed: false,
    });
  });

  it("defaults to a new sheet if none holds the table", () => {
    expect(defaultTarget("days", [other, posts]).sheet).toBeNull();
  });

  it.each([
    ["rejected for an empty name", { sheet: { other: " " } }, "name missing"],
    ["rejected for an existing name in other letters", { sheet: { other: "BUDGET " } }, "name taken"],
    ["rejected for deleting rows without confirmation", { mode: "replace" as const }, "not confirmed"],
    ["accepted for deleting rows with confirmation", { mode: "replace" as const, confirmed: true }, null],
    ["accepted as it is by default", {}, null],
  ])("is %s", (_, changes, error) => {
    expect(targetError({ ...defaultTarget("posts", [other, posts]), ...changes }, [other, posts])).toBe(error);
  });
});
