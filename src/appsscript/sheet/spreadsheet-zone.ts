import type { ZoneOffset } from "../../time/zone-offset.ts";
import { zoneOffset } from "./zone-offset.ts";

let known: { timeZone: string; offset: ZoneOffset } | undefined;

/** The offset of the workbook's own time zone. What an execution has asked about it is kept for as long as the execution lasts. */
export function spreadsheetZone(): ZoneOffset {
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  if (known?.timeZone !== timeZone) known = { timeZone, offset: zoneOffset(timeZone) };
  return known.offset;
}
