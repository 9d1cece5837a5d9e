import { expect, it } from "vitest";
import { openSpreadsheet } from "../open-spreadsheet.ts";

it("a formula's cell follows when its result becomes a link, and when the link goes", async () => {
  const { workbook, sheet } = openSpreadsheet();
  const shown = () => sheet.getRange("B1").getDisplayValue();
  sheet.getRange("B1").setFormula('=IF(ISNUMBER(A1),IF(A1>10,A1,HYPERLINK("https://example.com","Post "&A1)),"")');
  await workbook.waitForCalculation();
  expect(shown()).toBe("");
  sheet.getRange("A1").setValue(3);
  await workbook.waitForCalculation();
  expect(shown()).toBe("Post 3");
  sheet.getRange("A1").setValue(11);
  await workbook.waitForCalculation();
  expect(shown()).toBe("11");
  sheet.getRange("A1").setValue("");
  await workbook.waitForCalculation();
  expect(shown()).toBe("");
});
