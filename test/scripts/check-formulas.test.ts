import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../scripts/check-formulas/compare.ts";
import { excelFormula } from "../../scripts/check-formulas/excel-formula.ts";

describe("a native formula in a file for LibreOffice", () => {
  it.each([
    ["ARRAYFORMULA(A1:A3/B1:B3)", "(A1:A3/B1:B3)"],
    ["LET(times,A1:A3,MEDIAN(times))", "_xlfn.LET(_xlpm.times,A1:A3,MEDIAN(_xlpm.times))"],
    ["SORT(FILTER(A1:A3,ISNUMBER(A1:A3)),1,FALSE)", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,ISNUMBER(A1:A3)),1,-1)"],
    ['IF(A1<0.5,"LET(x)","")', 'IF(A1<0.5,"LET(x)","")'],
  ])("%s is written %s", (formula, expected) => expect(excelFormula(formula)).toBe(expected));
});

describe("a cell that LibreOffice calculated", () => {
  const message = 'saves should be a number, but the cell says "n/a".';
  it.each([
    ["the same number", 0.02, 0.02, [20, 1000], "same"],
    ["a mark where the function has a message", message, "Check this row", ["n/a", 1000], "named"],
    ["an error where the function throws", "#ERROR!", "#N/A", ["n/a", 1000], "named"],
    ["a mark where the function reads a text", 0.02, "#N/A", ["20", 1000], "text marked"],
    ["a number where the function has a message", message, 0, ["n/a", 1000], "became a number"],
    ["another number", 0.0615, 0.0015, [61, 1000], "changed"],
    ["an error without a reason", 0.02, "#DIV/0!", [20, 1000], "changed"],
    ["a blank instead of a number", 0.06, "", [60, 1000], "became blank"],
    ["a blank instead of a message", message, "", ["n/a", 1000], "became blank"],
  ] as const)("with %s is judged", (_, own, native, cells, expected) =>
    expect(outcomeOf(own, native, [...cells], [])).toBe(expected),
  );
});

it("without LibreOffice, the check says how to install it, and fails", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "scripts/check-formulas.ts"],
    {
      env: { ...process.env, LIBREOFFICE: "no-such-program" },
      encoding: "utf8",
    },
  );
  expect(status).toBe(1);
  expect(stderr).toContain("sudo apt install libreoffice-calc-nogui");
});
