import { userError } from "../user-error.ts";
import { signInText } from "./sign-in-text.ts";

let isVerified = false;

/**
 * Stops whatever reads or uses secrets where it was called from a cell. Every entry point can be typed into a cell by anybody who may
 * edit the workbook, and there the user's properties are those of the workbook's owner. Triggers are denied there, so
 * asking for them tells.
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

/** Trouble for a user who did not give the add-on all of the permissions that it asked for; null for any other error. */
export function permissionError(error: unknown): Error | null {
  const message = String((error as { message?: unknown } | null)?.message ?? error);
  return /permissions are not sufficient/i.test(message) ? userError(signInText().notAllowed) : null;
}
