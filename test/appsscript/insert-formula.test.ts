import { describe, expect, it } from "vitest";
import { functions } from "../../src/functions/index.ts";
import type { InsertedFormula } from "../../src/rpc/script-calls.ts";
import { toInsertRequest } from "../../src/sidebar/formulas/insert-request.ts";
import { ask, batchOf, importInto, openAddOn } from "./add-on.ts";
import { preparedOnce } from "./prepared-once.ts";

const soup = { post_id: "1", text: "Soup", followers: 10_000, likes: 300, comments: 30, shares: 20 };
const bread = { post_id: "2", text: "Bread", followers: 10_000, likes: 40, comments: 4, shares: 1 };

type Opened = ReturnType<typeof openAddOn>;

const insert = ({ addOn }: Opened, name: keyof typeof functions) =>
  ask<InsertedFormula>(addOn, "insertFormula", toInsertRequest(functions[name]));

const imported = preparedOnce(async (locale: string) => {
  const opened = openAddOn({ locale });
  await importInto(opened.addOn, batchOf([soup, bread]));
  await opened.workbook.waitForCalculation();
  return opened;
});

async function withPosts(
  locale = "en_US",
): Promise<{ opened: Opened; sheet: GoogleAppsScript.Spreadsheet.Sheet; free: number }> {
  const opened = await imported(locale);
  const sheet = opened.app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
  return { opened, sheet, free: sheet.getLastColumn() + 2 };
}

describe("inserting a formula from the sidebar", () => {
  it("an inserted formula refers to all rows of the imported columns", async () => {
    const { opened, sheet, free } = await withPosts();
    sheet.getRange(2, free).activate();
    const { formula } = await insert(opened, "ENGAGEMENT_RATE");
    expect(formula).toMatch(/^=ENGAGEMENT_RATE\([A-Z]2:[A-Z]3,[A-Z]2:[A-Z]3\)$/);
    await opened.workbook.waitForCalculation();
    expect(sheet.getRange(2, free, 2, 1).getValues()).toEqual([[0.035], [0.0045]]);
  });

  it("an inserted formula below the first row refers to its own row", async () => {
    const { opened, sheet, free } = await withPosts();
    sheet.getRange(3, free).activate();
    await insert(opened, "ENGAGEMENT_RATE");
    await opened.workbook.waitForCalculation();
    expect(sheet.getRange(3, free).getValue()).toBe(0.0045);
  });

  it("an inserted formula with a single result refers to all rows", async () => {
    const { opened, sheet, free } = await withPosts();
    sheet.getRange(3, free).activate();
    await insert(opened, "AVERAGE_ENGAGEMENT_RATE");
    await opened.workbook.waitForCalculation();
    expect(sheet.getRange(3, free).getValue()).toBeCloseTo(0.01975, 12);
  });

  it("an inserted formula has the separators of the spreadsheet's locale", async () => {
    const { opened, sheet, free } = await withPosts("nl_NL");
    sheet.getRange(2, free).activate();
    expect((await insert(opened, "ENGAGEMENT_RATE")).formula).toContain(";");
    await opened.workbook.waitForCalculation();
    expect(sheet.getRange(2, free).getValue()).toBe(0.035);
  });

  it("without imported rows the function's example is inserted, and it calculates", async () => {
    for (const locale of ["en_US", "es_ES"]) {
      const opened = openAddOn({ locale });
      const sheet = opened.app.getActiveSheet();
      sheet.getRange("B2").activate();
      expect(await insert(opened, "ENGAGEMENT_RATE")).toMatchObject({ cell: "Sheet1!B2" });
      await opened.workbook.waitForCalculation();
      expect(sheet.getRange("B2").getValue()).toBe(0.035);
    }
  });

  it("inserting a formula never overwrites a cell", async () => {
    const { opened, sheet } = await withPosts();
    sheet.getRange(2, 1).activate();
    await expect(insert(opened, "ENGAGEMENT_RATE")).rejects.toThrow("The cell A2 is not empty.");
    expect(sheet.getRange(2, 1).getValue()).toBe("Instagram");
  });

  it.each(Object.keys(functions) as (keyof typeof functions)[])(
    "the inserted formula of %s calculates without an error",
    async (name) => {
      const opened = openAddOn({ locale: "nl_NL" });
      const sheet = opened.app.getActiveSheet();
      sheet.getRange("B2").activate();
      await insert(opened, name);
      await opened.workbook.waitForCalculation();
      expect(String(sheet.getRange("B2").getValue())).not.toMatch(/^#/);
    },
  );
});
