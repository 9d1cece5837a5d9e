import { createHeadlessWorkbook } from "../../scripts/emulator/engine/create-headless.ts";
import type { Workbook, WorkbookOptions } from "../../scripts/emulator/engine/workbook.ts";
import type { AuthMode, Execution, Need, User } from "../../scripts/emulator/execution.ts";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const writeNeeds: Need[] = ["write spreadsheet"];

/** An execution that counts calls and refuses writes that its mode does not allow; enough for SpreadsheetApp. */
export function execution(role: User["role"] = "owner", authMode: AuthMode = "FULL"): Execution {
  const calls = new Map<string, number>();
  return {
    authMode,
    user: { email: `${role}@example.org`, locale: "en", role },
    clock: { now: () => 0, advance: () => {} },
    timeZone: "Etc/UTC",
    calls,
    useService(method, needs) {
      calls.set(method, (calls.get(method) ?? 0) + 1);
      const refused = authMode === "NONE" || (authMode === "CUSTOM_FUNCTION" && writeNeeds.includes(needs));
      if (refused) throw new Error(`You do not have permission to call ${method}`);
    },
  };
}

export interface OpenSpreadsheet {
  workbook: Workbook;
  app: SpreadsheetApp;
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  as(role: User["role"], authMode?: AuthMode): SpreadsheetApp;
}

/** A spreadsheet with one sheet, opened by its owner. */
export function openSpreadsheet(options: WorkbookOptions = {}): OpenSpreadsheet {
  const workbook = createHeadlessWorkbook({ timeZone: "America/New_York", ...options });
  const as: OpenSpreadsheet["as"] = (role, authMode) => workbook.spreadsheetApp(execution(role, authMode), null);
  const app = as("owner");
  const spreadsheet = app.getActiveSpreadsheet();
  return { workbook, app, spreadsheet, sheet: spreadsheet.getActiveSheet(), as };
}
