import { planReport, type ReportChoices, type ReportPlan } from "../../reports/index.ts";
import type { SheetPlan } from "../../reports/sheet-plan.ts";
import type { MadeReport, RefreshedReport, ReportRequest } from "../../rpc/report-calls.ts";
import { reportText } from "../../text/reports/index.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { withDocumentLock } from "../document-lock.ts";
import { markAsSample, unmarkSample } from "../sample/sample-mark.ts";
import { cellsOfNewSheet, freeCells } from "../sheet/cell-limit.ts";
import { readCell } from "../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { assertCanWriteTable, requireSheet, unusedSheetName } from "../sheet/table-sheet.ts";
import { userError } from "../user-error.ts";
import { spreadsheetLanguage, userText } from "../user-text.ts";
import { changedRows } from "./changed-rows.ts";
import { saveLastReportSettings } from "./last-report-settings.ts";
import { insertCharts } from "./report-charts.ts";
import { choicesOf } from "./report-choices.ts";
import { loadReportState, type ReportState, rowFingerprints, saveReportState } from "./report-sheets.ts";
import { type ReportSources, readSources } from "./report-sources.ts";
import {
  grow,
  resize,
  writeConditionalColors,
  writeContents,
  writeDataValidation,
  writeStyles,
} from "./write-sheet-plan.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

function readSourcesFor(spreadsheet: Spreadsheet): ReportSources {
  const sources = readSources(spreadsheet);
  if (!sources.hasDays) throw userError(userText().errors.nothingToReport);
  return sources;
}

const planReportFor = (
  { hasDays: _, isSample: __, days: ___, contentsWithin, ...sources }: ReportSources,
  choices: ReportChoices,
  reportSheet: string,
  figuresSheet: string,
): ReportPlan => planReport({ choices, ...sources, contents: contentsWithin(choices), reportSheet, figuresSheet });

/** Creates a report on a new sheet, with its figures on a hidden one. */
export function createReport(choices: ReportRequest): MadeReport {
  return withDocumentLock(() => {
    const language = spreadsheetLanguage();
    const names = reportText[language];
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sources = readSourcesFor(spreadsheet);
    const { isSample } = sources;
    const [reportName, figuresName] = [names.sheetName, names.figuresName].map((name) =>
      unusedSheetName(isSample ? workbookText[language].sampleSheet(name) : name, spreadsheet),
    ) as [string, string];
    const plan = planReportFor(sources, { ...choices, sharesEdges: false }, reportName, figuresName);
    const [report, figures] = insertSheets(spreadsheet, reportName, figuresName);
    const sheetId = report.getSheetId();
    resize(report, plan.report);
    writeReport(report, figures, plan, spreadsheet.getSpreadsheetLocale(), new Set());
    if (isSample) for (const sheet of [report, figures]) markAsSample(sheet);
    else saveLastReportSettings(choices);
    report.activate();
    return { sheetId, sheet: reportName };
  });
}

/**
 * Inserts both sheets before anything is written: new sheets have more cells than a report, so if there is room for them,
 * there is for it. Throws a user error if there is not.
 */
function insertSheets(
  spreadsheet: Spreadsheet,
  reportName: string,
  figuresName: string,
): [report: Sheet, figures: Sheet] {
  const inserted: Sheet[] = [];
  try {
    inserted.push(spreadsheet.insertSheet(reportName, 0));
    inserted.push(spreadsheet.insertSheet(figuresName, 1));
  } catch (error) {
    for (const sheet of inserted) spreadsheet.deleteSheet(sheet);
    throw freeCells() < 2 * cellsOfNewSheet ? userError(userText().errors.full) : error;
  }
  return inserted as [Sheet, Sheet];
}

/** Writes both sheets, and stores the report's state; charts that are not the add-on's are left out of it. */
function writeReport(
  report: Sheet,
  figures: Sheet,
  plan: ReportPlan,
  locale: string,
  userCharts: ReadonlySet<number | null>,
): void {
  resize(figures, plan.figures);
  writeContents(figures, plan.figures, locale);
  figures.hideSheet();
  const range = writeContents(report, plan.report, locale);
  writeStyles(report, range, plan.report, locale);
  writeDataValidation(report, figures, plan.report);
  writeConditionalColors(report, plan.report);
  report.setHiddenGridlines(true);
  insertCharts(report, plan.report.charts);
  const charts = report.getCharts().map((chart) => chart.getChartId());
  const controls = Object.fromEntries(
    plan.report.cells.flatMap(({ control, row, column }) => (control ? [[control, `${row},${column}`]] : [])),
  );
  saveReportState(report, {
    figures: figures.getSheetId(),
    charts: charts.filter((id): id is number => id !== null && !userCharts.has(id)),
    rows: writtenFingerprints(range, plan.report, new Set(Object.values(controls))),
    controls,
  });
}

/** The fingerprints of a report that was just written. Its values are those of the plan: reading them would wait for formulas. */
function writtenFingerprints(
  range: GoogleAppsScript.Spreadsheet.Range,
  plan: SheetPlan,
  controls: ReadonlySet<string>,
): string[] {
  const contents = new Map(plan.cells.map(({ row, column, content }) => [`${row - 1},${column - 1}`, String(content)]));
  const formulas = range.getFormulas();
  return rowFingerprints(formulas, (row, column) => contents.get(`${row},${column}`) ?? "", controls);
}

/**
 * Rewrites a report from the current tables, with the values of its yellow cells. Unless `overwrite` is set, it writes
 * nothing if users changed rows, and returns their numbers.
 */
export function refreshReport({ sheetId, overwrite }: { sheetId: number; overwrite: boolean }): RefreshedReport {
  return withDocumentLock(() => {
    const report = requireSheet(sheetId);
    const state = loadReportState(report);
    if (state === null) throw userError(userText().errors.sheetGone);
    assertCanWriteTable(report);
    const changed = changedRows(report, state);
    if (changed.length > 0 && !overwrite) return { done: false, changed };
    const figures = openFiguresSheet(state);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sources = readSourcesFor(spreadsheet);
    const plan = planReportFor(sources, choicesOf(report, state), report.getName(), figures.getName());
    restoreControls(report, state, plan);
    clearReport(report, state);
    figures.clear();
    // Never smaller: formulas elsewhere may use cells beside the report.
    grow(report, plan.report);
    const userCharts = new Set(report.getCharts().map((chart) => chart.getChartId()));
    writeReport(report, figures, plan, spreadsheet.getSpreadsheetLocale(), userCharts);
    // A report on the sample data can become one on imported rows, and the other way round.
    for (const sheet of [report, figures]) {
      unmarkSample(sheet);
      if (sources.isSample) markAsSample(sheet);
    }
    return { done: true };
  });
}

/** The sheet with the figures; a new one if it was deleted. */
function openFiguresSheet({ figures }: ReportState): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const existing = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === figures);
  const name = () => unusedSheetName(reportText[spreadsheetLanguage()].figuresName);
  return existing ?? spreadsheet.insertSheet(name(), spreadsheet.getSheets().length);
}

function restoreControls(report: Sheet, { controls }: ReportState, { report: plan }: ReportPlan): void {
  for (const cell of plan.cells) {
    const [row, column] = (controls[cell.control ?? ""] ?? "").split(",").map(Number);
    if (!row || !column) continue;
    const existing = report.getRange(row, column);
    const value = existing.getValue();
    // A date is restored as the day that the sheet shows.
    cell.content = cell.format === "date" ? Math.floor(Number(readCell(value, spreadsheetZone()))) : String(value);
  }
}

/** Removes what the add-on wrote; the user's charts stay. */
function clearReport(report: Sheet, { charts }: ReportState): void {
  for (const chart of report.getCharts()) if (charts.includes(chart.getChartId() as number)) report.removeChart(chart);
  const all = report.getRange(1, 1, report.getMaxRows(), report.getMaxColumns());
  all.breakApart();
  all.clear();
  all.clearDataValidations();
}
