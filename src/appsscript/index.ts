import { findLocale } from "../functions/calling/spreadsheet-locale.ts";

// Native formulas have labels in the language of the spreadsheet, like the functions that they replace.
findLocale(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());

/** The entry points of the compiled add-on, beside its spreadsheet functions. */

export { refreshFromBigQueryFromMenu } from "./bigquery/report/menu.ts";
export { openCheck } from "./check/check-installation.ts";
export { authCallback } from "./connect/auth-callback.ts";
export { runDueImports } from "./connect/run-due-imports.ts";
export { labelPostsFromMenu } from "./labels/label-posts.ts";
export { addSampleDataFromMenu, createReportFromMenu } from "./menu.ts";
export { writeBenchmarksFromMenu } from "./report/benchmarks-sheet.ts";
export { serverCalls } from "./server-calls.ts";
