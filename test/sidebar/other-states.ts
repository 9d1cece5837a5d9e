import type { Page } from "playwright-core";
import type { Delivery } from "../../src/rpc/delivery-calls.ts";
import type { PastImport } from "../../src/rpc/script-calls.ts";
import type { OpenSidebar } from "./open-sidebar.ts";
import { madeReport, noDelivery, reportOptions } from "./report-data.ts";

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

/** A schedule that waits for an import, and reports in every state. */
export const waitingDelivery: Delivery = {
  ...noDelivery,
  schedule: { sheetId: madeReport.sheetId, day: 3, hour: 9 },
  service: "Slack",
  alertService: "Slack",
  nextAt: "2026-07-03T07:00:00.000Z",
  waitsFor: ["brood.en.boon (Instagram)"],
  sent: { month: "2026-02", at: "2026-03-03T09:00:00.000Z" },
  reports: [
    {
      month: "2026-05",
      state: "ready",
      sheet: { sheetId: 12, name: "Report May 2026" },
      message: [
        "Report May 2026 (Bakery)",
        "2026-05-01 to 2026-05-31, compared with the previous period (2026-04-01 to 2026-04-30).",
        "Incomplete: TikTok has data until 2026-05-28 only.",
        "• Instagram: Posts: 31 · Interactions: 12,400 · Engagement rate: 2.00% (Followers) · Change: ▲ 12%",
        "Open the report: https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789/edit#gid=12",
      ].join("\n"),
      failure: null,
      hasOtherSettings: true,
    },
    { month: "2026-04", state: "unknown", sheet: null, message: "", failure: null, hasOtherSettings: false },
    {
      month: "2026-03",
      state: "failed",
      sheet: null,
      message: "",
      failure: { what: "The report used for settings was deleted.", advice: "Choose another report." },
      hasOtherSettings: false,
    },
    { month: "2026-02", state: "making", sheet: null, message: "", failure: null, hasOtherSettings: false },
  ],
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
    await page.getByText("Refreshing overwrites your edits").waitFor();
  },
  "the schedule of last month's report": async ({ page, script }) => {
    script.answers.readReportOptions = () => reportOptions({ reports: [madeReport] });
    await openReport(page);
    await page.getByText("Send last month's report").click();
  },
  "reports that wait for their review": async ({ page, script }) => {
    script.answers.readReportOptions = () => reportOptions({ reports: [madeReport], delivery: waitingDelivery });
    await openReport(page);
    await page.getByText("Reports for your review").waitFor();
  },
  "the question before a report is discarded": async ({ page, script }) => {
    script.answers.readReportOptions = () => reportOptions({ reports: [madeReport], delivery: waitingDelivery });
    await openReport(page);
    await page.getByRole("button", { name: "Discard" }).first().click();
  },
  "past imports": openHistory,
  "the question before an import is undone": async (sidebar) => {
    await openHistory(sidebar);
    await sidebar.page.getByRole("button", { name: "Undo import" }).click();
  },
};
