import type { DeliverySchedule } from "../../rpc/delivery-calls.ts";
import type { Language } from "../../text/language.ts";
import { assertNotCustomFunction } from "../connect/assert-not-custom-function.ts";
import { parseObject } from "../damaged-texts.ts";
import { withDocumentLock } from "../document-lock.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { deleteLongText, loadLongText, saveLongText } from "../property-chunks.ts";
import { userProperties } from "../stored-properties.ts";

/**
 * A user's delivery of reports from one spreadsheet, in their own properties: nobody else can change what their clock
 * makes or where it is sent, and the webhook's address is a secret.
 */
export interface StoredDelivery extends DeliverySchedule {
  /** False after it was turned off, while reports still wait. */
  isOn: boolean;
  /** A webhook or an email address; null for that of the user's alerts. */
  address: string | null;
  /** The settings in the report's yellow cells when the schedule was saved. */
  settings: string;
  /** When it was turned on, milliseconds since 1970. */
  since: number;
  /** The newest month whose report was begun, YYYY-MM; "" before the first. */
  handled: string;
  reports: StoredReport[];
  sent: { month: string; at: number } | null;
}

/** A report that was not sent yet. */
export interface StoredReport {
  /** YYYY-MM. */
  month: string;
  /** Also in the state of its sheet, so that an execution finds what another has left. */
  token: string;
  /** `sending`: a message is on its way, or it isn't known whether it arrived. */
  state: "making" | "ready" | "sending" | "failed";
  /** Steps that were begun and did not end. */
  attempts: number;
  sheetId: number | null;
  language: Language;
  /** What the message says of the figures. */
  lines: string[];
  missing: Missing[];
  hasOtherSettings: boolean;
  failure: string[] | null;
  /** The day on which its author was last told, YYYY-MM-DD; "" before. */
  toldOn: string;
  isTold: boolean;
}

/** What a month's report might lack. */
export type Missing =
  /** An import that has not read the days after the month. */
  | { what: "import"; title: string }
  /** A platform, or one account of several there, whose newest row, or file, is of the month or older. */
  | { what: "data"; platform: string; day: string }
  | { what: "bigQuery"; day: string };

const keyPrefix = "engagement.delivery.";
const key = (): string => keyPrefix + openSpreadsheet().getId();

/** Null for users without a delivery, which costs no call. */
export function loadDelivery(): StoredDelivery | null {
  if (!Object.keys(userProperties.getProperties()).some((name) => name.startsWith(keyPrefix))) return null;
  const text = loadLongText(userProperties, key());
  assertNotCustomFunction();
  return parseObject<StoredDelivery>(
    "report",
    text,
    ({ reports, handled }) => Array.isArray(reports) && typeof handled === "string",
    () => userProperties,
  );
}

function store(delivery: StoredDelivery): void {
  if (!delivery.isOn && delivery.reports.length === 0) deleteLongText(userProperties, key());
  else saveLongText(userProperties, key(), JSON.stringify(delivery));
}

/** Changes the delivery as it is now: the clock and the sidebar can run at the same time. Null to leave it as it is. */
export function updateDelivery(change: (delivery: StoredDelivery | null) => StoredDelivery | null): void {
  assertNotCustomFunction();
  withDocumentLock(() => {
    const changed = change(loadDelivery());
    if (changed !== null) store(changed);
  });
}

/** Changes one report; null removes it. Does nothing if it is no longer there. */
export function updateReport(token: string, change: (report: StoredReport) => StoredReport | null): void {
  updateDelivery(
    (delivery) =>
      delivery && {
        ...delivery,
        reports: delivery.reports.flatMap((one) => (one.token === token ? (change(one) ?? []) : one)),
      },
  );
}

/** Whether this user's clock has something to make. */
export function needsClock(): boolean {
  const delivery = loadDelivery();
  return delivery !== null && (delivery.isOn || delivery.reports.some(({ state }) => state === "making"));
}
