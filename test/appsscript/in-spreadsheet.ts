import type { WorkbookOptions } from "../../scripts/emulator/engine/workbook.ts";
import { noNetwork } from "../../scripts/emulator/transport/no-network.ts";
import { openSpreadsheet } from "../emulator/open-spreadsheet.ts";
import { openScript } from "./connect/in-script.ts";

/** A spreadsheet with one sheet, in which the script's modules are called directly: without the time that the built script takes. */
export function openInSpreadsheet(options: WorkbookOptions = {}) {
  const opened = openSpreadsheet({ timeZone: "Europe/Madrid", ...options });
  // The script and the test then have the same sheets and ranges.
  const workbook = { ...opened.workbook, spreadsheetApp: () => opened.app };
  const { inScript } = openScript(noNetwork, workbook);
  return { ...opened, inScript };
}
