import type { ReportPlan } from "../../reports/index.ts";
import type { ReportChoices } from "../../reports/report-inputs.ts";
import type { MadeReport, ReportRequest } from "../../rpc/report-calls.ts";
import { reportText } from "../../text/reports/index.ts";
import { workbookText } from "../../text/workbook/index.ts";
import { prepareSummary } from "../client/summary-sheet.ts";
import { withDocumentLock } from "../document-lock.ts";
import { deleteSheet, idOf, insertSheet, nameOf, sheetWithId } from "../open-spreadsheet.ts";
import { markAsSample, unmarkSample } from "../sample/sample-mark.ts";
import { cellsOfNewSheet, freeCells } from "../sheet/cell-limit.ts";
import { assumeNoMetadata, sheetMetadata } from "../sheet/metadata.ts";
import { unusedSheetName } from "../sheet/table-sheet.ts";
import { userError } from "../user-error.ts";
import { spreadsheetLanguage, userText } from "../user-text.ts";
import { saveLastReportSettings } from "./last-report-settings.ts";
import { clearReport, planReportFor, readSourcesFor, writeReport } from "./report.ts";
import { draftState, loadReportState, saveReportState } from "./report-sheets.ts";
import type { ReportSources } from "./report-sources.ts";
import { resize } from "./write-sheet-plan.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Creates a report on a new sheet, with its figures on a hidden one, and shows it. */
export function createReport(choices: ReportRequest): MadeReport {
  return withDocumentLock(() => {
    // First, since a sheet that it adopts tells the language.
    const sources = readSourcesFor();
    const { sheetName } = reportText[spreadsheetLanguage()];
    if (!sources.isSample) saveLastReportSettings(choices);
    const report = addReport(sources, { ...choices, sharesEdges: false }, { name: sheetName, position: 0 });
    report.activate();
    return { sheetId: idOf(report), sheet: nameOf(report) };
  });
}

interface NewReport {
  name: string;
  /** Among the sheets, counted from 0. */
  position: number;
  /** The report of a delivery: its token, and what its plan has in place of what a report has. */
  delivery?: { token: string; adapt(plan: ReportPlan): ReportPlan };
}

/** Writes a report to new sheets, or to those that a killed execution has left. Call it while the spreadsheet is locked. */
export function addReport(
  sources: ReportSources,
  choices: ReportChoices,
  { name, position, delivery }: NewReport,
): Sheet {
  const { isSample } = sources;
  const language = spreadsheetLanguage();
  const reused = clearDrafts(sources.drafts);
  const reuse = (sheet: Sheet, candidate: string) =>
    reused.has(candidate) || (isUntouched(sheet) && reused.set(candidate, sheet) === reused);
  const [reportName, figuresName] = [name, reportText[language].figuresName].map((one) =>
    unusedSheetName(isSample ? workbookText[language].sampleSheet(one) : one, reuse),
  ) as [string, string];
  const planned = planReportFor(sources, choices, reportName, figuresName);
  const plan = delivery ? delivery.adapt(planned) : planned;
  // Before anything is written, since a sheet of the user's can have its name, or its cells can be protected.
  if (plan.summary && !delivery) prepareSummary();
  const [report, figures] = insertSheets(reportName, figuresName, position, reused);
  // First of all, so that the next call clears what a killed execution leaves.
  const draft = draftState(idOf(figures), delivery?.token);
  if (!reused.has(reportName)) assumeNoMetadata(report);
  if (!reused.has(figuresName)) assumeNoMetadata(figures);
  saveReportState(report, draft);
  for (const [sheetName, sheet] of [[reportName, report] as const, [figuresName, figures] as const]) {
    if (reused.has(sheetName)) unmarkSample(sheet);
    if (isSample) markAsSample(sheet);
  }
  resize(report, plan.report);
  // Last, since it then counts as complete.
  writeReport(report, figures, plan, choices.language, new Set(), delivery?.token);
  return report;
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
  position: number,
  reused: ReadonlyMap<string, Sheet>,
): [report: Sheet, figures: Sheet] {
  const inserted: Sheet[] = [];
  try {
    inserted.push(reused.get(reportName) ?? insertSheet(reportName, position));
    inserted.push(reused.get(figuresName) ?? insertSheet(figuresName, position + 1));
  } catch (error) {
    for (const sheet of inserted) deleteSheet(sheet);
    throw freeCells() < 2 * cellsOfNewSheet ? userError(userText().errors.full) : error;
  }
  return inserted as [Sheet, Sheet];
}
