import { allSheets, idOf, insertSheet, openSpreadsheet } from "../open-spreadsheet.ts";
import { metadataKeys, setSheetValue, sheetValue } from "../sheet/metadata.ts";
import { deleteColumnsBeyond } from "../sheet/sheet-size.ts";
import { unusedSheetName } from "../sheet/table-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const contentsMark = "undo";
const sheetName = "Engagement undo";
/** Columns: import, key, fingerprint, values before. */
export const columnCount = 4;

/** Whether this is the sheet with the entries for undo, or a copy that a user made of it. */
export const hasUndoMark = (sheet: Sheet): boolean => sheetValue(sheet, metadataKeys.contents) === contentsMark;

/** A copy of a sheet has its metadata, and says the id of the sheet that it was copied from. Earlier versions stored no id. */
function isCopy(sheet: Sheet): boolean {
  const id = sheetValue(sheet, metadataKeys.undo);
  return id !== null && id !== String(idOf(sheet));
}

/** The sheet with the entries for undo, whatever its name and place are by now; undefined if there is none. */
export function findUndoSheet(): Sheet | undefined {
  const marked = allSheets().find(isUndoSheet);
  if (marked) return marked;
  const named = openSpreadsheet().getSheetByName(sheetName);
  return named && !hasUndoMark(named) && isLikeUndoSheet(named) ? named : undefined;
}

/** Whether a sheet that lost its mark, or has none yet, can be the undo sheet: hidden or empty, and nothing beside its columns. */
const isLikeUndoSheet = (sheet: Sheet): boolean =>
  sheet.getLastColumn() <= columnCount && (sheet.isSheetHidden() || sheet.getLastRow() === 0);

/** Whether undo reads this sheet. A copy is a sheet like a user's own. */
export const isUndoSheet = (sheet: Sheet): boolean => hasUndoMark(sheet) && !isCopy(sheet);

/** The hidden sheet with the entries for undo; created when the first import writes. */
export function openUndoSheet(): Sheet {
  const existing = findUndoSheet();
  if (existing && hasUndoMark(existing)) return existing;
  const spreadsheet = openSpreadsheet();
  const active = spreadsheet.getActiveSheet();
  // There already if an execution was killed here. The mark comes last, so that every step before it is repeated.
  const sheet = existing ?? insertSheet(unusedSheetName(sheetName));
  // Empty cells count towards the spreadsheet's limit of cells.
  deleteColumnsBeyond(sheet, columnCount);
  sheet.hideSheet();
  spreadsheet.setActiveSheet(active);
  setSheetValue(sheet, metadataKeys.undo, String(idOf(sheet)));
  setSheetValue(sheet, metadataKeys.contents, contentsMark);
  return sheet;
}
