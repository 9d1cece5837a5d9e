import { afterEach, expect, it } from "vitest";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

let open: OpenSpreadsheet;
afterEach(() => open.workbook.dispose());

/** The duration of a task in seconds. */
async function seconds(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return (performance.now() - start) / 1000;
}

/** Opens a sheet with columns of likes, comments and followers. */
function posts(count: number): void {
  open = openSpreadsheet();
  open.sheet.insertRowsAfter(1000, count);
  const rows = Array.from({ length: count }, (_, row) => [row % 97, row % 13, 1000 + row]);
  open.sheet.getRange(2, 1, count, 3).setValues(rows);
  open.workbook.registerCustomFunctions([{ name: "RATE_OF", description: "", parameters: [] }], (_name, args) => {
    const [counts, followers] = args as [number[][], number[][]] | [number, number];
    if (!Array.isArray(counts)) return counts / (followers as number);
    return counts.map(([likes = 0, comments = 0], at) => [
      (likes + comments) / ((followers as number[][])[at]?.[0] ?? 1),
    ]);
  });
}

it("a column of 20,000 rates calculates in seconds, and again when one input changes", async () => {
  posts(20_000);
  const first = await seconds(() => {
    open.sheet.getRange("E1").setFormula('=VSTACK("Rate",RATE_OF(A2:B20001,C2:C20001))');
    return open.workbook.waitForCalculation();
  });
  const again = await seconds(() => {
    open.sheet.getRange("A20001").setValue(1000);
    return open.workbook.waitForCalculation();
  });
  expect(open.sheet.getRange("E1").getValue()).toBe("Rate");
  expect(open.sheet.getRange("E20001").getValue()).toBeCloseTo((1000 + (19_999 % 13)) / 20_999, 12);
  expect(first).toBeLessThan(15);
  expect(again).toBeLessThan(15);
});

it("5,000 cells with a formula each calculate in seconds", async () => {
  posts(5000);
  const formulas = Array.from({ length: 5000 }, (_, row) => [`=RATE_OF(A${row + 2},C${row + 2})`]);
  const taken = await seconds(() => {
    open.sheet.getRange(2, 5, 5000, 1).setFormulas(formulas);
    return open.workbook.waitForCalculation();
  });
  expect(open.sheet.getRange("E5001").getValue()).toBeCloseTo((4999 % 97) / 5999, 12);
  expect(taken).toBeLessThan(20);
});

it("150,000 cells are written and read in seconds", async () => {
  posts(5000);
  open.sheet.insertColumnsAfter(26, 10);
  const rows = Array.from({ length: 5000 }, (_, row) => Array.from({ length: 30 }, (__, column) => row + column / 2));
  const range = open.sheet.getRange(2, 1, 5000, 30);
  const written = await seconds(() => range.setValues(rows));
  const read = await seconds(() => expect(range.getValues()).toEqual(rows));
  expect(written + read).toBeLessThan(6);
});

it("60 averages of the posts of one platform and period, among 50,000, calculate in a second or two", async () => {
  open = openSpreadsheet();
  const count = 50_000;
  open.sheet.insertRowsAfter(1000, count);
  const platforms = ["instagram", "tiktok", "x", "facebook"];
  const rows = Array.from({ length: count }, (_, row) => [
    platforms[row % 4] as string,
    46_000 + (row % 365),
    row % 24,
    ...[97, 13, 101, 89, 71].map((period) => row % period),
  ]);
  open.sheet.getRange(2, 1, count, 8).setValues(rows);
  await open.workbook.waitForCalculation();
  const report = open.spreadsheet.insertSheet("Report");
  const columns = ["D", "E", "F", "G", "H"];
  const filters = columns.map((column) => `values${column},FILTER(Sheet1!${column}2:${column},mask)`);
  const averages = Array.from({ length: 60 }, (_, at) => {
    return `IFERROR(AVERAGE(FILTER(values${columns[at % 5]},hours=${at % 24})),"")`;
  });
  const mask = '(Sheet1!A2:A="x")*(Sheet1!B2:B>=46100)*(Sheet1!B2:B<=46200)';
  const taken = await seconds(() => {
    report
      .getRange("A1")
      .setFormula(
        `=LET(mask,ARRAYFORMULA(${mask}),hours,FILTER(Sheet1!C2:C,mask),${filters.join(",")},VSTACK(${averages.join(",")}))`,
      );
    return open.workbook.waitForCalculation();
  });
  const average = (column: number, hour: number) => {
    const found = rows.filter(
      ([platform, day, ...rest]) =>
        platform === "x" && Number(day) >= 46_100 && Number(day) <= 46_200 && rest[0] === hour,
    );
    return found.length === 0 ? "" : found.reduce((sum, row) => sum + Number(row[column]), 0) / found.length;
  };
  const expected = Array.from({ length: 60 }, (_, at) => average(3 + (at % 5), at % 24));
  const shown = report.getRange("A1:A60").getValues().flat();
  expect(shown.map((value) => (value === "" ? "" : Number(value).toFixed(9)))).toEqual(
    expected.map((value) => (value === "" ? "" : Number(value).toFixed(9))),
  );
  expect(taken).toBeLessThan(5);
});
