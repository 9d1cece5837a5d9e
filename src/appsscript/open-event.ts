import { menuText } from "./user-text.ts";

type OpenEvent = { authMode?: unknown };

/** Runs when the spreadsheet is opened. In AuthMode.NONE nothing may be read but the user's locale. */
export function onOpen(event?: OpenEvent): void {
  const canReadSettings = event?.authMode !== undefined && String(event.authMode) !== "NONE";
  const text = menuText(canReadSettings);
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem(text.menu.open, "openSidebar")
    .addItem(text.menu.report, "createReportFromMenu")
    .addItem(text.menu.sample, "addSampleDataFromMenu")
    .addItem(text.menu.benchmarks, "writeBenchmarksFromMenu")
    .addSubMenu(ui.createMenu(text.menu.help).addItem(text.menu.check, "openCheck"))
    .addToUi();
}

/** Runs when the add-on is installed while a spreadsheet is open. */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}
