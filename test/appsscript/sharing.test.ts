import { describe, expect, it } from "vitest";
import type { ShareRequest, ShareResult, ShareScope, Sharing } from "../../src/rpc/script-calls.ts";
import { isSoak } from "../sample.ts";
import { ask, batchOf, importInto, openAddOn, post } from "./add-on.ts";
import { shareAfterComparing } from "./share.ts";

type Opened = ReturnType<typeof openAddOn>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const posts = [1, 2, 3, 4].map((number) => post(number));

const share = ({ addOn }: Opened, request: Partial<ShareRequest> = {}) => shareAfterComparing(addOn, request);
const bringBack = ({ addOn }: Opened, scope: ShareScope = "workbook") =>
  ask<ShareResult>(addOn, "bringFormulasBack", scope);
const sharing = ({ addOn }: Opened) => ask<Sharing>(addOn, "readSharing");
const sheetOf = ({ app }: Opened, name = "Posts") => app.getSheetByName(name) as Sheet;
const formulasOf = (sheet: Sheet) => sheet.getDataRange().getFormulas();

async function shown({ workbook }: Opened, sheet: Sheet): Promise<string[][]> {
  await workbook.waitForCalculation();
  return sheet.getDataRange().getDisplayValues();
}

async function withPosts(options: Parameters<typeof openAddOn>[0] = {}) {
  const opened = openAddOn(options);
  await importInto(opened.addOn, batchOf(posts));
  await opened.workbook.waitForCalculation();
  return opened;
}

describe("what others will see", () => {
  it("the formulas that need the add-on are counted by sheet, with the first one's cell", async () => {
    const opened = await withPosts();
    const notes = opened.app.insertSheet("Notes");
    notes.getRange("B2").setFormula("=SENTIMENT(A2)");
    notes.getRange("B3").setFormula('=IF(A3="ENGAGEMENT_RATE(1,2)",1,2)');
    const { sheets, schedules, canEdit } = await sharing(opened);
    expect(sheets).toEqual([
      expect.objectContaining({ name: "Posts", formulas: 3, withoutNative: 0, functions: [] }),
      expect.objectContaining({ name: "Notes", formulas: 1, first: "B2", withoutNative: 1, functions: ["SENTIMENT"] }),
    ]);
    expect([schedules, canEdit]).toEqual([[], true]);
  });

  it("passwords, keys and tokens are found in cells and notes", async () => {
    const opened = await withPosts();
    const none = await sharing(opened);
    expect(none.secrets).toMatchObject({ found: [] });
    expect(none.secrets.cells).toBeGreaterThan(50);
    sheetOf(opened).getRange("B3").setNote("api_key: 1234567890abcdef");
    opened.app
      .insertSheet("Mine")
      .getRange("A2")
      .setValue(`Bearer ${"x".repeat(40)}`);
    expect((await sharing(opened)).secrets.found).toEqual(["Posts!B3", "Mine!A2"]);
  });

  it("they are found in what programs have stored in the spreadsheet, by its name, too", async () => {
    const opened = await withPosts();
    opened.app.addDeveloperMetadata("reporting tool", `AIza${"x".repeat(35)}`);
    opened.app.addDeveloperMetadata("color", "blue, and a text that is long enough");
    expect((await sharing(opened)).secrets.found).toEqual(["reporting tool"]);
  });
});

describe("making a spreadsheet shareable", () => {
  it("a shareable spreadsheet shows the same rates and bands to a user without the add-on", async () => {
    const opened = await withPosts();
    const before = await shown(opened, sheetOf(opened));
    expect(JSON.stringify(await opened.displayWithoutAddOn())).toContain("#NAME?");
    const { changes } = await share(opened);
    expect(changes).toEqual([expect.objectContaining({ sheet: "Posts", formulas: 3, what: "native" })]);
    expect((await opened.displayWithoutAddOn()).Posts).toEqual(before);
    expect((await sharing(opened)).sheets).toEqual([]);
  });

  it.each(["en_US", "nl_NL", "es_ES"])("replaced formulas are restored exactly, in the locale %s", async (locale) => {
    const opened = await withPosts({ locale });
    const sheet = sheetOf(opened);
    const [row, column] = [sheet.getLastRow(), sheet.getLastColumn()];
    sheet.getRange(row + 2, column + 2).setFormula("=AVERAGE(ENGAGEMENT_RATE(G2:G5; F2:F5))*1");
    sheet.getRange(row + 3, column + 2).setFormula('=IFERROR(SENTIMENT("lovely"); "n/a")');
    await opened.workbook.waitForCalculation();
    const before = { formulas: formulasOf(sheet), shown: await shown(opened, sheet) };
    await share(opened);
    expect(formulasOf(sheet)).not.toEqual(before.formulas);
    expect(await shown(opened, sheet)).toEqual(before.shown);
    const { changes } = await bringBack(opened);
    expect(changes.map(({ what, formulas }) => [what, formulas])).toEqual([["back", 5]]);
    expect(formulasOf(sheet)).toEqual(before.formulas);
    expect(await shown(opened, sheet)).toEqual(before.shown);
    expect((await sharing(opened)).replaced).toBeNull();
  });

  it("replacing formulas does not change formats", async () => {
    const opened = await withPosts();
    const sheet = sheetOf(opened);
    const formats = () => [sheet.getDataRange().getNumberFormats(), sheet.getDataRange().getBackgrounds()];
    const before = formats();
    await share(opened, { as: "values" });
    expect(formats()).toEqual(before);
    await bringBack(opened);
    expect(formats()).toEqual(before);
  });

  it("columns can be replaced by values, and their array formula restored", async () => {
    const opened = await withPosts();
    const sheet = sheetOf(opened);
    const before = { formulas: formulasOf(sheet), shown: await shown(opened, sheet) };
    const { changes } = await share(opened, { as: "values" });
    expect(changes).toEqual([expect.objectContaining({ formulas: 3, what: "values" })]);
    expect(formulasOf(sheet).flat().join("")).toBe("");
    expect(await shown(opened, sheet)).toEqual(before.shown);
    await bringBack(opened);
    expect(formulasOf(sheet)).toEqual(before.formulas);
    expect(await shown(opened, sheet)).toEqual(before.shown);
  });

  it("formulas without a built-in equivalent can be left, and are reported", async () => {
    const opened = openAddOn();
    const sheet = opened.app.getSheets()[0] as Sheet;
    sheet.getRange("A1:A2").setFormulas([["=SENTIMENT(B1)"], ["=ENGAGEMENT_RATE(350,10000)"]]);
    const { changes } = await share(opened, { others: "leave" });
    expect(changes.map(({ what, cells }) => [what, cells])).toEqual([
      ["native", "A2"],
      ["left", "A1"],
    ]);
    expect(sheet.getRange("A1").getFormula()).toBe("=SENTIMENT(B1)");
  });

  it("replacing can be limited to the selection or the active sheet", async () => {
    const opened = openAddOn();
    const first = opened.app.getSheets()[0] as Sheet;
    const second = opened.app.insertSheet("Second");
    for (const sheet of [first, second]) sheet.getRange("A1:A3").setFormula("=ENGAGEMENT_RATE(B1,C1)");
    first.getRange("A2:B2").activate();
    expect((await share(opened, { scope: "selection" })).changes).toMatchObject([{ cells: "A2", formulas: 1 }]);
    second.activate();
    expect((await share(opened, { scope: "sheet" })).changes).toMatchObject([{ sheet: "Second", formulas: 3 }]);
    expect((await bringBack(opened, "sheet")).changes).toMatchObject([{ sheet: "Second", formulas: 3, what: "back" }]);
    expect((await sharing(opened)).replaced?.formulas).toBe(1);
  });

  it("formulas are restored after rows and columns were moved, except where cells were changed", async () => {
    const opened = openAddOn();
    const sheet = opened.app.getSheets()[0] as Sheet;
    sheet.getRange("A1:C4").setValues([1, 2, 3, 4].map((number) => [number * 10, 1000, "lovely bread"]));
    sheet.getRange("D1:D4").setFormulas([1, 2, 3, 4].map((row) => [`=ENGAGEMENT_RATE(A${row},B${row})`]));
    sheet.getRange("E1:E4").setFormulas([1, 2, 3, 4].map((row) => [`=SENTIMENT(C${row})`]));
    await opened.workbook.waitForCalculation();
    await share(opened);
    await opened.workbook.waitForCalculation();
    sheet.insertRowsBefore(1, 2);
    sheet.insertColumnsBefore(1, 1);
    sheet.insertColumnsAfter(2, 1);
    sheet.getRange("F6").setFormula("=B6/D6+1");
    const { changes } = await bringBack(opened);
    expect(sheet.getRange("F3:F6").getFormulas().flat()).toEqual([
      "=ENGAGEMENT_RATE(B3,D3)",
      "=ENGAGEMENT_RATE(B4,D4)",
      "=ENGAGEMENT_RATE(B5,D5)",
      "=B6/D6+1",
    ]);
    // Values are searched for in their column only, so those that moved to another column are left.
    expect(changes.map(({ what }) => what)).toEqual(["back", "changed"]);
    expect(sheet.getRange("G3").getFormula()).toBe("");
  });

  it("an import after sharing extends the built-in formulas, and all formulas can still be restored", async () => {
    const opened = await withPosts();
    const sheet = sheetOf(opened);
    await share(opened);
    await importInto(opened.addOn, batchOf([post(5), post(6)]));
    const now = await shown(opened, sheet);
    expect((await sharing(opened)).sheets).toEqual([]);
    expect((await opened.displayWithoutAddOn()).Posts).toEqual(now);
    const rate = (now[0] as string[]).indexOf("Engagement rate by followers");
    expect(now.map((row) => row[rate])).toEqual([
      "Engagement rate by followers",
      "1.50%",
      "2.50%",
      "3.50%",
      "4.50%",
      "5.50%",
      "6.50%",
    ]);
    await bringBack(opened);
    expect(sheet.getRange(1, rate + 1).getFormula()).toMatch(
      /^=VSTACK\("Engagement rate by followers",ENGAGEMENT_RATE\(/,
    );
    expect(await shown(opened, sheet)).toEqual(now);
  });

  it("an import after sharing does not change columns that were replaced by values", async () => {
    const opened = await withPosts();
    const sheet = sheetOf(opened);
    await share(opened, { as: "values" });
    await importInto(opened.addOn, batchOf([post(5)]));
    const now = await shown(opened, sheet);
    const rate = (now[0] as string[]).indexOf("Engagement rate by followers");
    expect(now.map((row) => row[rate])).toEqual([
      "Engagement rate by followers",
      "1.50%",
      "2.50%",
      "3.50%",
      "4.50%",
      "",
    ]);
  });

  const rowCount = isSoak ? 2_500 : 700;
  it(`${2 * rowCount} formulas are replaced and restored with few calls to Google`, async () => {
    const opened = openAddOn();
    const sheet = opened.app.getSheets()[0] as Sheet;
    sheet.insertRowsAfter(1000, 1600);
    const rows = Array.from({ length: rowCount }, (_, index) => index + 1);
    sheet
      .getRange(1, 1, rowCount, 4)
      .setFormulas(
        rows.map((row) => [
          "",
          "",
          `=ENGAGEMENT_RATE(A${row}:B${row},$F$1)`,
          `=ENGAGEMENT_BAND(C${row},"default","nl")`,
        ]),
      );
    const before = formulasOf(sheet);
    const callsOf = () => [...(opened.addOn.lastExecution()?.calls.values() ?? [])].reduce((sum, one) => sum + one, 0);
    const { changes } = await share(opened);
    expect(changes).toMatchObject([{ cells: `C1:D${rowCount}`, formulas: 2 * rowCount, what: "native" }]);
    expect(callsOf()).toBeLessThan(80);
    expect(sheet.getRange("D7").getFormula()).toMatch(/IF\(ISNUMBER\(C7\),IF\(C7<0\.01,"Laag"/);
    await bringBack(opened);
    expect(callsOf()).toBeLessThan(80);
    expect(formulasOf(sheet)).toEqual(before);
  });
});
