import { ask, type OpenAddOn, openAddOn } from "../add-on.ts";
import { slack } from "../alerts/chat.ts";
import { openWithReport, saveSchedule, schedule, type WithReport } from "../delivery/with-delivery.ts";
import type { WritingCall } from "./writing-call.ts";

const hourMs = 3_600_000;

async function withSchedule(): Promise<WithReport> {
  const opened = await openWithReport({ hasAlerts: false });
  await saveSchedule(opened, { address: slack });
  return opened;
}

/** Both steps: Sheets calculates the formulas of the first before the second. */
async function make({ addOn, workbook }: OpenAddOn): Promise<void> {
  for (let step = 0; step < 2; step++) {
    await ask(addOn, "createDelivery", null);
    await workbook.waitForCalculation();
  }
}

async function withReportToSend() {
  const opened = await withSchedule();
  await make(opened);
  return opened.optionsToReopen();
}

/** What writes for the delivery of last month's report. */
export const deliveryCalls: readonly WritingCall[] = [
  {
    name: "schedule of a report",
    entryPoints: ["saveDelivery"],
    prepare: async () => (await openWithReport({ hasAlerts: false })).optionsToReopen(),
    open: openAddOn,
    run: ({ addOn, app }) => {
      const made = { sheetId: app.getSheetByName("Report")?.getSheetId() ?? 0, sheet: "Report" };
      return ask(addOn, "saveDelivery", schedule({ made }, { address: slack }));
    },
  },
  {
    name: "last month's report",
    entryPoints: ["createDelivery"],
    prepare: async () => (await withSchedule()).optionsToReopen(),
    open: openAddOn,
    run: make,
    isLong: true,
  },
  {
    name: "last month's report by the clock",
    entryPoints: ["createDelivery", "runDueImports"],
    async prepare() {
      const opened = await withSchedule();
      opened.waitUntil("2026-06-03T06:30:00Z");
      return opened.optionsToReopen();
    },
    open: openAddOn,
    async run({ addOn, clock, workbook }) {
      for (let hour = 0; hour < 2; hour++) {
        clock.advance(hourMs);
        addOn.runDueTriggers();
        await workbook.waitForCalculation();
      }
    },
    isLong: true,
  },
  {
    name: "sending of a report",
    entryPoints: ["sendDelivery"],
    prepare: withReportToSend,
    open: openAddOn,
    run: ({ addOn }) => ask(addOn, "sendDelivery", { month: "2026-05", again: true }),
  },
  {
    name: "discarding of a report",
    entryPoints: ["discardDelivery"],
    prepare: withReportToSend,
    open: openAddOn,
    run: ({ addOn }) => ask(addOn, "discardDelivery", "2026-05"),
  },
];
