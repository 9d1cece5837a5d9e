import { userProperties } from "../stored-properties.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";

const key = "engagement.me";

/** The email address of the user who runs the script; "" if Google does not report it. */
export const userEmail = (): string => Session.getActiveUser().getEmail();

/** This user's id; null if none was created yet. */
export const existingUserId = (): string | null => userProperties.getProperty(key);

/**
 * This user's id, created on first use: it distinguishes users even where Google does not report an email address. It
 * is no secret and grants no access.
 */
export function userId(): string {
  assertNotCustomFunction();
  const existing = existingUserId();
  if (existing !== null) return existing;
  const created = Utilities.getUuid().slice(0, 8);
  userProperties.setProperty(key, created);
  return created;
}
