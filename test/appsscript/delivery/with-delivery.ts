import type { Delivery, DeliveryRequest } from "../../../src/rpc/delivery-calls.ts";
import type { MadeReport } from "../../../src/rpc/report-calls.ts";
import type { Row } from "../../../src/tables/index.ts";
import { ask, batchOf, importInto } from "../add-on.ts";
import { openChat, setAlerts, slack } from "../alerts/chat.ts";
import { openWithMocks, type WithMocksOptions } from "../connect/with-mocks.ts";
import { may } from "../read-report.ts";
import { posts } from "../report-rows.ts";

interface DeliveryOptions extends WithMocksOptions {
  rows?: readonly Row[];
  /** Whether alerts are on, in Slack. Defaults to true. */
  hasAlerts?: boolean;
}

/** A spreadsheet with posts of files and a report, on 1 June 2026. */
export async function openWithReport({ rows = posts, hasAlerts = true, ...options }: DeliveryOptions = {}) {
  const chat = openChat();
  const opened = openWithMocks({ size: 5, respond: (request) => chat.respond(request), ...options });
  await importInto(opened.addOn, batchOf([...rows]));
  const made = await ask<MadeReport>(opened.addOn, "createReport", { ...may, competitors: ["de.korst"] });
  await opened.workbook.waitForCalculation();
  if (hasAlerts) await setAlerts(opened, slack);
  chat.messages.length = 0;
  return { ...opened, chat, made };
}

export type WithReport = Awaited<ReturnType<typeof openWithReport>>;

/** On the third of each month at nine, to the channel of the alerts. */
export const schedule = (
  { made }: Pick<WithReport, "made">,
  changes: Partial<DeliveryRequest> = {},
): DeliveryRequest => ({
  sheetId: made.sheetId,
  day: 3,
  hour: 9,
  address: null,
  ...changes,
});

export const saveSchedule = (opened: WithReport, changes: Partial<DeliveryRequest> = {}): Promise<Delivery> =>
  ask<Delivery>(opened.addOn, "saveDelivery", schedule(opened, changes));

export const readDelivery = async ({ addOn }: Pick<WithReport, "addOn">): Promise<Delivery> =>
  (await ask<{ delivery: Delivery }>(addOn, "readReportOptions")).delivery;

/** The clock wakes the add-on at each of these times, ISO 8601; Sheets calculates in between. */
export async function wakeAt(opened: Pick<WithReport, "addOn" | "waitUntil" | "workbook">, ...times: string[]) {
  for (const time of times) {
    opened.waitUntil(time);
    opened.addOn.runDueTriggers();
    await opened.workbook.waitForCalculation();
  }
}

/** Two hours of the third of June: the report is written in one and calculated before the next. */
export const thirdOfJune = ["2026-06-03T07:30:00Z", "2026-06-03T08:30:00Z"] as const;
