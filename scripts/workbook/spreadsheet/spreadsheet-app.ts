import type { Book } from "../engine/book.ts";
import type { Execution } from "../execution.ts";
export function createSpreadsheetApp(
  _book: Book,
  _execution: Execution,
  _ui: unknown,
): GoogleAppsScript.Spreadsheet.SpreadsheetApp {
  throw new Error("not yet");
}
