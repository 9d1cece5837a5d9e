import { expect, it } from "vitest";
import { cellStyles } from "../../src/appsscript/report/cell-styles.ts";
import { rowHeight } from "../../src/reports/sizes.ts";
import type { MadeReport, ReportOptions } from "../../src/rpc/report-calls.ts";
import { ask, batchOf, importInto, openAddOn, post } from "./add-on.ts";
import { may } from "./read-report.ts";

const callsOf = ({ addOn }: Pick<ReturnType<typeof openAddOn>, "addOn">): number =>
  [...(addOn.lastExecution()?.calls.values() ?? [])].reduce((sum, one) => sum + one, 0);

it("a report on seven tables takes at most 125 calls to Google", async () => {
  const opened = openAddOn();
  await ask(opened.addOn, "addSampleData");
  const { lastSettings, period } = await ask<ReportOptions>(opened.addOn, "readReportOptions");
  await ask<MadeReport>(opened.addOn, "createReport", { ...may, ...period, ...lastSettings });
  expect(callsOf(opened)).toBeLessThanOrEqual(125);
});

it("two lines of a sentence or a header fit in a row, so that no row needs a call for its height", () => {
  const pixelsPerPoint = 96 / 72;
  // Arial's lines are 1.15 times as high as its letters.
  const heights = Object.values(cellStyles).flatMap(({ wrap, size }) =>
    wrap ? [2 * 1.15 * size * pixelsPerPoint] : [],
  );
  expect(heights.length).toBeGreaterThan(0);
  expect(Math.max(...heights)).toBeLessThanOrEqual(rowHeight);
});

it("a spreadsheet without room for a report says so, and gets no sheet", async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([post(1)]));
  const cellsOf = (one: GoogleAppsScript.Spreadsheet.Sheet) => one.getMaxRows() * one.getMaxColumns();
  const used = opened.app.getSheets().reduce((sum, one) => sum + cellsOf(one), 0);
  // Room for one new sheet of 1,000 rows and 26 columns, and not for two.
  const archive = opened.app.insertSheet("Archive");
  archive.insertColumnsAfter(26, Math.floor((10_000_000 - used - 26_000 - 30_000) / 1_000));
  const before = opened.app.getSheets().map((one) => one.getName());
  await expect(ask(opened.addOn, "createReport", may)).rejects.toThrow(/cells/);
  expect(opened.app.getSheets().map((one) => one.getName())).toEqual(before);
});

it("a report finds the columns again after one was inserted, moved or renamed", async () => {
  const opened = openAddOn();
  await importInto(opened.addOn, batchOf([1, 2, 3].map((number) => post(number))));
  const posts = opened.app.getSheetByName("Posts") as GoogleAppsScript.Spreadsheet.Sheet;
  const headers = posts.getRange(1, 1, 1, posts.getLastColumn()).getValues()[0] as string[];
  posts.getRange(1, headers.indexOf("Likes") + 1).setValue("Hearts");
  posts.insertColumnBefore(1);
  posts.getRange(1, 1).setValue("Likes");
  await ask<MadeReport>(opened.addOn, "createReport", may);
  await opened.workbook.waitForCalculation();
  const shown = (opened.app.getSheetByName("Report") as GoogleAppsScript.Spreadsheet.Sheet)
    .getDataRange()
    .getDisplayValues();
  const tiles = shown.findIndex((row) => row[1] === "Posts" && row[4] === "Interactions");
  // Likes of 100, 200 and 300, and 50 other interactions each.
  expect(shown[tiles + 1]?.[4]).toBe("750");
});
