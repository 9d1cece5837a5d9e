import type { Cell } from "../../importer/cells.ts";
import { protectText } from "../sheet/cell-text.ts";
import { metadataKeys, setSheetValue, sheetValue } from "../sheet/metadata.ts";
import { hasRoom } from "../sheet/room.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an import did to one row: how to find it, what it holds since, and what an updated row held before. */
export interface UndoEntry {
  key: string;
  print: string;
  /** Cells before, by field; null for a row that was added. */
  before: Record<string, Cell> | null;
}

const mark = "undo";
/** Columns: import, key, print, values before. */
const width = 4;
const name = "Engagement undo";
/** Imports that can be undone; what older ones changed is forgotten. */
const keptImports = 3;
/** Characters that a cell holds. A row whose old values are longer cannot be brought back. */
const longest = 49_000;

const find = (): Sheet | undefined =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((sheet) => sheetValue(sheet, metadataKeys.contents) === mark);

/** The hidden sheet in which the last imports are remembered; made when the first import writes. */
function undoSheet(): Sheet {
  const there = find();
  if (there) return there;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  setSheetValue(sheet, metadataKeys.contents, mark);
  // Empty cells count towards what a workbook holds.
  sheet.deleteColumns(width + 1, sheet.getMaxColumns() - width);
  sheet.hideSheet();
  spreadsheet.setActiveSheet(active);
  return sheet;
}

/** The import of each remembered row, from the first row on. */
function importsIn(sheet: Sheet): string[] {
  const last = sheet.getLastRow();
  return last === 0
    ? []
    : sheet
        .getRange(1, 1, last, 1)
        .getValues()
        .map(([id]) => String(id));
}

/** Remembers what an import did to rows. */
export function rememberForUndo(id: string, entries: readonly UndoEntry[]): void {
  if (entries.length === 0) return;
  const sheet = undoSheet();
  const last = sheet.getLastRow();
  const latest = last > 0 ? String(sheet.getRange(last, 1).getValue()) : "";
  if (latest === tooLarge(id)) return;
  const goesOn = latest === id;
  const first = (goesOn ? last : last - forgetOldest(sheet, id)) + 1;
  const missing = first + entries.length - 1 - sheet.getMaxRows();
  if (!hasRoom(sheet, first + entries.length - 1)) {
    giveUp(sheet, id);
    return;
  }
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const rows = entries.map(({ key, print, before }) => {
    const text = before === null ? "" : JSON.stringify(before);
    return [id, key, print, text.length > longest ? "lost" : text].map(protectText);
  });
  sheet.getRange(first, 1, rows.length, width).setValues(rows);
}

/** Stands for an import that cannot be taken back, because the workbook has no room to remember all its rows. */
const tooLarge = (id: string): string => `${id}!`;

function giveUp(sheet: Sheet, id: string): void {
  forgetUndo(id);
  const row = sheet.getLastRow() + 1;
  if (row <= sheet.getMaxRows()) sheet.getRange(row, 1).setValue(protectText(tooLarge(id)));
}

/** Makes room for an import that begins; answers with the number of rows that were forgotten. */
function forgetOldest(sheet: Sheet, id: string): number {
  const ids = importsIn(sheet);
  const others = [...new Set(ids)].filter((each) => each !== id);
  const forgotten = new Set(others.slice(0, Math.max(0, others.length - keptImports + 1)));
  let count = 0;
  while (count < ids.length && forgotten.has(ids[count] as string)) count++;
  if (count > 0 && count === sheet.getMaxRows()) sheet.insertRowsAfter(count, 1);
  if (count > 0) sheet.deleteRows(1, count);
  return count;
}

/** What is remembered of an import; null when it can no longer be undone. */
export function readUndo(id: string): UndoEntry[] | null {
  const sheet = find();
  if (!sheet || sheet.getLastRow() === 0) return null;
  const rows = sheet
    .getRange(1, 1, sheet.getLastRow(), width)
    .getValues()
    .filter(([each]) => String(each) === id);
  if (rows.length === 0 || rows.some(([, , , before]) => before === "lost")) return null;
  const entries = rows.map(
    ([, key, print, before]): UndoEntry => ({
      key: String(key),
      print: String(print),
      before: before === "" ? null : JSON.parse(String(before)),
    }),
  );
  return oncePerRow(entries);
}

/** A row that one import changed again holds what it held last, and held before what it held at first. */
function oncePerRow(entries: readonly UndoEntry[]): UndoEntry[] {
  const rows: UndoEntry[] = [];
  const places = new Map<string, number>();
  for (const entry of entries) {
    const place = places.get(entry.key);
    if (place !== undefined && entry.before !== null) {
      rows[place] = { ...(rows[place] as UndoEntry), print: entry.print };
      continue;
    }
    places.set(entry.key, rows.length);
    rows.push(entry);
  }
  return rows;
}

/** The imports that can still be undone. */
export function undoableImports(): Set<string> {
  const sheet = find();
  return new Set(sheet ? importsIn(sheet) : []);
}

/** Forgets an import that was undone. */
export function forgetUndo(id: string): void {
  const sheet = find();
  if (!sheet) return;
  const ids = importsIn(sheet);
  for (let row = ids.length; row > 0; row--) {
    if (ids[row - 1] !== id) continue;
    let first = row;
    while (first > 1 && ids[first - 2] === id) first--;
    if (row - first + 1 === sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    sheet.deleteRows(first, row - first + 1);
    row = first;
  }
}
