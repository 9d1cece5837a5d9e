/** Entry points that change nothing which a kill could leave half done: they read, or store one value in one call. */
export const withoutSteps = [
  "onOpen",
  "onInstall",
  "openSidebar",
  "readSettings",
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
] as const;

/** Entry points that write in several steps, and that are not proven to survive a kill at each of them. */
export const notKilledYet = [
  "createReportFromMenu",
  "addSampleDataFromMenu",
  "writeBenchmarksFromMenu",
  "authCallback",
  "addSampleData",
  "removeSampleData",
  "insertFormula",
  "startSignIn",
  "addKey",
  "disconnect",
  "deleteImport",
  "saveBrands",
] as const;
