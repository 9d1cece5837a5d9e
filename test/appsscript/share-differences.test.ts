import { describe, expect, it } from "vitest";
import type { ShareResult } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, importInto, openAddOn, post } from "./add-on.ts";
import { shareAfterComparing } from "./share.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const formulasOf = (sheet: Sheet) => sheet.getDataRange().getFormulas();

async function shown({ workbook }: Pick<ReturnType<typeof openAddOn>, "workbook">, sheet: Sheet): Promise<string[][]> {
  await workbook.waitForCalculation();
  return sheet.getDataRange().getDisplayValues();
}

describe("when Sheets' own functions show something else", () => {
  /** Rates of two rows, one with a number that is stored as text; and how many sheets there are. */
  async function withTextAmongCounts() {
    const opened = openAddOn();
    const sheet = opened.app.getSheets()[0] as Sheet;
    sheet.getRange("A1:B3").setValues([
      [10, 1000],
      ["'20", 1000],
      [30, 1000],
    ]);
    sheet.getRange("C1:C3").setFormulas([1, 2, 3].map((row) => [`=ENGAGEMENT_RATE(A${row},B${row})`]));
    sheet.getRange("D1").setFormula("=ENGAGEMENT_RATE(A1:A3,B1:B3)");
    await opened.workbook.waitForCalculation();
    return { ...opened, sheet, before: formulasOf(sheet), shownBefore: await shown(opened, sheet) };
  }

  it("lists each such cell, and changes nothing yet", async () => {
    const opened = await withTextAmongCounts();
    const { changes, differences } = await shareAfterComparing(opened.addOn);
    expect(changes).toEqual([]);
    const place = { sheetId: opened.sheet.getSheetId(), sheet: opened.sheet.getName() };
    expect(differences).toEqual({
      formulas: 2,
      cells: 2,
      listed: [
        { ...place, cell: "D2", before: 0.02, after: "Check this row", why: "notRead" },
        { ...place, cell: "C2", before: 0.02, after: "#N/A", why: "notRead" },
      ],
    });
    expect(formulasOf(opened.sheet)).toEqual(opened.before);
    expect(await shown(opened, opened.sheet)).toEqual(opened.shownBefore);
  });

  it.each([
    [
      "values",
      ["native", "values"],
      [
        ["0.01", "0.01"],
        ["0.02", "0.02"],
        ["0.03", "0.03"],
      ],
    ],
    [
      "leave",
      ["native", "left"],
      [
        ["0.01", "0.01"],
        ["0.02", "0.02"],
        ["0.03", "0.03"],
      ],
    ],
    [
      "native",
      ["native"],
      [
        ["0.01", "0.01"],
        ["#N/A", "Check this row"],
        ["0.03", "0.03"],
      ],
    ],
  ] as const)("does what the user chooses for their formulas: %s", async (differing, what, expected) => {
    const opened = await withTextAmongCounts();
    await shareAfterComparing(opened.addOn);
    const { changes } = await ask<ShareResult>(opened.addOn, "makeShareable", {
      scope: "workbook",
      as: "native",
      others: "values",
      differing,
    });
    expect(changes.map((change) => change.what)).toEqual(what);
    await opened.workbook.waitForCalculation();
    expect((await shown(opened, opened.sheet)).map((row) => row.slice(2))).toEqual(expected);
    expect(opened.app.getSheets()).toHaveLength(1);
    await ask(opened.addOn, "bringFormulasBack", "workbook");
    expect(formulasOf(opened.sheet)).toEqual(opened.before);
  });

  it("leaves no sheet behind if the user changes nothing, or if an execution was ended", async () => {
    const opened = await withTextAmongCounts();
    await shareAfterComparing(opened.addOn);
    expect(opened.app.getSheets().map((sheet) => sheet.isSheetHidden())).toEqual([false, true]);
    await shareAfterComparing(opened.addOn);
    expect(opened.app.getSheets()).toHaveLength(2);
    await ask(opened.addOn, "endComparison");
    expect(opened.app.getSheets()).toHaveLength(1);
  });

  it("replaces no formula whose native form was not calculated before", async () => {
    const opened = await withTextAmongCounts();
    await shareAfterComparing(opened.addOn);
    opened.sheet.getRange("C3").setFormula("=ENGAGEMENT_RATE(A3,2000)");
    await expect(
      ask(opened.addOn, "makeShareable", { scope: "workbook", as: "native", others: "values", differing: "native" }),
    ).rejects.toThrow("The formulas were changed in the meantime.");
    expect(opened.sheet.getRange("C1:C2").getFormulas()).toEqual(opened.before.slice(0, 2).map((row) => [row[2]]));
  });

  it("compares with the values at the time of replacing", async () => {
    const opened = await withTextAmongCounts();
    await shareAfterComparing(opened.addOn);
    opened.sheet.getRange("A2").setValue(20);
    const { changes } = await ask<ShareResult>(opened.addOn, "makeShareable", {
      scope: "workbook",
      as: "native",
      others: "values",
      differing: "leave",
    });
    expect(changes).toMatchObject([{ formulas: 4, what: "native" }]);
  });
});

it("keeps the selection while native formulas are calculated", async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1)]));
  (opened.app.getSheetByName("Posts") as Sheet).getRange("B2:C3").activate();
  await ask(opened.addOn, "startComparison", { scope: "workbook", as: "native", others: "values" });
  expect(opened.app.getActiveRange()?.getA1Notation()).toBe("B2:C3");
  expect(opened.app.getActiveSheet().getName()).toBe("Posts");
});
