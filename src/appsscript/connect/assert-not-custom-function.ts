import { userError } from "../user-error.ts";
import { signInText } from "../user-text.ts";

let isVerified = false;

/**
 * Throws if it is called from a cell, so that no secret is read or used there. Any editor can type any entry point into
 * a cell, where the user properties are those of the spreadsheet's owner. Google denies custom functions access to
 * triggers, so a call that lists them reveals one.
 */
export function assertNotCustomFunction(): void {
  if (isVerified) return;
  try {
    ScriptApp.getProjectTriggers();
  } catch (error) {
    throw permissionError(error) ?? error;
  }
  isVerified = true;
}

/** The user error for permissions that the user has not granted to the add-on; null for any other error. */
export function permissionError(error: unknown): Error | null {
  const message = String((error as { message?: unknown } | null)?.message ?? error);
  return /permissions are not sufficient/i.test(message) ? userError(signInText().notAllowed) : null;
}
