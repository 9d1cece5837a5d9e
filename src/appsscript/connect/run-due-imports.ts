import { isDue } from "../../importer/connections/next-due.ts";
import { workbookZone } from "../sheet/workbook-zone.ts";
import { isTrouble } from "../trouble.ts";
import { tidyTrigger } from "./clock-trigger.ts";
import { type ImportRecord, noteFailure, readRecords } from "./import-records.ts";
import { waitsSince } from "./import-states.ts";
import { type KeptDefinition, readDefinitions } from "./kept-imports.ts";
import { runOnce } from "./run-once.ts";
import { type UnfinishedRun, unfinishedRuns } from "./unfinished-runs.ts";
import { knownMark, ownMark } from "./who.ts";

/** An execution has six minutes; writing the last rows takes a part of them. */
const workingTime = 4.5 * 60_000;
const longestWait = 5 * 60_000;
const longestWork = 5.5 * 60_000;

/** Since when an import waits to be run by this user's clock; null where it does not. */
function waitingSince(record: ImportRecord, run: UnfinishedRun | undefined, mark: string): number | null {
  const now = Date.now();
  if (run && run.goesOnAt !== null) return run.goesOnAt <= now ? run.goesOnAt : null;
  const { schedule } = record;
  if (schedule?.by !== mark) return null;
  const since = waitsSince(schedule, record);
  return isDue(schedule.schedule, since, now, workbookZone()) ? since : null;
}

/** Imports that have to run now, those that have waited longest first. */
function dueImports(): KeptDefinition[] {
  const definitions = readDefinitions();
  const ids = definitions.map(({ id }) => id);
  const [records, runs, mark] = [readRecords(ids), unfinishedRuns(), ownMark()];
  return definitions
    .map((definition) => {
      const { id } = definition;
      return { definition, since: waitingSince(records.get(id) as ImportRecord, runs.get(id), mark) };
    })
    .filter((each): each is { definition: KeptDefinition; since: number } => each.since !== null)
    .sort((a, b) => a.since - b.since)
    .map(({ definition }) => definition);
}

/** Whether the user has withdrawn a permission since: then nothing can run, and asking for anything would end the clock. */
const isRefused = (): boolean =>
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
  ScriptApp.AuthorizationStatus.REQUIRED;

/** Runs once an hour: the imports of this user in this workbook that are due, and those that stopped half-way. */
export function runDueImports(event?: { triggerUid?: unknown }): void {
  if (typeof event !== "object" || event?.triggerUid === undefined) return;
  if (isRefused()) {
    noteFailure(knownMark() ?? "", { own: "notAllowed", at: Date.now() });
    return;
  }
  const start = Date.now();
  const budget = {
    isScheduled: true,
    stopAt: start + workingTime,
    deadline: start + longestWait,
    end: start + longestWork,
  };
  for (const definition of dueImports()) {
    if (Date.now() >= budget.stopAt) break;
    try {
      runOnce(definition, { restart: false, budget });
    } catch (error) {
      // Somebody else runs it just now, or deleted it.
      if (!isTrouble(error)) throw error;
    }
  }
  try {
    tidyTrigger();
  } catch (error) {
    if (!isTrouble(error)) throw error;
  }
}
