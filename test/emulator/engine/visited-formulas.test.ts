import { type ICellData, type ObjectMatrix, Worksheet } from "@univerjs/core";
import { afterEach, expect, it, vi } from "vitest";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

let open: OpenSpreadsheet;
afterEach(() => open.workbook.dispose());

/** Calls `onRead` whenever the cell's formula is looked at. */
function countReads(cell: ICellData, onRead: () => void): void {
  let { f } = cell;
  Object.defineProperty(cell, "f", {
    enumerable: true,
    configurable: true,
    get() {
      onRead();
      return f;
    },
    set(changed) {
      f = changed;
    },
  });
}

/** Opens a sheet with formulas in column C. Returns how often formulas are looked at from now on. */
async function sheetWithFormulas(count: number): Promise<() => number> {
  open = openSpreadsheet();
  open.sheet.insertRowsAfter(1000, count);
  open.sheet.getRange(1, 3, count, 1).setFormulas(Array.from({ length: count }, (_, row) => [`=A${row + 1}*2`]));
  await open.workbook.waitForCalculation();
  const matrix = vi.spyOn(Worksheet.prototype, "getCellMatrix");
  open.sheet.getRange("C1").getFormula();
  const cells = matrix.mock.results.at(-1)?.value as ObjectMatrix<ICellData>;
  matrix.mockRestore();
  let visits = 0;
  for (let row = 0; row < count; row++) countReads(cells.getValue(row, 2) as ICellData, () => void visits++);
  return () => visits;
}

it("writing cells looks at as many formulas as cells are written, not at all of the sheet", async () => {
  for (const count of [200, 2_000]) {
    const visits = await sheetWithFormulas(count);
    open.sheet.getRange("A1:B10").setValues(new Array(10).fill([3, 4]));
    expect(visits()).toBe(0);
    open.sheet.getRange("C1:C3").setValues([[1], [2], [3]]);
    expect(visits()).toBeGreaterThan(0);
    expect(visits()).toBeLessThan(60);
    open.workbook.dispose();
  }
  await sheetWithFormulas(5);
  open.sheet.getRange("A2").setValue(21);
  await open.workbook.waitForCalculation();
  expect(open.sheet.getRange("C2").getValue()).toBe(42);
});

it("a formula that is replaced, removed or added between others is calculated as it is now", async () => {
  await sheetWithFormulas(5);
  const { sheet, workbook } = open;
  sheet.getRange("A1:A6").setValues([[1], [2], [3], [4], [5], [6]]);
  sheet.getRange("C1").setFormula("=A1+100");
  sheet.getRange("C2").clearContent();
  sheet.getRange("C6").setFormula("=SUM(C1:C5)");
  await workbook.waitForCalculation();
  expect(sheet.getRange("C1:C6").getValues()).toEqual([[101], [""], [6], [8], [10], [125]]);
});
