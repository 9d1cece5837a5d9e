/** What the local spreadsheet's page is made of; never called, see script.ts. */
export const sources = () => import("../../scripts/page/main.tsx");
