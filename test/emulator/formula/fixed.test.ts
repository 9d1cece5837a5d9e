import { expect, it } from "vitest";
import { openSpreadsheet } from "../open-spreadsheet.ts";

it.each([
  ["en_US", "1,234.50", "1234.50", "-0.13"],
  ["nl_NL", "1.234,50", "1234,50", "-0,13"],
])("FIXED writes numbers with the marks of %s", async (locale, grouped, plain, negative) => {
  const { workbook, sheet } = openSpreadsheet({ locale });
  const separator = locale === "nl_NL" ? ";" : ",";
  const formulas = ["=FIXED(A1,2,FALSE)", "=FIXED(A1,2,TRUE)", "=FIXED(A2)"];
  sheet.getRange("A1:A2").setValues([[1234.5], [-0.125]]);
  sheet.getRange("B1:D1").setFormulas([formulas.map((formula) => formula.replace(/,/g, separator))]);
  await workbook.waitForCalculation();
  expect(sheet.getRange("B1:D1").getValues()).toEqual([[grouped, plain, negative]]);
});
