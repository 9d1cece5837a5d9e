import { expect, it } from "vitest";
import { openSpreadsheet } from "../open-spreadsheet.ts";

async function resultOf(formula: string, prepare: (open: ReturnType<typeof openSpreadsheet>) => void = () => {}) {
  const open = openSpreadsheet();
  open.sheet.getRange("A1:A2").setValues([[3], [4]]);
  prepare(open);
  open.sheet.getRange("B1").setFormula(formula);
  await open.workbook.waitForCalculation();
  return open.sheet.getRange("B1").getDisplayValue();
}

it("a formula that two spreadsheets share is calculated in each from its own cells and names", async () => {
  const name = (open: ReturnType<typeof openSpreadsheet>, cells: string) =>
    open.spreadsheet.setNamedRange("total", open.sheet.getRange(cells));
  expect(await resultOf("=total*2")).toBe("#NAME?");
  expect(await resultOf("=total*2", (open) => name(open, "A1"))).toBe("6");
  expect(await resultOf("=total*2", (open) => name(open, "A2"))).toBe("8");
  expect(await resultOf("=total*2")).toBe("#NAME?");
});
