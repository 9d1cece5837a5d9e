import { userText } from "./text-of.ts";
import { trouble } from "./trouble.ts";

const waitMilliseconds = 20_000;

/** Does something while nobody else changes the workbook through the add-on. Writes reach the sheet before others go on. */
export function underLock<T>(action: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMilliseconds)) throw trouble(userText().trouble.busy);
  try {
    return action();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
