import type { MenuText } from "../text/menu/index.ts";
import { menuText } from "./user-text.ts";

type OpenEvent = { authMode?: unknown };

/** Runs when the spreadsheet is opened. In AuthMode.NONE nothing may be read but the user's locale. */
export function onOpen(event?: OpenEvent): void {
  const canReadSettings = event?.authMode !== undefined && String(event.authMode) !== "NONE";
  showMenu(menuText(canReadSettings));
}

/** Puts the add-on's menu in place of the one that is there. */
export function showMenu(text: MenuText): void {
  const ui = SpreadsheetApp.getUi();
  ui.createAddonMenu()
    .addItem(text.open, "openSidebar")
    .addItem(text.report, "createReportFromMenu")
    .addItem(text.bigQuery, "refreshFromBigQueryFromMenu")
    .addItem(text.labels, "labelPostsFromMenu")
    .addItem(text.sample, "addSampleDataFromMenu")
    .addItem(text.benchmarks, "writeBenchmarksFromMenu")
    .addSubMenu(ui.createMenu(text.help).addItem(text.check, "openCheck"))
    .addToUi();
}

/** Runs when the add-on is installed while a spreadsheet is open. */
export function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

/** Opens the sidebar, whose title is the same in every language. */
export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Engagement"));
}
