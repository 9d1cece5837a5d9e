import { beforeEach, describe, expect, it } from "vitest";
import { bringFormulasBack } from "../../src/appsscript/share/bring-formulas-back.ts";
import { removeComparisonSheet } from "../../src/appsscript/share/comparison-sheet.ts";
import { findSecrets } from "../../src/appsscript/share/find-secrets.ts";
import { makeShareable } from "../../src/appsscript/share/make-shareable.ts";
import { readSharing } from "../../src/appsscript/share/read-sharing.ts";
import { addPairs } from "../../src/appsscript/share/sharing-record.ts";
import type { ShareScope } from "../../src/rpc/script-calls.ts";
import { openInSpreadsheet } from "./in-spreadsheet.ts";

type Opened = ReturnType<typeof openInSpreadsheet>;

let opened: Opened;
beforeEach(() => {
  opened = openInSpreadsheet();
});

const rate = (row: number) => `=ENGAGEMENT_RATE(A${row},B${row})`;
const formulasIn = (range: string) => opened.sheet.getRange(range).getFormulas().flat();
const toValues = (scope: ShareScope = "workbook") =>
  opened.inScript(() => makeShareable({ scope, as: "values", others: "values" }));
const back = (scope: ShareScope = "workbook") =>
  opened.inScript(() => bringFormulasBack(scope)).changes.map(({ what, cells }) => [what, cells]);
const replaced = () => opened.inScript(() => readSharing().replaced?.formulas ?? 0);

describe("formulas that were replaced by values", () => {
  /** Rates of rows 1 to 60 in column D; their cells show nothing here, without the add-on. */
  const withRates = () => {
    opened.sheet.getRange("A1:B60").setValues(Array.from({ length: 60 }, (_, index) => [index, 1_000]));
    opened.sheet.getRange("D1:D60").setFormulas(Array.from({ length: 60 }, (_, index) => [rate(index + 1)]));
    opened.sheet.getRange("E60").setValue("last");
    toValues();
  };

  it("are counted until they are back", () => {
    withRates();
    expect(replaced()).toBe(60);
    expect(back()).toEqual([["back", "D1:D60"]]);
    expect([replaced(), formulasIn("D1:D60")]).toEqual([0, Array.from({ length: 60 }, (_, index) => rate(index + 1))]);
    expect(back()).toEqual([]);
  });

  it.each<[selection: string, restored: boolean]>([
    ["D60:D60", true],
    ["A1:D1", true],
    ["A61:Z61", false],
    ["A1:C60", false],
    ["E1:E60", false],
  ])("are back if the selection has some of their cells: %s", (selection, restored) => {
    withRates();
    opened.sheet.getRange("E70").setValue("below");
    opened.sheet.getRange(selection).activate();
    expect(back("selection").length).toBe(restored ? 1 : 0);
  });

  it("are found in another row of their column after rows were inserted", () => {
    opened.sheet.getRange("D1:D2").setFormulas([[rate(1)], [rate(2)]]);
    opened.sheet.getRange("D5").setValue("last");
    opened.inScript(() => makeShareable({ scope: "workbook", as: "values", others: "values" }));
    opened.sheet.getRange("D1").setValue("Rate");
    // Blank as the values were, right above the last row.
    expect(back()).toEqual([["back", "D2:D3"]]);
    expect(formulasIn("D1:D3")).toEqual(["", rate(2), rate(3)]);
  });

  it("are back where their values were blank, in a column and rows beyond all others, but for rows that were deleted", () => {
    opened.sheet.getRange("A1:B3").setValues(Array.from({ length: 3 }, () => [1, 1_000]));
    const rows = [1, 2, 3, 4, 5, 6];
    opened.sheet.getRange("D1:D6").setFormulas(rows.map((row) => [rate(row)]));
    toValues();
    expect([opened.sheet.getLastRow(), opened.sheet.getLastColumn()]).toEqual([3, 2]);
    expect(back()).toEqual([["back", "D1:D6"]]);
    expect(formulasIn("D1:D6")).toEqual(rows.map(rate));
    toValues();
    opened.sheet.deleteRows(5, opened.sheet.getMaxRows() - 4);
    expect(back("sheet")).toEqual([["changed", "D1:D6"]]);
  });

  it("stay values elsewhere if they refer to a fixed row, which may not have moved as far", () => {
    opened.sheet.getRange("D1").setFormula("=ENGAGEMENT_RATE(A1,B$1)");
    opened.sheet.getRange("D5").setValue("last");
    toValues();
    opened.sheet.getRange("D1").setValue("Rate");
    expect(back()).toEqual([["changed", "D1"]]);
  });

  it("are begun again where an execution ended after it wrote the first", () => {
    withRates();
    opened.sheet.getRange("D1").setFormula(rate(1));
    expect(back()).toEqual([["back", "D1:D60"]]);
  });
});

it("a pair of formulas is kept once, whatever its references", () => {
  const first = addPairs([], [["=CLICK_THROUGH_RATE(A1,B1)", "=A1/B1"]]);
  const both = addPairs(first, [
    ["=CLICK_THROUGH_RATE(C7,D7)", "=C7/D7"],
    ["=CLICK_THROUGH_RATE(C7,100)", "=C7/100"],
  ]);
  expect([first.length, both.length, both[0]]).toEqual([1, 2, first[0]]);
});

describe("the sheet on which built-in functions are tried", () => {
  it("is removed, also unmarked and blank, but no sheet of the user's with such a name", () => {
    const { spreadsheet, inScript } = opened;
    const name = "Engagement: comparison";
    spreadsheet.insertSheet(name).addDeveloperMetadata("engagement.contents", "comparison");
    spreadsheet.getSheetByName(name)?.getRange("A1").setValue(1);
    spreadsheet.insertSheet(`${name} 2`);
    spreadsheet.insertSheet(`${name} of ours`).getRange("A1").setValue("ours");
    spreadsheet.insertSheet(`${name} 3`).addDeveloperMetadata("engagement.contents", "goals");
    spreadsheet.insertSheet("Other").addDeveloperMetadata("engagement.contents", "comparison");
    inScript(removeComparisonSheet);
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual([
      "Sheet1",
      `${name} of ours`,
      `${name} 3`,
      "Other",
    ]);
  });
});

describe("secrets in a spreadsheet", () => {
  const secret = (number: number) => `api_key: 1234567890abcdef${number}`;
  const find = () => opened.inScript(() => findSecrets());

  it("are looked for in every cell and note, which are counted", () => {
    opened.sheet.getRange("C4").setValue("x");
    opened.sheet.getRange("A1").setNote("one");
    opened.sheet.getRange("B2").setNote("two");
    opened.spreadsheet.insertSheet("Blank");
    opened.spreadsheet.insertSheet("Two").getRange("B1").setValue(2);
    // Twelve cells of one sheet and two of another.
    expect(find()).toEqual({ found: [], cells: 14, notes: 2 });
  });

  it("are named once by their cells, also in formulas, twenty at most", () => {
    opened.sheet.getRange("B2").setValue(secret(1)).setNote(secret(2));
    opened.sheet.insertColumnsAfter(26, 1);
    opened.sheet.getRange("AA3").setFormula(`=IF(TRUE,"","${secret(3)}")`);
    expect(find().found).toEqual(["Sheet1!B2", "Sheet1!AA3"]);
    opened.sheet.getRange("D1:D30").setValues(Array.from({ length: 30 }, (_, index) => [secret(index)]));
    expect(find().found).toHaveLength(20);
  });
});
