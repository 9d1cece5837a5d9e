import type { BlankedMentions } from "../../rpc/listen-calls.ts";
import { type BlankedThere, blankInBigQuery } from "../bigquery/people/retention.ts";
import { updateTriggerIfAllowed } from "../connect/hourly-trigger.ts";
import { userId } from "../connect/user-id.ts";
import { withDocumentLock } from "../document-lock.ts";
import { withImportLock } from "../import/import-lock.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { sheetsOf } from "../sheet/table-sheet.ts";
import { isUserError } from "../user-error.ts";
import { agreeToRetention, isOwnRetention } from "./agreed-retention.ts";
import { blankRows, planBlanking } from "./blank-rows.ts";
import { isRetention, loadPrivacy, privacyOf, savePrivacy, today } from "./mention-privacy.ts";

/**
 * Saves after how many months author, text and link of mentions are blanked, for all users; null keeps them. Blanks old
 * ones at once.
 */
export function saveRetention(months: number | null): BlankedMentions {
  assertCanEdit();
  if (months !== null && !isRetention(months)) throw new Error("The number of months is not one of those offered.");
  agreeToRetention(months);
  const blanked = withImportLock(() => {
    savePrivacy({
      ...loadPrivacy(),
      months,
      by: months === null ? "" : userId(),
      lookedOn: today(),
      lookedThereOn: "",
    });
    return blankNow();
  });
  updateTriggerIfAllowed();
  const there = blankThere();
  return { blanked: blanked + there.blanked, isLeftInBigQuery: !there.isDone };
}

function blankNow(): number {
  const before = privacyOf("mentions")?.before ?? null;
  if (before === null) return 0;
  return blankRows(sheetsOf("mentions").map((sheet) => planBlanking(sheet, ({ day }) => day !== "" && day < before)));
}

/** Blanks mentions that have become old, by the clock of the user who has chosen so. */
export function blankByClock(): void {
  if (!isOwnRetention()) return;
  blankOldMentions();
  if (loadPrivacy().lookedThereOn !== today()) blankThere();
}

/** Blanks old mentions in BigQuery, and stores that all of them are. */
function blankThere(): BlankedThere {
  const before = privacyOf("mentions")?.before ?? null;
  if (before === null) return { blanked: 0, isDone: true };
  const result = blankInBigQuery(before);
  if (result.isDone) withDocumentLock(() => savePrivacy({ ...loadPrivacy(), lookedThereOn: today() }));
  return result;
}

/** Blanks mentions that have become old, once a day: after an import of mentions, too. */
export function blankOldMentions(): void {
  const { months = null, lookedOn } = loadPrivacy();
  if (months === null || lookedOn === today()) return;
  try {
    withImportLock(() => {
      blankNow();
      savePrivacy({ ...loadPrivacy(), lookedOn: today() });
    });
  } catch (error) {
    // Somebody else is importing, or this user may not write there: the next hour, or another user, does it.
    if (!isUserError(error)) throw error;
  }
}

/** Mentions are no longer blanked by this user's clock; they still are after each import of mentions. */
export function leaveRetention(id: string): void {
  const privacy = loadPrivacy();
  if (privacy.by === id) savePrivacy({ ...privacy, by: "" });
}
