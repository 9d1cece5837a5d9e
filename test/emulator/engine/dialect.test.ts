import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenSpreadsheet, openSpreadsheet } from "../open-spreadsheet.ts";

/** Each formula is in row 1 of a separate sheet; expected are the values of its cell and of the cells below. */
const facts: [what: string, formula: string, shows: unknown[]][] = [
  ["an open range ends at the sheet's last row", "=SUM(A2:A)", [6]],
  ["a whole column includes every row", "=SUM(A:A)", [6]],
  ["an open block ends at the sheet's last row", "=SUM(A2:B)", [66]],
  ["an open row ends at the sheet's last column", "=SUM(A2:2)", [11]],
  ["an open range has the rows up to the sheet's end", "=ROWS(A2:A)", [999]],
  ["arithmetic on ranges outside ARRAYFORMULA uses one value", "=B2:B4/A2:A4", [10, ""]],
  ["a function of single values uses one value of a range", "=ROUND(B2:B4/3,0)", [3, ""]],
  ["a range alone shows one value", "=A2:A4", [1, ""]],
  ["IF over a range uses one value", '=IF(A2:A4>2,"many","few")', ["few", ""]],
  ["arithmetic on ranges inside SUM uses one value", "=SUM(A2:A4*B2:B4)", [10]],
  ["ARRAYFORMULA calculates with whole ranges", "=ARRAYFORMULA(B2:B4/A2:A4)", [10, 10, 10, ""]],
  ["ARRAYFORMULA inside SUM calculates with whole ranges", "=SUM(ARRAYFORMULA(A2:A4*B2:B4))", [140]],
  [
    "ARRAYFORMULA around IF calculates with whole ranges",
    '=ARRAYFORMULA(IF(A2:A4>2,"many","few"))',
    ["few", "few", "many", ""],
  ],
  ["SUMPRODUCT takes arrays", "=SUMPRODUCT(A2:A4*B2:B4)", [140]],
  ["FILTER takes arrays and spills", "=FILTER(B2:B4,A2:A4*1>1)", [20, 30, ""]],
  ["FILTER takes two conditions", '=FILTER(B2:B4,A2:A4>1,C2:C4="x")', [30, ""]],
  ["FILTER without a match is #N/A", "=FILTER(B2:B4,A2:A4>9)", ["#N/A"]],
  ["a constant array spills", "={1;2;3}", [1, 2, 3, ""]],
  ["an array literal holds functions", '={"Rate";DOUBLE(A2:A4)}', ["Rate", 2, 4, 6, ""]],
  ["an array literal holds ranges", "={A2:A3;B2:B3}", [1, 2, 10, 20, ""]],
  ["an uneven array literal is #REF!", "={A2:B2;A3}", ["#REF!"]],
  ["VSTACK puts a heading above a function's column", '=VSTACK("Rate",DOUBLE(A2:A4))', ["Rate", 2, 4, 6, ""]],
  ["BYROW takes a LAMBDA", "=BYROW(A2:B4,LAMBDA(r,SUM(r)))", [11, 22, 33, ""]],
  ["MAP takes a LAMBDA with arithmetic", "=MAP(A2:A4,LAMBDA(x,x*100))", [100, 200, 300, ""]],
  ["LET names a range", "=LET(x,A2:A4,SUM(x))", [6]],
  ["SORT sorts by a column, descending", "=SORT(A2:B4,1,FALSE)", [3, 2, 1, ""]],
  ["UNIQUE removes repeated values", "=UNIQUE(C2:C4)", ["x", "y", ""]],
  ["COUNTUNIQUE counts different values", "=COUNTUNIQUE(C2:C4)", [2]],
  ["XLOOKUP finds a value", '=XLOOKUP(2,A2:A4,B2:B4,"none")', [20]],
  ["SUMIFS adds matching rows", '=SUMIFS(B2:B4,C2:C4,"x")', [40]],
  ["IFERROR replaces an error", '=IFERROR(1/0,"none")', ["none"]],
  ["a minus sign binds more tightly than a power", "=-A3^2", [4]],
  ["a percent sign divides by 100", "=50%*A3", [1]],
  ["a result has 15 digits", "=1/3", [0.333333333333333]],
  ["a formula that cannot be parsed is #ERROR!", "=SUM(A2:A4", ["#ERROR!"]],
  ["an unknown function is #NAME?", "=NOSUCHFUNCTION(A2)", ["#NAME?"]],
];

let open: OpenSpreadsheet;

beforeAll(async () => {
  open = openSpreadsheet();
  open.workbook.registerCustomFunctions([{ name: "DOUBLE", description: "", parameters: [] }], (_name, [rows]) =>
    (rows as number[][]).map(([value = 0]) => [value * 2]),
  );
  for (const [at, [, formula]] of facts.entries()) {
    const sheet = open.spreadsheet.insertSheet(`Fact ${at}`);
    sheet.getRange("A2:C4").setValues([
      [1, 10, "x"],
      [2, 20, "y"],
      [3, 30, "x"],
    ]);
    sheet.getRange("F1").setFormula(formula);
  }
  await open.workbook.waitForCalculation();
});
afterAll(() => open.workbook.dispose());

describe("formula dialect", () => {
  it.each(facts.map(([what, formula, shows], at) => [what, formula, shows, at] as const))(
    "as in Sheets, %s: %s",
    (_what, _formula, shows, at) => {
      const range = open.spreadsheet.getSheetByName(`Fact ${at}`)?.getRange(1, 6, shows.length, 1);
      const values = range
        ?.getValues()
        .map(([value]) => (typeof value === "number" ? Number(value.toPrecision(15)) : value));
      expect(values).toEqual(shows);
    },
  );

  it("a formula that cannot be parsed has the message of Sheets", () => {
    const at = facts.findIndex(([, formula]) => formula === "=SUM(A2:A4");
    expect(open.workbook.messageAt(`Fact ${at}`, 1, 6)).toBe("Formula parse error.");
  });
});

describe("implicit intersection", () => {
  it("a formula beside a range uses the value in its own row: =A2:A4*2 in row 3", async () => {
    const sheet = open.spreadsheet.insertSheet("Beside");
    sheet.getRange("A2:A4").setValues([[1], [2], [3]]);
    sheet.getRange("C3").setFormula("=A2:A4*2");
    await open.workbook.waitForCalculation();
    expect(sheet.getRange("C2:C4").getValues()).toEqual([[""], [4], [""]]);
  });
});
