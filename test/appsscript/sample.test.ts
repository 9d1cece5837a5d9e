import { describe, expect, it } from "vitest";
import type { MadeReport, ReportOptions } from "../../src/rpc/report-calls.ts";
import { ask, type OpenAddOn, openAddOn } from "./add-on.ts";
import { may } from "./read-report.ts";
import { add, everything, names, remove, rowsOf, sampleNames, sheetOf } from "./sample-data.ts";
import { shareAfterComparing } from "./share.ts";

const calls = ({ addOn }: OpenAddOn): number =>
  [...(addOn.lastExecution()?.calls.values() ?? [])].reduce((sum, one) => sum + one, 0);

describe("the sample data", () => {
  it("is added in marked sheets of its own, in at most 200 calls to Google, and adding it twice changes nothing", async () => {
    const opened = openAddOn();
    expect(await add(opened)).toEqual({ sheets: 7, kept: [] });
    expect(calls(opened)).toBeLessThanOrEqual(200);
    expect(names(opened)).toEqual(["Sheet1", ...sampleNames]);
    expect(sampleNames.map((name) => sheetOf(opened, name).getTabColor())).toEqual(sampleNames.map(() => "#fbbc04"));
    const before = await everything(opened);
    await add(opened);
    expect(await everything(opened)).toEqual(before);
  });

  it("shows posts like a new sheet of the user's own: what each is, its rate, its band in color and interactions first", async () => {
    const opened = openAddOn();
    await add(opened);
    await opened.workbook.waitForCalculation();
    const posts = sheetOf(opened, "Posts (sample)");
    const [headers = [], ...rows] = posts.getDataRange().getDisplayValues();
    expect(headers.slice(0, 6)).toEqual([
      ...["Published at", "Platform", "Text", "Engagement rate by views", "Band", "Interactions"],
    ]);
    expect(headers.slice(-4)).toEqual(["Source", "Imported at", "Post ID", "Link"]);
    expect(posts.getFrozenColumns()).toBe(3);
    // The rate that most posts have comes first.
    const filled = (column: number) => rows.filter((row) => row[column] !== "").length;
    const rates = headers.flatMap((header, column) => (header.startsWith("Engagement rate") ? [column] : []));
    expect(rates.map((column) => filled(column) <= filled(3))).toEqual(rates.map(() => true));
    expect(rates.length).toBeGreaterThan(1);
    const bands = rows.map((row) => row[4]).filter((band) => band !== "");
    expect(new Set(bands).size).toBeGreaterThan(1);
    const rules = posts.getConditionalFormatRules();
    expect(rules.flatMap((rule) => rule.getRanges().map((range) => range.getColumn()))).toEqual(rules.map(() => 5));
    const colored = rules.map((rule) => rule.getBooleanCondition()?.getCriteriaValues()[0]);
    expect(colored).toEqual(expect.arrayContaining([...new Set(bands)]));
  });

  it("is as incomplete as what platforms export", async () => {
    const opened = openAddOn();
    await add(opened);
    const rows = await rowsOf(opened, "Posts (sample)");
    const shareWith = (platform: string, header: string) => {
      const posts = rows.filter((row) => row.Platform === platform);
      return posts.filter((row) => row[header] !== "").length / posts.length;
    };
    expect(
      ["Instagram", "Facebook", "TikTok", "LinkedIn", "X"].map((platform) => shareWith(platform, "Views") > 0),
    ).toEqual([true, true, true, false, false]);
    // Files without followers, reach that is missing in places, and views that replaced impressions.
    expect(shareWith("LinkedIn", "Followers")).toBe(0);
    expect(shareWith("X", "Followers")).toBe(0);
    expect(shareWith("Instagram", "Reach")).toBeGreaterThan(0.8);
    expect(shareWith("Instagram", "Reach")).toBeLessThan(1);
    expect(shareWith("Facebook", "Views") + shareWith("Facebook", "Impressions")).toBe(1);
    expect(shareWith("Instagram", "Likes")).toBeLessThan(1);
    const accounts = new Set(rows.map((row) => String(row.Account)));
    expect([...accounts].filter((account) => account.toLowerCase() === "brood & boon")).toHaveLength(2);
  });

  it.each([
    ["es", "Publicaciones (ejemplo)", "Datos de ejemplo"],
    ["nl", "Berichten (voorbeeld)", "Voorbeeldgegevens"],
  ])("is in the user's language: %s", async (locale, sheet, source) => {
    const opened = openAddOn({ user: { email: "ana@example.com", locale, role: "owner" }, locale: "nl_NL" });
    await add(opened);
    expect(calls(opened)).toBeLessThanOrEqual(200);
    expect(names(opened)).toContain(sheet);
    const [first = {}] = await rowsOf(opened, sheet);
    expect(Object.values(first)).toContain(source);
    expect(
      sheetOf(opened, sheet)
        .getDataRange()
        .getDisplayValues()
        .flat()
        .filter((cell) => /^#[A-Z]/.test(cell)),
    ).toEqual([]);
  });

  it("takes another language with the spreadsheet, and is still removed without a question", async () => {
    const opened = openAddOn();
    await add(opened);
    await ask(opened.addOn, "setWorkbookLanguage", "nl");
    expect(names(opened)).toContain("Berichten (voorbeeld)");
    const [first = {}] = await rowsOf(opened, "Berichten (voorbeeld)");
    expect(Object.keys(first)).toEqual(expect.arrayContaining(["Opgeslagen", "Interacties"]));
    expect(await remove(opened)).toEqual({ done: true });
    expect(names(opened)).toEqual(["Sheet1"]);
  });
});

describe("removing the sample data", () => {
  it("leaves no trace of it and a report on it: the saved spreadsheet, the stores and the history are as before", async () => {
    const opened = openAddOn();
    const before = await everything(opened);
    await add(opened);
    const { lastSettings, period } = await ask<ReportOptions>(opened.addOn, "readReportOptions");
    expect(lastSettings.competitors).toEqual(["de.gouden.korst", "degoudenkorst"]);
    const report = { ...may, ...period, ...lastSettings };
    expect((await ask<MadeReport>(opened.addOn, "createReport", report)).sheet).toBe("Report (sample)");
    expect(await remove(opened)).toEqual({ done: true });
    expect(await everything(opened)).toEqual(before);
  });

  it.each(["native", "values"] as const)(
    "leaves no trace after its formulas were replaced for everyone: %s",
    async (as) => {
      const opened = openAddOn();
      const before = await everything(opened);
      await add(opened);
      await opened.workbook.waitForCalculation();
      await shareAfterComparing(opened.addOn, { as });
      expect(await remove(opened)).toEqual({ done: true });
      expect(await everything(opened)).toEqual(before);
    },
  );

  it("finds sheets that were renamed or sorted, and does not ask for them", async () => {
    const opened = openAddOn();
    await add(opened);
    const posts = sheetOf(opened, "Posts (sample)");
    posts.setName("Looking around");
    posts.getRange(2, 1, 50, posts.getLastColumn()).sort(1);
    expect(await remove(opened)).toEqual({ done: true });
    expect(names(opened)).toEqual(["Sheet1"]);
  });

  it("asks before it deletes what somebody typed, and says where", async () => {
    const opened = openAddOn();
    await add(opened);
    sheetOf(opened, "Days (sample)").getRange("D4").setValue(5);
    sheetOf(opened, "Pages (sample)").getRange("B3").setNote("Ask Noor");
    const campaigns = sheetOf(opened, "Campaigns (sample)");
    campaigns.getRange(campaigns.getLastRow() + 3, 2).setValue("My own campaign");
    const episodes = sheetOf(opened, "Episodes (sample)");
    episodes.getRange(5, episodes.getLastColumn() + 2).setValue("remember");
    const before = names(opened);
    const result = await remove(opened);
    expect(result).toMatchObject({
      done: false,
      usedSheets: [
        { sheet: "Days (sample)", rows: [4] },
        { sheet: "Pages (sample)", rows: [3] },
        { sheet: "Campaigns (sample)", rows: [campaigns.getLastRow()] },
        { sheet: "Episodes (sample)", rows: [5] },
      ],
    });
    expect(names(opened)).toEqual(before);
  });

  it("keeps the sheets with something of the user, if that is the answer, and removes the rest", async () => {
    const opened = openAddOn();
    await add(opened);
    sheetOf(opened, "Days (sample)").getRange("D4").setValue(5);
    expect(await remove(opened, "keep")).toEqual({ done: true });
    expect(names(opened)).toEqual(["Sheet1", "Days (sample)"]);
    expect(sheetOf(opened, "Days (sample)").getRange("D4").getValue()).toBe(5);
    expect(await remove(opened, "remove")).toEqual({ done: true });
    expect(names(opened)).toEqual(["Sheet1"]);
  });

  it("that was interrupted and is followed by adding it again keeps what somebody typed meanwhile, and says so", async () => {
    let deletions = 0;
    const opened = openAddOn({
      beforeCall(method) {
        if (method === "Spreadsheet.deleteSheet" && ++deletions === 3)
          throw new Error("Exceeded maximum execution time");
      },
    });
    await add(opened);
    await expect(remove(opened)).rejects.toThrow();
    expect(names(opened)).toEqual(["Sheet1", ...sampleNames.slice(2)]);
    sheetOf(opened, "Pages (sample)").getRange("Z3").setValue("ask Bo");
    expect(await add(opened)).toEqual({ sheets: 7, kept: ["Pages (sample)"] });
    expect(names(opened).sort()).toEqual(["Sheet1", ...sampleNames].sort());
    expect(sheetOf(opened, "Pages (sample)").getRange("Z3").getValue()).toBe("ask Bo");
    expect(await remove(opened)).toMatchObject({ done: false, usedSheets: [{ sheet: "Pages (sample)", rows: [3] }] });
  });

  it("asks before a formula of the user loses the sheet it refers to", async () => {
    const opened = openAddOn();
    await add(opened);
    sheetOf(opened, "Sheet1").getRange("A1").setFormula("=COUNTA('Mentions (sample)'!A:A)");
    expect(await remove(opened)).toMatchObject({
      done: false,
      usedSheets: [{ sheet: "Mentions (sample)", rows: [], usedIn: ["Sheet1"] }],
    });
  });

  it("keeps the figures of a report in which somebody wrote", async () => {
    const opened = openAddOn();
    await add(opened);
    const { lastSettings, period } = await ask<ReportOptions>(opened.addOn, "readReportOptions");
    await ask(opened.addOn, "createReport", { ...may, ...period, ...lastSettings });
    await opened.workbook.waitForCalculation();
    const report = sheetOf(opened, "Report (sample)");
    report.insertRowsAfter(report.getMaxRows(), 3);
    report.getRange(report.getLastRow() + 2, 2).setValue("Noor will call them");
    await opened.workbook.waitForCalculation();
    const shown = report.getDataRange().getDisplayValues();
    await remove(opened, "keep");
    await opened.workbook.waitForCalculation();
    expect(names(opened)).toEqual(["Report (sample)", "Report figures (sample)", "Sheet1"]);
    expect(report.getDataRange().getDisplayValues()).toEqual(shown);
  });

  it("works where the sample's sheets are the only ones", async () => {
    const opened = openAddOn();
    await add(opened);
    opened.app.deleteSheet(sheetOf(opened, "Sheet1"));
    expect(await remove(opened)).toEqual({ done: true });
    expect(opened.app.getSheets()).toHaveLength(1);
  });
});
