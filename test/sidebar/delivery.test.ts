import { expect, it } from "vitest";
import type { Delivery, WaitingReport } from "../../src/rpc/delivery-calls.ts";
import { useSidebar } from "./open-sidebar.ts";
import { waitingDelivery } from "./other-states.ts";
import { madeReport, noDelivery, reportOptions } from "./report-data.ts";

const open = useSidebar();

/** The Report tab of a spreadsheet with a report; `answer` is what every call about its delivery returns. */
async function openReports(delivery: Delivery, answer: Delivery = noDelivery) {
  const opened = await open({
    prepare: ({ answers }) =>
      Object.assign(answers, {
        readReportOptions: () => reportOptions({ reports: [madeReport], delivery }),
        saveDelivery: () => answer,
        sendDelivery: () => answer,
        discardDelivery: () => answer,
      }),
  });
  await opened.page.getByRole("tab", { name: "Report" }).click();
  const requests = (call: string) => opened.script.called.filter(({ name }) => name === call).map(({ args }) => args);
  return { ...opened, requests };
}

const [ready] = waitingDelivery.reports;
const withReady: Delivery = { ...waitingDelivery, waitsFor: [], reports: ready ? [ready] : [] };

it("a schedule is saved with a webhook, whose address is not shown again, and turned off", async () => {
  const saved: Delivery = { ...withReady, reports: [], sent: null, isAlertChannel: false, alertService: null };
  const { page, requests, complaints } = await openReports(noDelivery, saved);
  await page.getByText("Send last month's report").click();
  await page.getByText("To get a message when a report is ready, turn on alerts").waitFor();
  await page.getByLabel("Day of the month").selectOption("5");
  await page.getByLabel("Time", { exact: true }).selectOption("14");
  await page.getByLabel("Webhook URL").fill("https://hooks.slack.com/services/T0001/B0001/invented-webhook");
  await page.getByRole("button", { name: "Save schedule" }).click();
  await page.getByText(/^Next report: /).waitFor();
  expect(await page.getByLabel("Send to").inputValue()).toBe("stored");
  expect(await page.getByLabel("Webhook URL").count()).toBe(0);
  await page.getByRole("button", { name: "Save schedule" }).click();
  await expect.poll(() => requests("saveDelivery").length).toBe(2);
  await page.getByRole("button", { name: "Turn off" }).click();
  await expect.poll(() => requests("saveDelivery").length).toBe(3);
  const request = { sheetId: madeReport.sheetId, day: 5, hour: 14 };
  expect(requests("saveDelivery")).toEqual([
    [{ ...request, address: "https://hooks.slack.com/services/T0001/B0001/invented-webhook" }],
    [{ ...request, address: "" }],
    [null],
  ]);
  expect(complaints).toEqual([]);
});

it("a report is sent after its author has read the message, by one click", async () => {
  const sent = { month: "2026-05", at: "2026-06-03T09:00:00.000Z" };
  const { page, requests } = await openReports(withReady, { ...withReady, reports: [], sent });
  await page.getByText("Incomplete: TikTok has data until 2026-05-28 only.").waitFor();
  await page.getByText("The settings in the yellow cells have changed since you saved the schedule.").waitFor();
  expect(requests("sendDelivery")).toEqual([]);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByText(/^The report for May 2026 was sent on /).waitFor();
  expect(requests("sendDelivery")).toEqual([[{ month: "2026-05", again: false }]]);
  expect(await page.getByText("Reports for your review").count()).toBe(0);
});

it("a report is discarded only after a question", async () => {
  const { page, requests } = await openReports(withReady, { ...withReady, reports: [] });
  await page.getByRole("button", { name: "Discard" }).click();
  await page.getByText("Delete this report and its sheet?").waitFor();
  expect(requests("discardDelivery")).toEqual([]);
  await page.getByRole("button", { name: "Delete" }).click();
  await expect.poll(() => page.getByText("Reports for your review").count()).toBe(0);
  expect(requests("discardDelivery")).toEqual([["2026-05"]]);
});

it("a report that may have arrived is sent again, or was received, by its author's choice", async () => {
  const unknown = { ...withReady, reports: withReady.reports.map((one) => ({ ...one, state: "unknown" as const })) };
  const { page, requests } = await openReports(unknown, unknown);
  await page.getByText("This report was sent, but might not have arrived.").waitFor();
  await page.getByRole("button", { name: "Send again" }).click();
  await expect.poll(() => requests("sendDelivery")).toEqual([[{ month: "2026-05", again: true }]]);
  await page.getByRole("button", { name: "Mark as sent" }).click();
  await expect.poll(() => requests("discardDelivery")).toEqual([["2026-05"]]);
});

it("a report of which a request failed is shown as the script has stored it since", async () => {
  const unknown = { ...withReady, reports: withReady.reports.map((one) => ({ ...one, state: "unknown" as const })) };
  const { page, script } = await openReports(withReady);
  script.answers.sendDelivery = () => {
    script.answers.readReportOptions = () => reportOptions({ reports: [madeReport], delivery: unknown });
    throw new Error("NetworkError: Connection failure due to HTTP 0");
  };
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByRole("button", { name: "Send again" }).waitFor();
});

it("a report that could not be made says why, and is tried again until it is ready", async () => {
  const failed = waitingDelivery.reports.find(({ state }) => state === "failed");
  const making: Delivery = {
    ...withReady,
    reports: [{ ...(failed as WaitingReport), state: "making", failure: null }],
  };
  const { page, script, requests } = await openReports({ ...withReady, reports: failed ? [failed] : [] });
  let calls = 0;
  script.answers.createDelivery = () => (++calls === 1 ? making : withReady);
  await page.getByText("The report used for settings was deleted.").waitFor();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("Incomplete: TikTok has data until 2026-05-28 only.").waitFor();
  expect(requests("createDelivery")).toEqual([["2026-03"], ["2026-03"]]);
});
