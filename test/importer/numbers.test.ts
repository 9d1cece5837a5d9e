import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectDecimalMark, hundredth, looksLikeDate, readNumber } from "../../src/importer/files/numbers.ts";

const number = (cell: string, ...others: string[]) => readNumber(cell, detectDecimalMark([cell, ...others]));

describe("the decimal mark", () => {
  it.each([
    ["a comma with two decimals proves a comma", ["2.546", "99,88%"], ","],
    ["a point with two decimals proves a point", ["2,546", "99.88"], "."],
    ["groups of thousands prove the other mark", ["1.234.567"], ","],
    ["both marks in one cell prove the last one", ["1.234,5"], ","],
    ["a comma after a single 0 proves a comma, since no group of thousands begins with 0", ["0,123"], ","],
    ["a point after a single 0 proves a point", ["1,234", "0.123"], "."],
    ["a comma without a digit before it proves a comma", [",125"], ","],
    ["a comma after four digits proves a comma", ["1.234", "1234,567"], ","],
    ["four digits behind the mark prove it", ["1.2345"], "."],
    ["one digit behind the mark proves it, also behind a minus sign", ["1.234", "-3,5"], ","],
    ["groups of thousands prove the other mark, also with a currency", ["€ 1,234,567"], "."],
  ])("%s", (_, cells, decimal) => expect(detectDecimalMark(cells)).toEqual({ decimal, isProven: true }));

  it("ambiguous cells do not prove the decimal mark", () => {
    expect(detectDecimalMark(["1,234", "2,500"])).toEqual({ decimal: ".", isProven: false });
    expect(detectDecimalMark(["1.5", "1,5"])).toEqual({ decimal: ".", isProven: false });
    expect(detectDecimalMark(["1.5", "1,5", "2,5"])).toEqual({ decimal: ".", isProven: false });
    expect(detectDecimalMark(["123,456", "12", "-1.000", "1,23,4"])).toEqual({ decimal: ".", isProven: false });
    expect(detectDecimalMark(["1,23,456"])).toEqual({ decimal: ".", isProven: false });
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

  it.each([
    ["1.234", "0,123", 1234],
    ["1,234", "0.123", 1234],
    ["0,123", "2.546", 0.123],
    ["1.234", "12,50", 1234],
    ["-1.234", "0,5", -1234],
    ["1.234,5", "0.25", 1234.5],
  ])("%s beside %s is %d", (cell, other, value) => expect(number(cell, other)).toBe(value));

  it.each([
    ["2 K", 2000],
    ["1.5M", 1_500_000],
    ["3 mln", 3_000_000],
    ["2 tsd.", 2000],
    ["1.2 bn", 1_200_000_000],
    ["0.05%", 0.0005],
    ["+7", 7],
    [" 12 ", 12],
    ["1234,5", 1234.5],
    ["12.3456789%", 0.123456789],
    ["1’234", 1234],
  ])("%s is %d", (cell, value) => expect(number(cell)).toBe(value));

  it.each([
    "many",
    "3.апр",
    "1,23,4",
    "1.2.3",
    "12,34,567",
    "1e5",
    "0x10",
    "1 2",
    "Infinity",
    "12 parsecs",
    "1234 567",
    "5x",
  ])("%s is not a number", (cell) => expect(number(cell)).toBeNaN());

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

it.each([
  [1000, "k mil tys tsd"],
  [1_000_000, "m mln mio mi"],
  [1_000_000_000, "b bn mld mrd mm"],
])("a number is multiplied by %d where one of these words follows it: %s", (scale, words) => {
  for (const word of words.split(" "))
    expect([word, number(`3 ${word}`), number(`1.5${word.toUpperCase()}.`)]).toEqual([word, 3 * scale, 1.5 * scale]);
});

it("a hundredth of the smallest and largest numbers is exact, too", () => {
  expect([hundredth(1e-7), hundredth(4e-7), hundredth(1e21), hundredth(70.2), hundredth(-5)]).toEqual([
    1e-9, 4e-9, 1e19, 0.702, -0.05,
  ]);
});

describe("numbers that a spreadsheet program made dates", () => {
  it.each([
    ...["3-Apr", "12-Apr", "3.апр", "3/abr", "12 abr.", "Apr-3", "abr.25", "mrt 25", " 3-Apr "],
    ...["1/2/25", "12/04/2025", "4.3.25", "31-12-2025", "2025-04-03", "2025-04-03 00:00:00"],
  ])("%s looks like a date", (cell) => expect(looksLikeDate(cell)).toBe(true));

  it.each([
    ...[
      "",
      "3",
      "1.5",
      "1,234",
      "1/2",
      "3-ab",
      "123-Apr",
      "x3-Apr",
      "3-Apr.x",
      "3_Apr",
      "3-123",
      "Apr",
      "ab-3",
      "Apr-123",
    ],
    ...[
      "1Apr-3",
      "Apr_3",
      "Apr-x",
      "1/2/3",
      "x1/2/25",
      "1/2/25x",
      "123/1/25",
      "1/123/25",
      "1_2/25",
      "1/2_25",
      "x/2/25",
    ],
    ...[
      "1/x/25",
      "1/2/xx",
      "x2025-04-03",
      "5-04-03x",
      "abcd-04-03",
      "2025-4-03",
      "2025-xx-03",
      "2025-04-3",
      "2025-04-xx",
    ],
  ])("“%s” does not", (cell) => expect(looksLikeDate(cell)).toBe(false));
});
