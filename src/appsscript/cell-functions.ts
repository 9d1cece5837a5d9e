import { findClock } from "../functions/calling/spreadsheet-clock.ts";
import { spreadsheetZone } from "./sheet/spreadsheet-zone.ts";

findClock(spreadsheetZone);

/** The functions as cells call them: those that meet a date read it by the spreadsheet's clock. */
export { functions } from "../functions/index.ts";
