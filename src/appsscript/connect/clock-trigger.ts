import { trouble } from "../trouble.ts";
import { readRecords } from "./import-records.ts";
import { readDefinitions } from "./kept-imports.ts";
import { runText } from "./run-text.ts";
import { forgetUnfinished, unfinishedRuns } from "./unfinished-runs.ts";
import { ownMark } from "./who.ts";

const handler = "runDueImports";

/** An add-on may have one clock trigger for each user and workbook, and it runs once an hour. */
const ownTriggers = () =>
  ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).filter(
    (trigger) => trigger.getHandlerFunction() === handler,
  );

/** Whether something of this user's in this workbook has to run by itself: a schedule, or a run that stopped half-way. */
function hasWork(): boolean {
  const ids = readDefinitions().map(({ id }) => id);
  const [mark, runs] = [ownMark(), [...unfinishedRuns()]];
  // Somebody deleted their imports.
  for (const [id] of runs) if (!ids.includes(id)) forgetUnfinished(id);
  const isScheduled = [...readRecords(ids).values()].some(({ schedule }) => schedule?.by === mark);
  return isScheduled || runs.some(([id, { goesOnAt }]) => ids.includes(id) && goesOnAt !== null);
}

/** Makes the clock that wakes the script once an hour. Throws trouble where Google does not allow one. */
export function ensureTrigger(): void {
  try {
    if (ownTriggers().length === 0) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  } catch (error) {
    const isMany = /too many/i.test(String((error as Error | null)?.message));
    throw trouble(isMany ? runText().trouble.tooManyTriggers() : runText().trouble.notAllowed());
  }
}

/** Makes the clock where something has to run by itself, and takes it away where nothing has. */
export function tidyTrigger(): void {
  if (hasWork()) ensureTrigger();
  else for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
}
