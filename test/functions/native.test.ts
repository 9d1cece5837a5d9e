import { describe, expect, it } from "vitest";
import type { FunctionDeclaration, NativeFormula } from "../../src/functions/define-function.ts";
import { functions } from "../../src/functions/index.ts";
import { openSpreadsheet } from "../emulator/open-spreadsheet.ts";
import { isNative, lastRow, layOut, nativeCases, rowCount } from "./native-cases.ts";

const isMessage = (cell: unknown) => typeof cell === "string" && cell.includes("but the cell says");
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
  expect(without.map(({ name }) => name)).toEqual(["SENTIMENT", "BENCHMARK", "VERSUS_BENCHMARK"]);
});
