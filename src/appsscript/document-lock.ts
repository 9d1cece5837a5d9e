import { setLocked } from "./read-once.ts";
import { refusedInput } from "./refused-input.ts";
import { userError } from "./user-error.ts";
import { userText } from "./user-text.ts";

/** Longer than the largest block of an import takes (`block-limit.ts`). */
const lockTimeoutMs = 60_000;

let isFlushed = false;
let isHeld = false;

/** Says that the action has flushed its cells, and only changes properties after that. */
export function noteFlushed(): void {
  isFlushed = true;
}

/**
 * Runs `action` while no other execution of the add-on changes the spreadsheet. Its writes are flushed before the lock
 * is released. What is done under the lock already goes on under it. Throws a user error if the lock is not free within a minute.
 */
export function withDocumentLock<T>(action: () => T): T {
  if (isHeld) return action();
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(lockTimeoutMs)) throw userError(userText().errors.busy);
  setLocked(true);
  isHeld = true;
  try {
    return flushed(action);
  } catch (error) {
    throw refusedInput(error) ?? error;
  } finally {
    isHeld = false;
    setLocked(false);
    lock.releaseLock();
  }
}

function flushed<T>(action: () => T): T {
  isFlushed = false;
  try {
    return action();
  } finally {
    if (!isFlushed) SpreadsheetApp.flush();
  }
}
