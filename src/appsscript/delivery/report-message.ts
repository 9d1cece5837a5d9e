import { deliveryText } from "../../text/delivery/index.ts";
import { fittedMessage } from "../alerts/webhook.ts";
import { nameOf, openSpreadsheet, sheetWithId } from "../open-spreadsheet.ts";
import type { StoredReport } from "./delivery-state.ts";
import { missingSentences } from "./missing-data.ts";

export const addressOfSheet = (sheetId: number): string => `${openSpreadsheet().getUrl()}#gid=${sheetId}`;

/** What is sent to a channel, or shown in the sidebar; "" if there is no sheet to link to. */
export function reportMessage({ sheetId, lines, missing, language }: StoredReport, address = ""): string {
  const sheet = sheetId === null ? undefined : sheetWithId(sheetId);
  if (!sheet || sheetId === null) return "";
  const text = deliveryText[language].message;
  const [period = "", ...platforms] = lines;
  const heading = `${nameOf(sheet)} (${openSpreadsheet().getName()})`;
  const head = [heading, period, ...missingSentences(missing, language)];
  return fittedMessage(address, head, platforms, text.link(addressOfSheet(sheetId)), language);
}
