import { assertNotCustomFunction } from "./assert-not-custom-function.ts";

const key = "engagement.me";

/** The address of whoever runs the script; "" where Google does not tell it. */
export const userEmail = (): string => Session.getActiveUser().getEmail();

/** This user's mark, where they have one. */
export const existingUserId = (): string | null => PropertiesService.getUserProperties().getProperty(key);

/**
 * By what the workbook tells this user from others, also where Google does not tell an address. It is no secret: it opens
 * nothing.
 */
export function userId(): string {
  assertNotCustomFunction();
  const existing = existingUserId();
  if (existing !== null) return existing;
  const created = Utilities.getUuid().slice(0, 8);
  PropertiesService.getUserProperties().setProperty(key, created);
  return created;
}
