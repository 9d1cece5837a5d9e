import { expect, it } from "vitest";
import type { RefreshedReport } from "../../src/rpc/report-calls.ts";
import type { Row } from "../../src/tables/index.ts";
import { ask } from "./add-on.ts";
import { type OpenReport, reportOn, sentencesOf, sheetOf, shownIn, textOf, tileOf } from "./read-report.ts";
import { may, post } from "./report-rows.ts";

const posts = [1, 2, 3, 4, 5].map((number) => post(`2026-05-1${number}`, 100 * number));
const days = [1, 31].map((day): Row => ({ date: `2026-05-${String(day).padStart(2, "0")}`, followers: 1_000 + day }));

const tableOf = ({ app }: OpenReport, name = "Posts") => app.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;

const refresh = ({ addOn, made }: OpenReport) =>
  ask<RefreshedReport>(addOn, "refreshReport", { sheetId: made.sheetId, overwrite: false });

it("a post typed into a row inserted at the top of its table is in the report at once", async () => {
  const report = await reportOn({ posts });
  const table = tableOf(report);
  table.insertRowBefore(2);
  const last = table.getRange(3, 1, 1, table.getLastColumn()).getValues()[0] ?? [];
  const headers = table.getDataRange().getDisplayValues()[0] ?? [];
  for (const header of ["Platform", "Account", "Published at", "Followers", "Likes"])
    table.getRange(2, headers.indexOf(header) + 1).setValue(last[headers.indexOf(header)]);
  await report.workbook.waitForCalculation();
  // 100 + 200 + 300 + 400 + 500, and the first again.
  expect(tileOf(report, "Posts")[0]).toBe("6");
  expect(tileOf(report, "Interactions")[0]).toBe("1,600");
  expect(textOf(report)).toContain("Sheet “Posts”: 6 rows");
  expect(textOf(report)).not.toContain("have no date");
  expect(textOf(report)).not.toContain("without lines of their own");
});

it("users who rename a table's sheet or insert columns and rows there have not changed the report", async () => {
  const report = await reportOn({ posts });
  const table = tableOf(report);
  table.setName("Bo's posts");
  table.insertColumnBefore(1);
  table.insertRowBefore(4);
  await report.workbook.waitForCalculation();
  expect(await refresh(report)).toEqual({ done: true });
  await report.workbook.waitForCalculation();
  // The first of the best posts.
  const place = shownIn(report).findIndex((cells) => cells[1] === "Best") + 1;
  sheetOf(report).getRange(place, 3).setFormula('=HYPERLINK("https://example.com/","Mine")');
  expect(await refresh(report)).toEqual({ done: false, changed: [place] });
});

it("a table whose column of dates was deleted is left out of the report", async () => {
  const report = await reportOn({ posts, days });
  const table = tableOf(report);
  const headers = table.getDataRange().getDisplayValues()[0] ?? [];
  table.deleteColumn(headers.indexOf("Published at") + 1);
  await report.workbook.waitForCalculation();
  expect(await refresh(report)).toEqual({ done: true });
  await report.workbook.waitForCalculation();
  expect(sentencesOf(report)).toEqual(["Followers at the end of the period: 1,031."]);
  expect(await ask(report.addOn, "createReport", may)).toMatchObject({ sheet: "Report 2" });
});

it("refreshing a report deletes no row or column, so that formulas about cells beside it stay", async () => {
  const report = await reportOn({ posts }, may);
  const sheet = sheetOf(report);
  const rows = sheet.getMaxRows();
  sheet.insertRowsAfter(rows, 5);
  sheet.insertColumnsAfter(sheet.getMaxColumns(), 2);
  const other = tableOf(report, "Sheet1").getRange("A1");
  other.setFormula(`=COUNTA(Report!A${rows + 5}:O${rows + 5})`);
  expect(await refresh(report)).toEqual({ done: true });
  await report.workbook.waitForCalculation();
  expect(other.getDisplayValue()).toBe("0");
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([rows + 5, 15]);
});
