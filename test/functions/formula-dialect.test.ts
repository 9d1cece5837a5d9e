import { expect, it } from "vitest";
import { localFormula } from "../../src/functions/formula-dialect.ts";

it.each([
  ["a British spreadsheet has commas and decimal points", "=RATE(1.5,B2)", "en_GB", "=RATE(1.5,B2)"],
  ["a Dutch spreadsheet has semicolons and decimal commas", "=RATE(1.5,B2)", "nl_NL", "=RATE(1,5;B2)"],
  ["a Mexican spreadsheet in Spanish has decimal points", "=RATE(1.5,B2)", "es_MX", "=RATE(1.5,B2)"],
  [
    "a Spanish spreadsheet has backslashes between the cells of an array's row",
    "=RATE({1,2.5;3,4},B2)",
    "es_ES",
    "=RATE({1\\2,5;3\\4};B2)",
  ],
  ["quoted text is not changed", '=RATE("1.5, {a,b} ""c,d""",2)', "de_DE", '=RATE("1.5, {a,b} ""c,d""";2)'],
  ["a formula for an unknown locale is not changed", "=RATE(1.5,B2)", "", "=RATE(1.5,B2)"],
])("%s", (_, written, locale, local) => {
  expect(localFormula(written, locale)).toBe(local);
});
