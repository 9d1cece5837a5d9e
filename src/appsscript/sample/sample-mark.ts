import type { Language } from "../../text/language.ts";
import { parseObject } from "../damaged-texts.ts";
import { allSheets, idOf } from "../open-spreadsheet.ts";
import { metadataKeys, removeSheetValue, setSheetValue, sheetValue } from "../sheet/metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet of the sample data knows of itself. */
export interface SampleMark {
  /** A duplicate of the sheet has another id: somebody made it. */
  sheetId: number;
  /** The field of each column, null for a calculated one, and a fingerprint of each row as written; not in a report. */
  fields?: (string | null)[];
  rows?: string[];
  /** The language that the spreadsheet got with the sample data; it had none before. */
  language?: Language;
}

/** The mark of a sheet whose own is damaged: removing it asks first, as for a duplicate. */
const unreadableMark: SampleMark = { sheetId: -1 };

export function sampleMark(sheet: Sheet): SampleMark | null {
  const json = sheetValue(sheet, metadataKeys.sample);
  if (json === null) return null;
  return parseObject<SampleMark>("sample", json, ({ sheetId }) => typeof sheetId === "number") ?? unreadableMark;
}

/** The colour of the tabs of sample data. */
export const sampleTabColor = "#fbbc04";

/** The mark of a sheet, as stored. */
export const markOf = (sheet: Sheet, mark: Omit<SampleMark, "sheetId"> = {}): string =>
  JSON.stringify({ sheetId: idOf(sheet), ...mark });

/** Marks a sheet that has no mark as sample data, for the add-on and for people. */
export function markAsSample(sheet: Sheet): void {
  setSheetValue(sheet, metadataKeys.sample, markOf(sheet));
  sheet.setTabColor(sampleTabColor);
}

/** Makes an ordinary sheet of one with sample data. */
export function unmarkSample(sheet: Sheet): void {
  if (removeSheetValue(sheet, metadataKeys.sample)) sheet.setTabColor(null);
}

/** The sheets of the sample data, its reports included. */
export const sampleSheets = (sheets = allSheets()): Sheet[] => sheets.filter((sheet) => sampleMark(sheet) !== null);
