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
