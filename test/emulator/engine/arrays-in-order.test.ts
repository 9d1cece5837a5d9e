import { afterEach, expect, it } from "vitest";
import type { WorkbookOptions } from "../../../scripts/emulator/engine/workbook.ts";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

const opened: OpenSpreadsheet[] = [];
const open = (options: WorkbookOptions = {}) => {
  const one = openSpreadsheet(options);
  opened.push(one);
  return one;
};
afterEach(() => {
  for (const { workbook } of opened.splice(0)) workbook.dispose();
});

/** D1 doubles what B2 shows, B1 what A2:A3 show, and A1 counts three numbers from F1. */
async function openChain() {
  const one = open();
  one.sheet.getRange("D1").setFormula("=SUM(B2)*2");
  one.sheet.getRange("B1").setFormula("=ARRAYFORMULA(A2:A3*2)");
  one.sheet.getRange("A1").setFormula("=SEQUENCE(3,1,F1)");
  one.sheet.getRange("F1").setValue(1);
  await one.workbook.waitForCalculation();
  return one;
}

it("formulas that use only the lower cells of arrays follow when the first formula's input changes", async () => {
  const { sheet, workbook } = await openChain();
  expect(sheet.getRange("D1").getValue()).toBe(12);
  sheet.getRange("F1").setValue(10);
  await workbook.waitForCalculation();
  expect(sheet.getRange("A1:B3").getValues()).toEqual([
    [10, 22],
    [11, 24],
    [12, ""],
  ]);
  expect(sheet.getRange("D1").getValue()).toBe(48);
});

it("an opened spreadsheet shows the cells of arrays at once, and calculates them in order", async () => {
  const before = await openChain();
  const after = open({ snapshot: JSON.parse(JSON.stringify(before.workbook.snapshot())) });
  expect(after.sheet.getRange("A1:D3").getValues()).toEqual(before.sheet.getRange("A1:D3").getValues());
  after.sheet.getRange("F1").setValue(10);
  await after.workbook.waitForCalculation();
  expect(after.sheet.getRange("D1").getValue()).toBe(48);
  expect(before.sheet.getRange("D1").getValue()).toBe(12);
});

it("a comparison of FILTER's result has the same result each time it is calculated", async () => {
  const { sheet, workbook } = open();
  sheet.getRange("A2:A5").setValues([[100], [200], [300], [400]]);
  sheet.getRange("C2").setFormula("=ARRAYFORMULA(LET(x,FILTER(A2:A5,A2:A5>100),(x>=B1)*(x<=B2)))");
  const results = [];
  for (const [from, to] of [
    [200, 300],
    [300, 400],
    [200, 300],
  ]) {
    sheet.getRange("B1:B2").setValues([[from], [to]]);
    await workbook.waitForCalculation();
    results.push(sheet.getRange("C2:C4").getValues().flat());
  }
  expect(results).toEqual([
    [1, 1, 0],
    [0, 1, 1],
    [1, 1, 0],
  ]);
});

it("two open spreadsheets with the same id each calculate with their own cells", async () => {
  const first = open();
  first.sheet.getRange("A1").setValue(1);
  first.sheet.getRange("B1").setFormula("=A1*10");
  await first.workbook.waitForCalculation();
  const second = open({ snapshot: first.workbook.snapshot() });
  second.sheet.getRange("A1").setValue(2);
  await second.workbook.waitForCalculation();
  expect(second.sheet.getRange("B1").getValue()).toBe(20);
  expect(first.sheet.getRange("B1").getValue()).toBe(10);
});

it("a formula that uses an array's first cell and others of its cells is right, also when both are written at once", async () => {
  for (let number = 1; number <= 4; number++) {
    const { sheet, workbook } = open();
    const numbers = Array.from({ length: 25 }, (_, index) => `IFERROR(n+${index},0)`).join(",");
    sheet.getRange("F1").setValue(number);
    sheet
      .getRange("A1:D1")
      .setFormulas([
        [
          `=ARRAYFORMULA(LET(n,F1,VSTACK(${numbers})))`,
          "",
          '=IF(OR(N(A20)=0,N(A1)+N(A5)=0),"",A1/(A1+A5))',
          "=A1+A2+A3+A7",
        ],
      ]);
    await workbook.waitForCalculation();
    // n / (n + n + 4), and n + (n + 1) + (n + 2) + (n + 6).
    expect(sheet.getRange("C1:D1").getValues()).toEqual([
      [expect.closeTo(number / (2 * number + 4), 9), 4 * number + 9],
    ]);
  }
});
