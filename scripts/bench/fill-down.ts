import { createHeadlessWorkbook } from "../emulator/engine/create-headless.ts";
import { ScriptExecution } from "../emulator/script-execution.ts";

const scope = "https://www.googleapis.com/auth/spreadsheets.currentonly";

/** Seconds that the local spreadsheet's formula engine takes for `=(B2+C2+D2+E2)/F2`, filled down next to the rows. */
export async function fillDown(interactions: number[][], audience: number[][]): Promise<number> {
  const workbook = createHeadlessWorkbook();
  const user = { email: "bench@example.com", locale: "en", role: "owner" as const };
  const clock = { now: () => 0, advance: () => {} };
  const execution = new ScriptExecution({ authMode: "FULL", user, clock, timeZone: "Etc/UTC", grantedScopes: [scope] });
  const sheet = workbook.spreadsheetApp(execution, null).getActiveSpreadsheet().getActiveSheet();
  const rows = interactions.length;
  sheet.insertRowsAfter(1, rows);
  sheet.getRange(2, 2, rows, 4).setValues(interactions);
  sheet.getRange(2, 6, rows, 1).setValues(audience);
  await workbook.waitForCalculation();
  const formulas = interactions.map((_, i) => [`=(B${i + 2}+C${i + 2}+D${i + 2}+E${i + 2})/F${i + 2}`]);
  const start = performance.now();
  sheet.getRange(2, 7, rows, 1).setFormulas(formulas);
  await workbook.waitForCalculation();
  const seconds = (performance.now() - start) / 1000;
  const results = sheet.getRange(2, 7, rows, 1).getValues().flat();
  if (results.some((result) => typeof result !== "number")) throw new Error("The formulas were not calculated.");
  workbook.dispose();
  return seconds;
}
