import { withDocumentLock } from "../document-lock.ts";
import { continueUndo } from "./undo-rows.ts";

/** Runs `action` under the document lock, after finishing an undo that a killed execution has left half done. */
export const withImportLock = <T>(action: () => T): T =>
  withDocumentLock(() => {
    continueUndo();
    return action();
  });
