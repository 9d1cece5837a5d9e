import type { Book } from "../engine/book.ts";
import type { Execution } from "../execution.ts";
import { emulate } from "../strict-object.ts";
import { activeRange } from "./active-range.ts";
import { createRuleBuilder } from "./conditional-formats.ts";
import { createValidationBuilder } from "./data-validation.ts";
import * as enums from "./enums.ts";
import { createRange } from "./range.ts";
import { createSheet } from "./sheet.ts";
import { createSpreadsheet } from "./spreadsheet.ts";
import { type Factories, View } from "./view.ts";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Range = GoogleAppsScript.Spreadsheet.Range;

const factories: Factories = { range: createRange, sheet: createSheet, spreadsheet: createSpreadsheet };

/** SpreadsheetApp of the open spreadsheet, as the user and mode of one execution may use it. */
export function createSpreadsheetApp(book: Book, execution: Execution, ui: unknown): SpreadsheetApp {
  const view = new View(book, execution, ui, factories);
  recordUser(book, execution.user);
  const open = (method: string) => {
    view.read(`SpreadsheetApp.${method}`);
    return view.spreadsheet();
  };
  const other = (method: string): never => {
    view.use(`SpreadsheetApp.${method}`, "write spreadsheet");
    throw new Error(
      `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
  };
  return emulate<SpreadsheetApp>()("SpreadsheetApp", {
    ...enums,
    getActive: () => open("getActive"),
    getActiveSpreadsheet: () => open("getActiveSpreadsheet"),
    getActiveSheet: () => open("getActiveSheet").getActiveSheet(),
    getActiveRange: () => activeRange(view, "SpreadsheetApp.getActiveRange") as Range,
    getCurrentCell: () => activeRange(view, "SpreadsheetApp.getCurrentCell", "cell") as Range,
    setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => open("setActiveSheet").setActiveSheet(sheet),
    setActiveRange: (range) => range.activate(),
    getUi() {
      if (execution.authMode === "CUSTOM_FUNCTION") {
        throw new Error("Cannot call SpreadsheetApp.getUi() from this context.");
      }
      return ui as GoogleAppsScript.Base.Ui;
    },
    flush: () => view.use("SpreadsheetApp.flush", "read spreadsheet"),
    newConditionalFormatRule: () => createRuleBuilder(view),
    newDataValidation: () => createValidationBuilder(view),
    create: () => other("create"),
    open: () => other("open"),
    openById: () => other("openById"),
    openByUrl: () => other("openByUrl"),
  });
}

/** Adds the user to the spreadsheet's owner, editors or viewers. */
function recordUser({ extras }: Book, { email, role }: Execution["user"]): void {
  if (role === "owner") extras.owner = email;
  else if (role === "editor" && !extras.editors.includes(email)) extras.editors.push(email);
  else if (role === "viewer" && !extras.viewers.includes(email)) extras.viewers.push(email);
}
