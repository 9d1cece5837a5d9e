import { describe, expect, it } from "vitest";
import { localeConventions } from "../../../scripts/emulator/formula/conventions.ts";
import { localFormula, storedFormula } from "../../../scripts/emulator/formula/locale-text.ts";

const english = localeConventions("en_US");
const dutch = localeConventions("nl_NL");
const spanish = localeConventions("es_ES");
const mexican = localeConventions("es_MX");

describe("stored formulas", () => {
  it.each([
    ["semicolons between arguments", dutch, "=SUM(A1;B1)", "=SUM(A1,B1)"],
    ["a decimal comma", dutch, "=ROUND(1,25;1)", "=ROUND(1.25,1)"],
    ["a decimal comma in Spanish", spanish, "=A1*0,035", "=A1*0.035"],
    ["the commas of Mexican Spanish", mexican, "=ROUND(1.25,1)", "=ROUND(1.25,1)"],
    ["backslashes between array columns", dutch, "={1\\2;3\\4}", "={1,2;3,4}"],
    ["a function inside an array literal", dutch, '={"Rate";F(A1;B1)}', '={"Rate";F(A1,B1)}'],
    ["separators inside texts, which stay", dutch, '=A1&"a;b,1,5"', '=A1&"a;b,1,5"'],
    ["an open range to the end of the column", english, "=SUM(A2:A)", "=SUM(A2:A1000000)"],
    ["an open block", english, "=SUM($B$2:E)", "=SUM($B$2:E1000000)"],
    ["an open range to the end of the row", english, "=SUM(B2:2)", "=SUM(B2:WAA2)"],
    ["an open range of another sheet", english, "=SUM('My posts'!A2:A)", "=SUM('My posts'!A2:A1000000)"],
    ["whole columns and rows, which stay", english, "=SUM(A:A,2:3)", "=SUM(A:A,2:3)"],
    ["spaces and line breaks", english, "=SUM( A1 ,\n B1 )", "=SUM( A1 ,\n B1 )"],
    ["a function whose name looks like a cell", english, "=LOG10(A1)", "=LOG10(A1)"],
  ])("a formula is stored in en_US and shown in its locale: %s", (_what, conventions, written, stored) => {
    expect(storedFormula(written, conventions)).toBe(stored);
    expect(localFormula(stored, conventions)).toBe(written);
  });

  it("semicolons are accepted in a locale with commas, and shown as commas", () => {
    expect(localFormula(storedFormula("=SUM(A1;B1)", english), english)).toBe("=SUM(A1,B1)");
  });

  it("function names and references are stored in upper case", () => {
    expect(storedFormula("=sum(a1:b2)+'my sheet'!c3", english)).toBe("=SUM(A1:B2)+'my sheet'!C3");
  });

  it.each(["=SUM(A1,B1)", "=1.5+A1"])("%s stays as typed in a spreadsheet with decimal commas", (formula) => {
    expect(localFormula(storedFormula(formula, dutch), dutch)).toBe(formula);
  });

  it("a formula shows the separators of the spreadsheet's current locale", () => {
    expect(localFormula(storedFormula("=ROUND(1.5,0)", english), dutch)).toBe("=ROUND(1,5;0)");
  });
});
