import { assertNotCustomFunction } from "../connect/assert-not-custom-function.ts";
import { parseObject } from "../damaged-texts.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { deleteLongText, loadLongText, saveLongText } from "../property-chunks.ts";
import { type PropertyStore, userProperties } from "../stored-properties.ts";
import type { Problem } from "./find-problems.ts";

/** A user's alerts about one spreadsheet, in their own properties: the webhook's address is a secret. */
export interface AlertState {
  /** A webhook, or an email address. */
  address: string;
  /** What the user was told and still holds, such as `failed:` with an import's id. */
  told: string[];
  /** The same in the last message, of which it isn't known whether it arrived. */
  sent: string[];
  /** The day of the last message, YYYY-MM-DD in the spreadsheet's time zone; "" before the first. */
  day: string;
  /** The service rejected the last message. */
  isRefused: boolean;
  /** The service could not take the last message, which is sent again. */
  isDelayed: boolean;
  /** What messages said that were not accepted. */
  unsent: Problem[];
  /** By import: rows of its last scheduled runs, the newest last, and when that one ended. */
  counts: Record<string, { at: number; rows: number[] }>;
  /** Runs with an unusual number of rows that no message has named yet. */
  unusual: { id: string; rows: number; usual: number }[];
}

const stateKey = (): string => `engagement.alerts.${openSpreadsheet().getId()}`;

function properties(): PropertyStore {
  assertNotCustomFunction();
  return userProperties;
}

/** Null if the user has no alerts for this spreadsheet. */
export function loadAlerts(): AlertState | null {
  const stored = parseObject<Partial<AlertState> & { address: string }>(
    "alerts",
    loadLongText(properties(), stateKey()),
    ({ address }) => typeof address === "string",
    properties,
  );
  return stored && { ...newAlerts(stored.address), ...stored };
}

export const newAlerts = (address: string): AlertState => ({
  address,
  told: [],
  sent: [],
  day: "",
  isRefused: false,
  isDelayed: false,
  unsent: [],
  counts: {},
  unusual: [],
});

export function storeAlerts(state: AlertState | null): void {
  if (state === null) deleteLongText(properties(), stateKey());
  else saveLongText(properties(), stateKey(), JSON.stringify(state));
}
