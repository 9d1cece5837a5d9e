import fc from "fast-check";
import { expect, it } from "vitest";
import { asTyped } from "../../../scripts/emulator/engine/cell-editing.ts";
import { localeConventions } from "../../../scripts/emulator/formula/conventions.ts";
import { localFormula, storedFormula } from "../../../scripts/emulator/formula/locale-text.ts";

/** The digits of a number before and after its decimal mark, zeros at either end included. */
const digits = fc.tuple(fc.stringMatching(/^\d{1,9}$/), fc.stringMatching(/^\d{1,9}$/));
const decimalPoint = ["en_US", "es_MX", "en_GB", "de_CH"];
const decimalComma = ["nl_NL", "es_ES", "de_DE", "fr_FR"];

/** A formula with its numbers written with `mark`, and its arguments separated by `separator`. */
const writeFormula = (numbers: readonly (readonly string[])[], mark: string, separator: string) => {
  const [first, ...others] = numbers.map((parts) => parts.join(mark));
  return `=${first}*SUM(A2${separator}${others.join(separator)})+"1,5;0.5"`;
};

const formulas = fc.array(digits, { minLength: 2, maxLength: 4 });

it.each([
  ...decimalPoint.map((locale) => [locale, ".", ","]),
  ...decimalPoint.map((locale) => [locale, ".", ";"]),
  ...decimalComma.map((locale) => [locale, ",", ";"]),
])("in %s, numbers with “%s” between arguments with “%s” keep every digit", (locale, mark, separator) => {
  const conventions = localeConventions(locale);
  fc.assert(
    fc.property(formulas, (numbers) => {
      const stored = storedFormula(writeFormula(numbers, mark, separator), conventions);
      expect(stored).toBe(writeFormula(numbers, ".", ","));
      expect(localFormula(stored, conventions)).toBe(writeFormula(numbers, mark, conventions.argument));
      expect(storedFormula(localFormula(stored, conventions), conventions)).toBe(stored);
    }),
  );
});

it("of a formula whose numbers the grid rewrote, what the user typed is taken", () => {
  fc.assert(
    fc.property(formulas, (numbers) => {
      const typed = `${writeFormula(numbers, ",", ";").toLowerCase()}+round(0,5`;
      // As Univer reads it: each run of digits is a number of its own, names are in capitals, brackets are closed.
      const rewritten = `${typed.toUpperCase().replace(/\d+/g, (run) => String(Number(run)))})`;
      expect(asTyped(rewritten, typed)).toBe(`${typed})`);
    }),
  );
});

it("a formula other than the last one typed is left as it is", () => {
  expect(asTyped("=SUM(A1;2)", "=MAX(A1;2)")).toBe("=SUM(A1;2)");
  expect(asTyped("=SUM(A1;2)", "")).toBe("=SUM(A1;2)");
});
