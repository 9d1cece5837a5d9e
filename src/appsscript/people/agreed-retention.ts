import { dayMs } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";
import { assertNotCustomFunction } from "../connect/assert-not-custom-function.ts";
import { existingUserId } from "../connect/user-id.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { userProperties } from "../stored-properties.ts";
import { loadPrivacy } from "./mention-privacy.ts";

/**
 * After how many months this user has agreed that their clock blanks mentions. Every editor can change what the spreadsheet
 * stores; only what is also in the user's own properties is done with their permissions.
 */
const key = () => `engagement.retention.${openSpreadsheet().getId()}`;

/** This user agrees that their clock blanks mentions; null if it no longer does. */
export function agreeToRetention(months: number | null): void {
  assertNotCustomFunction();
  if (months === null) userProperties.deleteProperty(key());
  else userProperties.setProperty(key(), String(months));
}

/** Whether this user's clock blanks mentions: the spreadsheet says so, and they have agreed to it. */
export function isOwnRetention(): boolean {
  const { months = null, by } = loadPrivacy();
  if (months === null || by === undefined || by === "" || by !== existingUserId()) return false;
  return userProperties.getProperty(key()) === String(months);
}

/** Old mentions are looked for every day. */
const lateAfterMs = 3 * dayMs;

/** Whether nobody has looked for old mentions for days. */
export const isRetentionLate = (): boolean => instantOfText(loadPrivacy().lookedOn ?? "") < Date.now() - lateAfterMs;
