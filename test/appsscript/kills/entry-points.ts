/** Entry points that change nothing which a kill could leave half done: they read, or store one value in one call. */
export const withoutSteps = [
  "onOpen",
  "onInstall",
  "openSidebar",
  "openCheck",
  "readSettings",
  "readSidebarPart",
  "setLanguage",
  "readMappings",
  "readHistory",
  "showSheet",
  "showCell",
  "readReportOptions",
  "readSharing",
  "readConnect",
  "readAccounts",
  "readListening",
  "readBigQuery",
  "readBigQueryProjects",
  "readBigQueryDatasets",
  "planMove",
  "estimateBigQueryRows",
  "readAlerts",
  "saveAlerts",
  "findAuthor",
] as const;

/** Entry points that `test/bigquery/kills.test.ts` kills at each request to BigQuery. */
export const killedAtBigQuery = [
  "chooseBigQueryDataset",
  "openBigQueryTable",
  "loadBigQueryRows",
  "finishBigQueryImport",
  "moveOlderRows",
  "fetchBigQueryRows",
  "refreshFromBigQueryFromMenu",
] as const;
