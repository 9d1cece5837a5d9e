import { describe, expect, it } from "vitest";
import type { FunctionDeclaration, NativeFormula } from "../../src/functions/define-function.ts";
import { nativeFormula } from "../../src/functions/formula/native-formula.ts";
import { functions } from "../../src/functions/index.ts";
import { openSpreadsheet } from "../emulator/open-spreadsheet.ts";
import { isNative, lastRow, layOut, nativeCases, rowCount } from "./native-cases.ts";

const isMessage = (cell: unknown) => typeof cell === "string" && /but the cells? says? /.test(cell);
const near = (cell: unknown) => (typeof cell === "number" ? Number(cell.toPrecision(8)) : cell);

describe.each(nativeCases.filter(([, { native }]) => isNative(native)))(
  "%s in built-in functions",
  (_, declaration, variant) => {
    const { name, args, call } = declaration;
    const native = declaration.native as NativeFormula;

    it("has the same results as the function, for one row and for a column, and marks the rows that the function names", async () => {
      // Without a spreadsheet, functions read dates in UTC.
      const { workbook, sheet } = openSpreadsheet({ timeZone: "Etc/UTC" });
      workbook.registerCustomFunctions([{ name, description: "", parameters: [] }], (_, given) => call(...given));
      const refer = layOut(sheet, args, variant);
      const all = refer(2, lastRow);
      const given = args
        .map((argument) => all[argument.name] ?? "")
        .join(",")
        .replace(/,+$/, "");
      const { hasOneResult } = variant;
      const context = { args, language: "en" } as const;
      sheet.getRange("N2").setFormula(`=${name}(${given})`);
      if (hasOneResult) sheet.getRange("O2").setFormula(`=${native.one(all, context)}`);
      else {
        sheet.getRange("O2").setFormula(`=${native.column?.(all, context)}`);
        for (let row = 2; row <= lastRow; row++)
          sheet.getRange(row, 16).setFormula(`=${native.one(refer(row, row), context)}`);
      }
      await workbook.waitForCalculation();
      const height = hasOneResult ? 1 : rowCount;
      const results = sheet.getRange(2, 14, height, 3).getValues() as unknown[][];
      const shown = results.map(([own, column, one]) => [
        near(own),
        near(column),
        hasOneResult ? near(column) : near(one),
      ]);
      const expected = shown.map(([own]) => (isMessage(own) ? [own, "Check this row", "#N/A"] : [own, own, own]));
      expect(shown).toEqual(expected);
      expect(shown.some(([own]) => own !== "" && !isMessage(own))).toBe(true);
      workbook.dispose();
    });
  },
);

it("every function but these has a native formula", () => {
  const without = Object.values(functions).filter(({ native }: FunctionDeclaration) => !isNative(native));
  expect(without.map(({ name }) => name)).toEqual(["CAMPAIGN_LINK", "SENTIMENT", "BENCHMARK", "VERSUS_BENCHMARK"]);
});

describe("built-in functions at exact edges", () => {
  it.each([
    ["a rate of exactly 3.5 %", "=ENGAGEMENT_BAND(0.035)", "Average"],
    ["a rate just above 3.5 %", "=ENGAGEMENT_BAND(0.0351)", "High"],
    ["a rate of exactly 1 %", "=ENGAGEMENT_BAND(0.01)", "Average"],
    ["a rate of exactly 6 %", '=ENGAGEMENT_BAND(0.06,"default","nl")', "Hoog"],
    ["a rate of exactly 12 % of views", '=ENGAGEMENT_BAND(0.12,"tiktok","es")', "Alto"],
    ["mentions of which none is neutral", "=NET_SENTIMENT(60,40,100)", 0.2],
    ["one mention too many", "=NET_SENTIMENT(60,41,100)", "#N/A"],
    ["a sentiment of exactly 0.3", "=NET_SENTIMENT({0.3;0.29;-0.29;0})", 0.25],
    ["a message that was answered in the same minute", "=RESPONSE_TIME(46083.5,46083.5)", 0],
    ["an answer before its message", "=RESPONSE_TIME(46083.5,46083.4)", "#N/A"],
    ["as many opens as e-mails", "=OPEN_RATE(200,200)", 1],
    ["one open too many", "=OPEN_RATE(201,200)", "#N/A"],
    ["no session that bounced", "=BOUNCE_RATE(200,200)", 0],
    ["the rate of half of the competitors", "=ENGAGEMENT_RANK(0.02,{0.01;0.02;0.02;0.05})", 0.5],
    ["no other brand in the market", "=SHARE_OF_VOICE(120,120)", 1],
  ])("%s: %s", async (_, formula, expected) => {
    const { workbook, sheet } = openSpreadsheet();
    sheet.getRange("A1").setFormula(nativeFormula(formula, functions)?.formula as string);
    await workbook.waitForCalculation();
    expect(near(sheet.getRange("A1").getValue())).toBe(expected);
    workbook.dispose();
  });
});
