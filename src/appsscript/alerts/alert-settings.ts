import type { AlertSettings } from "../../rpc/alert-calls.ts";
import { alertsText } from "../../text/alerts/index.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { userLanguage } from "../user-language.ts";
import { type AlertState, loadAlerts, newAlerts, storeAlerts } from "./alert-state.ts";
import { serviceOf, verifyAddress } from "./webhook.ts";

const toSettings = (state: AlertState | null): AlertSettings => ({
  service: (state && serviceOf(state.address)?.name) ?? null,
  isRefused: state?.isRefused ?? false,
  isDelayed: state?.isDelayed ?? false,
});

/** This user's alerts about the spreadsheet, without a webhook's address. */
export const readAlerts = (): AlertSettings => toSettings(loadAlerts());

/**
 * Sends a test message to an address and stores it for alerts; null turns alerts off. Throws a user error for an address of
 * another kind, and if the message is not accepted.
 */
export function saveAlerts(address: string | null): AlertSettings {
  if (address === null) {
    storeAlerts(null);
    return toSettings(null);
  }
  const message = alertsText[userLanguage()].message.test(openSpreadsheet().getName());
  const verified = verifyAddress(address, message);
  const state = { ...(loadAlerts() ?? newAlerts(verified)), address: verified, isRefused: false, isDelayed: false };
  storeAlerts(state);
  return toSettings(state);
}
