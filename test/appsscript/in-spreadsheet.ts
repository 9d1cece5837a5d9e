import { createHeadlessWorkbook } from "../../scripts/emulator/engine/create-headless.ts";
import type { WorkbookOptions } from "../../scripts/emulator/engine/workbook.ts";
import { noNetwork } from "../../scripts/emulator/transport/no-network.ts";
import { openScript } from "./connect/in-script.ts";

/** A spreadsheet with one sheet, in which the script's modules are called directly: without the time that the built script takes. */
export function openInSpreadsheet(options: WorkbookOptions = {}) {
  const workbook = createHeadlessWorkbook({ timeZone: "Europe/Madrid", ...options });
  const { inScript } = openScript(noNetwork, workbook);
  const spreadsheet = inScript(() => SpreadsheetApp.getActiveSpreadsheet());
  const sheet = spreadsheet.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet;
  return { workbook, inScript, spreadsheet, sheet };
}
