import { afterEach, describe, expect, it } from "vitest";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import { ask, batchOf, importInto, type OpenAddOn } from "./add-on.ts";
import { importFixture, openEarlierVersion, shownRows } from "./version-0-1-files.ts";

let opened: OpenAddOn;
afterEach(() => opened.workbook.dispose());

const pagesOf = () =>
  shownRows(opened, "Pages", ["Date", "Period end", "Page", "Channel", "Views", "Sessions", "Comments"]);

const page = { platform: "ga4", account: "Tea shop - GA4", page: "Home", source: "GA4 report" };
const into = (rows: object[], options = {}) =>
  importInto(opened.addOn, batchOf(rows as [], { table: "pages", ...options }));

describe("pages in a spreadsheet of version 0.1, whose keys had no period", () => {
  it("importing its files of pages again changes and adds nothing", async () => {
    opened = openEarlierVersion();
    const before = pagesOf();
    expect(before).toHaveLength(9);
    for (const file of ["Reports_snapshot", "two-periods", "Pages_and_screens_Page_path_and_screen_class"])
      for (const summary of await importFixture(opened, `ga4-report/${file}.csv`))
        expect(summary).toMatchObject({ added: 0, updated: 0 });
    expect(pagesOf()).toEqual(before);
  });

  it("a month to date is added beside the whole month, and a day beside both", async () => {
    opened = openEarlierVersion();
    const toDate = { ...page, date: "2026-01-01", period_end: "2026-01-15", views: 4 };
    const day = { ...page, date: "2026-01-01", views: 1 };
    expect(await into([toDate, day])).toMatchObject({ added: 2, updated: 0 });
    expect(await into([toDate, day])).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    expect(
      pagesOf()
        .filter(([date, , name]) => date === "2026-01-01" && name === "Home")
        .map(([, end, , , views]) => [end, views]),
    ).toEqual([
      ["2026-01-31", "10"],
      ["2026-01-15", "4"],
      ["", "1"],
    ]);
  });

  it("a day with a last day updates the row of that day without one", async () => {
    opened = openEarlierVersion();
    const day = { ...page, date: "2026-04-01", views: 1 };
    await into([day]);
    expect(await into([{ ...day, period_end: "2026-04-01", views: 2 }])).toMatchObject({ added: 0, updated: 1 });
  });

  it("a blog post's comments to date update the row of an earlier day", async () => {
    opened = openEarlierVersion();
    const post = {
      platform: "wordpress",
      account: "tea.example.com",
      date: "2026-05-04",
      period_end: "2026-06-01",
      page: "https://tea.example.com/green",
      title: "Green tea",
      comments: 9,
      source: "WordPress REST API",
    };
    expect(await into([post], { exportedOn: "2026-06-01" })).toMatchObject({ added: 0, updated: 1 });
    expect(pagesOf().filter(([, , name]) => name === post.page)).toEqual([
      ["2026-05-04", "2026-06-01", post.page, "", "", "", "9"],
    ]);
  });

  it("an import of pages can be undone", async () => {
    opened = openEarlierVersion();
    const history = await ask<PastImport[]>(opened.addOn, "readHistory");
    const imported = history.find(({ file }) => file.startsWith("Pages_and_screens"));
    expect(await ask(opened.addOn, "undoImport", imported?.id)).toEqual({ removed: 2, restored: 0 });
    expect(pagesOf().map(([date]) => date)).not.toContain("2026-02-24");
    expect(pagesOf()).toHaveLength(7);
  });

  it("without a column for the last day, a file of pages is found by its first day", async () => {
    opened = openEarlierVersion();
    const sheet = opened.app.getSheetByName("Pages") as GoogleAppsScript.Spreadsheet.Sheet;
    sheet.deleteColumn(((sheet.getDataRange().getValues()[0] as unknown[]).indexOf("Period end") as number) + 1);
    expect(await importFixture(opened, "ga4-report/two-periods.csv")).toMatchObject([{ added: 0, updated: 0 }]);
  });
});
