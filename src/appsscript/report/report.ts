import type { MadeReport, RefreshedReport, ReportRequest } from "../../importer/report-calls.ts";
import { planReport, type ReportPlan } from "../../reports/index.ts";
import { reportText } from "../../text/reports/index.ts";
import { readCell } from "../sheet/sheet-cells.ts";
import { checkMayWrite, freeName, sheetById } from "../sheet/table-sheet.ts";
import { workbookZone } from "../sheet/workbook-zone.ts";
import { userText, workbookLanguage } from "../text-of.ts";
import { trouble } from "../trouble.ts";
import { underLock } from "../under-lock.ts";
import { insertCharts } from "./report-charts.ts";
import { rememberHabits } from "./report-habits.ts";
import { memoryOf, printRows, type ReportMemory, remember } from "./report-sheets.ts";
import { readSources } from "./report-sources.ts";
import { writeBandColors, writeContents, writeLook, writeRules } from "./write-sheet-plan.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function planFor(choices: ReportRequest, reportSheet: string, figuresSheet: string): ReportPlan {
  const { days, ...sources } = readSources();
  if (days === null) throw trouble(userText().trouble.nothingToReport);
  return planReport({ choices, ...sources, reportSheet, figuresSheet });
}

/** Makes a report on a new sheet, with the figures behind it on a hidden one. */
export function createReport(choices: ReportRequest): MadeReport {
  return underLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const names = reportText[workbookLanguage()];
    const reportName = freeName(names.sheetName);
    const figuresName = freeName(names.figuresName);
    const plan = planFor(choices, reportName, figuresName);
    const report = spreadsheet.insertSheet(reportName, 0);
    const figures = spreadsheet.insertSheet(figuresName, spreadsheet.getSheets().length);
    write(report, figures, plan);
    const spare = report.getMaxColumns() - plan.report.columns;
    if (spare > 0) report.deleteColumns(plan.report.columns + 1, spare);
    rememberHabits(choices);
    report.activate();
    return { sheetId: report.getSheetId(), sheet: reportName };
  });
}

/** Writes both sheets, and remembers how the report was left. */
function write(report: Sheet, figures: Sheet, plan: ReportPlan): void {
  const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  writeContents(figures, plan.figures, locale);
  figures.hideSheet();
  writeContents(report, plan.report, locale);
  writeLook(report, plan.report, locale);
  writeRules(report, plan.report);
  writeBandColors(report, plan.report);
  report.setHiddenGridlines(true);
  const others = new Set(report.getCharts().map((chart) => chart.getChartId()));
  insertCharts(report, plan.report.charts);
  const charts = report.getCharts().map((chart) => chart.getChartId());
  const controls = Object.fromEntries(
    plan.report.cells.flatMap(({ control, row, column }) => (control ? [[control, `${row},${column}`]] : [])),
  );
  remember(report, {
    figures: figures.getSheetId(),
    charts: charts.filter((id): id is number => id !== null && !others.has(id)),
    rows: printRows(report, plan.report.rows, plan.report.columns, new Set(Object.values(controls))),
    controls,
  });
}

/** The rows that somebody changed since the report was written. */
function changedRows(report: Sheet, { rows, controls }: ReportMemory): number[] {
  const last = Math.max(rows.length, report.getLastRow());
  const columns = report.getMaxColumns();
  const now = printRows(report, last, columns, new Set(Object.values(controls)));
  const empty = printRows(
    report,
    1,
    columns,
    new Set(Array.from({ length: columns }, (_, column) => `1,${column + 1}`)),
  )[0];
  return now.flatMap((print, row) => (print === (rows[row] ?? empty) ? [] : [row + 1]));
}

/** Makes a report anew from the tables as they are now. What its yellow cells say stays. */
export function refreshReport({ sheetId, overwrite }: { sheetId: number; overwrite: boolean }): RefreshedReport {
  return underLock(() => {
    const report = sheetById(sheetId);
    const memory = memoryOf(report);
    if (memory === null) throw trouble(userText().trouble.sheetGone);
    checkMayWrite(report);
    const changed = changedRows(report, memory);
    if (changed.length > 0 && !overwrite) return { done: false, changed };
    const figures = figuresOf(memory);
    const plan = planFor(anyChoices(), report.getName(), figures.getName());
    keepControls(report, memory, plan);
    clearReport(report, memory);
    figures.clear();
    write(report, figures, plan);
    return { done: true };
  });
}

/** The sheet with the figures; a new one where somebody deleted it. */
function figuresOf({ figures }: ReportMemory): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const there = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === figures);
  const name = () => freeName(reportText[workbookLanguage()].figuresName);
  return there ?? spreadsheet.insertSheet(name(), spreadsheet.getSheets().length);
}

/** The plan's own choices are replaced by what the yellow cells say. */
const anyChoices = (): ReportRequest => ({
  from: "2026-01-01",
  to: "2026-01-01",
  platforms: [],
  accounts: [],
  competitors: [],
  audience: "followers",
  industry: "All industries",
  language: workbookLanguage(),
});

function keepControls(report: Sheet, { controls }: ReportMemory, { report: plan }: ReportPlan): void {
  for (const cell of plan.cells) {
    const [row, column] = (controls[cell.control ?? ""] ?? "").split(",").map(Number);
    if (!row || !column) continue;
    const there = report.getRange(row, column);
    const value = there.getValue();
    // Dates are kept as the days that the sheet shows.
    cell.content = cell.format === "date" ? Math.floor(Number(readCell(value, workbookZone()))) : String(value);
  }
}

/** Removes what the add-on wrote; charts of the user's own stay. */
function clearReport(report: Sheet, { charts }: ReportMemory): void {
  for (const chart of report.getCharts()) if (charts.includes(chart.getChartId() as number)) report.removeChart(chart);
  const all = report.getRange(1, 1, report.getMaxRows(), report.getMaxColumns());
  all.breakApart();
  all.clear();
  all.clearDataValidations();
}
