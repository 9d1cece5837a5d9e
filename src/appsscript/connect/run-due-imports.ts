import { sendAlerts } from "../alerts/send-alerts.ts";
import { deliverByClock } from "../delivery/deliver-by-clock.ts";
import { blankByClock } from "../people/retention.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { isUserError } from "../user-error.ts";
import { noteUse, scheduledWork } from "./daily-allowance.ts";
import { executeRun } from "./execute-run.ts";
import { updateTriggerIfAllowed } from "./hourly-trigger.ts";
import { type ImportRecord, loadRecords, markSchedulesFailed, updateRecord } from "./import-records.ts";
import { scheduleStartedAt } from "./late-schedule.ts";
import { isDue } from "./next-due.ts";
import { loadImports, type StoredImport } from "./stored-imports.ts";
import { loadUnfinishedRuns, type UnfinishedRun } from "./unfinished-runs.ts";
import { existingUserId, userId } from "./user-id.ts";

/** Google ends an execution after six minutes; writing the last rows needs some of them. */
const maxWorkMs = 4.5 * 60_000;
const maxPauseMs = 5 * 60_000;
const hardLimitMs = 5.5 * 60_000;

/** Since when an import has been due for this user's trigger, milliseconds since 1970; null if it is not due. */
function dueSince(record: ImportRecord, run: UnfinishedRun | undefined, currentUserId: string): number | null {
  const now = Date.now();
  if (run && run.goesOnAt !== null) return run.goesOnAt <= now ? run.goesOnAt : null;
  const { schedule } = record;
  if (schedule?.by !== currentUserId) return null;
  const since = scheduleStartedAt(schedule, record);
  return isDue(schedule.schedule, since, now, spreadsheetZone()) ? since : null;
}

/** Imports that are due now, the longest due first. */
function dueImports(): StoredImport[] {
  const definitions = loadImports();
  const ids = definitions.map(({ id }) => id);
  const [records, runs, currentUserId] = [loadRecords(ids), loadUnfinishedRuns(), userId()];
  return definitions
    .map((definition) => {
      const { id } = definition;
      return { definition, since: dueSince(records.get(id) as ImportRecord, runs.get(id), currentUserId) };
    })
    .filter((each): each is { definition: StoredImport; since: number } => each.since !== null)
    .sort((a, b) => a.since - b.since)
    .map(({ definition }) => definition);
}

/**
 * Whether the user has withdrawn a permission: nothing can run, and any call that needs it would disable the trigger.
 */
const isAuthorizationRequired = (): boolean =>
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
  ScriptApp.AuthorizationStatus.REQUIRED;

/** The hourly trigger's handler: runs this user's imports that are due in this spreadsheet, and unfinished runs. */
export function runDueImports(event?: { triggerUid?: unknown }): void {
  if (typeof event !== "object" || event?.triggerUid === undefined) return;
  if (isAuthorizationRequired()) {
    markSchedulesFailed(existingUserId() ?? "", { own: "notAllowed", at: Date.now() });
    return;
  }
  const start = Date.now();
  try {
    blankByClock();
    runWithinAllowance(start);
    sendAlerts();
  } finally {
    noteUse(Date.now() - start);
  }
}

/** Says in the import's status until when it waits. */
function putOff({ id }: StoredImport, until: number): void {
  updateRecord(id, ({ schedule, past }) => {
    const now = Date.now();
    const run = { startedAt: now, by: schedule?.by ?? "", who: schedule?.who ?? "", added: 0, updated: 0, ...past };
    return {
      past: { ...run, at: now, wasScheduled: true, state: "waiting", until, trouble: { pause: "allowance", until } },
    };
  });
}

function runWithinAllowance(start: number): void {
  const { workMs, until } = scheduledWork(start);
  if (until !== null) {
    for (const definition of dueImports()) putOff(definition, until);
    return;
  }
  deliverByClock();
  const budget = {
    isScheduled: true,
    stopAt: start + Math.min(maxWorkMs, workMs),
    waitDeadline: start + maxPauseMs,
    hardDeadline: start + hardLimitMs,
  };
  for (const definition of dueImports()) {
    if (Date.now() >= budget.stopAt) break;
    try {
      executeRun(definition, { restart: false, budget });
    } catch (error) {
      // Another user is running it, or has deleted it.
      if (!isUserError(error)) throw error;
    }
  }
  updateTriggerIfAllowed();
}
