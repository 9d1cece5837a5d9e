import type { Delivery, WaitingReport } from "../../rpc/delivery-calls.ts";
import { loadAlerts } from "../alerts/alert-state.ts";
import { serviceOf } from "../alerts/webhook.ts";
import { nameOf, sheetWithId } from "../open-spreadsheet.ts";
import { isUserError } from "../user-error.ts";
import { loadDelivery, type StoredDelivery, type StoredReport } from "./delivery-state.ts";
import { daysOf, dueMonth, lastMonth, nextDueAt } from "./due-month.ts";
import { settingsOf } from "./make-report.ts";
import { importsToWaitFor } from "./missing-data.ts";
import { reportMessage } from "./report-message.ts";

const serviceNamed = (address: string | null | undefined): string | null =>
  (address && serviceOf(address)?.name) || null;

/** The address that reports are sent to; null for none. */
export const channelOf = ({ address }: StoredDelivery): string | null => address ?? loadAlerts()?.address ?? null;

function toWaitingReport(report: StoredReport): WaitingReport {
  const { month, state, sheetId, failure, hasOtherSettings } = report;
  const sheet = sheetId === null ? undefined : sheetWithId(sheetId);
  const [what = "", advice = ""] = failure ?? [];
  return {
    month,
    state: state === "sending" ? "unknown" : state,
    sheet: sheet && sheetId !== null ? { sheetId, name: nameOf(sheet) } : null,
    message: reportMessage(report),
    failure: failure && { what, advice },
    hasOtherSettings,
  };
}

/** The imports that a report waits for; none if the report that its settings come from was deleted. */
export function waitsFor({ sheetId }: StoredDelivery, month: string): string[] {
  try {
    return importsToWaitFor(daysOf(month), settingsOf(sheetId).platforms);
  } catch (error) {
    if (isUserError(error)) return [];
    throw error;
  }
}

/** This user's delivery as the sidebar shows it. */
export function readDelivery(): Delivery {
  const [delivery, now] = [loadDelivery(), Date.now()];
  const due = delivery && dueMonth(delivery, now);
  const schedule = delivery?.isOn ? { sheetId: delivery.sheetId, day: delivery.day, hour: delivery.hour } : null;
  const sent = delivery?.sent;
  return {
    schedule,
    service: serviceNamed(delivery && channelOf(delivery)),
    isAlertChannel: (delivery?.address ?? null) === null,
    alertService: serviceNamed(loadAlerts()?.address),
    nextAt: delivery && schedule && new Date(nextDueAt(delivery, now)).toISOString(),
    waitsFor: delivery && due ? waitsFor(delivery, due.month) : [],
    lastMonth: lastMonth(now),
    reports: (delivery?.reports ?? []).map(toWaitingReport),
    sent: sent ? { month: sent.month, at: new Date(sent.at).toISOString() } : null,
  };
}
