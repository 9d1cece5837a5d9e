import { describe, expect, it } from "vitest";
import { localeConventions } from "../../../scripts/emulator/formula/conventions.ts";
import { localFormula, storedFormula } from "../../../scripts/emulator/formula/locale-text.ts";

const english = localeConventions("en_US");
const dutch = localeConventions("nl_NL");
const spanish = localeConventions("es_ES");
const mexican = localeConventions("es_MX");

describe("a formula is stored in one dialect and shown in the workbook's", () => {
  it.each([
    ["semicolons between arguments", dutch, "=SUM(A1;B1)", "=SUM(A1,B1)"],
    ["a decimal comma", dutch, "=ROUND(1,25;1)", "=ROUND(1.25,1)"],
    ["a decimal comma in Spanish", spanish, "=A1*0,035", "=A1*0.035"],
    ["commas where Mexico's Spanish has them", mexican, "=ROUND(1.25,1)", "=ROUND(1.25,1)"],
    ["array columns with a backslash", dutch, "={1\\2;3\\4}", "={1,2;3,4}"],
    ["a function inside an array literal", dutch, '={"Rate";F(A1;B1)}', '={"Rate";F(A1,B1)}'],
    ["separators inside texts left alone", dutch, '=A1&"a;b,1,5"', '=A1&"a;b,1,5"'],
    ["an open range to the end of the column", english, "=SUM(A2:A)", "=SUM(A2:A1000000)"],
    ["an open block", english, "=SUM($B$2:E)", "=SUM($B$2:E1000000)"],
    ["an open range to the end of the row", english, "=SUM(B2:2)", "=SUM(B2:WAA2)"],
    ["an open range of another sheet", english, "=SUM('My posts'!A2:A)", "=SUM('My posts'!A2:A1000000)"],
    ["whole columns and rows as they are", english, "=SUM(A:A,2:3)", "=SUM(A:A,2:3)"],
    ["spaces and line breaks", english, "=SUM( A1 ,\n B1 )", "=SUM( A1 ,\n B1 )"],
    ["a function whose name looks like a cell", english, "=LOG10(A1)", "=LOG10(A1)"],
  ])("%s", (_what, conventions, written, stored) => {
    expect(storedFormula(written, conventions)).toBe(stored);
    expect(localFormula(stored, conventions)).toBe(written);
  });

  it("semicolons are understood where commas are usual, and come back as commas", () => {
    expect(localFormula(storedFormula("=SUM(A1;B1)", english), english)).toBe("=SUM(A1,B1)");
  });

  it("function names and references come back in capitals", () => {
    expect(storedFormula("=sum(a1:b2)+'my sheet'!c3", english)).toBe("=SUM(A1:B2)+'my sheet'!C3");
  });

  it.each(["=SUM(A1,B1)", "=1.5+A1"])("%s stays as typed in a workbook with decimal commas", (formula) => {
    expect(localFormula(storedFormula(formula, dutch), dutch)).toBe(formula);
  });

  it("a formula shows the separators of the locale that the workbook has now", () => {
    expect(localFormula(storedFormula("=ROUND(1.5,0)", english), dutch)).toBe("=ROUND(1,5;0)");
  });
});
