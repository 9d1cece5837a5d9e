import type { PastImport } from "../../rpc/script-calls.ts";
import { withDocumentLock } from "../document-lock.ts";
import { isUserError } from "../user-error.ts";
import { closeInterrupted, isIdle } from "./close-import.ts";
import { loadHistory } from "./history.ts";
import { withImportLock } from "./import-lock.ts";
import { openImports, readIntents } from "./intents.ts";
import { settleImport } from "./settle-import.ts";
import { beginUndo, continueUndo } from "./undo-rows.ts";
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
  return loadHistory().map(
    ({ id, at, who, file, format, sheet, sheetId, added, updated, unchanged, skipped, replaced, undone }) => {
      const counts = { added, updated, unchanged, skipped };
      return {
        id,
        at,
        who,
        file,
        format,
        sheet,
        sheetId,
        ...counts,
        ...(replaced !== undefined && { replaced }),
        wasUndone: undone === true,
        canUndo: undoable.has(id),
      };
    },
  );
}

/**
 * Undoes an import: deletes rows that it added, and restores the values of rows that it updated. Throws a user error,
 * and changes nothing, if one of these rows has been changed since. Continues an undo that was killed.
 */
export const undoImport = (id: string): { removed: number; restored: number } =>
  withDocumentLock(() => {
    const { undo } = readIntents();
    const continued = undo ? continueUndo() : null;
    if (continued?.id === id) return { removed: continued.removed, restored: continued.restored };
    for (const open of openImports()) settleImport(open);
    closeInterrupted((open) => open.id === id || isIdle(open));
    return beginUndo(id);
  });
