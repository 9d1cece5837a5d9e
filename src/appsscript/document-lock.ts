import { userError } from "./user-error.ts";
import { userText } from "./user-text.ts";

const lockTimeoutMs = 20_000;

/** Does something while nobody else changes the workbook through the add-on. Writes reach the sheet before others go on. */
export function withDocumentLock<T>(action: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(lockTimeoutMs)) throw userError(userText().errors.busy);
  try {
    return action();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
