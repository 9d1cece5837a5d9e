import { ask, type OpenAddOn, type OpenOptions, openAddOn } from "../add-on.ts";
import { slack } from "../alerts/chat.ts";
import { openWithReport, schedule } from "../delivery/with-delivery.ts";
import type { WritingCall } from "./writing-call.ts";

const hourMs = 3_600_000;

/** Both steps: Sheets calculates the formulas of the first before the second. */
async function make({ addOn, workbook }: OpenAddOn): Promise<void> {
  for (let step = 0; step < 2; step++) {
    await ask(addOn, "createDelivery", null);
    await workbook.waitForCalculation();
  }
}

/** Saves a schedule for the report that there is. */
function save({ addOn, app }: OpenAddOn) {
  const made = { sheetId: app.getSheetByName("Report")?.getSheetId() ?? 0, sheet: "Report" };
  return ask(addOn, "saveDelivery", schedule({ made }, { address: slack }));
}

/** The options to open what a call leaves, found once: calls are killed in spreadsheets opened from them. */
function optionsAfter(prepare: () => Promise<OpenAddOn>): () => Promise<OpenOptions> {
  let found: Promise<OpenOptions> | undefined;
  const find = async () => {
    const opened = await prepare();
    const options = opened.optionsToReopen();
    opened.workbook.dispose();
    return options;
  };
  return () => {
    found ??= find();
    return found;
  };
}

const withReport = optionsAfter(() => openWithReport({ hasAlerts: false }));

const withSchedule = optionsAfter(async () => {
  const opened = openAddOn(await withReport());
  await save(opened);
  return opened;
});

const withReportToSend = optionsAfter(async () => {
  const opened = openAddOn(await withSchedule());
  await make(opened);
  return opened;
});

/** What writes for the delivery of last month's report. */
export const deliveryCalls: readonly WritingCall[] = [
  {
    name: "schedule of a report",
    entryPoints: ["saveDelivery"],
    prepare: withReport,
    open: openAddOn,
    run: save,
  },
  {
    name: "last month's report",
    entryPoints: ["createDelivery"],
    prepare: withSchedule,
    open: openAddOn,
    run: make,
    isLong: true,
  },
  {
    name: "last month's report by the clock",
    entryPoints: ["createDelivery", "runDueImports"],
    prepare: async () => ({ ...(await withSchedule()), at: "2026-06-03T06:30:00Z" }),
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
