import type { ZoneOffset } from "../../importer/cells.ts";
import { zoneOffset } from "./zone.ts";

/** The offset of the workbook's own time zone. */
export const workbookZone = (): ZoneOffset =>
  zoneOffset(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
