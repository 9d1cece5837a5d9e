import { splitText } from "../../tables/cell-text.ts";
import type { Cell } from "../../tables/cells.ts";
import { parseObject } from "../damaged-texts.ts";
import { idOf, sheetWithId } from "../open-spreadsheet.ts";
import { fitsCellLimit } from "../sheet/cell-limit.ts";
import { protectText } from "../sheet/protect-text.ts";
import { rowSegments } from "../sheet/row-segments.ts";
import { deleteRows, ensureRows, maxRowsOf } from "../sheet/sheet-size.ts";
import { columnCount, findUndoSheet, openUndoSheet } from "./find-undo-sheet.ts";
import { wholeOfPart } from "./import-parts.ts";
import { mergeByRow, type UndoEntry } from "./undo-entry.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Imports that can be undone, a run into several tables being one; the entries of older ones are deleted. */
const maxUndoableImports = 3;
/** Google's limit is 50,000 characters per cell. Longer values go on in the rows below, with this in place of the fingerprint. */
const maxCellLength = 49_000;
const continuation = "continued";
/** What versions that did not do so stored in place of longer values. */
const lost = "lost";

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

/** Where the last entries were stored: the id of the undo sheet, and their last row. */
export interface UndoPlace {
  sheetId: number;
  row: number;
}

/** The undo sheet, if an import's entries still end at that place. */
function sheetAt({ sheetId, row }: UndoPlace, id: string): Sheet | undefined {
  const sheet = sheetWithId(sheetId);
  if (!sheet || row >= maxRowsOf(sheet)) return undefined;
  const [last, next] = sheet.getRange(row, 1, 2, 1).getValues();
  return last?.[0] === id && next?.[0] === "" ? sheet : undefined;
}

interface UndoRoom {
  /** Cells of the spreadsheet that have to stay free. */
  neededCells: number;
  /** Further entries for which there has to be room. */
  toCome?: number;
  /** Where the import's entries so far end, if it is known. */
  place?: UndoPlace | undefined;
}

/** Adds entries of an import to the undo sheet, if there is room. Returns where they end. */
export function saveForUndo(
  id: string,
  entries: readonly UndoEntry[],
  { neededCells, toCome = 0, place }: UndoRoom,
): UndoPlace | undefined {
  if (entries.length === 0) return place;
  const known = place && sheetAt(place, id);
  const sheet = known ?? openUndoSheet();
  const last = known && place ? place.row : sheet.getLastRow();
  const latest = known ? id : last > 0 ? String(sheet.getRange(last, 1).getValue()) : "";
  if (latest === tooLargeMark(id)) return undefined;
  const isContinued = latest === id;
  const first = (isContinued ? last : last - deleteOldest(sheet, id)) + 1;
  const rows = entries.flatMap(({ key, fingerprint, before }) => {
    const [text = "", ...more] = before === null ? [] : splitText(JSON.stringify(before), maxCellLength);
    return [[id, key, fingerprint, text], ...more.map((part) => [id, key, continuation, part])].map((row) =>
      row.map(protectText),
    );
  });
  const row = first + rows.length - 1;
  const rowsNeeded = row + toCome;
  if (!fitsCellLimit(sheet, rowsNeeded, neededCells)) {
    markTooLarge(sheet, id);
    return undefined;
  }
  ensureRows(sheet, rowsNeeded);
  sheet.getRange(first, 1, rows.length, columnCount).setValues(rows);
  return { sheetId: idOf(sheet), row };
}

/** The id in a row that marks an import as not undoable, because the spreadsheet has no room for its entries. */
const tooLargeMark = (id: string): string => `${id}!`;

function markTooLarge(sheet: Sheet, id: string): void {
  deleteUndo(id);
  const row = sheet.getLastRow() + 1;
  if (row <= maxRowsOf(sheet)) sheet.getRange(row, 1).setValue(protectText(tooLargeMark(id)));
}

/** Makes room for a new import. Returns the number of rows that were deleted. */
function deleteOldest(sheet: Sheet, id: string): number {
  const ids = importIds(sheet).map(wholeOfPart);
  const others = [...new Set(ids)].filter((each) => each !== wholeOfPart(id));
  const deleted = new Set(others.slice(0, Math.max(0, others.length - maxUndoableImports + 1)));
  let count = 0;
  while (count < ids.length && deleted.has(ids[count] as string)) count++;
  if (count > 0) deleteRows(sheet, 1, count);
  return count;
}

/** An entry, and its rows in the undo sheet. */
export interface UndoRow extends UndoEntry {
  row: number;
  rowCount: number;
  /** Whether its values before cannot be read. */
  isLost: boolean;
}

/** A row's earlier values. Damaged ones are lost: without them, undoing would take the row for a new one and delete it. */
function readBefore(before: string): Pick<UndoRow, "before" | "isLost"> {
  if (before === "" || before === lost) return { before: null, isLost: before === lost };
  const values = parseObject<Record<string, Cell>>("history", before);
  return { before: values, isLost: values === null };
}

/** The entries of an import in the order in which they were saved; of an earlier part of it first. */
export function loadUndoRows(id: string): UndoRow[] {
  const sheet = findUndoSheet();
  if (!sheet || sheet.getLastRow() === 0) return [];
  const found: { row: number; key: string; fingerprint: string; texts: string[] }[] = [];
  for (const [index, cells] of sheet.getRange(1, 1, sheet.getLastRow(), columnCount).getValues().entries()) {
    const [each = "", key = "", fingerprint = "", before = ""] = cells.map(String);
    if (each !== id) continue;
    if (fingerprint === continuation) found.at(-1)?.texts.push(before);
    else found.push({ row: index + 1, key, fingerprint, texts: [before] });
  }
  return found.map(({ row, key, fingerprint, texts }) => ({
    ...{ row, rowCount: texts.length, key, fingerprint },
    ...readBefore(texts.join("")),
  }));
}

/** The entries of an import, one per row; null if it can no longer be undone. */
export function loadUndo(id: string): UndoEntry[] | null {
  const rows = loadUndoRows(id);
  return rows.length === 0 || rows.some(({ isLost }) => isLost) ? null : mergeByRow(rows);
}

/** Deletes entries. */
export const deleteUndoEntries = (entries: readonly UndoRow[]): void =>
  deleteUndoRows(entries.flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, index) => row + index)));

function deleteUndoRows(rows: readonly number[]): void {
  const sheet = findUndoSheet();
  if (!sheet) return;
  for (const { first, count } of rowSegments([...rows], 0).reverse()) deleteRows(sheet, first, count);
}

/** Changes fingerprints, given by row of the undo sheet. */
export function saveFingerprints(fingerprints: ReadonlyMap<number, string>): void {
  const sheet = findUndoSheet();
  for (const [row, fingerprint] of fingerprints) sheet?.getRange(row, 3).setValue(protectText(fingerprint));
}

/** Deletes all entries of each import of which one is affected: it can no longer be undone. */
export function deleteUndoOf(isAffected: (key: string, before: string) => boolean): void {
  const sheet = findUndoSheet();
  const rows = sheet?.getLastRow() ? sheet.getRange(1, 1, sheet.getLastRow(), columnCount).getValues() : [];
  // A long text goes on in the rows below.
  const wholes: { id: unknown; key: string; before: string }[] = [];
  for (const [id, key, fingerprint, before] of rows) {
    const last = wholes[wholes.length - 1];
    if (fingerprint === continuation && last) last.before += String(before);
    else wholes.push({ id, key: String(key), before: String(before) });
  }
  const ids = new Set(wholes.filter(({ key, before }) => isAffected(key, before)).map(({ id }) => id));
  deleteUndoRows(rows.flatMap(([id], index) => (ids.has(id) ? [index + 1] : [])));
}

/** Whether the spreadsheet has no room for the entries of an import. */
export const isTooLargeForUndo = (id: string): boolean => undoableImports().has(tooLargeMark(id));

/** The imports that can still be undone. */
export function undoableImports(): Set<string> {
  const sheet = findUndoSheet();
  return new Set(sheet ? importIds(sheet) : []);
}

/** Deletes the entries of an import. */
export function deleteUndo(id: string): void {
  const sheet = findUndoSheet();
  if (!sheet) return;
  deleteUndoRows(importIds(sheet).flatMap((each, index) => (each === id ? [index + 1] : [])));
}
