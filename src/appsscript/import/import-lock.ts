import { withDocumentLock } from "../document-lock.ts";
import { isUserError } from "../user-error.ts";
import { readIntents } from "./intents.ts";
import { settleImport } from "./settle-import.ts";
import { continueUndo } from "./undo-rows.ts";

/** Others can import into other sheets than the one that an unfinished undo may not write to. */
function continueUndoIfAllowed(): void {
  try {
    continueUndo();
  } catch (error) {
    if (!isUserError(error)) throw error;
  }
}

/**
 * Runs `action` under the document lock, after finishing what a killed execution has left half done: an undo, the
 * columns of a sheet, a block of rows.
 */
export const withImportLock = <T>(action: () => T): T =>
  withDocumentLock(() => {
    const { undo, imports } = readIntents();
    if (undo) continueUndoIfAllowed();
    for (const each of imports) settleImport(each);
    return action();
  });
