import { expect, it } from "vitest";
import { callLimit, callsOf } from "../../../scripts/emulator/formula/count-calls.ts";
import { parseFormula } from "../../../scripts/emulator/formula/parse-formula.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";

/** The longest arrays that Sheets still calculated (https://sheets.wiki/concept/Calculation-limits, July 2026). */
const longest: [formula: string, elements: number][] = [
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,x)))", 1_999_993],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,n(x))))", 999_996],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,n(1))))", 999_996],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,x+x)))", 666_664],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,x+x+x)))", 399_998],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,IF(x,x,x))))", 399_998],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,IF(1,x,x))))", 399_998],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,IF(x,1,x))))", 499_998],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,LET(y,1,y))))", 399_998],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,LET(y,x,y))))", 333_332],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,LAMBDA(y,y))))", 666_664],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,LAMBDA(y,y)(x))))", 333_332],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,IFERROR(x,1))))", 666_664],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,SWITCH(x,x,x))))", 333_332],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,SWITCH(x,1,x))))", 499_998],
  ["=ROWS(MAP(SEQUENCE(9),LAMBDA(x,SWITCH(x,x,x,1))))", 285_713],
  ["=ROWS(BYROW(SEQUENCE(9),LAMBDA(r,r)))", 1_999_993],
  ["=ROWS(BYROW(SEQUENCE(9,1),LAMBDA(r,r)))", 1_999_992],
  ["=REDUCE(0,SEQUENCE(9),LAMBDA(a,b,b))", 1_999_992],
  ["=REDUCE(LAMBDA(y,y),SEQUENCE(9),LAMBDA(a,b,b))", 1_999_989],
];

it.each(longest)("%s is calculated up to as many elements as at Google", (formula, elements) => {
  const expression = parseFormula(formula);
  expect(callsOf(expression, elements)).toBeLessThanOrEqual(callLimit);
  expect(callsOf(expression, elements + 1)).toBeGreaterThan(callLimit);
});

it("a formula above the limit of calls shows Sheets' error, others beside it their results", async () => {
  const { workbook, sheet } = openSpreadsheet();
  // 99 calls each: 20,201 are the most elements.
  const body = Array(50).fill("x").join("+");
  const formulas = [
    `=SUM(MAP(SEQUENCE(20203),LAMBDA(x,${body})))`,
    `=SUM(BYROW(SEQUENCE(20203),LAMBDA(x,${body})))`,
    `=REDUCE(0,SEQUENCE(20203),LAMBDA(total,x,${body}))`,
    `=SUM(SCAN(0,SEQUENCE(20203),LAMBDA(total,x,${body})))`,
    `=SUM(MAKEARRAY(203,100,LAMBDA(x,column,${body})))`,
    `=SUM(BYCOL(SEQUENCE(1,20203),LAMBDA(x,${body})))`,
    "=REDUCE(0,SEQUENCE(4),LAMBDA(total,x,total+x))",
    "=SUM(MAP({1;2},{10;20},LAMBDA(a,b,a*b)))",
    "=SUM(MAKEARRAY(2,2,LAMBDA(row,column,row*column)))",
    // Begins with an array, and adds 1, 2 and 3 to both of its numbers.
    "=SUM(REDUCE({1;2},SEQUENCE(3),LAMBDA(total,x,ARRAYFORMULA(total+x))))",
  ];
  sheet.getRange(1, 1, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
  await workbook.waitForCalculation();
  const shown = sheet.getRange(1, 1, formulas.length, 1).getValues().flat();
  expect(shown).toEqual([...Array(6).fill("#ERROR!"), 10, 50, 9, 15]);
  expect(workbook.messageAt("Sheet1", 1, 1)).toBe(
    "Calculation limit was reached while trying to compute this formula.",
  );
  workbook.dispose();
});
