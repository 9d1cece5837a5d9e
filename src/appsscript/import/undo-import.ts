import type { PastImport } from "../../rpc/script-calls.ts";
import { bringBack } from "../bigquery/move/bring-back.ts";
import { canUndoInBigQuery, undoInBigQuery } from "../bigquery/undo.ts";
import { withDocumentLock } from "../document-lock.ts";
import { isUserError, userError } from "../user-error.ts";
import { userText } from "../user-text.ts";
import { closeInterrupted, isIdle } from "./close-import.ts";
import { type HistoryEntry, loadHistory, markUndone } from "./history.ts";
import { withImportLock } from "./import-lock.ts";
import { wholeOfPart } from "./import-parts.ts";
import { openImports, readIntents } from "./intents.ts";
import { settleImport } from "./settle-import.ts";
import { beginUndo, continueUndo, type UndoneRows } from "./undo-rows.ts";
import { undoableImports } from "./undo-sheet.ts";

/** Gives imports that were interrupted their line in the history. */
function closeIdleImports(): void {
  if (!readIntents().imports.some(isIdle)) return;
  try {
    withImportLock(() => closeInterrupted());
  } catch (error) {
    // Somebody else is importing, or this user may only view: the next import closes them.
    if (!isUserError(error)) throw error;
  }
}

/** The spreadsheet's imports, and whether each can be undone. */
export function pastImports(): PastImport[] {
  closeIdleImports();
  const undoable = undoableImports();
  const parts = new Map<string, HistoryEntry[]>();
  for (const entry of loadHistory()) {
    const id = wholeOfPart(entry.id);
    parts.set(id, [...(parts.get(id) ?? []), entry]);
  }
  return [...parts].map(([id, entries]) => toPastImport(id, entries as [HistoryEntry, ...HistoryEntry[]], undoable));
}

/** One line for all tables of a run. */
function toPastImport(
  id: string,
  entries: readonly [HistoryEntry, ...HistoryEntry[]],
  undoable: ReadonlySet<string>,
): PastImport {
  // What went into the spreadsheet and into BigQuery counts once.
  const inSheets = entries.filter(({ bigQuery }) => !bigQuery);
  const counted: readonly HistoryEntry[] = inSheets.length > 0 ? inSheets : entries;
  const { at, who, file, format, sheetId } = counted[0] ?? entries[0];
  const sum = (of: (entry: HistoryEntry) => number) => counted.reduce((total, entry) => total + of(entry), 0);
  const left = entries.filter(({ undone }) => undone !== true);
  return {
    id,
    at,
    who,
    file,
    format,
    sheet: entries.map(({ sheet }) => sheet).join(", "),
    sheetId,
    added: sum(({ added }) => added),
    updated: sum(({ updated }) => updated),
    unchanged: sum(({ unchanged }) => unchanged),
    skipped: sum(({ skipped }) => skipped),
    ...(entries.some(({ replaced }) => replaced !== undefined) && { replaced: sum(({ replaced = 0 }) => replaced) }),
    ...(entries.some(({ copies }) => copies !== undefined) && {
      moved: sum(({ copies = {} }) => Object.values(copies).reduce((rows, count) => rows + count, 0)),
    }),
    wasUndone: left.length === 0,
    canUndo:
      left.length > 0 && left.every((entry) => (entry.bigQuery ? canUndoInBigQuery(entry) : undoable.has(entry.id))),
  };
}

/**
 * Undoes an import: deletes rows that it added, and restores the values of rows that it updated. Brings back rows that were
 * moved to BigQuery. Throws a user error,
 * and changes nothing, if one of these rows has been changed since. Continues an undo that was killed.
 */
export function undoImport(id: string): { removed: number; restored: number } {
  const parts = loadHistory().filter((entry) => wholeOfPart(entry.id) === id && entry.bigQuery);
  const inBigQuery = parts.filter(({ undone }) => undone !== true);
  const done = inBigQuery.map((entry) => {
    const undoneRows = entry.copies ? bringBack(entry) : undoInBigQuery(entry);
    withDocumentLock(() => markUndone(entry.id));
    return undoneRows;
  });
  if (done.length > 0 && !hasSheetParts(id)) return sumOf(done);
  return sumOf([...done, undoInSheets(id)]);
}

/** Whether an import, or a part of it, wrote to sheets. */
const hasSheetParts = (id: string): boolean =>
  loadHistory().some((entry) => wholeOfPart(entry.id) === id && !entry.bigQuery) ||
  readIntents().imports.some((open) => wholeOfPart(open.id) === id);

const sumOf = (parts: readonly { removed: number; restored: number }[]) => ({
  removed: parts.reduce((sum, { removed }) => sum + removed, 0),
  restored: parts.reduce((sum, { restored }) => sum + restored, 0),
});

const undoInSheets = (id: string): { removed: number; restored: number } =>
  withDocumentLock(() => {
    const { undo } = readIntents();
    const continued = undo ? continueUndo() : null;
    const done: UndoneRows[] = continued && wholeOfPart(continued.id) === id ? [continued] : [];
    for (const open of openImports()) settleImport(open);
    closeInterrupted((open) => wholeOfPart(open.id) === id || isIdle(open));
    const parts = loadHistory().filter((entry) => wholeOfPart(entry.id) === id && !entry.bigQuery);
    const left = parts.filter(({ undone }) => undone !== true);
    if (parts.length > 0 && left.length + done.length === 0) throw userError(userText().errors.undoDone);
    if (left.length > 0 || done.length === 0) done.push(...beginUndo(left));
    return sumOf(done);
  });
