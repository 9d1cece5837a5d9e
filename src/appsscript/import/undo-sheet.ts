import { fingerprintRow } from "../../importer/merge/fingerprint-row.ts";
import { splitText } from "../../tables/cell-text.ts";
import type { Cell } from "../../tables/cells.ts";
import { parseObject } from "../damaged-texts.ts";
import { fitsCellLimit } from "../sheet/cell-limit.ts";
import { protectText } from "../sheet/protect-text.ts";
import { rowSegments } from "../sheet/row-segments.ts";
import { columnCount, findUndoSheet, openUndoSheet } from "./find-undo-sheet.ts";
import { wholeOfPart } from "./import-parts.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What an import did to one row: its key, its fingerprint afterwards, and what an updated or removed row held before. */
export interface UndoEntry {
  key: string;
  /** "" for a row that was removed. */
  fingerprint: string;
  /** The cells before, by field; null for an added row. */
  before: Record<string, Cell> | null;
}

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

/** The entry of a row from its cells before and after; null for none. */
export function toUndoEntry(
  fields: readonly string[],
  keys: readonly string[] | undefined,
  existing: readonly Cell[] | null,
  after: readonly Cell[] | null,
): UndoEntry {
  const before: Record<string, Cell> = {};
  fields.forEach((field, index) => {
    const cell = existing?.[index];
    if (cell !== undefined && cell !== "") before[field] = cell;
  });
  return {
    key: keys?.[0] ?? "",
    fingerprint: after === null ? "" : fingerprintRow(fields, after),
    before: existing === null ? null : before,
  };
}

/** Adds entries of an import to the undo sheet, if that leaves `neededCells` of the spreadsheet free. */
export function saveForUndo(id: string, entries: readonly UndoEntry[], neededCells: number): void {
  if (entries.length === 0) return;
  const sheet = openUndoSheet();
  const last = sheet.getLastRow();
  const latest = last > 0 ? String(sheet.getRange(last, 1).getValue()) : "";
  if (latest === tooLargeMark(id)) return;
  const isContinued = latest === id;
  const first = (isContinued ? last : last - deleteOldest(sheet, id)) + 1;
  const rows = entries.flatMap(({ key, fingerprint, before }) => {
    const [text = "", ...more] = before === null ? [] : splitText(JSON.stringify(before), maxCellLength);
    return [[id, key, fingerprint, text], ...more.map((part) => [id, key, continuation, part])].map((row) =>
      row.map(protectText),
    );
  });
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (!fitsCellLimit(sheet, first + rows.length - 1, neededCells)) {
    markTooLarge(sheet, id);
    return;
  }
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
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
  const ids = importIds(sheet).map(wholeOfPart);
  const others = [...new Set(ids)].filter((each) => each !== wholeOfPart(id));
  const deleted = new Set(others.slice(0, Math.max(0, others.length - maxUndoableImports + 1)));
  let count = 0;
  while (count < ids.length && deleted.has(ids[count] as string)) count++;
  if (count > 0 && count === sheet.getMaxRows()) sheet.insertRowsAfter(count, 1);
  if (count > 0) sheet.deleteRows(1, count);
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
  deleteRows(entries.flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, index) => row + index)));

function deleteRows(rows: readonly number[]): void {
  const sheet = findUndoSheet();
  if (!sheet) return;
  for (const { first, count } of rowSegments([...rows], 0).reverse()) {
    if (count === sheet.getMaxRows()) sheet.insertRowsAfter(count, 1);
    sheet.deleteRows(first, count);
  }
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
  deleteRows(rows.flatMap(([id], index) => (ids.has(id) ? [index + 1] : [])));
}

/** Whether the spreadsheet has no room for the entries of an import. */
export const isTooLargeForUndo = (id: string): boolean => undoableImports().has(tooLargeMark(id));

/** Whether a row's cells are those before the import. */
export const isUnchanged = ({ before }: UndoEntry, fields: readonly string[], cells: readonly Cell[]): boolean =>
  before !== null &&
  fingerprintRow(fields, cells) ===
    fingerprintRow(
      fields,
      fields.map((field) => before[field] ?? ""),
    );

/**
 * Merges entries of a row that one import changed twice: the first values before, the last fingerprint. A row that it
 * added again, since somebody had deleted it meanwhile, was not there before.
 */
function mergeByRow(entries: readonly UndoEntry[]): UndoEntry[] {
  const rows: UndoEntry[] = [];
  const indexByKey = new Map<string, number>();
  for (const { key, fingerprint, before } of entries) {
    const index = indexByKey.get(key);
    if (index !== undefined && key !== "") {
      rows[index] = { key, fingerprint, before: before === null ? null : (rows[index] as UndoEntry).before };
      continue;
    }
    indexByKey.set(key, rows.length);
    rows.push({ key, fingerprint, before });
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
  deleteRows(importIds(sheet).flatMap((each, index) => (each === id ? [index + 1] : [])));
}
