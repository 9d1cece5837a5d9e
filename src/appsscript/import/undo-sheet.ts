import type { Cell } from "../../tables/cells.ts";
import { parseObject } from "../damaged-texts.ts";
import { fitsCellLimit } from "../sheet/cell-limit.ts";
import { metadataKeys, setSheetValue, sheetValue } from "../sheet/metadata.ts";
import { protectText } from "../sheet/protect-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an import did to one row: its key, its fingerprint afterwards, and what an updated row held before. */
export interface UndoEntry {
  key: string;
  fingerprint: string;
  /** The cells before, by field; null for an added row. */
  before: Record<string, Cell> | null;
}

const contentsMark = "undo";
/** Columns: import, key, fingerprint, values before. */
const columnCount = 4;
const sheetName = "Engagement undo";
/** Imports that can be undone; the entries of older ones are deleted. */
const maxUndoableImports = 3;
/** Google's limit is 50,000 characters per cell. A row whose old values are longer cannot be restored. */
const maxCellLength = 49_000;

const findUndoSheet = (): Sheet | undefined =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((sheet) => sheetValue(sheet, metadataKeys.contents) === contentsMark);

/** The hidden sheet with the entries for undo; created when the first import writes. */
function openUndoSheet(): Sheet {
  const existing = findUndoSheet();
  if (existing) return existing;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(sheetName, spreadsheet.getSheets().length);
  setSheetValue(sheet, metadataKeys.contents, contentsMark);
  // Empty cells count towards the spreadsheet's limit of cells.
  sheet.deleteColumns(columnCount + 1, sheet.getMaxColumns() - columnCount);
  sheet.hideSheet();
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** The import's id in each row of the undo sheet. */
function importIds(sheet: Sheet): string[] {
  const last = sheet.getLastRow();
  return last === 0
    ? []
    : sheet
        .getRange(1, 1, last, 1)
        .getValues()
        .map(([id]) => String(id));
}

/** Adds entries of an import to the undo sheet. */
export function saveForUndo(id: string, entries: readonly UndoEntry[]): void {
  if (entries.length === 0) return;
  const sheet = openUndoSheet();
  const last = sheet.getLastRow();
  const latest = last > 0 ? String(sheet.getRange(last, 1).getValue()) : "";
  if (latest === tooLargeMark(id)) return;
  const isContinued = latest === id;
  const first = (isContinued ? last : last - deleteOldest(sheet, id)) + 1;
  const missing = first + entries.length - 1 - sheet.getMaxRows();
  if (!fitsCellLimit(sheet, first + entries.length - 1)) {
    markTooLarge(sheet, id);
    return;
  }
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const rows = entries.map(({ key, fingerprint, before }) => {
    const text = before === null ? "" : JSON.stringify(before);
    return [id, key, fingerprint, text.length > maxCellLength ? "lost" : text].map(protectText);
  });
  sheet.getRange(first, 1, rows.length, columnCount).setValues(rows);
}

/** The id in a row that marks an import as not undoable, because the spreadsheet has no room for its entries. */
const tooLargeMark = (id: string): string => `${id}!`;

function markTooLarge(sheet: Sheet, id: string): void {
  deleteUndo(id);
  const row = sheet.getLastRow() + 1;
  if (row <= sheet.getMaxRows()) sheet.getRange(row, 1).setValue(protectText(tooLargeMark(id)));
}

/** Makes room for a new import. Returns the number of rows that were deleted. */
function deleteOldest(sheet: Sheet, id: string): number {
  const ids = importIds(sheet);
  const others = [...new Set(ids)].filter((each) => each !== id);
  const deleted = new Set(others.slice(0, Math.max(0, others.length - maxUndoableImports + 1)));
  let count = 0;
  while (count < ids.length && deleted.has(ids[count] as string)) count++;
  if (count > 0 && count === sheet.getMaxRows()) sheet.insertRowsAfter(count, 1);
  if (count > 0) sheet.deleteRows(1, count);
  return count;
}

/** The entries of an import, one per row; null if it can no longer be undone. */
export function loadUndo(id: string): UndoEntry[] | null {
  const sheet = findUndoSheet();
  if (!sheet || sheet.getLastRow() === 0) return null;
  const rows = sheet
    .getRange(1, 1, sheet.getLastRow(), columnCount)
    .getValues()
    .filter(([each]) => String(each) === id);
  if (rows.length === 0 || rows.some(([, , , before]) => before === "lost")) return null;
  const entries = rows.map(
    ([, key, fingerprint, before]): UndoEntry => ({
      key: String(key),
      fingerprint: String(fingerprint),
      before: before === "" ? null : parseObject("history", String(before)),
    }),
  );
  // A row whose earlier values are damaged would be taken for a new one, and deleted.
  if (entries.some(({ before }, index) => before === null && rows[index]?.[3] !== "")) return null;
  return mergeByRow(entries);
}

/** Merges entries of a row that one import changed twice: the first values before, the last fingerprint. */
function mergeByRow(entries: readonly UndoEntry[]): UndoEntry[] {
  const rows: UndoEntry[] = [];
  const indexByKey = new Map<string, number>();
  for (const entry of entries) {
    const index = indexByKey.get(entry.key);
    if (index !== undefined && entry.before !== null) {
      rows[index] = { ...(rows[index] as UndoEntry), fingerprint: entry.fingerprint };
      continue;
    }
    indexByKey.set(entry.key, rows.length);
    rows.push(entry);
  }
  return rows;
}

/** The imports that can still be undone. */
export function undoableImports(): Set<string> {
  const sheet = findUndoSheet();
  return new Set(sheet ? importIds(sheet) : []);
}

/** Deletes the entries of an import. */
export function deleteUndo(id: string): void {
  const sheet = findUndoSheet();
  if (!sheet) return;
  const ids = importIds(sheet);
  for (let row = ids.length; row > 0; row--) {
    if (ids[row - 1] !== id) continue;
    let first = row;
    while (first > 1 && ids[first - 2] === id) first--;
    if (row - first + 1 === sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    sheet.deleteRows(first, row - first + 1);
    row = first;
  }
}
