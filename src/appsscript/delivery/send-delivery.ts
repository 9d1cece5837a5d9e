import type { Delivery } from "../../rpc/delivery-calls.ts";
import { deliveryText } from "../../text/delivery/index.ts";
import { postMessage, refusalText } from "../alerts/webhook.ts";
import { updateTriggerIfAllowed } from "../connect/hourly-trigger.ts";
import { userError } from "../user-error.ts";
import { userLanguage } from "../user-language.ts";
import { loadDelivery, type StoredReport, updateDelivery, updateReport } from "./delivery-state.ts";
import { channelOf, readDelivery } from "./read-delivery.ts";
import { reportMessage } from "./report-message.ts";

/**
 * Sends a reviewed report. Neither a webhook nor an email takes a request ID that prevents a second message, so that it is
 * being sent is stored before: after a killed execution, a lost response or a failure of the service, only the user can
 * send it again.
 */
export function sendDelivery({ month, again }: { month: string; again: boolean }): Delivery {
  const { errors } = deliveryText[userLanguage()];
  const delivery = loadDelivery();
  const report = delivery?.reports.find((one) => one.month === month);
  if (!delivery || !report) throw userError(errors.notReady);
  const address = channelOf(delivery);
  if (address === null) throw userError(errors.noAlerts);
  const message = reportMessage(report, address);
  if (message === "") throw userError(errors.sheetGone);
  let isSending = false;
  updateReport(report.token, (one) => {
    if (one.state === "sending" && !again) throw userError(errors.maybeSent);
    isSending = one.state === "ready" || one.state === "sending";
    return isSending ? { ...one, state: "sending" } : one;
  });
  if (!isSending) throw userError(errors.notReady);
  const posted = postMessage(address, message);
  if (posted === "accepted") {
    endReport(report);
    updateTriggerIfAllowed();
  } else if (posted !== "unknown" && posted !== "failed") {
    // An earlier message may have arrived.
    if (!again) updateReport(report.token, (one) => ({ ...one, state: "ready" }));
    throw userError(refusalText(address, posted, errors.rejected));
  }
  return readDelivery();
}

/** The report was sent, and no longer waits. */
export function endReport({ token, month }: StoredReport): void {
  updateDelivery(
    (current) =>
      current && {
        ...current,
        reports: current.reports.filter((one) => one.token !== token),
        sent: { month, at: Date.now() },
      },
  );
}
