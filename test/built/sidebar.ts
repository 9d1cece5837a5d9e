/** What the pages and parts of the sidebar in dist/ are made of; never called, see script.ts. */
export const sources = () => import("../../src/sidebar/main.tsx");
export const checkSources = () => import("../../src/sidebar/check/main.tsx");
export const fileReaderSources = () => import("../../src/importer/file-reader.ts");
export const excelReaderSources = () => import("../../src/importer/files/read-excel.ts");
export const connectorTextsSources = () => import("../../src/connectors/texts.ts");
