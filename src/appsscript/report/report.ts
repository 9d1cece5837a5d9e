import { clientColors } from "../../reports/client-color.ts";
import { planReport, type ReportChoices, type ReportPlan } from "../../reports/index.ts";
import type { PlannedCell, SheetPlan } from "../../reports/sheet-plan.ts";
import type { RefreshedReport } from "../../rpc/report-calls.ts";
import type { Cell } from "../../tables/cells.ts";
import type { Language } from "../../text/language.ts";
import { reportText } from "../../text/reports/index.ts";
import { loadClient, noClient } from "../client/client.ts";
import { prepareSummary, writeSummary } from "../client/summary-sheet.ts";
import { withDocumentLock } from "../document-lock.ts";
import { idOf, insertSheet, nameOf, sheetWithId, spreadsheetLocale } from "../open-spreadsheet.ts";
import { markAsSample, unmarkSample } from "../sample/sample-mark.ts";
import { maxColumnsOf, maxRowsOf } from "../sheet/sheet-size.ts";
import { assertCanWriteTable, requireSheet, unusedSheetName } from "../sheet/table-sheet.ts";
import { userError } from "../user-error.ts";
import { spreadsheetLanguage, userText } from "../user-text.ts";
import { changedRows } from "./changed-rows.ts";
import { readGoals } from "./goals-sheet.ts";
import { insertCharts } from "./report-charts.ts";
import { choicesOf, controlValues } from "./report-choices.ts";
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

export function readSourcesFor(): ReportSources {
  const sources = readSources();
  if (!sources.hasDays) throw userError(userText().errors.nothingToReport);
  return sources;
}

const clientOf = ({ isSample }: Pick<ReportSources, "isSample">) => (isSample ? noClient : loadClient());

/** The plan of a report on these sources. */
export const planReportFor = (
  { hasDays: _, isSample, days: __, drafts: ___, newestDays: ____, contentsWithin, ...sources }: ReportSources,
  choices: ReportChoices,
  reportSheet: string,
  figuresSheet: string,
): ReportPlan => {
  const goals = readGoals();
  const client = clientOf({ isSample });
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

/** Writes both sheets, and stores the report's state; charts that are not the add-on's are left out of it. */
export function writeReport(
  report: Sheet,
  figures: Sheet,
  plan: ReportPlan,
  language: Language,
  userCharts: ReadonlySet<number | null>,
  delivery?: string,
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
  // Overviews read the figures, which a delivery does not keep.
  if (plan.summary && delivery === undefined) writeSummary(plan.summary);
  const charts = report.getCharts().map((chart) => chart.getChartId());
  const controls = Object.fromEntries(
    plan.report.cells.flatMap(({ control, row, column }) => (control ? [[control, `${row},${column}`]] : [])),
  );
  saveReportState(report, {
    figures: idOf(figures),
    charts: charts.filter((id): id is number => id !== null && !userCharts.has(id)),
    rows: writtenFingerprints(range, plan.report, new Set(Object.values(controls))),
    controls,
    ...(delivery !== undefined && { delivery }),
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
    if (state === null || state.delivery !== undefined) throw userError(userText().errors.sheetGone);
    assertCanWriteTable(report);
    // Rows of a report that a killed execution was writing are nobody's changes.
    const changed = state.before ? [] : changedRows(report, state);
    if (changed.length > 0 && !overwrite) return { done: false, changed };
    const sources = readSourcesFor();
    // Before the yellow cells are stored: after a refusal users go on to change them.
    if (clientOf(sources).name !== "") prepareSummary();
    const figures = openFiguresSheet(state);
    const before = state.before ?? valuesBefore(report, state);
    // First of all, so that the next call has what a killed execution has cleared.
    saveReportState(report, { ...state, figures: idOf(figures), before });
    const choices = choicesOf(before.values);
    const plan = planReportFor(sources, choices, nameOf(report), nameOf(figures));
    keepValues(plan, before.values);
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

/** Puts what yellow cells held into those of a plan. */
export function keepValues({ report }: ReportPlan, values: Readonly<Record<string, Cell>>): void {
  for (const cell of report.cells) {
    const value = values[cell.control ?? ""];
    if (value !== undefined) cell.content = valueAgain(cell, value);
  }
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
export function clearReport(report: Sheet, userCharts: readonly number[]): void {
  for (const chart of report.getCharts())
    if (!userCharts.includes(chart.getChartId() as number)) report.removeChart(chart);
  const all = report.getRange(1, 1, maxRowsOf(report), maxColumnsOf(report));
  all.breakApart();
  all.clear();
  all.clearDataValidations();
}
