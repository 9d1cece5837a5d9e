import { describe, expect, it } from "vitest";
import { findAddOnFormulas } from "../../src/appsscript/share/add-on-formulas.ts";
import { planComparison } from "../../src/appsscript/share/comparison-sheet.ts";
import { compareFormulas } from "../../src/appsscript/share/differences.ts";
import { planShare, valueBlock } from "../../src/appsscript/share/share-plan.ts";
import { areasIn } from "../../src/appsscript/share/sheet-areas.ts";
import type { ShareRequest, ShareScope } from "../../src/rpc/script-calls.ts";
import { openInSpreadsheet } from "./in-spreadsheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const { inScript, sheet, spreadsheet, workbook } = openInSpreadsheet();

/** The sheet with nothing but these cells. */
function withCells(cells: Readonly<Record<string, unknown>>): Sheet {
  sheet.clear();
  for (const [cell, value] of Object.entries(cells)) sheet.getRange(cell).setValue(value);
  return sheet;
}

/** What making the sheet shareable would do. */
const planFor = (cells: Readonly<Record<string, unknown>>, request: Partial<ShareRequest> = {}) =>
  inScript(() => {
    withCells(cells);
    return planAgain(request);
  });

function planAgain(request: Partial<ShareRequest> = {}) {
  const area = { sheet, range: sheet.getDataRange() };
  const formulas = findAddOnFormulas(area, "en_US");
  const plan = planShare(area, formulas, { scope: "sheet", as: "values", others: "leave", ...request }, new Set());
  return {
    ...plan,
    done: plan.changes.map(({ what, cells, formulas: count }) => [what, cells, count]),
    blocks: plan.frozen.map(valueBlock),
  };
}

const rates = (column: string, rows: readonly number[]) =>
  Object.fromEntries(rows.map((row) => [`${column}${row}`, `=ENGAGEMENT_RATE(A${row},B${row})`]));

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("the formulas that a spreadsheet is made shareable without", () => {
  it("are those that call the add-on, in any case and place, and no texts", () => {
    const { done } = planFor({ A1: "=SUM(1,2)", B2: "=1+engagement_rate (5,100)", C2: '="ENGAGEMENT_RATE(1,2)"' });
    expect(done).toEqual([["values", "B2", 1]]);
  });

  it("become built-in functions, or what the request says where there are none", () => {
    const cells = { C1: "=ENGAGEMENT_RATE(5,100)", C3: '=SENTIMENT("lovely")' };
    const { native, done, frozen } = planFor(cells, { as: "native", others: "leave" });
    expect(native).toEqual([{ row: 1, column: 3, before: "=ENGAGEMENT_RATE(5,100)", after: "=5/100" }]);
    expect([done, frozen]).toEqual([
      [
        ["native", "C1", 1],
        ["left", "C3", 1],
      ],
      [],
    ]);
    expect(planFor(cells, { as: "native", others: "values" }).done).toEqual([
      ["native", "C1", 1],
      ["values", "C3", 1],
    ]);
    expect(planFor(cells).done).toEqual([["values", "C1, C3", 2]]);
  });

  it("are named by blocks of cells, twelve at most", () => {
    const odd = (count: number) => upTo(count).map((number) => 2 * number - 1);
    const twelve = "D1, D3, D5, D7, D9, D11, D13, D15, D17, D19, D21, D23";
    expect(planFor(rates("D", odd(12))).done).toEqual([["values", twelve, 12]]);
    expect(planFor(rates("D", odd(13))).done).toEqual([["values", `${twelve} …`, 13]]);
  });
});

describe("formulas that become values", () => {
  it("are kept as runs of those that were filled down, 50 rows at most, so that a change in one leaves the others", () => {
    expect(planFor(rates("D", upTo(101))).blocks).toEqual([
      { row: 1, column: 4, rows: 50, columns: 1 },
      { row: 51, column: 4, rows: 50, columns: 1 },
      { row: 101, column: 4, rows: 1, columns: 1 },
    ]);
  });

  it("are apart where a row or a column is between them, or where they are not alike", () => {
    const blocks = (cells: Readonly<Record<string, unknown>>) =>
      planFor(cells).blocks.map(({ row, column, rows }) => [row, column, rows]);
    expect(blocks(rates("D", [1, 2, 4]))).toEqual([
      [1, 4, 2],
      [4, 4, 1],
    ]);
    expect(blocks({ ...rates("D", [1, 2]), ...rates("E", [3, 2, 1]) })).toEqual([
      [1, 4, 2],
      [1, 5, 3],
    ]);
    expect(blocks({ ...rates("D", [1, 2]), D3: "=ENGAGEMENT_RATE(A3,B$3)" })).toEqual([
      [1, 4, 2],
      [3, 4, 1],
    ]);
  });

  it("include the cells that one of them fills, as far as the sheet has something in it", () => {
    const cells = { A1: 5, A6: 7, D2: "=ENGAGEMENT_RATE(A2:A4,B2:B4)", F2: "note" };
    expect(planFor(cells)).toMatchObject({
      done: [["values", "D2", 1]],
      blocks: [{ row: 2, column: 4, rows: 3, columns: 1 }],
    });
    const open = { A1: 5, A6: 7, D2: "=ENGAGEMENT_RATE(A2:A,B2:B)" };
    expect(planFor(open).blocks).toEqual([{ row: 2, column: 4, rows: 5, columns: 1 }]);
    const across = { D2: "={ENGAGEMENT_RATE(1,20),ENGAGEMENT_RATE(3,20)}" };
    expect(planFor({ ...across, E9: 1 }).blocks).toEqual([{ row: 2, column: 4, rows: 1, columns: 2 }]);
    expect(planFor(across).blocks).toEqual([{ row: 2, column: 4, rows: 1, columns: 1 }]);
    const two = { ...rates("D", [1]), D2: "=ENGAGEMENT_RATE(A2:A4,B2:B4)", A9: 1 };
    expect(planFor(two).blocks.map(({ row, rows }) => [row, rows])).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });

  it("stay where another formula stands in their cells", () => {
    const cells = { A6: 7, D2: "=ENGAGEMENT_RATE(A2:A4,B2:B4)", D4: "=1+1" };
    expect(planFor(cells)).toMatchObject({ done: [["unfit", "D2", 1]], frozen: [] });
    expect(planFor({ ...cells, D4: "", D5: "=1+1", C3: "=1+1", E2: "=1+1" }).done).toEqual([["values", "D2", 1]]);
  });

  it("stay where only Sheets knows how many cells they fill", () => {
    expect(planFor({ A1: "=UNIQUE(ENGAGEMENT_RATE(B1:B9,C1:C9))" }).done).toEqual([["unfit", "A1", 1]]);
  });

  it("stay where they show an error", async () => {
    planFor({ A1: 'text that is no error: "#"', C1: "=ENGAGEMENT_RATE(5,100)" });
    // Nobody has the add-on here, so that its functions are unknown.
    await workbook.waitForCalculation();
    expect(sheet.getRange("C1").getValue()).toBe("#NAME?");
    expect(inScript(() => planAgain()).done).toEqual([["unfit", "C1", 1]]);
  });
});

describe("the cells in which formulas are replaced", () => {
  const areas = (scope: ShareScope) =>
    inScript(() => areasIn(scope).map(({ sheet: one, range }) => `${one.getName()}!${range.getA1Notation()}`));

  it("are those with something in them, of every sheet, of one or of the selection", () => {
    withCells({ B2: 1, C5: 2 });
    const second = spreadsheet.insertSheet("Second");
    second.getRange("A1").setValue(1);
    spreadsheet.insertSheet("Blank");
    sheet.activate();
    expect(areas("workbook")).toEqual(["Sheet1!A1:C5", "Second!A1"]);
    expect(areas("sheet")).toEqual(["Sheet1!A1:C5"]);
    const selected = (range: string) => {
      sheet.getRange(range).activate();
      return areas("selection");
    };
    expect(selected("B2:B3")).toEqual(["Sheet1!B2:B3"]);
    expect(selected("C5:Z99")).toEqual(["Sheet1!C5"]);
    expect(selected("A5:C5")).toEqual(["Sheet1!A5:C5"]);
    expect(selected("A6:C9")).toEqual([]);
    expect(selected("D1:D5")).toEqual([]);
    spreadsheet.getSheetByName("Blank")?.activate();
    expect(areas("sheet")).toEqual([]);
  });
});

describe("the sheet on which built-in functions are tried", () => {
  it("has each formula in its own row, and the columns in use side by side", () => {
    const second = spreadsheet.getSheetByName("Second") as Sheet;
    second.clear().getRange("C7").setFormula("=ENGAGEMENT_RATE(5,100)");
    const compared = inScript(() => {
      withCells({ ...rates("D", [1, 2]), A9: 1, F4: "=ENGAGEMENT_RATE(A4:A6,B4:B6)" });
      const candidates = [sheet, second].map((one) => ({
        sheet: one,
        formulas: findAddOnFormulas({ sheet: one, range: one.getDataRange() }, "en_US"),
      }));
      return planComparison([{ sheet: second, formulas: [] }, ...candidates]);
    });
    expect(compared.map(({ source, fills, column }) => [source.name, fills.row, fills.rows, column])).toEqual([
      ["Sheet1", 1, 1, 1],
      ["Sheet1", 2, 1, 1],
      ["Sheet1", 4, 3, 2],
      ["Second", 7, 1, 3],
    ]);
  });

  it("has no place for formulas of which only Sheets knows the size", () => {
    const compared = inScript(() => {
      withCells({ A1: "=UNIQUE(ENGAGEMENT_RATE(B1:B9,C1:C9))", B3: "=ENGAGEMENT_RATE(A2:A,C2:C)" });
      const formulas = findAddOnFormulas({ sheet, range: sheet.getDataRange() }, "en_US");
      return planComparison([{ sheet, formulas }]);
    });
    // The sheet has nothing below row 3.
    expect(compared.map(({ fills, column }) => [fills, column])).toEqual([
      [{ row: 3, column: 2, rows: 1, columns: 1 }, 1],
    ]);
  });
});

describe("the differences that are shown before formulas are replaced", () => {
  const compare = (count: number) =>
    inScript(() => {
      withCells({});
      const formulas = upTo(count).map(() => ["=UNIQUE(ENGAGEMENT_RATE(B1:B9,C1:C9))"]);
      sheet.getRange(1, 30, count).setFormulas(formulas);
      const found = findAddOnFormulas({ sheet, range: sheet.getDataRange() }, "en_US");
      const { differing, differences } = compareFormulas([
        { sheet: spreadsheet.getSheetByName("Second") as Sheet, formulas: [] },
        { sheet, formulas: found },
      ]);
      return {
        differing: differing.size,
        ...differences,
        listed: differences.listed.length,
        last: differences.listed.pop(),
      };
    });

  it("are those of formulas of which only Sheets knows the size, too; a hundred are listed, and all are counted", () => {
    sheet.insertColumnsAfter(26, 4);
    expect(compare(100)).toMatchObject({ differing: 100, formulas: 100, cells: 100, listed: 100 });
    expect(compare(101)).toMatchObject({
      differing: 101,
      formulas: 101,
      cells: 101,
      listed: 100,
      last: { sheet: "Sheet1", cell: "AD100", before: "", after: "", why: "size" },
    });
  });
});
