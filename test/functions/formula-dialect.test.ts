import { expect, it } from "vitest";
import { localFormula } from "../../src/functions/formula-dialect.ts";

it.each([
  ["a British workbook keeps commas and points", "=RATE(1.5,B2)", "en_GB", "=RATE(1.5,B2)"],
  ["a Dutch workbook has semicolons and decimal commas", "=RATE(1.5,B2)", "nl_NL", "=RATE(1,5;B2)"],
  ["a Mexican workbook writes Spanish with points", "=RATE(1.5,B2)", "es_MX", "=RATE(1.5,B2)"],
  [
    "the cells of a row in braces are parted by backslashes",
    "=RATE({1,2.5;3,4},B2)",
    "es_ES",
    "=RATE({1\\2,5;3\\4};B2)",
  ],
  ["text in quotes stays as it is", '=RATE("1.5, {a,b} ""c,d""",2)', "de_DE", '=RATE("1.5, {a,b} ""c,d""";2)'],
  ["a locale that nobody knows is left alone", "=RATE(1.5,B2)", "", "=RATE(1.5,B2)"],
])("%s", (_, written, locale, local) => {
  expect(localFormula(written, locale)).toBe(local);
});
