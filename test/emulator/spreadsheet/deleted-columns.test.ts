import { expect, it } from "vitest";
import { openSpreadsheet } from "../open-spreadsheet.ts";

/** Ranges of another sheet, with and without an end, that sum the third column and the second row. */
async function openSums() {
  const { workbook, spreadsheet, sheet } = openSpreadsheet();
  const other = spreadsheet.insertSheet("Sums");
  sheet.getRange("A1:C3").setValues([
    [1, 2, 3],
    [10, 20, 30],
    [100, 200, 300],
  ]);
  const formulas = ["=SUM(Sheet1!$C$1:$C)", "=SUM(Sheet1!$C$1:$C$3)", "=SUM(Sheet1!$A2:2)", "=SUM(Sheet1!$C:$C)"];
  other.getRange("A1:D1").setFormulas([formulas]);
  await workbook.waitForCalculation();
  const shown = async () => {
    await workbook.waitForCalculation();
    return other.getRange("A1:D1").getValues()[0];
  };
  const written = () => other.getRange("A1:D1").getFormulas()[0];
  return { sheet, shown, written };
}

it("ranges without an end follow their column when one before it is deleted", async () => {
  const { sheet, shown, written } = await openSums();
  sheet.deleteColumn(2);
  expect(await shown()).toEqual([333, 333, 40, 333]);
  expect(written()).toEqual([
    "=SUM(Sheet1!$B$1:$B)",
    "=SUM(Sheet1!$B$1:$B$3)",
    "=SUM(Sheet1!$A2:2)",
    "=SUM(Sheet1!$B:$B)",
  ]);
});

it("ranges without an end follow their row when one before it is deleted", async () => {
  const { sheet, shown } = await openSums();
  sheet.deleteRow(1);
  expect(await shown()).toEqual([330, 330, 60, 330]);
});

it("ranges without an end follow their column when one before it is inserted", async () => {
  const { sheet, shown } = await openSums();
  sheet.insertColumnBefore(1);
  expect(await shown()).toEqual([333, 333, 60, 333]);
});

it("a result of several rows or columns is whole again when some of its cells are deleted", async () => {
  const { workbook, sheet } = openSpreadsheet();
  sheet.getRange("A1").setFormula("=SEQUENCE(5)");
  sheet.getRange("C1").setFormula("=SEQUENCE(1,4)");
  await workbook.waitForCalculation();
  sheet.deleteRows(3, 2);
  sheet.deleteColumn(5);
  await workbook.waitForCalculation();
  expect(sheet.getRange("A1:A6").getValues().flat()).toEqual([1, 2, 3, 4, 5, ""]);
  expect(sheet.getRange("C1:G1").getValues()[0]).toEqual([1, 2, 3, 4, ""]);
});
