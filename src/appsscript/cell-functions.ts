import { findClock } from "../functions/calling/spreadsheet-clock.ts";
import { spreadsheetZone } from "./sheet/spreadsheet-zone.ts";

findClock(spreadsheetZone);

/** The functions as cells call them: they read dates in the spreadsheet's time zone. */
export { functions } from "../functions/index.ts";
