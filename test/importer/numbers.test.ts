import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectDecimalMark, readNumber } from "../../src/importer/files/numbers.ts";

const number = (cell: string, ...others: string[]) => readNumber(cell, detectDecimalMark([cell, ...others]));

describe("the decimal mark", () => {
  it.each([
    ["a comma with two decimals proves a comma", ["2.546", "99,88%"], ","],
    ["a point with two decimals proves a point", ["2,546", "99.88"], "."],
    ["groups of thousands prove the other mark", ["1.234.567"], ","],
    ["both marks in one cell prove the last one", ["1.234,5"], ","],
  ])("%s", (_, cells, decimal) => expect(detectDecimalMark(cells)).toEqual({ decimal, isProven: true }));

  it("ambiguous cells do not prove the decimal mark", () => {
    expect(detectDecimalMark(["1,234", "2,500"])).toEqual({ decimal: ".", isProven: false });
    expect(detectDecimalMark(["1.5", "1,5"])).toEqual({ decimal: ".", isProven: false });
  });
});

describe("numbers", () => {
  it.each([
    ["1938.0", 1938],
    ["1,234", 1234],
    ["1,234,567.5", 1234567.5],
    ["1.234.567,5", 1234567.5],
    ["12 345", 12345],
    ["12\u202f345", 12345],
    ["1'234", 1234],
    ["38.47%", 0.3847],
    ["70,2%", 0.702],
    ["100 %", 1],
    ["1.2K", 1200],
    ["3,4 mil", 3400],
    ["1,1 mln.", 1_100_000],
    ["-12", -12],
    ["\u221212", -12],
  ])("%s is read as %d", (cell, value) => expect(number(cell)).toBe(value));

  it("a number is read with the whole file's decimal mark: 2.546 beside 99,88% is two thousand", () =>
    expect(number("2.546", "99,88%")).toBe(2546));

  it.each(["many", "3.апр", "1,23,4", "1.2.3", "12,34,567", "1e5", "0x10", "1 2", "Infinity", "12 parsecs"])(
    "%s is not a number",
    (cell) => expect(number(cell)).toBeNaN(),
  );

  it("any number is read back as it was written, in every notation", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = Number(`${whole}.${String(cents).padStart(2, "0")}`);
        for (const locale of ["en", "de", "pt-BR", "nl"]) {
          const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value);
          expect(number(written)).toBe(value);
        }
      }),
    );
  });

  it("any text yields the number that it holds, or none", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = number(text);
        expect(Number.isNaN(value) || /\d/.test(text)).toBe(true);
      }),
    );
  });
});
