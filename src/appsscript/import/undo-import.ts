import type { PastImport } from "../../rpc/script-calls.ts";
import { withDocumentLock } from "../document-lock.ts";
import { loadHistory } from "./history.ts";
import { beginUndo, continueUndo } from "./undo-rows.ts";
import { undoableImports } from "./undo-sheet.ts";

/** The spreadsheet's imports, and whether each can be undone. */
export function pastImports(): PastImport[] {
  const undoable = undoableImports();
  return loadHistory().map(
    ({ id, at, who, file, format, sheet, sheetId, added, updated, unchanged, skipped, undone }) => {
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
    const continued = continueUndo();
    if (continued?.id === id) return { removed: continued.removed, restored: continued.restored };
    return beginUndo(id);
  });
