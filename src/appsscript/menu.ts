import { workbookText } from "../text/workbook/index.ts";
import { openSpreadsheet } from "./open-spreadsheet.ts";
import { createReport } from "./report/report.ts";
import { defaultReport } from "./report/report-options.ts";
import { addSampleData } from "./sample/add-sample.ts";
import { isUserError } from "./user-error.ts";
import { menuText, userText } from "./user-text.ts";

type OpenEvent = { authMode?: unknown };

/** Runs when the spreadsheet is opened. In AuthMode.NONE nothing may be read but the user's locale. */
export function onOpen(event?: OpenEvent): void {
  const canReadSettings = event?.authMode !== undefined && String(event.authMode) !== "NONE";
  const text = menuText(canReadSettings);
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem(text.menu.open, "openSidebar")
    .addItem(text.menu.report, "createReportFromMenu")
    .addItem(text.menu.labels, "labelPostsFromMenu")
    .addItem(text.menu.sample, "addSampleDataFromMenu")
    .addItem(text.menu.benchmarks, "writeBenchmarksFromMenu")
    .addSubMenu(ui.createMenu(text.menu.help).addItem(text.menu.check, "openCheck"))
    .addToUi();
}

/** Runs when the add-on is installed while a spreadsheet is open. */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(workbookText.en.addOn);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Shows a sentence about what was done, or what went wrong and what to do. */
function toastResult(action: () => string): void {
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
