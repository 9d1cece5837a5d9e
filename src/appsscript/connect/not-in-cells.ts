import { trouble } from "../trouble.ts";
import { userText } from "./connect-text.ts";

let isAllowed = false;

/**
 * Stops whatever reads or uses secrets where it was called from a cell. Every entry point can be typed into a cell by anybody who may
 * edit the workbook, and there the user's properties are those of the workbook's owner. Triggers are denied there, so
 * asking for them tells.
 */
export function notInCells(): void {
  if (isAllowed) return;
  try {
    ScriptApp.getProjectTriggers();
  } catch (error) {
    throw notAllowed(error) ?? error;
  }
  isAllowed = true;
}

/** Trouble for a user who did not give the add-on all of the permissions that it asked for; null for any other error. */
export function notAllowed(error: unknown): Error | null {
  const words = String((error as { message?: unknown } | null)?.message ?? error);
  return /permissions are not sufficient/i.test(words) ? trouble(userText().notAllowed) : null;
}
