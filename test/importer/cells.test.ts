import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMinutes, difference, product, sum } from "../../src/importer/files/combine-values.ts";
import { cellToKeyValue, isEqualCell, toCell } from "../../src/tables/cells.ts";

const utc = () => 0;
const amsterdamSummer = () => 2 * 3_600_000;

describe("values written to cells", () => {
  it.each([
    ["a missing value leaves the cell empty", null, "count", ""],
    ["a reported zero is a zero", 0, "count", 0],
    ["an id stays text", "17900000000000001", "id", "17900000000000001"],
    ["a rate is a fraction", 0.035, "rate", 0.035],
    ["90 seconds are a part of a day", 90, "duration", 0.0010416666666666667],
    ["a day is a whole number of days", "2026-05-01", "date", 46143],
    ["a time without a zone is shown unchanged", "2026-05-01T12:00:00", "time", 46143.5],
    ["a time to the minute is a time", "2026-05-01T12:00", "time", 46143.5],
    ["a day in a column of times is its midnight", "2026-05-01", "time", 46143],
    ["text that is no time stays text", "soon", "time", "soon"],
    ["yes and no stay booleans", true, "flag", true],
  ] as const)("%s", (_, value, unit, cell) => {
    expect(toCell(value, unit, utc)).toBe(cell);
  });

  it("a time with a zone is shown in the spreadsheet's time zone", () => {
    expect(toCell("2026-05-01T10:00:00Z", "time", amsterdamSummer)).toBe(46143.5);
    expect(toCell("2026-05-01T12:00:00+02:00", "time", amsterdamSummer)).toBe(46143.5);
  });
});

describe("values read from cells", () => {
  it("a value that was written is equal to the cell that is read back", () => {
    const times = fc.date({ min: new Date("2000-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(times, (time) => {
        const iso = time.toISOString().slice(0, 19);
        const cell = toCell(iso, "time", utc);
        expect(cellToKeyValue(cell, "time")).toBe(iso);
        expect(isEqualCell((cell as number) + 1e-10, cell)).toBe(true);
      }),
    );
  });

  it("two times that differ by one second are not equal", () => {
    expect(isEqualCell(toCell("2026-05-01T12:00:00", "time", utc), toCell("2026-05-01T12:00:01", "time", utc))).toBe(
      false,
    );
  });

  it("a serial number converts back to its day", () => {
    expect(cellToKeyValue(46143, "date")).toBe("2026-05-01");
  });
});

describe("values that are worked out from several cells", () => {
  it("a sum is of the parts that are known, and missing if none is", () => {
    expect([sum([2, null, 3]), sum([0, null]), sum([null, null]), sum([])]).toEqual([5, 0, null, null]);
  });

  it("a difference may be 0, and is missing if a number is or the part is larger than the whole", () => {
    expect([difference(10, 4), difference(10, 10), difference(10, 11)]).toEqual([6, 0, null]);
    expect([difference(null, 4), difference(10, null), difference("10", 4)]).toEqual([null, null, null]);
  });

  it("a product has at most three decimals, and is missing if one factor is", () => {
    expect([product([3, 2.5]), product([3, 0.33333]), product([3, null]), product([0, 5])]).toEqual([7.5, 1, null, 0]);
    expect(product([1.2345, 1])).toBe(1.235);
  });

  it("some minutes later is the next day after midnight, in the same notation", () => {
    expect(addMinutes("2026-05-31T23:50:00", 15)).toBe("2026-06-01T00:05:00");
    expect(addMinutes("2026-05-31T23:50:00+02:00", 15)).toBe("2026-06-01T00:05:00+02:00");
    expect([addMinutes(null, 5), addMinutes("2026-05-31T23:50:00", null), addMinutes("2026-05-31", 5)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
