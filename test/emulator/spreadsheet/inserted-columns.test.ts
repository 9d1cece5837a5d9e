import { expect, it } from "vitest";
import { openSpreadsheet } from "../open-spreadsheet.ts";

it.each([
  ["columns", "insertColumnsAfter"],
  ["rows", "insertRowsAfter"],
] as const)("a script that inserts %s leaves the selection where the user had it", (_, insert) => {
  const { sheet } = openSpreadsheet();
  sheet.getRange("B2:C3").activate();
  sheet[insert](6, 2);
  expect(sheet.getActiveRange()?.getA1Notation()).toBe("B2:C3");
});

it.each([
  ["after", "insertColumnsAfter"],
  ["before", "insertColumnsBefore"],
] as const)("columns inserted %s a column take its style, and the columns to their right move", (_, insert) => {
  const { sheet } = openSpreadsheet();
  sheet.getRange("B2:B3").setFontWeight("bold");
  sheet.getRange("C3").setValue("next");
  sheet[insert](2, 2);
  expect(sheet.getRange("B3:E3").getFontWeights()).toEqual([["bold", "bold", "bold", "normal"]]);
  expect(sheet.getRange("B4:E4").getFontWeights()).toEqual([["normal", "normal", "normal", "normal"]]);
  expect(sheet.getRange("E3").getValue()).toBe("next");
});
