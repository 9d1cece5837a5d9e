import { loadDelivery, needsClock } from "../delivery/delivery-state.ts";
import { isDeliveryLate } from "../delivery/due-month.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { isOwnRetention, isRetentionLate } from "../people/agreed-retention.ts";
import { userProperties } from "../stored-properties.ts";
import { userError } from "../user-error.ts";
import { runText } from "../user-text.ts";
import { keepAgreementsOf } from "./agreements.ts";
import { loadRecords } from "./import-records.ts";
import { lateSince } from "./late-schedule.ts";
import { loadImports } from "./stored-imports.ts";
import { deleteUnfinishedRun, loadUnfinishedRuns } from "./unfinished-runs.ts";
import { existingUserId, userId } from "./user-id.ts";

const handler = "runDueImports";

/** Google allows an add-on one time-driven trigger per user and spreadsheet, at most hourly. */
const userTriggers = () =>
  ScriptApp.getUserTriggers(openSpreadsheet()).filter((trigger) => trigger.getHandlerFunction() === handler);

/** Whether this user has a schedule, an unfinished run or a delivery in this spreadsheet, or old mentions blanked. */
function needsTrigger(): boolean {
  const ids = loadImports().map(({ id }) => id);
  const [currentUserId, runs] = [userId(), [...loadUnfinishedRuns()]];
  // Their imports were deleted, perhaps by another user.
  for (const [id] of runs) if (!ids.includes(id)) deleteUnfinishedRun(id);
  keepAgreementsOf(ids);
  const isScheduled = [...loadRecords(ids).values()].some(({ schedule }) => schedule?.by === currentUserId);
  if (isScheduled || isOwnRetention() || needsClock()) return true;
  return runs.some(([id, { goesOnAt }]) => ids.includes(id) && goesOnAt !== null);
}

/** Creates the hourly trigger. Throws a user error if Google does not allow it; an error of another kind as it is. */
export function ensureTrigger(): void {
  try {
    if (userTriggers().length === 0) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  } catch (error) {
    const message = String((error as Error | null)?.message);
    // "Service invoked too many times for one day" is another matter.
    if (/too many [\w -]*triggers/i.test(message)) {
      // Another execution may have created it at the same time.
      if (userTriggers().length > 0) return;
      throw userError(runText().errors.tooManyTriggers());
    }
    if (/permission|authori[sz]/i.test(message)) throw userError(runText().errors.notAllowed());
    throw error;
  }
}

export function deleteTriggers(): void {
  for (const trigger of userTriggers()) ScriptApp.deleteTrigger(trigger);
}

/** Creates the hourly trigger if anything needs it, and deletes it otherwise. */
export function updateTrigger(): void {
  if (needsTrigger()) ensureTrigger();
  else deleteTriggers();
}

/** The same after what is no less done if Google refuses: a run then goes on at the next click or opening. */
export function updateTriggerIfAllowed(): void {
  try {
    updateTrigger();
  } catch (error) {
    console.error(`The trigger could not be updated: ${String((error as Error | null)?.message)}`);
  }
}

const repairedKey = () => `engagement.repaired.${openSpreadsheet().getId()}`;
/** A new trigger wakes within the hour; replaced at every opening, it never would. */
const repairPauseMs = 3 * 60 * 60_000;

/**
 * Sets up this user's trigger again if it was deleted, or replaces it if something of theirs is late, as behind a disabled one.
 * If Google refuses, schedules stay late, which their cards show.
 */
export function repairTrigger(): void {
  const [ids, hasRetention, delivery] = [loadImports().map(({ id }) => id), isOwnRetention(), loadDelivery()];
  const hasOther = hasRetention || delivery !== null;
  if (ids.length === 0 && !hasOther) return;
  const [currentUserId, now] = [existingUserId(), Date.now()];
  const own = [...loadRecords(ids).values()].filter(({ schedule }) => schedule?.by === currentUserId);
  if (currentUserId === null || (own.length === 0 && !hasOther)) return;
  try {
    const triggers = userTriggers();
    const isLate =
      own.some((record) => lateSince(record, now) !== null) ||
      (hasRetention && isRetentionLate()) ||
      (delivery?.isOn === true && isDeliveryLate(delivery, now));
    const sinceRepair = Math.abs(now - Number(userProperties.getProperty(repairedKey()) ?? 0));
    const mayReplace = isLate && sinceRepair > repairPauseMs;
    if (triggers.length > 0 && !mayReplace) return;
    userProperties.setProperty(repairedKey(), String(now));
    for (const trigger of triggers) ScriptApp.deleteTrigger(trigger);
    ensureTrigger();
  } catch (error) {
    console.error(`The trigger could not be set up again: ${String((error as Error | null)?.message)}`);
  }
}
