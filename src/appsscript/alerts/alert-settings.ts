import type { AlertSettings } from "../../rpc/alert-calls.ts";
import { alertsText } from "../../text/alerts/index.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { userLanguage } from "../user-language.ts";
import { type AlertState, loadAlerts, newAlerts, storeAlerts } from "./alert-state.ts";
import { serviceOf, verifyWebhook } from "./webhook.ts";

const toSettings = (state: AlertState | null): AlertSettings => ({
  service: (state && serviceOf(state.address)?.name) ?? null,
  isRefused: state?.isRefused ?? false,
  isDelayed: state?.isDelayed ?? false,
});

/** This user's alerts about the spreadsheet, without the webhook's address. */
export const readAlerts = (): AlertSettings => toSettings(loadAlerts());

/**
 * Posts a test message to a webhook and stores its address for alerts; null turns alerts off. Throws a user error for
 * another address, and if the service does not accept the message.
 */
export function saveAlerts(address: string | null): AlertSettings {
  if (address === null) {
    storeAlerts(null);
    return toSettings(null);
  }
  const message = alertsText[userLanguage()].message.test(openSpreadsheet().getName());
  const verified = verifyWebhook(address, message);
  const state = { ...(loadAlerts() ?? newAlerts(verified)), address: verified, isRefused: false, isDelayed: false };
  storeAlerts(state);
  return toSettings(state);
}
