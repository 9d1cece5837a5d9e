/** Entry points that change nothing which a kill could leave half done: they read, or store one value in one call. */
export const withoutSteps = [
  "onOpen",
  "onInstall",
  "openSidebar",
  "openCheck",
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
  "findAuthor",
] as const;
