/**
 * What few need of the sidebar, by the name of the project's HTML file with its code, and the module that this is made of.
 * The sidebar loads a part when it is first needed.
 */
export const sidebarParts = {
  FileReader: "importer/file-reader.ts",
  ExcelReader: "importer/files/read-excel.ts",
  ConnectorTexts: "connectors/texts.ts",
} as const;

export type SidebarPart = keyof typeof sidebarParts;

/** The global variable that the code of a part sets: another one for other code. */
export const globalOfPart = (part: SidebarPart, fingerprint: string): string => `engagement${part}_${fingerprint}`;
