import type { Page } from "playwright-core";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import type { OpenSidebar } from "./open-sidebar.ts";
import { madeReport, reportOptions } from "./report-data.ts";

export const pastImport: PastImport = {
  id: "i1",
  at: "2026-06-14T09:00:00.000Z",
  who: "maria.lopez@bakery.example.org",
  file: "an-export-with-a-name-that-has-no-blank-in-it-anywhere.csv",
  format: "instagram-content",
  sheet: "Posts",
  sheetId: 1,
  added: 1_204,
  updated: 12,
  unchanged: 3,
  skipped: 1,
  wasUndone: false,
  canUndo: true,
};

const openReport = (page: Page) => page.getByRole("tab", { name: "Report" }).click();
const createButton = (page: Page) => page.getByRole("button", { name: "Create report" });

async function openHistory({ page, script }: OpenSidebar): Promise<void> {
  script.answers.readHistory = () => [pastImport, { ...pastImport, id: "i0", canUndo: false, wasUndone: true }];
  await page.getByText("Import history").click();
  await page.getByRole("listitem").filter({ hasText: pastImport.file }).first().waitFor();
}

/** States of the Report tab and of the history, and how a user reaches them. */
export const otherStates: Record<string, (sidebar: OpenSidebar) => Promise<unknown>> = {
  "a report on nothing": async ({ page, script }) => {
    script.answers.readReportOptions = () => reportOptions({ canReport: false, period: null });
    await openReport(page);
    await page.getByText("No data yet.").waitFor();
  },
  "the choices of a report": async ({ page, script }) => {
    script.answers.readReportOptions = () => reportOptions({ reports: [madeReport] });
    await openReport(page);
    await page.getByText("Print, PDF or CSV").click();
  },
  "a report whose last day lies before the first": async ({ page, script }) => {
    script.answers.readReportOptions = () => reportOptions();
    await openReport(page);
    await page.getByLabel("To", { exact: true }).fill("2020-01-01");
    await page.getByText("The end date can't be before the start date.").waitFor();
  },
  "a report being created": async ({ page, script }) => {
    script.answers.readReportOptions = () => reportOptions();
    script.answers.createReport = () => madeReport;
    await openReport(page);
    script.hold("createReport");
    await createButton(page).click();
    await page.getByRole("button", { name: "Creating the report…" }).waitFor();
  },
  "a report that cannot be created": async ({ page, script }) => {
    script.answers.readReportOptions = () => reportOptions();
    script.answers.createReport = () => madeReport;
    await openReport(page);
    script.failNext("createReport", { what: "The spreadsheet is full.", advice: "Delete a sheet you do not need." });
    await createButton(page).click();
    await page.getByRole("alert").waitFor();
  },
  "a report that its reader changed": async ({ page, script }) => {
    script.answers.readReportOptions = () => reportOptions({ reports: [madeReport] });
    script.answers.refreshReport = () => ({ done: false, changed: [4, 7, 12] });
    await openReport(page);
    await page.getByRole("button", { name: /^Refresh/ }).click();
    await page.getByText("You edited").waitFor();
  },
  "past imports": openHistory,
  "the question before an import is undone": async (sidebar) => {
    await openHistory(sidebar);
    await sidebar.page.getByRole("button", { name: "Undo import" }).click();
  },
};
