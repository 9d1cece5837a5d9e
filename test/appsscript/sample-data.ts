import type { SampleSettings } from "../../src/appsscript/sample/write-sample-sheet.ts";
import type { AddedSample, RemovedSample } from "../../src/rpc/sample-calls.ts";
import { ask, type OpenAddOn } from "./add-on.ts";

/** How sample data is written in English on 1 June 2026, at eleven in Madrid. */
export const sampleSettings: SampleSettings = {
  language: "en",
  locale: "en_US",
  offset: () => 7_200_000,
  now: "2026-06-01T09:00:00Z",
  shownTime: "2026-06-01T11:00",
  isFirstLanguage: false,
};

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const sampleNames = [
  "Posts (sample)",
  "Days (sample)",
  "Pages (sample)",
  "Campaigns (sample)",
  "Episodes (sample)",
  "Mentions (sample)",
  "Conversations (sample)",
];

export const add = ({ addOn }: OpenAddOn) => ask<AddedSample>(addOn, "addSampleData");
export const remove = ({ addOn }: OpenAddOn, usedSheets = "ask") =>
  ask<RemovedSample>(addOn, "removeSampleData", usedSheets);
export const names = ({ app }: OpenAddOn) => app.getSheets().map((sheet) => sheet.getName());
export const sheetOf = ({ app }: OpenAddOn, name: string) => app.getSheetByName(name) as Sheet;

/** Rows by header. */
export async function rowsOf(opened: OpenAddOn, name: string): Promise<Record<string, unknown>[]> {
  await opened.workbook.waitForCalculation();
  const [headers = [], ...rows] = sheetOf(opened, name).getDataRange().getValues();
  return rows.map((row) => Object.fromEntries(headers.map((header, column) => [header, row[column]])));
}

/** A value without what is empty in it; undefined if nothing is left. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value === "" ? undefined : value;
  if (Array.isArray(value)) return value.length > 0 ? value.map((one) => withoutEmpty(one) ?? null) : undefined;
  const kept = Object.entries(value)
    .map(([key, one]) => [key, withoutEmpty(one)] as const)
    .filter(([, one]) => one !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/**
 * The spreadsheet as it is saved, with its sheets, cells, formats, notes, named ranges, metadata, charts, protections and
 * filters; without two things that no user or script can read: styles that no cell has, and the counter of ids.
 */
async function savedSpreadsheet({ workbook }: OpenAddOn) {
  await workbook.waitForCalculation();
  const { styles, resources = [], ...saved } = structuredClone(workbook.snapshot());
  const parts = resources.map(({ name, data }) => [name, JSON.parse(data || "{}")]);
  const { GOOGLE_SHEETS_EXTRAS: extras, ...others } = Object.fromEntries(parts);
  delete extras.nextId;
  const used = [...new Set(JSON.stringify(saved).match(/"s":"[^"]+"/g))];
  return withoutEmpty({ ...saved, extras, others, styles: used.map((one) => styles[one.slice(5, -1)]) });
}

/** Everything that the spreadsheet, the script's stores and the history hold. */
export async function everything(opened: OpenAddOn) {
  const { documentProperties, ...stores } = structuredClone(opened.project.state);
  return {
    saved: await savedSpreadsheet(opened),
    stores,
    properties: Object.values(documentProperties).flatMap((one) => Object.entries(one)),
    history: await ask(opened.addOn, "readHistory"),
  };
}
