import type { ZoneOffset } from "../../time/zone-offset.ts";
import { spreadsheetTimeZone } from "../open-spreadsheet.ts";
import { zoneOffset } from "./zone-offset.ts";

let cached: { timeZone: string; offset: ZoneOffset } | undefined;

/** The offset of the spreadsheet's time zone, cached for the rest of the execution. */
export function spreadsheetZone(): ZoneOffset {
  const timeZone = spreadsheetTimeZone();
  if (cached?.timeZone !== timeZone) cached = { timeZone, offset: zoneOffset(timeZone) };
  return cached.offset;
}
