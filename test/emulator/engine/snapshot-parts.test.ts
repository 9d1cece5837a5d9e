import { afterEach, describe, expect, it } from "vitest";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

let open: OpenSpreadsheet;
afterEach(() => open.workbook.dispose());

const saved = () => JSON.parse([...open.workbook.snapshotParts()].join(""));

describe("a spreadsheet saved in parts", () => {
  it("holds what it holds saved at once: cells, formats, arrays and metadata of every sheet", async () => {
    open = openSpreadsheet();
    open.sheet.getRange(1, 1, 999, 1).setValues(Array.from({ length: 999 }, (_, row) => [`“${row}”\n\\`]));
    open.sheet.getRange("B1").setFormula("=SEQUENCE(600)");
    open.sheet.getRange("C1:C5").setNumberFormat("0.00%").setValue(0.5);
    open.sheet.addDeveloperMetadata("table", 'of "posts"');
    open.spreadsheet.insertSheet("Second").getRange("A1").setFormula("=SEQUENCE(2)");
    await open.workbook.waitForCalculation();
    expect(saved()).toEqual(JSON.parse(JSON.stringify(open.workbook.snapshot())));
  });

  it("opens again with its values", async () => {
    open = openSpreadsheet();
    open.sheet.getRange("A1:A3").setValues([[1], [2], [4]]);
    open.sheet.getRange("B1").setFormula("=ARRAYFORMULA(A1:A3*10)");
    await open.workbook.waitForCalculation();
    const snapshot = saved();
    open.workbook.dispose();
    open = openSpreadsheet({ snapshot });
    expect(open.sheet.getRange("A1:B3").getValues()).toEqual([
      [1, 10],
      [2, 20],
      [4, 40],
    ]);
  });

  it("is one even without any cell", () => {
    open = openSpreadsheet();
    expect(saved().sheets["0"]).toMatchObject({ name: "Sheet1", rowCount: 1000 });
  });
});
