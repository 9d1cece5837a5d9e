import { describe, expect, it } from "vitest";
import type { FunctionDeclaration, NativeFormula } from "../../src/functions/define-function.ts";
import { nativeFormula } from "../../src/functions/formula/native-formula.ts";
import { functions } from "../../src/functions/index.ts";
import { openSpreadsheet } from "../emulator/open-spreadsheet.ts";
import { callLimit, functionCalls } from "./function-calls.ts";
import { columnsFor, isNative, nativeCases } from "./native-cases.ts";

const last = 200_001;

/** References to columns of 200,000 rows for the arguments, with the literals of a variant. */
function columnsOf({ args }: FunctionDeclaration, { literals = {}, omitted = [] }: (typeof nativeCases)[number][2]) {
  let column = 0;
  const at: Record<string, string> = {};
  for (const { name, kind, optional } of args) {
    const literal = literals[name];
    if (literal) at[name] = literal;
    if (literal || omitted.includes(name) || (optional && kind.per === "call")) continue;
    const width = kind.per === "row" && kind.several ? 3 : 1;
    const [left, right] = [column, column + width - 1].map((each) => String.fromCharCode(65 + each));
    at[name] = `${left}2:${right}${last}`;
    column += width;
  }
  return at;
}

function formulaOf(declaration: FunctionDeclaration, variant: (typeof nativeCases)[number][2]): string {
  const native = declaration.native as NativeFormula;
  const context = { args: declaration.args, language: "en" } as const;
  const at = columnsOf(declaration, variant);
  return `=${variant.hasOneResult ? native.one(at, context) : native.column?.(at, context)}`;
}

const forms = nativeCases.filter(([, { native }]) => isNative(native));

describe("at 200,000 rows", () => {
  it.each(forms)("%s in built-in functions stays far below Sheets' limit of calls", (_, declaration, variant) => {
    expect(functionCalls(formulaOf(declaration, variant), last)).toBeLessThan(1000);
  });

  it.each([
    `=ENGAGEMENT_BAND(ENGAGEMENT_RATE(A2:D${last},E2:E${last}),"tiktok","nl")`,
    `=ENGAGEMENT_RATE(HSTACK(A2:B${last},D2:D${last}),F2:F${last})`,
    `=ENGAGEMENT_RANK(ENGAGEMENT_RATE(A2:D${last},E2:E${last}),K2:K${last})`,
    `=ENGAGEMENT_RATE(A2:D${last},10000)`,
  ])("nested and mixed arguments do, too: %s", (formula) => {
    expect(functionCalls(nativeFormula(formula, functions)?.formula as string, last)).toBeLessThan(1000);
  });

  it("a form with LAMBDA helpers would not have stayed below it", () => {
    const totals = `BYROW(A2:D${last},LAMBDA(cells,IF(COUNT(cells)=0,"",SUM(cells))))`;
    const rates = `=MAP(${totals},E2:E${last},LAMBDA(part,whole,IFERROR(IF(ISNUMBER(part),part/whole,""),"")))`;
    expect(functionCalls(rates, last)).toBeGreaterThan(callLimit);
    expect(functionCalls("=ROWS(MAP(SEQUENCE(666664),LAMBDA(x,x+x)))", 666_664)).toBeLessThan(callLimit);
    expect(functionCalls("=ROWS(MAP(SEQUENCE(667000),LAMBDA(x,x+x)))", 667_000)).toBeGreaterThan(callLimit);
  });
});

/** The local engine calculates each form over 200,000 rows, of which the first and last are compared with the function. */
describe.runIf(process.env.SOAK === "1")("calculated at 200,000 rows", () => {
  it.each(forms)(
    "%s in built-in functions has the function's first and last result",
    async (_, declaration, variant) => {
      const { name, args, call } = declaration;
      const { workbook, sheet } = openSpreadsheet({ timeZone: "Etc/UTC" });
      workbook.registerCustomFunctions([{ name, description: "", parameters: [] }], (_name, given) => call(...given));
      sheet.insertRowsAfter(1000, last - 1000);
      const at = columnsOf(declaration, variant);
      let column = 1;
      args.forEach((argument, index) => {
        const reference = at[argument.name];
        if (!reference || variant.literals?.[argument.name]) return;
        const block = columnsFor(argument, index, true);
        const cells = Array.from({ length: last - 1 }, (_row, row) => block[row % block.length] as unknown[]);
        sheet.getRange(2, column, cells.length, cells[0]?.length ?? 1).setValues(cells);
        column += cells[0]?.length ?? 1;
      });
      const given = args
        .map((argument) => at[argument.name] ?? "")
        .join(",")
        .replace(/,+$/, "");
      sheet.getRange("N2:O2").setFormulas([[`=${name}(${given})`, formulaOf(declaration, variant)]]);
      await workbook.waitForCalculation();
      for (const row of variant.hasOneResult ? [2] : [2, 3, last - 1, last]) {
        const [own, native] = sheet.getRange(row, 14, 1, 2).getValues()[0] as [unknown, unknown];
        if (typeof own === "number") expect(native).toBeCloseTo(own, 9);
        else expect([row, native]).toEqual([row, own]);
      }
      workbook.dispose();
    },
    300_000,
  );
});
