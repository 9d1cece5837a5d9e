import { describe, expect, it } from "vitest";
import { callLimit, callsOf } from "../../scripts/emulator/formula/count-calls.ts";
import { parseFormula } from "../../scripts/emulator/formula/parse-formula.ts";
import type { FunctionDeclaration, NativeFormula } from "../../src/functions/define-function.ts";
import { nativeFormula } from "../../src/functions/formula/native-formula.ts";
import { functions } from "../../src/functions/index.ts";
import { openSpreadsheet } from "../emulator/open-spreadsheet.ts";
import { columnsFor, isNative, nativeCases } from "./native-cases.ts";

const last = 200_001;

/** The calls of a formula in which every LAMBDA is called for each of the rows. */
function functionCalls(formula: string, rows: number): number {
  const expression = parseFormula(formula);
  if (!expression) throw new Error(`The formula cannot be read: ${formula}`);
  return callsOf(expression, rows);
}

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
  });
});

/** One function of each kind of native form: a ratio, a sum of columns, a look-up in sorted lists. */
const calculated = new Set(["SAVE_RATE", "ENGAGEMENT_RATE", "ENGAGEMENT_RANK"]);

/** A column that repeats the cells of a short one. */
const repeated = (block: readonly unknown[][]): unknown[][] =>
  Array.from({ length: last - 1 }, (_, row) => block[row % block.length] as unknown[]);

/** The local engine needs a minute for each form; the first and last results are compared with the function's. */
if (process.env.SOAK === "1")
  describe("calculated at 200,000 rows", () => {
    it.each(forms.filter(([, { name }]) => calculated.has(name)))(
      "%s in built-in functions has the function's first and last result",
      async (_, declaration, variant) => {
        const { workbook, sheet } = openSpreadsheet({ timeZone: "Etc/UTC" });
        sheet.insertRowsAfter(1000, last - 1000);
        const at = columnsOf(declaration, variant);
        let column = 1;
        const given = declaration.args.map((argument, index) => {
          const literal = variant.literals?.[argument.name];
          if (literal)
            return literal.startsWith("{") ? [literal.slice(1, -1).split(",").map(Number)] : literal.slice(1, -1);
          if (!at[argument.name]) return undefined;
          const cells = repeated(columnsFor(argument, index, true));
          sheet.getRange(2, column, cells.length, cells[0]?.length ?? 1).setValues(cells);
          column += cells[0]?.length ?? 1;
          return cells;
        });
        while (given[given.length - 1] === undefined) given.pop();
        const own = declaration.call(...given);
        const formula = formulaOf(declaration, variant).slice(1);
        const places = variant.hasOneResult ? [1] : [1, 2, last - 2, last - 1];
        const results = places.map((place) => `INDEX(results_,${place})`).join(",");
        sheet.getRange("N2").setFormula(`=LET(results_,${formula},VSTACK(${results}))`);
        await workbook.waitForCalculation();
        const native = sheet.getRange(2, 14, places.length, 1).getValues().flat() as unknown[];
        const expected = places.map((place) => (Array.isArray(own) ? (own[place - 1] as unknown[])[0] : own));
        const near = (result: unknown) => (typeof result === "number" ? Number(result.toPrecision(9)) : result);
        expect(native.map(near)).toEqual(expected.map(near));
        workbook.dispose();
      },
      600_000,
    );
  });
