import { Trouble } from "../importer/server-calls.ts";
import { userText } from "./text-of.ts";

const waitMilliseconds = 20_000;

/** Does something while nobody else changes the workbook through the add-on. Writes reach the sheet before others go on. */
export function underLock<T>(action: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMilliseconds)) {
    const [what = "", advice = ""] = userText().trouble.busy;
    throw new Trouble(what, advice);
  }
  try {
    return action();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
