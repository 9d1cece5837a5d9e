import { afterEach, expect, it } from "vitest";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

let open: OpenSpreadsheet;
afterEach(() => open.workbook.dispose());

async function shown(formula: string): Promise<unknown[]> {
  open = openSpreadsheet();
  open.sheet.getRange("A1").setFormula(formula);
  await open.workbook.waitForCalculation();
  return open.sheet.getRange("A1:A5").getDisplayValues().flat();
}

it("MATCH finds the last sorted number that is not above each value, and nothing below the first", async () => {
  const found = await shown("=ARRAYFORMULA(MATCH({0;1;2.5;9;7},{1;2;2;5;8},1))");
  expect(found).toEqual(["#N/A", "1", "3", "5", "4"]);
});

it("MATCH finds sorted numbers in a row, too, and errors stay errors", async () => {
  const found = await shown("=ARRAYFORMULA(MATCH({3;1/0;8},{1,2,5,8},1))");
  expect(found.slice(0, 3)).toEqual(["2", "#DIV/0!", "4"]);
});

it("MATCH finds texts and unsorted numbers only where they are equal", async () => {
  expect((await shown('=ARRAYFORMULA(MATCH({"b";"c"},{"a";"b";"c"},0))')).slice(0, 2)).toEqual(["2", "3"]);
  open.workbook.dispose();
  expect((await shown("=ARRAYFORMULA(MATCH({5;1},{8;5;1},0))")).slice(0, 2)).toEqual(["2", "3"]);
});

it("30,000 values are found in 30,000 sorted ones without comparing each with all", async () => {
  // Each value less a half is above all before it: 0 + 1 + ... + 29,999, the first being none.
  const [sum] = await shown("=SUM(ARRAYFORMULA(IFERROR(MATCH(SEQUENCE(30000)-0.5,SEQUENCE(30000),1),0)))");
  expect(sum).toBe("449985000");
});
