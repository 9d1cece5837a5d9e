import { findClock } from "../functions/calling/spreadsheet-clock.ts";
import { findLocale } from "../functions/calling/spreadsheet-locale.ts";
import { spreadsheetZone } from "./sheet/spreadsheet-zone.ts";

findClock(spreadsheetZone);
findLocale(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());

/** The functions as cells call them: they read dates and text in the spreadsheet's time zone and locale. */
export { functions } from "../functions/index.ts";
