import { afterEach, expect, it } from "vitest";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

const opened: OpenSpreadsheet[] = [];
const open = () => {
  const one = openSpreadsheet();
  opened.push(one);
  return one;
};
afterEach(() => {
  for (const { workbook } of opened.splice(0)) workbook.dispose();
});

it("a formula stays when its cell is formatted before it is calculated", async () => {
  const { sheet, workbook } = open();
  sheet.getRange("A1").setFormula("=1+1").setFontSize(8).setBackground("#fff4c2");
  expect(sheet.getRange("A1").getFormula()).toBe("=1+1");
  await workbook.waitForCalculation();
  expect(sheet.getRange("A1").getValue()).toBe(2);
});

it("a spilled array stays when its cells are formatted", async () => {
  const { sheet, workbook } = open();
  sheet.getRange("A1").setFormula("=SEQUENCE(3)");
  await workbook.waitForCalculation();
  sheet.getRange("A1:A3").setFontWeight("bold");
  await workbook.waitForCalculation();
  expect(sheet.getRange("A1:A3").getValues()).toEqual([[1], [2], [3]]);
});

it("the same formula with LET is calculated in each of two open spreadsheets", async () => {
  for (const { sheet, workbook } of [open(), open()]) {
    sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
    sheet.getRange("B1").setFormula("=ARRAYFORMULA(LET(x,FILTER(A1:A3,A1:A3>1),y,x*2,y+x))");
    await workbook.waitForCalculation();
    expect(sheet.getRange("B1:B2").getValues()).toEqual([[6], [9]]);
  }
});
