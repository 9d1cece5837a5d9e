import { type ICellData, type Injector, UniverInstanceType } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import { afterEach, describe, expect, it } from "vitest";
import type { WorkbookOptions } from "../../../scripts/emulator/engine/workbook.ts";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

const opened: OpenSpreadsheet[] = [];
const open = (options: WorkbookOptions = {}): OpenSpreadsheet => {
  const one = openSpreadsheet(options);
  opened.push(one);
  return one;
};
afterEach(() => {
  for (const { workbook } of opened.splice(0)) workbook.dispose();
});

/** Enters a text as the grid does when a user types it and presses Enter. */
function type({ workbook, sheet }: OpenSpreadsheet, row: number, column: number, text: string): void {
  const document = workbook.api.getActiveWorkbook()?.getWorkbook();
  const worksheet = document?.getActiveSheet();
  if (!document || !worksheet) throw new Error("No sheet is open.");
  const injector = (workbook.api as unknown as { _injector: Injector })._injector;
  const editing = injector.get(SheetInterceptorService);
  const cell: ICellData = text.startsWith("=") ? { f: text } : { v: text };
  const typed = editing.onWriteCell(document, worksheet, row - 1, column - 1, cell);
  workbook.api
    .getActiveWorkbook()
    ?.getActiveSheet()
    .getRange(row - 1, column - 1)
    .setValue(typed as ICellData);
  expect(document.type).toBe(UniverInstanceType.UNIVER_SHEET);
  expect(sheet.getName()).toBe(worksheet.getName());
}

describe("typed entries", () => {
  it("a typed Dutch formula is calculated, and shown as typed", async () => {
    const dutch = open({ locale: "nl_NL" });
    dutch.sheet.getRange("A1:A2").setValues([[10], [4]]);
    type(dutch, 1, 3, "=ROUND(A1*0,25;1)+SUM(A2:A)");
    await dutch.workbook.waitForCalculation();
    expect(dutch.sheet.getRange("C1").getValue()).toBe(6.5);
    expect(dutch.sheet.getRange("C1").getFormula()).toBe("=ROUND(A1*0,25;1)+SUM(A2:A)");
  });

  it.each([
    ["nl_NL", "3,5", 3.5, "3,5"],
    ["nl_NL", "31-1-2026", new Date("2026-01-31T05:00:00Z"), "31-1-2026"],
    ["en_US", "1/31/2026", new Date("2026-01-31T05:00:00Z"), "1/31/2026"],
    ["en_US", "31/1/2026", "31/1/2026", "31/1/2026"],
    ["en_US", "2.5%", 0.025, "2.50%"],
  ])("in the locale %s, typing %s enters what Sheets would read", (locale, text, value, shown) => {
    const one = open({ locale });
    type(one, 1, 1, text);
    expect(one.sheet.getRange("A1").getValue()).toEqual(value);
    expect(one.sheet.getRange("A1").getDisplayValue()).toBe(shown);
  });
});

describe("changes of the sheet", () => {
  it.each([
    ["inserting a row above", (s: OpenSpreadsheet) => s.sheet.insertRowBefore(1), "D2", "=SUM(A3:A)/COUNT(A3:A5)"],
    [
      "inserting a column to the left",
      (s: OpenSpreadsheet) => s.sheet.insertColumnBefore(1),
      "E1",
      "=SUM(B2:B)/COUNT(B2:B4)",
    ],
    [
      "inserting a row inside the range",
      (s: OpenSpreadsheet) => s.sheet.insertRowAfter(3),
      "D1",
      "=SUM(A2:A)/COUNT(A2:A5)",
    ],
    [
      "moving a column of the range",
      (s: OpenSpreadsheet) => s.sheet.moveColumns(s.sheet.getRange("A:A"), 4),
      "D1",
      "=SUM(C2:C)/COUNT(C2:C4)",
    ],
    ["deleting rows", (s: OpenSpreadsheet) => s.sheet.deleteRows(500, 100), "D1", "=SUM(A2:A)/COUNT(A2:A4)"],
    ["renaming the sheet", (s: OpenSpreadsheet) => s.sheet.setName("Posts 2026"), "D1", "=SUM(A2:A)/COUNT(A2:A4)"],
  ])("a formula still refers to the same cells after %s", async (_what, change, cell, formula) => {
    const one = open();
    one.sheet.getRange("A2:A4").setValues([[1], [2], [3]]);
    one.sheet.getRange("D1").setFormula("=SUM(A2:A)/COUNT(A2:A4)");
    await one.workbook.waitForCalculation();
    change(one);
    await one.workbook.waitForCalculation();
    expect(one.sheet.getRange(cell).getFormula()).toBe(formula);
    expect(one.sheet.getRange(cell).getValue()).toBe(2);
  });

  it("a reference to another sheet follows its new name", async () => {
    const one = open();
    const other = one.spreadsheet.insertSheet("Other");
    other.getRange("A1").setValue(5);
    one.sheet.getRange("A1").setFormula("=SUM(Other!A1:A)");
    other.setName("My posts");
    await one.workbook.waitForCalculation();
    expect(one.sheet.getRange("A1").getFormula()).toBe("=SUM('My posts'!A1:A)");
    expect(one.sheet.getRange("A1").getValue()).toBe(5);
  });

  it("a column whose heading spills is moved as a whole", async () => {
    const one = open();
    one.sheet.getRange("A2:A3").setValues([[1], [2]]);
    one.sheet.getRange("B1").setFormula('=VSTACK("Twice",ARRAYFORMULA(A2:A3*2))');
    await one.workbook.waitForCalculation();
    one.sheet.moveColumns(one.sheet.getRange("B:B"), 1);
    await one.workbook.waitForCalculation();
    expect(one.sheet.getRange("A1:B3").getValues()).toEqual([
      ["Twice", ""],
      [2, 1],
      [4, 2],
    ]);
    expect(one.sheet.getRange("A1").getFormula()).toBe('=VSTACK("Twice",ARRAYFORMULA(B2:B3*2))');
  });
});

it("a saved spreadsheet opens with the same formulas, and calculates them", async () => {
  const before = open({ locale: "es_ES", timeZone: "Europe/Madrid", name: "Campaña" });
  before.sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
  before.sheet.getRange("C1").setFormula("=ARRAYFORMULA(A1:A3*1,5)");
  await before.workbook.waitForCalculation();
  const after = open({ snapshot: JSON.parse(JSON.stringify(before.workbook.snapshot())) });
  await after.workbook.waitForCalculation();
  expect(after.workbook.settings).toMatchObject({ locale: "es_ES", timeZone: "Europe/Madrid", name: "Campaña" });
  expect(after.sheet.getRange("C1").getFormula()).toBe("=ARRAYFORMULA(A1:A3*1,5)");
  expect(after.sheet.getRange("C1:C4").getValues()).toEqual([[1.5], [3], [4.5], [""]]);
});
