import { describe, expect, it } from "vitest";
import type { MadeReport, RefreshedReport, ReportOptions } from "../../src/rpc/report-calls.ts";
import { ask, batchOf, importInto, noor, openAddOn, post } from "./add-on.ts";
import { preparedOnce } from "./prepared-once.ts";
import { controlOf, errorsIn, may, shownIn, textOf, tileOf } from "./read-report.ts";
import { leavePlaceholders } from "./through-excel.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ana = { email: "ana@example.com", locale: "es", role: "owner" } as const;
const posts = [1, 2, 3, 4].flatMap((number) => [
  post(number, { type: "Image" }),
  post(number + 10, { published_at: "2026-04-20T10:00:00", type: "Reel" }),
]);

const withReport = preparedOnce(async () => {
  const opened = openAddOn({ user: noor });
  await importInto(opened.addOn, batchOf(posts));
  await ask<MadeReport>(opened.addOn, "createReport", { ...may, from: "2026-04-01" });
  await opened.workbook.waitForCalculation();
  return opened;
});

/** The spreadsheet after it was downloaded as an Excel file, changed there and uploaded again, opened by another user. */
async function fromExcel(change: (sheets: { report: Sheet; figures: Sheet }) => void = () => {}) {
  const opened = (await withReport()).throughExcelAs(ana);
  opened.addOn.clickMenu("Abrir la barra lateral");
  await opened.workbook.waitForCalculation();
  const named = (name: string) => opened.app.getSheetByName(name) as Sheet;
  change({ report: named("Report"), figures: named("Report figures") });
  await opened.workbook.waitForCalculation();
  return opened;
}
type FromExcel = Awaited<ReturnType<typeof fromExcel>>;

const readReports = async ({ addOn }: FromExcel) => (await ask<ReportOptions>(addOn, "readReportOptions")).reports;

/** Updates the only report that the sidebar lists. */
async function update(opened: FromExcel, overwrite = false): Promise<RefreshedReport> {
  const [report] = await readReports(opened);
  const result = await ask<RefreshedReport>(opened.addOn, "refreshReport", { sheetId: report?.sheetId, overwrite });
  await opened.workbook.waitForCalculation();
  return result;
}

const reportIn = (opened: FromExcel, sheet = "Report") => ({ ...opened, made: { sheet, sheetId: 0 } });
const namesIn = ({ app }: FromExcel) => app.getSheets().map((sheet) => sheet.getName());

describe("a report in a spreadsheet that went through Excel", () => {
  it("is in the sidebar's list, and is updated with its yellow cells in the same two sheets", async () => {
    const opened = await fromExcel();
    const names = namesIn(opened);
    const charts = opened.app.getSheetByName("Report")?.getCharts().length;
    expect((await readReports(opened)).map(({ sheet }) => sheet)).toEqual(["Report"]);
    await importInto(opened.addOn, batchOf([post(5)], { exportedOn: "2026-06-01" }));
    expect(await update(opened)).toEqual({ done: true });
    expect(namesIn(opened)).toEqual(names);
    // Four posts in April, and five in May.
    expect(tileOf(reportIn(opened), "Posts")[0]).toBe("9");
    expect(opened.app.getSheetByName("Report")?.getCharts()).toHaveLength(charts as number);
    expect(opened.app.getSheetByName("Report figures")?.isSheetHidden()).toBe(true);
    // From then on it is a report like any other.
    expect(await update(opened)).toEqual({ done: true });
  });

  it("is updated in another language", async () => {
    const opened = await fromExcel(({ report }) => report.getRange("K6").setValue("Español"));
    expect(controlOf(reportIn(opened), "Idioma").getValue()).toBe("Español");
    expect(await update(opened)).toEqual({ done: true });
    expect(textOf(reportIn(opened))).toContain("Informe de engagement");
  });

  it("is found where both sheets were renamed and rows were inserted above", async () => {
    const opened = await fromExcel(({ report, figures }) => {
      report.setName("Bo's review").insertRowsBefore(1, 2);
      figures.setName("Hidden things").showSheet();
    });
    expect((await readReports(opened)).map(({ sheet }) => sheet)).toEqual(["Bo's review"]);
    expect(await update(opened)).toEqual({ done: true });
    expect(shownIn(reportIn(opened, "Bo's review"))[0]?.[1]).toBe("Engagement report");
    expect(namesIn(opened).slice(0, 2)).toEqual(["Bo's review", "Hidden things"]);
  });

  it("gets its formulas back where Excel lacks their functions", async () => {
    const opened = await fromExcel(({ report, figures }) => {
      leavePlaceholders(figures);
      leavePlaceholders(report);
    });
    expect(await update(opened)).toEqual({ done: true });
    expect(tileOf(reportIn(opened), "Posts")[0]).toBe("8");
    expect(errorsIn(opened)).toEqual([]);
  });

  it("asks before it writes over what somebody typed into it, also before it was downloaded", async () => {
    const opened = await fromExcel(({ report }) => {
      report.getRange("B12").setValue("Look at this");
      report.getRange("D14").setFormula("=1+1");
    });
    expect(await update(opened)).toEqual({ done: false, changed: [12, 14] });
    expect(opened.app.getSheetByName("Report")?.getRange("B12").getValue()).toBe("Look at this");
  });

  it("keeps a chart that a user added beside the tables", async () => {
    const opened = await fromExcel(({ report }) => {
      const chart = report
        .newChart()
        .setChartType("PIE" as never)
        .addRange(report.getRange("B12:C14"));
      report.insertChart(chart.setPosition(12, 4, 0, 0).build());
    });
    const report = opened.app.getSheetByName("Report") as Sheet;
    const count = report.getCharts().length;
    await update(opened);
    expect(report.getCharts()).toHaveLength(count);
    expect(report.getCharts().filter((chart) => chart.getContainerInfo().getAnchorRow() === 12)).toHaveLength(1);
  });

  it("is told apart from another report, each with its own figures", async () => {
    const first = await withReport();
    await ask<MadeReport>(first.addOn, "createReport", { ...may, from: "2026-05-01" });
    const opened = first.throughExcelAs(ana);
    opened.addOn.clickMenu("Abrir la barra lateral");
    await opened.workbook.waitForCalculation();
    const { reports } = await ask<ReportOptions>(opened.addOn, "readReportOptions");
    expect(reports.map(({ sheet }) => sheet).sort()).toEqual(["Report", "Report 2"]);
    for (const { sheetId } of reports)
      expect(await ask(opened.addOn, "refreshReport", { sheetId, overwrite: false })).toEqual({ done: true });
    await opened.workbook.waitForCalculation();
    expect(["Report", "Report 2"].map((name) => tileOf(reportIn(opened, name), "Posts")[0])).toEqual(["8", "4"]);
  });
});

it("a sheet of values that somebody made of a report is no report", async () => {
  const opened = await fromExcel(({ report, figures }) => {
    report.getDataRange().copyTo(report.getDataRange(), { contentsOnly: true });
    figures.getDataRange().copyTo(figures.getDataRange(), { contentsOnly: true });
  });
  expect(await readReports(opened)).toEqual([]);
});
