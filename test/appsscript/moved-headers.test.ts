import { describe, expect, it } from "vitest";
import type { InsertedFormula } from "../../src/rpc/formula-calls.ts";
import type { MadeReport } from "../../src/rpc/report-calls.ts";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, importInto, openAddOn, post } from "./add-on.ts";
import { preparedOnce } from "./prepared-once.ts";
import { may } from "./read-report.ts";

type Opened = ReturnType<typeof openAddOn>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const newer = { exportedOn: "2026-06-01" };

const imported = preparedOnce(async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([1, 2, 3].map((number) => post(number))));
  await opened.workbook.waitForCalculation();
  return opened;
});

const sheetOf = ({ app }: Opened, name = "Posts") => app.getSheetByName(name) as Sheet;

/** All cells as people see them, from the header down, as objects by header. */
async function rowsBelow(opened: Opened, headerRow: number, name = "Posts"): Promise<Record<string, string>[]> {
  await opened.workbook.waitForCalculation();
  const shown = sheetOf(opened, name)
    .getDataRange()
    .getDisplayValues()
    .slice(headerRow - 1);
  const [headers = [], ...rows] = shown;
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] as string])));
}

/** Imports a changed post and a new one: post 2 then has 250 likes, and post 4 is new. */
const importAgain = (opened: Opened) => importInto(opened.addOn, batchOf([post(2, { likes: 250 }), post(4)], newer));

/** Likes and rates of posts 1 to 4: likes plus 50 other interactions, of 10,000 followers. */
const afterImport = [
  ["100", "1.50%"],
  ["250", "3.00%"],
  ["300", "3.50%"],
  ["400", "4.50%"],
];

const likesAndRates = (rows: Record<string, string>[], likes = "Likes", rate = "Engagement rate by followers") =>
  rows.map((row) => [row[likes], row[rate]]);

const errorsIn = (opened: Opened): string[] =>
  sheetOf(opened)
    .getDataRange()
    .getDisplayValues()
    .flat()
    .filter((cell) => cell.startsWith("#"));

describe("titles above a table", () => {
  async function titled(): Promise<Opened> {
    const opened = await imported();
    const sheet = sheetOf(opened);
    sheet.insertRowsBefore(1, 3);
    sheet.getRange("A1").setValue("Instagram of our bakery");
    sheet.getRange("A2:B2").setValues([["Checked by", "Noor"]]);
    await opened.workbook.waitForCalculation();
    return opened;
  }

  it("stay, and an import updates and adds rows and rates below the header", async () => {
    const opened = await titled();
    expect(await importAgain(opened)).toMatchObject({ sheet: "Posts", added: 1, updated: 1 });
    expect(likesAndRates(await rowsBelow(opened, 4))).toEqual(afterImport);
    expect(sheetOf(opened).getRange("A1:B2").getValues()).toEqual([
      ["Instagram of our bakery", ""],
      ["Checked by", "Noor"],
    ]);
    expect(errorsIn(opened)).toEqual([]);
  });

  it("do not keep a new column, a replaced table or an undo from being right", async () => {
    const opened = await titled();
    await importInto(opened.addOn, batchOf([post(1, { views: 5_000 })], newer));
    expect((await rowsBelow(opened, 4))[0]).toMatchObject({ Views: "5,000", Likes: "100" });
    const [last] = await ask<PastImport[]>(opened.addOn, "readHistory");
    expect(await ask(opened.addOn, "undoImport", last?.id)).toEqual({ removed: 0, restored: 1 });
    expect((await rowsBelow(opened, 4))[0]).toMatchObject({ Views: "", Likes: "100" });
    await importInto(opened.addOn, batchOf([post(7), post(8)]), { mode: "replace" });
    const filled = (await rowsBelow(opened, 4)).filter(({ Likes }) => Likes !== "");
    expect(likesAndRates(filled)).toEqual([
      ["700", "7.50%"],
      ["800", "8.50%"],
    ]);
    expect(errorsIn(opened)).toEqual([]);
  });

  it("are not in a report or in an inserted formula", async () => {
    const opened = await titled();
    await importAgain(opened);
    await ask<MadeReport>(opened.addOn, "createReport", may);
    await opened.workbook.waitForCalculation();
    const shown = sheetOf(opened, "Report").getDataRange().getDisplayValues();
    const tiles = shown.findIndex((row) => row[1] === "Posts" && row[4] === "Interactions");
    // 1,050 likes and 200 other interactions.
    expect(shown[tiles + 1]?.slice(1, 5)).toEqual(["4", "", "", "1,250"]);
    const other = opened.app.insertSheet("Own");
    other.getRange("B2").activate();
    const args = [{ fields: ["likes"], several: false, isOptional: false, isForAllRows: false }];
    const { formula } = await ask<InsertedFormula>(opened.addOn, "insertFormula", {
      name: "ENGAGEMENTS",
      args,
      eachRow: true,
      heading: "Sum",
      format: "#,##0",
      example: [],
    });
    expect(formula).toMatch(/'?Posts'?!\$?[A-Z]+\$?5:\$?[A-Z]+\$?8\)/);
  });
});

describe("a header that is not where an import left it", () => {
  it("is written again if it was deleted, and no row is doubled or lost", async () => {
    const opened = await imported();
    sheetOf(opened).deleteRow(1);
    expect(await importAgain(opened)).toMatchObject({ added: 1, updated: 1 });
    expect(likesAndRates(await rowsBelow(opened, 1))).toEqual(afterImport);
    expect(errorsIn(opened)).toEqual([]);
  });

  it("is written again below titles if it was deleted there", async () => {
    const opened = await imported();
    const sheet = sheetOf(opened);
    sheet.getRange(1, 1, 1, sheet.getLastColumn()).clearContent();
    sheet.insertRowBefore(1);
    sheet.getRange("A1").setValue("Instagram of our bakery");
    expect(await importAgain(opened)).toMatchObject({ added: 1, updated: 1 });
    expect(likesAndRates(await rowsBelow(opened, 2))).toEqual(afterImport);
    expect(sheet.getRange("A1").getValue()).toBe("Instagram of our bakery");
  });

  it("goes back to the top if it was sorted into the rows", async () => {
    const opened = await imported();
    const sheet = sheetOf(opened);
    sheet.moveRows(sheet.getRange("A1"), 4);
    expect(sheet.getRange("A3").getValue()).toBe("Published at");
    expect(await importAgain(opened)).toMatchObject({ added: 1, updated: 1 });
    expect(likesAndRates(await rowsBelow(opened, 1))).toEqual(afterImport);
    expect(errorsIn(opened)).toEqual([]);
  });

  it("is known by its columns if every name in it was changed, below a title, too", async () => {
    const opened = await imported();
    const sheet = sheetOf(opened);
    const width = sheet.getLastColumn();
    const formulas = sheet.getRange(1, 1, 1, width).getFormulas()[0] as string[];
    const names = formulas.map((formula, index) => formula.replace(/"[^"]+"/, `"Own ${index}"`) || `Own ${index}`);
    sheet.getRange(1, 1, 1, width).setValues([names]);
    sheet.insertRowBefore(1);
    sheet.getRange("A1").setValue("Instagram of our bakery");
    await opened.workbook.waitForCalculation();
    expect(await importAgain(opened)).toMatchObject({ added: 1, updated: 1 });
    const rows = await rowsBelow(opened, 2);
    expect(rows.map((row) => row["Own 0"])).toEqual(Array(4).fill("2026-05-02 10:30"));
    expect(errorsIn(opened)).toEqual([]);
  });
});

describe("a sheet that is not as an import left it", () => {
  it("is found under another name and in another place, hidden, too, and shown when its user asks for it", async () => {
    const opened = await imported();
    opened.app.insertSheet("Notes", 0);
    sheetOf(opened).setName("All our posts");
    opened.app.setActiveSheet(opened.app.getSheetByName("All our posts") as Sheet);
    opened.app.moveActiveSheet(2);
    sheetOf(opened, "All our posts").hideSheet();
    const { sheetId, ...summary } = await importAgain(opened);
    expect(summary).toMatchObject({ sheet: "All our posts", added: 1, updated: 1 });
    expect(likesAndRates(await rowsBelow(opened, 1, "All our posts"))).toEqual(afterImport);
    await ask(opened.addOn, "showSheet", sheetId);
    expect(sheetOf(opened, "All our posts").isSheetHidden()).toBe(false);
    expect(opened.app.getActiveSheet().getName()).toBe("All our posts");
  });
});
