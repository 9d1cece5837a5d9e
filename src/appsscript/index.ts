/** What the compiled add-on can be called by, beside its spreadsheet functions. */
export { writeBenchmarksFromMenu } from "./benchmarks-sheet.ts";
export { addSampleDataFromMenu, createReportFromMenu, onInstall, onOpen, openSidebar } from "./menu.ts";
export { serverCalls } from "./server-calls.ts";
