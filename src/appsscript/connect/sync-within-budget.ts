import type { Connector } from "../../connectors/define-connector.ts";
import { addNoteTo } from "../../connectors/run-notes.ts";
import { isTransient } from "../../connectors/sync/classify-response.ts";
import { runSync } from "../../connectors/sync/run-sync.ts";
import type { Runtime } from "../../connectors/sync/runtime.ts";
import { ApiError, Pause } from "../../connectors/sync/sync-errors.ts";
import { hourMs } from "../../time/day.ts";
import { dayAt } from "../../time/zone-offset.ts";
import { requireBrands } from "../listen/brands.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { isUserError } from "../user-error.ts";
import {
  applySecretOf,
  factsOfKey,
  findConnection,
  markUsed,
  noSecretProvider,
  openRuntime,
  secretProviderFor,
} from "./connections.ts";
import { daysToImport } from "./import-period.ts";
import { loadRecord } from "./import-records.ts";
import type { LeaseHandle } from "./lease.ts";
import type { StoredRunError } from "./run-text.ts";
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
/** How often a run is continued automatically after transient errors. */
const maxAutomaticRetries = 3;

/** The limits of one execution. Times are milliseconds since 1970. */
export interface Budget {
  /** Started by the trigger: no user sees the progress or can click again. */
  isScheduled: boolean;
  /** When to stop at the next opportunity. */
  stopAt: number;
  /** When every wait for a platform must have ended. */
  waitDeadline: number;
  /** When to stop sending requests and waiting for responses. */
  hardDeadline: number;
}

/** How an execution's part of a run ended. `running`: its time was over. `until`: milliseconds since 1970. */
export type SyncResult =
  | { state: "done" }
  | { state: "running"; until?: number }
  | { state: "waiting"; until: number; error: StoredRunError }
  | { state: "failed"; error: StoredRunError };

/** This user's unfinished run, if it is recent and still reads what the definition wants; else null. */
export function resumableRun(definition: StoredImport): UnfinishedRun | null {
  const run = loadUnfinishedRun(definition.id);
  if (run === null || run.print !== importFingerprint(definition)) return null;
  return Date.now() - run.startedAt < maxRunAgeMs && !wasUndone(run) ? run : null;
}

export function newRun(definition: StoredImport): UnfinishedRun {
  const now = Date.now();
  const today = dayAt(now, spreadsheetZone());
  return {
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

/** The runtime, extending the lease over every sleep. */
const withLease = (runtime: Runtime, leaseHandle: LeaseHandle): Runtime => ({
  ...runtime,
  sleep(milliseconds) {
    leaseHandle.extend(milliseconds);
    runtime.sleep(milliseconds);
  },
});

/** Whether this user has a connection for the account, or it needs none. */
export const canRead = (definition: StoredImport, connector: Connector): boolean =>
  findConnection(definition) !== null ||
  (connector.signIn.isOptional === true && (definition.isPublic || connector.tracksBrands === true));

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
  const connection = findConnection(definition);
  if (!canRead(definition, connector)) return { state: "failed", error: { own: "noConnection", at: Date.now() } };
  const runtime = withLease(openRuntime(budget.hardDeadline), leaseHandle);
  const offset = spreadsheetZone();
  const today = dayAt(Date.now(), offset);
  const saveRun = () => saveUnfinishedRun(definition.id, run);
  saveRun();
  try {
    runSync(
      {
        connector,
        applySecret: connection && applySecretOf(connection),
        factsOfKey: connection ? factsOfKey(connection) : {},
        ...(connection && connection.permissions.length > 0 && { permissions: connection.permissions }),
        account: definition.account,
        tables: definition.tables,
        ...run.days,
        today,
        offset,
        fillFollowers: definition.fillFollowers,
        brands: connector.tracksBrands ? requireBrands() : [],
      },
      run.place,
      {
        runtime,
        secretProvider: connection ? secretProviderFor(connection, runtime) : noSecretProvider,
        deadline: budget.waitDeadline,
        writeRows(table, rows, { skipped, typed }) {
          leaseHandle.extend();
          writePortion(run, definition, connector, { table, rows, skipped, typed, today });
        },
        saveCheckpoint(checkpoint) {
          run.place = checkpoint;
          saveRun();
        },
        addNote(kind, what, count, table) {
          addNoteTo(run.notes, { kind, what, ...(count !== undefined && { count }), ...(table && { table }) });
        },
        throwIfOutOfTime() {
          leaseHandle.extend();
          if (Date.now() >= budget.stopAt) throw new Pause("time", null);
        },
      },
    );
    if (connection) markUsed(connection.id);
    finishRun(run, definition, connector);
    return { state: "done" };
  } catch (error) {
    return resultOfError(error, run, definition, connector, leaseHandle, budget);
  }
}

/** The result of a run that an error stopped. Throws unexpected errors again. */
function resultOfError(
  error: unknown,
  run: UnfinishedRun,
  definition: StoredImport,
  connector: Connector,
  leaseHandle: LeaseHandle,
  { isScheduled }: Budget,
): SyncResult {
  const now = Date.now();
  if (error instanceof Pause && error.reason === "time") return { state: "running" };
  const failureKind = error instanceof ApiError ? error.kind : null;
  const isTransientError = error instanceof ApiError && isTransient(error);
  if (!(error instanceof Pause) && failureKind === null && !isUserError(error)) throw error;
  if (leaseHandle.isHeld()) finishRun(run, definition, connector);
  if (error instanceof Pause && error.reason === "rate_limited") {
    const until = error.until ?? now + hourMs;
    return { state: "waiting", until, error: { pause: "rate_limited", until } };
  }
  if ((error instanceof Pause || (isTransientError && isScheduled)) && ++run.stops <= maxAutomaticRetries) {
    const until = (error instanceof Pause ? error.until : null) ?? now + retryDelayMs;
    return { state: "waiting", until, error: { pause: "trouble", until } };
  }
  if (failureKind !== null) return { state: "failed", error: { failure: failureKind } };
  if (isUserError(error)) return { state: "failed", error: { what: error.message, advice: error.advice } };
  return { state: "failed", error: { failure: "server" } };
}
