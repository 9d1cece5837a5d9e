import { fingerprintRow } from "../../importer/merge/fingerprint-row.ts";
import type { Cell } from "../../tables/cells.ts";
import { sheetWithId } from "../open-spreadsheet.ts";
import { extendCalculatedColumns } from "../sheet/calculated-columns.ts";
import { writeHeaderNotes } from "../sheet/header-notes.ts";
import { columnsWith, metadataKeys } from "../sheet/metadata.ts";
import { rowSegments } from "../sheet/row-segments.ts";
import { columnRuns, writeColumns } from "../sheet/sheet-cells.ts";
import { deleteRows } from "../sheet/sheet-size.ts";
import { assertCanWriteTable } from "../sheet/table-sheet.ts";
import { isUserError, userError } from "../user-error.ts";
import { userText } from "../user-text.ts";
import { type HistoryEntry, lastImportOf, loadHistory, markUndone } from "./history.ts";
import { saveUndoIntent, type UndoIntent, undoIntent } from "./intents.ts";
import { isRemoved, putRowsBack } from "./put-rows-back.ts";
import { readTableRows, type TableRows } from "./read-table-rows.ts";
import { clearColumns } from "./staged-rows.ts";
import { isUnchanged, type UndoEntry } from "./undo-entry.ts";
import { deleteUndo, loadUndo } from "./undo-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface AffectedRow {
  number: number;
  entry: UndoEntry;
  cells: Cell[];
}

export type UndoneRows = Pick<UndoIntent, "removed" | "restored">;

/**
 * Begins to undo the imports of a run, and finishes it. Throws a user error, and changes nothing, if a row was changed
 * since.
 */
export function beginUndo(imports: readonly HistoryEntry[]): UndoneRows[] {
  const undos = imports.map((entry) => {
    const entries = loadUndo(entry.id);
    if (entries === null) throw userError(userText().errors.undoTooLate);
    return { entry, entries };
  });
  if (undos.length === 0) throw userError(userText().errors.undoTooLate);
  const planned = undos.map(({ entry, entries }) => ({ entry, entries, plan: planUndo(entry, entries, false) }));
  return planned.map(({ entry: { id }, entries, plan }) => {
    const count = (isAdded: boolean) => entries.filter(({ before }) => (before === null) === isAdded).length;
    const counts = { removed: count(true), restored: count(false) };
    saveUndoIntent({ id, ...counts });
    undoRows(plan);
    endUndo(id);
    return counts;
  });
}

/**
 * Finishes an undo that was killed: rows that are as before count as done. Returns it; null if there was none. Throws a user
 * error if the user may not write to its sheet any more; it then waits for one who may.
 */
export function continueUndo(): UndoIntent | null {
  const intent = undoIntent();
  if (intent === null) return null;
  const entry = loadHistory().find(({ id, undone }) => id === intent.id && undone !== true);
  const entries = entry ? loadUndo(intent.id) : null;
  try {
    if (entry && entries) undoRows(planUndo(entry, entries, true));
  } catch (error) {
    if (!isUserError(error) || (entry && hasSheet(entry.sheetId))) throw error;
    // The sheet was deleted since: there is nothing left to finish.
  }
  endUndo(intent.id);
  return intent;
}

const hasSheet = (sheetId: number): boolean => sheetWithId(sheetId) !== undefined;

/** The rows must be written before the entries are deleted, and these before the history says so. */
function endUndo(id: string): void {
  SpreadsheetApp.flush();
  deleteUndo(id);
  SpreadsheetApp.flush();
  markUndone(id);
  saveUndoIntent(null);
}

interface UndoPlan {
  entry: HistoryEntry;
  isContinued: boolean;
  rows: ReturnType<typeof readTableRows>;
  affected: AffectedRow[];
  /** Rows of which an undo that was cut off restored some columns. */
  halves: AffectedRow[];
  /** Rows that the import removed. */
  removed: UndoEntry[];
}

/** Finds the rows that an undo changes. Throws a user error if one was changed since. */
function planUndo(entry: HistoryEntry, entries: readonly UndoEntry[], isContinued: boolean): UndoPlan {
  const rows = readTableRows(entry.sheetId, entry.table);
  const { sheet, fields, numbers, cells: cellsOfRows } = rows;
  assertCanWriteTable(sheet);
  const findRow = rowFinder(fields, cellsOfRows);
  const removed = entries.filter(isRemoved);
  const others = entries.filter((each) => !isRemoved(each));
  const affected = others.flatMap((each): AffectedRow[] => {
    const numberByKey = numbers.get(each.key);
    const number = findRow(each, numberByKey);
    const cells = cellsOfRows[(number ?? 0) - 2];
    if (number !== undefined && cells) return [{ number, entry: each, cells }];
    const current = cellsOfRows[(numberByKey ?? 0) - 2];
    if (isContinued || (current && isUnchanged(each, fields, current))) return [];
    throw userError(userText().errors.undoChanged);
  });
  const untouched = new Set(affected.map(({ number }) => number));
  const halves =
    isContinued && columnRuns(rows.columns).length > 1
      ? halfRestored(others, { fields, rows: cellsOfRows, numbers }, untouched)
      : [];
  return { entry, isContinued, rows, affected, halves, removed };
}

function undoRows({ entry, isContinued, rows, affected, halves, removed }: UndoPlan): void {
  const { sheet, table, columnsByField, fields, columns, keys } = rows;
  const updated = [...affected.filter((each) => each.entry.before !== null), ...halves];
  const added = affected.filter((each) => each.entry.before === null);
  restore(sheet, fields, columns, updated);
  // Rows that come back take the places that they had, beside what the user wrote there.
  const { headerRow } = columnsByField;
  const isWhole = added.length === keys.length + 1 - headerRow;
  if (removed.length > 0 && isWhole) clearColumns(sheet, columns, headerRow + 1, added.length);
  else remove(sheet, columns, added);
  const rowCount =
    removed.length === 0 ? keys.length - added.length : putRowsBack(entry.sheetId, entry.table, removed, isContinued);
  extendCalculatedColumns(sheet, table, columnsByField, rowCount + 1);
  writeHeaderNotes(sheet, columnsByField, lastImportOf(entry.sheetId, entry.id));
}

/**
 * The rows that a killed undo was restoring: each group of adjacent columns takes a call. They stand together, and are the
 * last that it reached; other rows that are neither as before nor as the import left them are somebody's since.
 */
function halfRestored(
  entries: readonly UndoEntry[],
  { fields, rows, numbers }: { fields: readonly string[]; rows: readonly Cell[][]; numbers: TableRows["numbers"] },
  untouched: ReadonlySet<number>,
): AffectedRow[] {
  const reached = entries.flatMap((entry): AffectedRow[] => {
    const number = entry.before === null ? undefined : numbers.get(entry.key);
    const cells = rows[(number ?? 0) - 2];
    return number !== undefined && cells && !untouched.has(number) ? [{ number, entry, cells }] : [];
  });
  const numbersReached = new Set(reached.map(({ number }) => number));
  let first = Math.max(0, ...numbersReached);
  while (numbersReached.has(first - 1)) first--;
  return reached.filter(({ number, entry, cells }) => number >= first && !isUnchanged(entry, fields, cells));
}

type RowFinder = (entry: UndoEntry, numberByKey: number | undefined) => number | undefined;

/**
 * Finds the row that still is as the import left it. Entries of an earlier version can have other keys: the row is then
 * found by its fingerprint, which covers the fields of the key.
 */
function rowFinder(fields: readonly string[], rows: readonly Cell[][]): RowFinder {
  let numbers: Map<string, number> | null = null;
  return ({ fingerprint }, numberByKey) => {
    const cells = rows[(numberByKey ?? 0) - 2];
    if (cells && fingerprintRow(fields, cells) === fingerprint) return numberByKey;
    numbers ??= new Map(rows.map((row, index) => [fingerprintRow(fields, row), index + 2]));
    return numbers.get(fingerprint);
  };
}

const inRowOrder = (rows: AffectedRow[]) => [...rows].sort((a, b) => a.number - b.number);

function restore(sheet: Sheet, fields: readonly string[], columns: readonly number[], updated: AffectedRow[]): void {
  const rows = inRowOrder(updated);
  const before = ({ entry }: AffectedRow) => fields.map((field) => entry.before?.[field] ?? "");
  for (const { from, to, first, count } of rowSegments(
    rows.map(({ number }) => number),
    0,
  ))
    if (count === to - from) writeColumns(sheet, columns, first, rows.slice(from, to).map(before), true);
}

/** Deletes the rows; where the user wrote beside them, clears the import's columns only. */
function remove(sheet: Sheet, columns: readonly number[], added: AffectedRow[]): void {
  const rows = inRowOrder(added);
  for (const { first, count } of rowSegments(
    rows.map(({ number }) => number),
    0,
  ).reverse()) {
    if (hasUserCells(sheet, columns, first, count)) {
      clearColumns(sheet, columns, first, count);
      continue;
    }
    deleteRows(sheet, first, count);
  }
}

/** Whether the rows hold anything outside the import's columns and the calculated ones. */
function hasUserCells(sheet: Sheet, columns: readonly number[], first: number, count: number): boolean {
  const importColumns = new Set([...columns, ...columnsWith(sheet, metadataKeys.calculated).values()]);
  const values = sheet.getRange(first, 1, count, sheet.getLastColumn()).getValues();
  return values.some((row) => row.some((value, index) => value !== "" && !importColumns.has(index + 1)));
}
