import { clientColors } from "../../reports/client-color.ts";
import { planReport, type ReportChoices, type ReportPlan } from "../../reports/index.ts";
import type { PlannedCell, SheetPlan } from "../../reports/sheet-plan.ts";
import type { MadeReport, RefreshedReport, ReportRequest } from "../../rpc/report-calls.ts";
import type { Cell } from "../../tables/cells.ts";
import type { Language } from "../../text/language.ts";
import { reportText } from "../../text/reports/index.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { loadClient, noClient } from "../client/client.ts";
import { writeSummary } from "../client/summary-sheet.ts";
import { withDocumentLock } from "../document-lock.ts";
import { deleteSheet, idOf, insertSheet, nameOf, sheetWithId, spreadsheetLocale } from "../open-spreadsheet.ts";
import { markAsSample, unmarkSample } from "../sample/sample-mark.ts";
import { cellsOfNewSheet, freeCells } from "../sheet/cell-limit.ts";
import { assumeNoMetadata, sheetMetadata } from "../sheet/metadata.ts";
import { maxColumnsOf, maxRowsOf } from "../sheet/sheet-size.ts";
import { assertCanWriteTable, requireSheet, unusedSheetName } from "../sheet/table-sheet.ts";
import { userError } from "../user-error.ts";
import { spreadsheetLanguage, userText } from "../user-text.ts";
import { changedRows } from "./changed-rows.ts";
import { readGoals } from "./goals-sheet.ts";
import { saveLastReportSettings } from "./last-report-settings.ts";
import { insertCharts } from "./report-charts.ts";
import { choicesOf, controlValues } from "./report-choices.ts";
import { draftState, loadReportState, type ReportState, rowFingerprints, saveReportState } from "./report-sheets.ts";
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

function readSourcesFor(): ReportSources {
  const sources = readSources();
  if (!sources.hasDays) throw userError(userText().errors.nothingToReport);
  return sources;
}

const planReportFor = (
  { hasDays: _, isSample, days: __, drafts: ___, contentsWithin, ...sources }: ReportSources,
  choices: ReportChoices,
  reportSheet: string,
  figuresSheet: string,
): ReportPlan => {
  const goals = readGoals();
  const client = isSample ? noClient : loadClient();
  return planReport({
    choices,
    ...sources,
    contents: contentsWithin(choices),
    ...(goals && { goals }),
    ...(client.name !== "" && { client }),
    reportSheet,
    figuresSheet,
  });
};

/** Creates a report on a new sheet, with its figures on a hidden one. */
export function createReport(choices: ReportRequest): MadeReport {
  return withDocumentLock(() => {
    // First, since a sheet that it adopts tells the language.
    const sources = readSourcesFor();
    const language = spreadsheetLanguage();
    const names = reportText[language];
    const { isSample } = sources;
    const reused = clearDrafts(sources.drafts);
    const reuse = (sheet: Sheet, name: string) =>
      reused.has(name) || (isUntouched(sheet) && reused.set(name, sheet) === reused);
    const [reportName, figuresName] = [names.sheetName, names.figuresName].map((name) =>
      unusedSheetName(isSample ? workbookText[language].sampleSheet(name) : name, reuse),
    ) as [string, string];
    const plan = planReportFor(sources, { ...choices, sharesEdges: false }, reportName, figuresName);
    const [report, figures] = insertSheets(reportName, figuresName, reused);
    // First of all, so that the next call clears what a killed execution leaves.
    const draft = draftState(idOf(figures));
    if (!reused.has(reportName)) assumeNoMetadata(report);
    if (!reused.has(figuresName)) assumeNoMetadata(figures);
    saveReportState(report, draft);
    const sheetId = idOf(report);
    for (const [name, sheet] of [[reportName, report] as const, [figuresName, figures] as const]) {
      if (reused.has(name)) unmarkSample(sheet);
      if (isSample) markAsSample(sheet);
    }
    if (!isSample) saveLastReportSettings(choices);
    resize(report, plan.report);
    // Last, since it then counts as complete.
    writeReport(report, figures, plan, choices.language, new Set());
    report.activate();
    return { sheetId, sheet: reportName };
  });
}

/** Clears the sheets of reports that were not completed. Returns them by name, to be written again. */
function clearDrafts(drafts: readonly Sheet[]): Map<string, Sheet> {
  const cleared = new Map<string, Sheet>();
  for (const report of drafts) {
    const state = loadReportState(report);
    const figures = state ? sheetWithId(state.figures) : undefined;
    clearReport(report, []);
    figures?.clear();
    for (const sheet of figures ? [report, figures] : [report]) cleared.set(nameOf(sheet), sheet);
  }
  return cleared;
}

/** Whether a sheet is as a killed execution leaves it between inserting and marking it: its name can be used. */
const isUntouched = (sheet: Sheet): boolean => sheet.getLastRow() === 0 && sheetMetadata(sheet).size === 0;

/**
 * Inserts both sheets before anything is written: new sheets have more cells than a report, so if there is room for them,
 * there is for it. Throws a user error if there is not.
 */
function insertSheets(
  reportName: string,
  figuresName: string,
  reused: ReadonlyMap<string, Sheet>,
): [report: Sheet, figures: Sheet] {
  const inserted: Sheet[] = [];
  try {
    inserted.push(reused.get(reportName) ?? insertSheet(reportName, 0));
    inserted.push(reused.get(figuresName) ?? insertSheet(figuresName, 1));
  } catch (error) {
    for (const sheet of inserted) deleteSheet(sheet);
    throw freeCells() < 2 * cellsOfNewSheet ? userError(userText().errors.full) : error;
  }
  return inserted as [Sheet, Sheet];
}

/** Writes both sheets, and stores the report's state; charts that are not the add-on's are left out of it. */
function writeReport(
  report: Sheet,
  figures: Sheet,
  plan: ReportPlan,
  language: Language,
  userCharts: ReadonlySet<number | null>,
): void {
  const locale = spreadsheetLocale();
  resize(figures, plan.figures);
  writeContents(figures, plan.figures, locale);
  figures.hideSheet();
  const range = writeContents(report, plan.report, locale);
  const colorFor = clientColors(plan.summary === null ? "" : loadClient().color);
  writeStyles(report, range, plan.report, language, colorFor);
  writeDataValidation(report, figures, plan.report);
  writeConditionalColors(report, plan.report);
  report.setHiddenGridlines(true);
  insertCharts(report, plan.report.charts, colorFor);
  if (plan.summary) writeSummary(plan.summary);
  const charts = report.getCharts().map((chart) => chart.getChartId());
  const controls = Object.fromEntries(
    plan.report.cells.flatMap(({ control, row, column }) => (control ? [[control, `${row},${column}`]] : [])),
  );
  saveReportState(report, {
    figures: idOf(figures),
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
    // Rows of a report that a killed execution was writing are nobody's changes.
    const changed = state.before ? [] : changedRows(report, state);
    if (changed.length > 0 && !overwrite) return { done: false, changed };
    const figures = openFiguresSheet(state);
    const sources = readSourcesFor();
    const before = state.before ?? valuesBefore(report, state);
    // First of all, so that the next call has what a killed execution has cleared.
    saveReportState(report, { ...state, figures: idOf(figures), before });
    const choices = choicesOf(before.values);
    const plan = planReportFor(sources, choices, nameOf(report), nameOf(figures));
    for (const cell of plan.report.cells) {
      const value = before.values[cell.control ?? ""];
      if (value !== undefined) cell.content = valueAgain(cell, value);
    }
    clearReport(report, before.userCharts);
    figures.clear();
    // Never smaller: formulas elsewhere may use cells beside the report.
    grow(report, plan.report);
    writeReport(report, figures, plan, choices.language, new Set(before.userCharts));
    // A report on the sample data can become one on imported rows, and the other way round.
    for (const sheet of [report, figures]) {
      unmarkSample(sheet);
      if (sources.isSample) markAsSample(sheet);
    }
    return { done: true };
  });
}

/** What a yellow cell held; rates of exchange are numbers, names are not, whatever they look like. */
const valueAgain = ({ format }: PlannedCell, value: Cell): string | number =>
  format === "date"
    ? Math.floor(Number(value))
    : format === "exchange" && typeof value === "number"
      ? value
      : String(value);

/** The sheet with the figures; a new one if it was deleted. */
function openFiguresSheet({ figures }: ReportState): Sheet {
  const existing = sheetWithId(figures);
  const name = () => unusedSheetName(reportText[spreadsheetLanguage()].figuresName);
  return existing ?? insertSheet(name());
}

/** The values of the yellow cells, and the charts of users. */
function valuesBefore(report: Sheet, { controls, charts }: ReportState): NonNullable<ReportState["before"]> {
  const values = controlValues(report, controls);
  const ids = report.getCharts().map((chart) => chart.getChartId());
  return { values, userCharts: ids.filter((id): id is number => id !== null && !charts.includes(id)) };
}

/** Removes what the add-on wrote; the user's charts stay. */
function clearReport(report: Sheet, userCharts: readonly number[]): void {
  for (const chart of report.getCharts())
    if (!userCharts.includes(chart.getChartId() as number)) report.removeChart(chart);
  const all = report.getRange(1, 1, maxRowsOf(report), maxColumnsOf(report));
  all.breakApart();
  all.clear();
  all.clearDataValidations();
}
