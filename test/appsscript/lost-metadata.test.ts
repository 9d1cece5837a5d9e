import { describe, expect, it } from "vitest";
import type { MadeReport } from "../../src/rpc/report-calls.ts";
import type { PastImport, Settings } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, importInto, noor, openAddOn, post } from "./add-on.ts";
import { preparedOnce } from "./prepared-once.ts";
import { may } from "./read-report.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type WithApp = { app: GoogleAppsScript.Spreadsheet.Spreadsheet };

const newer = { exportedOn: "2026-06-01" };
const ana = { email: "ana@example.com", locale: "es", role: "owner" } as const;

const imported = preparedOnce(async (locale: string) => {
  const opened = openAddOn({ user: { ...noor, locale } });
  await importInto(opened.addOn, batchOf([post(1), post(2)]));
  await opened.workbook.waitForCalculation();
  return opened;
});

/** A spreadsheet with two posts that went through Excel, opened by another user. */
async function fromExcel(locale = "en") {
  const opened = (await imported(locale)).throughExcelAs(ana);
  // Functions calculate there once a user has opened the add-on.
  opened.addOn.clickMenu("Abrir la barra lateral");
  return opened;
}
type FromExcel = Awaited<ReturnType<typeof fromExcel>>;

const namesOf = ({ app }: WithApp) => app.getSheets().map((sheet) => sheet.getName());

async function rowsOf({ app, workbook }: FromExcel, name: string): Promise<Record<string, string>[]> {
  await workbook.waitForCalculation();
  const [headers = [], ...rows] = (app.getSheetByName(name) as Sheet).getDataRange().getDisplayValues();
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] as string])));
}

const importAgain = ({ addOn }: FromExcel) => importInto(addOn, batchOf([post(2, { likes: 250 }), post(3)], newer));

/** Likes and rates of posts 1 to 3: likes plus 50 other interactions, of 10,000 followers. */
const afterImport = [
  ["100", "1.50%"],
  ["250", "3.00%"],
  ["300", "3.50%"],
];

describe("a spreadsheet that went through Excel", () => {
  it("is imported into as before: the same sheets, columns and rows, with rates for all of them", async () => {
    const opened = await fromExcel();
    const sheets = namesOf(opened);
    expect(await importAgain(opened)).toMatchObject({ sheet: "Posts", added: 1, updated: 1 });
    expect(namesOf(opened)).toEqual(sheets);
    const rows = await rowsOf(opened, "Posts");
    expect(rows.map((row) => [row.Likes, row["Engagement rate by followers"]])).toEqual(afterImport);
    expect(rows[0]).not.toHaveProperty("Me gusta");
    expect(opened.app.getSheetByName("Engagement undo")?.isSheetHidden()).toBe(true);
  });

  it("lets the next import be undone, although earlier ones cannot be", async () => {
    const opened = await fromExcel();
    await importAgain(opened);
    const [last, ...earlier] = await ask<PastImport[]>(opened.addOn, "readHistory");
    expect(earlier).toEqual([]);
    expect(await ask(opened.addOn, "undoImport", last?.id)).toEqual({ removed: 1, restored: 1 });
    expect((await rowsOf(opened, "Posts")).map((row) => row.Likes)).toEqual(["100", "200"]);
  });

  it("keeps the language of its columns for everyone who opens it", async () => {
    const opened = await fromExcel("nl");
    expect(namesOf(opened)).toContain("Berichten");
    await importInto(opened.addOn, batchOf([post(1, { views: 900 })], newer));
    const [row] = await rowsOf(opened, "Berichten");
    expect(row).toMatchObject({ Weergaven: "900" });
    expect(row).not.toHaveProperty("Visualizaciones");
  });

  it("is known to the sidebar and to a report before anything is imported", async () => {
    const opened = await fromExcel();
    const { sheets } = await ask<Settings>(opened.addOn, "readSettings");
    expect(sheets.find(({ name }) => name === "Posts")).toMatchObject({ table: "posts", rows: 2 });
    const other = await fromExcel();
    expect(await ask<MadeReport>(other.addOn, "createReport", may)).toMatchObject({ sheet: "Report" });
  });

  it("is found by its columns where the sheet was renamed and titles stand above them", async () => {
    const opened = await fromExcel();
    const posts = opened.app.getSheetByName("Posts") as Sheet;
    posts.setName("Our year").insertRowBefore(1);
    posts.getRange("A1").setValue("Instagram of our bakery");
    expect(await importAgain(opened)).toMatchObject({ sheet: "Our year", added: 1, updated: 1 });
    expect(namesOf(opened)).not.toContain("Posts");
  });

  it("is found where its columns were moved and one was deleted", async () => {
    const opened = await fromExcel();
    const posts = opened.app.getSheetByName("Posts") as Sheet;
    const headers = posts.getDataRange().getDisplayValues()[0] ?? [];
    posts.deleteColumn(headers.indexOf("Text") + 1);
    posts.moveColumns(posts.getRange("A:A"), posts.getLastColumn() + 1);
    posts.setName("Our year");
    expect(await importAgain(opened)).toMatchObject({ sheet: "Our year", added: 1, updated: 1 });
    expect((await rowsOf(opened, "Our year")).map((row) => row.Likes)).toEqual(["100", "250", "300"]);
  });

  it("writes to the same of two tables as before, however they are called", async () => {
    const before = await imported("en");
    await importInto(before.addOn, batchOf([post(1, { post_id: "other" })]), { sheet: "Posts 2" });
    await before.workbook.waitForCalculation();
    const opened = before.throughExcelAs(ana);
    (opened.app.getSheetByName("Posts") as Sheet).setName("Our year");
    const duplicate = opened.app.insertSheet("Copy of Our year", 0);
    const [table, copy] = ["Our year", "Copy of Our year"].map((name) => opened.app.getSheetByName(name) as Sheet);
    table?.getDataRange().copyTo(copy?.getRange("A1") as GoogleAppsScript.Spreadsheet.Range);
    // One is known by its name before the other is looked for.
    const { sheets } = await ask<Settings>(opened.addOn, "readSettings");
    expect(sheets.filter((sheet) => sheet.table).map(({ name }) => name)).toEqual(["Our year", "Posts 2"]);
    expect(await importAgain(opened)).toMatchObject({ sheet: "Our year", added: 1, updated: 1 });
    expect(duplicate.getLastRow()).toBe(3);
    expect((await rowsOf(opened, "Posts 2")).map((row) => row.Likes)).toEqual(["100"]);
  });

  it("is reported on and translated where every sheet was renamed", async () => {
    const opened = await fromExcel();
    (opened.app.getSheetByName("Posts") as Sheet).setName("Our year");
    (opened.app.getSheetByName("Engagement undo") as Sheet).setName("x");
    await ask(opened.addOn, "setWorkbookLanguage", "nl");
    expect((await rowsOf(opened, "Our year")).map((row) => row.Opgeslagen)).toEqual(["5", "5"]);
    const other = await fromExcel();
    (other.app.getSheetByName("Posts") as Sheet).setName("Our year");
    expect(await ask(other.addOn, "readReportOptions")).toMatchObject({ canReport: true, platforms: ["Instagram"] });
  });

  it("gets its formulas back where Excel left a placeholder for each result", async () => {
    const opened = await fromExcel();
    const posts = opened.app.getSheetByName("Posts") as Sheet;
    const shown = posts.getDataRange().getDisplayValues();
    (posts.getDataRange().getFormulas()[0] as string[]).forEach((formula, index) => {
      if (formula === "") return;
      const text = (row: number) => `"${(shown[row]?.[index] ?? "").replace("%", "")}"`;
      const original = formula.slice(1).replace(/"/g, '""');
      posts.getRange(1, index + 1).setFormula(`=IFERROR(__xludf.DUMMYFUNCTION("${original}"),${text(0)})`);
      for (const row of [1, 2])
        posts
          .getRange(row + 1, index + 1)
          .setFormula(`=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),${text(row)})`);
    });
    await opened.workbook.waitForCalculation();
    expect(await importAgain(opened)).toMatchObject({ added: 1, updated: 1 });
    expect((await rowsOf(opened, "Posts")).map((row) => [row.Likes, row["Engagement rate by followers"]])).toEqual(
      afterImport,
    );
  });

  it("keeps a user's own sheet with columns of similar names as it is", async () => {
    const opened = await fromExcel();
    (opened.app.getSheetByName("Posts") as Sheet).setName("Old").clear();
    const own = opened.app.insertSheet("Posts");
    own.getRange("A1:D2").setValues([
      ["Date", "Platform", "Likes", "Comments"],
      ["2026-05-01", "Instagram", 5, 1],
    ]);
    const before = own.getDataRange().getValues();
    expect(await importAgain(opened)).toMatchObject({ sheet: "Publicaciones", added: 2 });
    expect(own.getDataRange().getValues()).toEqual(before);
  });
});

describe("a user's own sheet with the name of the undo sheet", () => {
  it.each([
    ["of six columns", ["What", "we", "undid", "in", "May", "2026"]],
    ["of two columns", ["Undone", "May"]],
  ])("%s is left alone", async (_, cells) => {
    const opened = openAddOn();
    const own = opened.app.insertSheet("Engagement undo");
    own.getRange(1, 1, 1, cells.length).setValues([cells]);
    const before = own.getDataRange().getValues();
    await importInto(opened.addOn, batchOf([post(1)]));
    expect(own.getDataRange().getValues()).toEqual(before);
    expect(own.isSheetHidden()).toBe(false);
    const [last] = await ask<PastImport[]>(opened.addOn, "readHistory");
    expect(await ask(opened.addOn, "undoImport", last?.id)).toEqual({ removed: 1, restored: 0 });
  });
});
