import { deliveryText } from "../../text/delivery/index.ts";
import { monthName } from "../../text/month-name.ts";
import { dayAt } from "../../time/zone-offset.ts";
import { loadAlerts } from "../alerts/alert-state.ts";
import { fittedMessage, postMessage } from "../alerts/webhook.ts";
import { logUnexpected } from "../connect/log-unexpected.ts";
import { nameOf, openSpreadsheet, sheetWithId } from "../open-spreadsheet.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { userLanguage } from "../user-language.ts";
import { loadDelivery, type StoredReport, updateReport } from "./delivery-state.ts";
import { dueMonth, maxWaitMs } from "./due-month.ts";
import { beginReport, makeReport } from "./make-report.ts";
import { missingSentences } from "./missing-data.ts";
import { waitsFor } from "./read-delivery.ts";
import { addressOfSheet } from "./report-message.ts";

/**
 * Makes this user's report that is due, a step in each execution of the trigger, and tells them when it is ready. It comes
 * before the imports, whose next runs can wait for an hour.
 */
export function deliverByClock(): void {
  try {
    if (loadDelivery() === null) return;
    beginIfDue();
    const delivery = loadDelivery();
    const next = delivery?.reports.find(({ state }) => state === "making");
    if (delivery && next) makeReport(delivery, next);
    tellAuthor();
  } catch (error) {
    // A report must not stop the imports.
    logUnexpected(error);
  }
}

function beginIfDue(): void {
  const [delivery, now] = [loadDelivery(), Date.now()];
  const due = delivery && dueMonth(delivery, now);
  if (delivery && due && (now >= due.since + maxWaitMs || waitsFor(delivery, due.month).length === 0))
    beginReport(due.month, false);
}

/**
 * Tells the author of reports that are ready or failed, in the channel of their alerts. Like alerts, that a message is being
 * sent is stored before, and what was not accepted is said again the next day.
 */
function tellAuthor(): void {
  const address = loadAlerts()?.address;
  const today = dayAt(Date.now(), spreadsheetZone());
  for (const report of loadDelivery()?.reports ?? []) {
    const { state, isTold, toldOn, token } = report;
    if (!address || isTold || toldOn === today || (state !== "ready" && state !== "failed")) continue;
    const message = noticeOf(report, address);
    updateReport(token, (one) => ({ ...one, toldOn: today }));
    const posted = postMessage(address, message);
    if (posted === "accepted") updateReport(token, (one) => ({ ...one, isTold: true }));
  }
}

function noticeOf({ month, sheetId, failure, missing }: StoredReport, address: string): string {
  const language = userLanguage();
  const text = deliveryText[language].message;
  const spreadsheet = openSpreadsheet();
  const sheet = sheetId === null ? undefined : sheetWithId(sheetId);
  if (failure || !sheet || sheetId === null) {
    const head = text.failed(monthName(month, language), spreadsheet.getName());
    return fittedMessage(address, [head, (failure ?? []).join(" ")], [], spreadsheet.getUrl());
  }
  const head = [text.ready(nameOf(sheet), spreadsheet.getName()), text.howToSend];
  return fittedMessage(address, head, missingSentences(missing, language), text.link(addressOfSheet(sheetId)));
}
