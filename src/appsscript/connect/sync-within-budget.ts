import type { Connector } from "../../connectors/define-connector.ts";
import { addNoteTo } from "../../connectors/run-notes.ts";
import { isTransient } from "../../connectors/sync/classify-response.ts";
import { ApiError, Pause } from "../../connectors/sync/sync-errors.ts";
import { newImportId } from "../../importer/merge/import-rows.ts";
import { hourMs } from "../../time/day.ts";
import { dayAt } from "../../time/zone-offset.ts";
import { clearDeletedMentions } from "../people/deleted-mentions.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { isUserError } from "../user-error.ts";
import { markUsed } from "./connections.ts";
import { daysToImport } from "./import-period.ts";
import { loadRecord } from "./import-records.ts";
import type { LeaseHandle } from "./lease.ts";
import { bigQueryDeadline, canRead, type ImportReader, openReader, readAccount, requestOf } from "./read-account.ts";
import { refusalOf } from "./refusals.ts";
import { type Budget, maxAutomaticRetries, type SyncResult } from "./run-budget.ts";
import { syncAccounts } from "./several-accounts/sync-accounts.ts";
import { importFingerprint, type StoredImport } from "./stored-imports.ts";
import { loadUnfinishedRun, saveUnfinishedRun, type UnfinishedRun } from "./unfinished-runs.ts";
import { finishRun, wasUndone, writePortion } from "./write-portion.ts";

/** An older run is not resumed: platforms expire cursors, and its days are no longer those of the import's period. */
const maxRunAgeMs = 48 * hourMs;
/**
 * Delay after a transient error. Below an hour, since the hourly trigger that continues the run may be some minutes
 * early.
 */
const retryDelayMs = 30 * 60_000;

/** This user's unfinished run, if it is recent and still reads what the definition wants; else null. */
export function resumableRun(definition: StoredImport): UnfinishedRun | null {
  const run = loadUnfinishedRun(definition.id);
  if (run === null || run.print !== importFingerprint(definition)) return null;
  // Nothing is left to continue.
  if (run.accounts && run.accounts.failed === run.accounts.all.length) return null;
  return Date.now() - run.startedAt < maxRunAgeMs && !wasUndone(run) ? run : null;
}

export function newRun(definition: StoredImport): UnfinishedRun {
  const now = Date.now();
  const today = dayAt(now, spreadsheetZone());
  return {
    id: newImportId(),
    print: importFingerprint(definition),
    startedAt: now,
    days: daysToImport(definition, today, loadRecord(definition.id).goodTo),
    place: null,
    goesOnAt: null,
    waitsUntil: null,
    tables: {},
    read: 0,
    notes: [],
    account: "",
    stops: 0,
  };
}

/**
 * Continues a run until it is done or its budget is used, and saves its progress. Changes `run`. Rows that were written
 * stay, whatever happens.
 */
export function syncWithinBudget(
  definition: StoredImport,
  connector: Connector,
  run: UnfinishedRun,
  leaseHandle: LeaseHandle,
  budget: Budget,
): SyncResult {
  const reader = openReader(definition, connector, leaseHandle, budget);
  if (!canRead(definition, connector, reader.connectionFor))
    return { state: "failed", error: { own: "noConnection", at: Date.now() } };
  const refusal = refusalOf(reader);
  if (refusal) return { state: "failed", error: refusal };
  saveUnfinishedRun(definition.id, run);
  const deadline = bigQueryDeadline(budget);
  let isFinishing = false;
  const finish = (isStopped: boolean) => {
    isFinishing = true;
    finishRun(run, definition, connector, { deadline, isStopped });
  };
  try {
    if (definition.accounts) {
      const result = syncAccounts(reader, run, leaseHandle);
      const isStopped = result.state !== "done";
      if (result.state !== "running") finish(isStopped);
      return result;
    }
    syncOneAccount(reader, run, leaseHandle);
    finish(false);
    clearDeletedMentions(reader, run.notes, leaseHandle);
    return { state: "done" };
  } catch (error) {
    const result = resultOfError(error, run, budget);
    // What an error has stopped while it was being finished is finished by the next run.
    const isStopped = result.state !== "running" && !isFinishing;
    if (isStopped && leaseHandle.isHeld()) finishRun(run, definition, connector);
    return result;
  }
}

function syncOneAccount(reader: ImportReader, run: UnfinishedRun, leaseHandle: LeaseHandle): void {
  const { definition, budget } = reader;
  const connection = reader.connectionFor(definition);
  readAccount(reader, connection, requestOf(reader, connection, definition.account, run.days), run.place, {
    writeRows(table, rows, { skipped, typed }) {
      leaseHandle.extend();
      writePortion(run, reader, { table, rows, skipped, typed });
    },
    saveCheckpoint(checkpoint) {
      run.place = checkpoint;
      saveUnfinishedRun(definition.id, run);
    },
    addNote(kind, what, count, table) {
      addNoteTo(run.notes, { kind, what, ...(count !== undefined && { count }), ...(table && { table }) });
    },
    throwIfOutOfTime() {
      leaseHandle.extend();
      if (Date.now() >= budget.stopAt) throw new Pause("time", null);
    },
  });
  if (connection) markUsed(connection.id);
}

/** The result of a run that an error stopped. Throws unexpected errors again. */
function resultOfError(error: unknown, run: UnfinishedRun, { isScheduled }: Budget): SyncResult {
  const now = Date.now();
  if (error instanceof Pause && error.reason === "time") return { state: "running" };
  const failureKind = error instanceof ApiError ? error.kind : null;
  const isTransientError = error instanceof ApiError && isTransient(error);
  if (!(error instanceof Pause) && failureKind === null && !isUserError(error)) throw error;
  if (error instanceof Pause && (error.reason === "rate_limited" || error.reason === "allowance")) {
    const until = error.until ?? now + hourMs;
    return { state: "waiting", until, error: { pause: error.reason, until } };
  }
  if ((error instanceof Pause || (isTransientError && isScheduled)) && ++run.stops <= maxAutomaticRetries) {
    const until = (error instanceof Pause ? error.until : null) ?? now + retryDelayMs;
    return { state: "waiting", until, error: { pause: "trouble", until } };
  }
  if (failureKind !== null) return { state: "failed", error: { failure: failureKind } };
  if (isUserError(error)) return { state: "failed", error: { what: error.message, advice: error.advice } };
  return { state: "failed", error: { failure: "server" } };
}
