import type { ReportPlan } from "../../reports/index.ts";
import { deliveryText } from "../../text/delivery/index.ts";
import { monthName } from "../../text/month-name.ts";
import { logUnexpected } from "../connect/log-unexpected.ts";
import { withDocumentLock } from "../document-lock.ts";
import { allSheets, idOf, sheetWithId } from "../open-spreadsheet.ts";
import { addReport } from "../report/create-report.ts";
import { keepValues, readSourcesFor } from "../report/report.ts";
import { choicesOf, controlValues } from "../report/report-choices.ts";
import { loadReportState, type ReportState } from "../report/report-sheets.ts";
import { isUserError, userError } from "../user-error.ts";
import { userLanguage } from "../user-language.ts";
import { userText } from "../user-text.ts";
import { type StoredDelivery, type StoredReport, updateDelivery, updateReport } from "./delivery-state.ts";
import { daysOf } from "./due-month.ts";
import { freezeReport, messageLines, withoutControls } from "./freeze-report.ts";
import { missingData } from "./missing-data.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a report's cells choose: its days, and the other settings. */
function choicesIn(report: Sheet, state: ReportState) {
  const values = state.before?.values ?? controlValues(report, state.controls);
  const { from, to, ...settings } = choicesOf(values);
  return { days: { from, to }, settings, values };
}

/** What the report's cells choose that others are made from. Throws a user error if it was deleted. */
function chosenIn(sheetId: number) {
  const report = sheetWithId(sheetId);
  const state = report ? loadReportState(report) : null;
  if (!report || !state || state.delivery !== undefined || state.isDraft)
    throw userError(deliveryText[userLanguage()].errors.reportGone);
  return choicesIn(report, state);
}

/** The settings of that report. */
export const settingsOf = (sheetId: number) => chosenIn(sheetId).settings;

/** A step that was begun so often and did not end takes too long, or Google refuses it. */
const maxAttempts = 3;

/** Adds a report that is yet to be made, unless there is one on this month. `isTold`: its author need not be told of it. */
export function beginReport(month: string, isTold: boolean): void {
  const token = Utilities.getUuid().slice(0, 8);
  updateDelivery((delivery) => {
    if (delivery === null || delivery.reports.some((one) => one.month === month)) return null;
    const report: StoredReport = {
      month,
      token,
      state: "making",
      attempts: 0,
      sheetId: null,
      language: userLanguage(),
      lines: [],
      missing: [],
      hasOtherSettings: false,
      failure: null,
      toldOn: "",
      isTold,
    };
    const handled = month > delivery.handled ? month : delivery.handled;
    return { ...delivery, handled, reports: [...delivery.reports, report] };
  });
}

/** The sheet that this or an earlier execution has begun. */
export const sheetOf = (token: string): Sheet | undefined =>
  allSheets().find((sheet) => loadReportState(sheet)?.delivery === token);

/**
 * The next step of making a report: its formulas are written by one execution, and replaced by their values in another,
 * after Sheets has calculated them. What an execution that was killed has left is gone on with.
 */
export function makeReport(delivery: StoredDelivery, report: StoredReport): void {
  const { token } = report;
  /** What another execution has ended meanwhile stays as it is. */
  const update = (changes: Partial<StoredReport>) =>
    updateReport(token, (one) => (one.state === "making" ? { ...one, ...changes } : one));
  const fail = (failure: readonly string[]) => update({ state: "failed", failure: [...failure] });
  if (report.attempts >= maxAttempts) {
    fail(deliveryText[userLanguage()].errors.tooSlow);
    return;
  }
  updateReport(token, (one) => ({ ...one, attempts: one.attempts + 1 }));
  try {
    const sheet = sheetOf(token);
    const state = sheet ? loadReportState(sheet) : null;
    if (!sheet || !state || state.isDraft) {
      writeReport(delivery, report);
      update({ attempts: 0 });
      return;
    }
    const { days, settings } = choicesIn(sheet, state);
    const month = daysOf(report.month);
    const { language } = settings;
    const missing = missingData(month, settings, readSourcesFor());
    const lines = messageLines(freezeReport(sheet, state, language), language);
    // Somebody can have changed cells of either report before its values were kept.
    const isOfMonth = days.from === month.from && days.to === month.to;
    const hasOtherSettings = !isOfMonth || JSON.stringify(settings) !== delivery.settings;
    update({ sheetId: idOf(sheet), language, lines, missing, hasOtherSettings, state: "ready", attempts: 0 });
  } catch (error) {
    if (!isUserError(error)) logUnexpected(error);
    // Somebody else is changing the spreadsheet: the next execution tries again.
    else if (error.message !== userText().errors.busy[0]) fail([error.message, error.advice]);
  }
}

function writeReport(delivery: StoredDelivery, { month, token }: StoredReport): void {
  withDocumentLock(() => {
    // Another execution can have written it since this one looked for it.
    const existing = sheetOf(token);
    if (existing && !loadReportState(existing)?.isDraft) return;
    const { settings, values } = chosenIn(delivery.sheetId);
    // Rates of exchange and time zones, too.
    const { from: _, to: __, ...kept } = values;
    const adapt = (plan: ReportPlan) => {
      keepValues(plan, kept);
      return withoutControls(plan);
    };
    const sources = readSourcesFor();
    if (sources.isSample) throw userError(userText().errors.nothingToReport);
    addReport(
      sources,
      { ...settings, ...daysOf(month) },
      {
        name: deliveryText[settings.language].sheetName(monthName(month, settings.language)),
        position: allSheets().length,
        delivery: { token, adapt },
      },
    );
  });
}
