import type { TableName } from "../../tables/index.ts";
import type { SampleIntent } from "../import/intents.ts";
import { idOf } from "../open-spreadsheet.ts";
import { removeSheetValue, sheetMetadata } from "../sheet/metadata.ts";
import { toCellContent } from "../sheet/sheet-cells.ts";
import { maxColumnsOf } from "../sheet/sheet-size.ts";
import { tableOf } from "../sheet/table-sheet.ts";
import { type SampleMark, sampleMark, sampleSheets } from "./sample-mark.ts";
import { fillSheet, type SampleSheetPlan, styleSheet } from "./write-sample-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * The sheets that a killed execution was adding, by table: by their marks, since they can have been renamed, or by the
 * names that they were to get.
 */
export function findBegunSheets(
  names: SampleIntent["names"],
  sheetByName: ReadonlyMap<string, Sheet>,
): Map<TableName, Sheet> {
  const marked = Object.keys(names).length > 0 ? sampleSheets([...sheetByName.values()]) : [];
  const found = new Map<TableName, Sheet>();
  for (const [table, name] of Object.entries(names) as [TableName, string][]) {
    const sheet = marked.find((each) => tableOf(each) === table) ?? sheetByName.get(name);
    if (sheet) found.set(table, sheet);
  }
  return found;
}

/** A mark for a sheet that has none yet: whatever is in it, somebody else wrote. */
export const markOfBegun = (sheet: Sheet): SampleMark =>
  sampleMark(sheet) ?? { sheetId: idOf(sheet), fields: [], rows: [] };

const blockOf = (sheet: Sheet, { columns, cells }: SampleSheetPlan): Range =>
  sheet.getRange(1, 1, cells.length + 1, Math.min(columns.length, maxColumnsOf(sheet)));

/** All cells are written with one call, so the first header tells whether they were. */
const isFilled = (sheet: Sheet, { columns }: SampleSheetPlan): boolean =>
  toCellContent(sheet.getRange(1, 1).getValue()) === columns[0]?.header;

/** Makes an ordinary sheet of one in which somebody wrote while it was empty. Returns whether it is one. */
export function leaveToUser(sheet: Sheet, plan: SampleSheetPlan): boolean {
  if (isFilled(sheet, plan) || blockOf(sheet, plan).isBlank()) return false;
  for (const key of sheetMetadata(sheet).keys()) removeSheetValue(sheet, key);
  sheet.setTabColor(null);
  return true;
}

/** Goes on with a sheet of the sample data; what it already holds stays, with what users changed in it. Returns its header. */
export function completeSampleSheet(sheet: Sheet, plan: SampleSheetPlan, styledHeader: Range | null): Range {
  if (!isFilled(sheet, plan)) fillSheet(sheet, plan, true);
  return styleSheet(sheet, plan, styledHeader);
}
