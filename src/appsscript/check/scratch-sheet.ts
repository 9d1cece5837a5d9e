import { allSheets, deleteSheet, insertSheet, openSpreadsheet } from "../open-spreadsheet.ts";
import { metadataKeys, sheetValue } from "../sheet/metadata.ts";
import { unusedSheetName } from "../sheet/table-sheet.ts";
import { userError } from "../user-error.ts";
import { userText } from "../user-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const sheetName = "Engagement: check";

/** The mark holds the sheet's id, so that a duplicate that somebody made is theirs. */
const isScratchSheet = (sheet: Sheet): boolean => sheetValue(sheet, metadataKeys.check) === String(sheet.getSheetId());

/** A sheet that an execution inserted and did not live to mark. */
const isUnmarked = (sheet: Sheet): boolean =>
  sheet.getName() === sheetName && sheet.getLastRow() === 0 && sheet.getDeveloperMetadata().length === 0;

/** Deletes the scratch sheet, also one that an ended execution or a closed sidebar left. */
export function deleteScratchSheets(): void {
  for (const sheet of allSheets()) if (isScratchSheet(sheet) || isUnmarked(sheet)) deleteSheet(sheet);
}

/** Inserts a hidden sheet, and leaves the user where they are. */
export function insertScratchSheet(): Sheet {
  const spreadsheet = openSpreadsheet();
  const active = spreadsheet.getActiveSheet();
  const selection = active.getActiveRange();
  const sheet = insertSheet(unusedSheetName(sheetName));
  sheet.addDeveloperMetadata(metadataKeys.check, String(sheet.getSheetId()));
  sheet.hideSheet();
  spreadsheet.setActiveSheet(active);
  selection?.activate();
  return sheet;
}

/** Throws a user error if somebody deleted it. */
export function scratchSheet(): Sheet {
  const sheet = allSheets().find(isScratchSheet);
  if (!sheet) throw userError(userText().errors.sheetGone);
  return sheet;
}
