import { openSpreadsheet } from "./open-spreadsheet.ts";
import { createReport } from "./report/create-report.ts";
import { defaultReport } from "./report/report-options.ts";
import { addSampleData } from "./sample/add-sample.ts";
import { isUserError } from "./user-error.ts";
import { userText } from "./user-text.ts";

/** Shows a sentence about what was done, or what went wrong and what to do. */
export function toastResult(action: () => string): void {
  const spreadsheet = openSpreadsheet();
  try {
    spreadsheet.toast(action(), userText().addOn, 8);
  } catch (error) {
    if (!isUserError(error)) throw error;
    spreadsheet.toast(`${error.message} ${error.advice}`, userText().addOn, 12);
  }
}

export function addSampleDataFromMenu(): void {
  toastResult(() => {
    const { sheets, kept } = addSampleData();
    const added = userText().sampleAdded(sheets);
    return kept.length === 0 ? added : `${added} ${userText().sampleKept(kept)}`;
  });
}

/** Creates a report with the default settings: the last three whole months of all imported rows. */
export function createReportFromMenu(): void {
  toastResult(() => userText().reportMade(createReport(defaultReport()).sheet));
}
