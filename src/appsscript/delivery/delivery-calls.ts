import type { Delivery } from "../../rpc/delivery-calls.ts";
import { updateTriggerIfAllowed } from "../connect/hourly-trigger.ts";
import { withDocumentLock } from "../document-lock.ts";
import { deleteSheet, sheetWithId } from "../open-spreadsheet.ts";
import { loadReportState } from "../report/report-sheets.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { loadDelivery, type StoredReport, updateReport } from "./delivery-state.ts";
import { lastMonth } from "./due-month.ts";
import { beginReport, makeReport, sheetOf } from "./make-report.ts";
import { readDelivery } from "./read-delivery.ts";
import { endReport } from "./send-delivery.ts";

const find = (month: string): StoredReport | undefined => loadDelivery()?.reports.find((one) => one.month === month);

/** Works on a report by hand; see `DeliveryCalls`. */
export function createDelivery(month: string | null): Delivery {
  assertCanEdit();
  const chosen = month ?? lastMonth(Date.now());
  if (month === null) beginReport(chosen, true);
  const failed = find(chosen);
  if (failed?.state === "failed")
    updateReport(failed.token, (one) => ({ ...one, state: "making", attempts: 0, failure: null, isTold: true }));
  const [delivery, report] = [loadDelivery(), find(chosen)];
  if (delivery && report?.state === "making") makeReport(delivery, report);
  return readDelivery();
}

/** Deletes a report that was not sent: its sheet first, so that a killed call can be repeated. One that arrived stays. */
export function discardDelivery(month: string): Delivery {
  const report = find(month);
  // What may have arrived is read by others.
  if (report?.state === "sending") endReport(report);
  else if (report) {
    deleteSheetsOf(report);
    updateReport(report.token, () => null);
  }
  updateTriggerIfAllowed();
  return readDelivery();
}

function deleteSheetsOf({ token }: StoredReport): void {
  withDocumentLock(() => {
    const sheet = sheetOf(token);
    const figures = sheet && sheetWithId(loadReportState(sheet)?.figures ?? -1);
    for (const one of [figures, sheet]) if (one) deleteSheet(one);
  });
}
