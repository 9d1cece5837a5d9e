import { userError } from "../user-error.ts";
import { loadRecords } from "./import-records.ts";
import { runText } from "./run-text.ts";
import { loadImports } from "./stored-imports.ts";
import { deleteUnfinishedRun, loadUnfinishedRuns } from "./unfinished-runs.ts";
import { userId } from "./user-id.ts";

const handler = "runDueImports";

/** An add-on may have one clock trigger for each user and workbook, and it runs once an hour. */
const userTriggers = () =>
  ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).filter(
    (trigger) => trigger.getHandlerFunction() === handler,
  );

/** Whether something of this user's in this workbook has to run by itself: a schedule, or a run that stopped half-way. */
function needsTrigger(): boolean {
  const ids = loadImports().map(({ id }) => id);
  const [currentUserId, runs] = [userId(), [...loadUnfinishedRuns()]];
  // Somebody deleted their imports.
  for (const [id] of runs) if (!ids.includes(id)) deleteUnfinishedRun(id);
  const isScheduled = [...loadRecords(ids).values()].some(({ schedule }) => schedule?.by === currentUserId);
  return isScheduled || runs.some(([id, { goesOnAt }]) => ids.includes(id) && goesOnAt !== null);
}

/** Makes the clock that wakes the script once an hour. Throws trouble where Google does not allow one. */
export function ensureTrigger(): void {
  try {
    if (userTriggers().length === 0) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  } catch (error) {
    const isTooMany = /too many/i.test(String((error as Error | null)?.message));
    throw userError(isTooMany ? runText().errors.tooManyTriggers() : runText().errors.notAllowed());
  }
}

/** Makes the clock where something has to run by itself, and takes it away where nothing has. */
export function updateTrigger(): void {
  if (needsTrigger()) ensureTrigger();
  else for (const trigger of userTriggers()) ScriptApp.deleteTrigger(trigger);
}
