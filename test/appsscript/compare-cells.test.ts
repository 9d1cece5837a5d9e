import { describe, expect, it } from "vitest";
import { compareCells } from "../../src/appsscript/share/compare-cells.ts";

const noOffset = () => 0;
const why = (before: unknown, after: unknown) => compareCells(before, after, noOffset)?.why ?? null;
const noon = Date.UTC(2026, 4, 1, 12);

describe("what a built-in function shows instead of the add-on's", () => {
  it.each([
    ["the same number", 0.02, 0.02, null],
    ["a number whose last digits differ", 0.02, 0.02 * (1 + 9e-10), null],
    ["a large number whose last digits differ", -5_000_000, -5_000_000.004, null],
    ["another number", 0.02, 0.02 * (1 + 2e-9), "number"],
    ["another large number", 5_000_000, 5_000_000.006, "number"],
    ["a negative number", 0.5, -0.5, "number"],
    ["the same text", "High", "High", null],
    ["another text", "High", "Low", "message"],
    ["a number where there was a message", "Check this row", 0.02, "read"],
    ["a number where there was nothing", "", 0.02, "read"],
    ["nothing where there was a number", 0.02, "", "notRead"],
    ["a message where there was a number", 0.02, "Check this row", "notRead"],
    ["nothing where there was a message", "Check this row", "", "notRead"],
    ["a message where there was nothing", "", "Check this row", "notRead"],
    ["an error where there was a number", 0.02, "#N/A", "notRead"],
    ["a number where there was an error", "#N/A", 0.02, "error"],
    ["nothing where there was an error", "#N/A", "", "error"],
    ["a number where the add-on was still calculating", "Loading...", 0.02, "error"],
    ["another error", "#N/A", "#REF!", null],
    ["an error where the add-on was still calculating", "Loading...", "#REF!", null],
    ["a text with a hash in it, where there was a number", 0.02, "No #1", "notRead"],
    ["a text with a hash in it, where there was another", "No #2", "No #1", "message"],
    ["another truth value", true, false, "notRead"],
  ])("is %s", (_, before, after, expected) => expect(why(before, after)).toBe(expected));

  it("are times, which are the same to a millisecond", () => {
    expect(why(new Date(noon), new Date(noon))).toBe(null);
    expect(why(new Date(noon), new Date(noon + 1))).toBe(null);
    expect(why(new Date(noon), new Date(noon + 2))).toBe("number");
    // 1 May 2026 is day 46143.
    expect(why(new Date(noon), 46_143.5)).toBe(null);
    expect(why(46_143.5, new Date(noon))).toBe(null);
    expect(why(new Date(noon), 46_143.5 + 1 / 86_400)).toBe("number");
    // A duration of minutes: the first day of a spreadsheet is 30 December 1899.
    const duration = (ms: number) => new Date(Date.UTC(1899, 11, 30) + ms);
    expect(why(duration(600_000), duration(600_001))).toBe(null);
    expect(why(duration(600_000), duration(600_002))).toBe("number");
    expect(why(duration(600_000), duration(600_001).getTime())).toBe("number");
  });

  it("are shown with their values, a date as the number that the sheet counts its day as", () => {
    expect(compareCells(new Date(noon), "soon", () => 3_600_000)).toEqual({
      before: 46_143 + 13 / 24,
      after: "soon",
      why: "notRead",
    });
  });
});
