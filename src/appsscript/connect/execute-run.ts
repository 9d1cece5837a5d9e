import type { Connector } from "../../connectors/define-connector.ts";
import { findConnector } from "../../connectors/index.ts";
import type { RunState } from "../../rpc/connect-calls.ts";
import { userError } from "../user-error.ts";
import type { ImportRecord } from "./import-records.ts";
import { acquireLease, type LeaseHandle } from "./lease.ts";
import { describeRunError, noteText, runText, type StoredRunError } from "./run-text.ts";
import { type StoredImport, saveAccountName } from "./stored-imports.ts";
import { type Budget, newRun, resumableRun, type SyncResult, syncWithinBudget } from "./sync-within-budget.ts";
import { deleteUnfinishedRun, loadUnfinishedRun, saveUnfinishedRun, type UnfinishedRun } from "./unfinished-runs.ts";
import { userEmail, userId } from "./user-id.ts";
import { finishRun, sheetSummaries } from "./write-portion.ts";

/** A pause of this length is waited for where somebody looks on. */
const shortPauseMs = 5 * 60_000;

export interface ExecuteRunOptions {
  /** Begins anew instead of going on. */
  restart: boolean;
  budget: Budget;
}

/** The platform of an import; trouble where this version of the add-on does not know it. */
export function requireConnectorOf({ platform }: StoredImport): Connector {
  const connector = findConnector(platform);
  if (!connector) throw userError(runText().errors.unknownPlatform());
  return connector;
}

/** Runs an import for a while, alone, and notes for everybody what came of it. */
export function executeRun(definition: StoredImport, options: ExecuteRunOptions): RunState {
  const connector = requireConnectorOf(definition);
  const unfinishedRun = () => (options.restart ? null : resumableRun(definition));
  const pausedRun = unfinishedRun();
  if (pausedRun && (pausedRun.waitsUntil ?? 0) - Date.now() > (options.budget.isScheduled ? 0 : shortPauseMs))
    return toRunState(pausedRun, connector, waitingUntil(pausedRun.waitsUntil as number));
  const leaseHandle = acquireLease(definition.id);
  const resumedRun = unfinishedRun();
  const run = resumedRun ?? newRun(definition);
  if (resumedRun === null) closeStaleRun(definition, connector);
  const result = toVisibleResult(syncOrFail(definition, connector, run, leaseHandle, options.budget), options.budget);
  recordOutcome(definition, run, result, leaseHandle, options.budget);
  return toRunState(run, connector, result);
}

const waitingUntil = (until: number): SyncResult => ({
  state: "waiting",
  until,
  error: { pause: "rate_limited", until },
});

/** A run that is not gone on with keeps its line in the history, so that it can be taken back. */
function closeStaleRun(definition: StoredImport, connector: Connector): void {
  const old = loadUnfinishedRun(definition.id);
  if (old) finishRun(old, definition, connector);
}

function syncOrFail(
  definition: StoredImport,
  connector: Connector,
  run: UnfinishedRun,
  leaseHandle: LeaseHandle,
  budget: Budget,
): SyncResult {
  if (run.waitsUntil !== null) {
    Utilities.sleep(Math.max(0, Math.min(run.waitsUntil, budget.stopAt) - Date.now()));
    if (run.waitsUntil > Date.now()) return waitingUntil(run.waitsUntil);
  }
  try {
    return syncWithinBudget(definition, connector, run, leaseHandle, budget);
  } catch (error) {
    // Its words may hold anything; where it happened is enough to find out.
    console.error(String((error as Error | null)?.stack ?? "").replace(/^[\s\S]*?(?=\n\s+at )/, "An import stopped."));
    return { state: "failed", error: { own: "unexpected", at: Date.now() } };
  }
}

/** Where somebody looks on, a short pause is a part of the run; where nobody does, the end of its time is a pause. */
function toVisibleResult(result: SyncResult, { isScheduled }: Budget): SyncResult & { until?: number } {
  if (result.state === "waiting" && !isScheduled && result.until - Date.now() <= shortPauseMs)
    return { state: "running", until: result.until };
  return result;
}

const isRateLimit = (error: StoredRunError): boolean => "pause" in error && error.pause === "rate_limited";

/** Keeps how the run goes on, and what everybody may know of it. */
function recordOutcome(
  definition: StoredImport,
  run: UnfinishedRun,
  result: SyncResult & { until?: number },
  leaseHandle: LeaseHandle,
  { isScheduled }: Budget,
): void {
  const now = Date.now();
  const mustWait = result.state === "running" || (result.state === "waiting" && isRateLimit(result.error));
  run.waitsUntil = mustWait ? (result.until ?? null) : null;
  run.goesOnAt = result.state === "failed" ? null : (result.until ?? now);
  if (result.state === "done") deleteUnfinishedRun(definition.id);
  else saveUnfinishedRun(definition.id, run);
  const sheets = sheetSummaries(run);
  leaseHandle.release(
    result.state === "running" && !isScheduled,
    ({ schedule, goodTo }): Partial<ImportRecord> => ({
      past: {
        startedAt: run.startedAt,
        at: now,
        by: userId(),
        who: userEmail(),
        wasScheduled: isScheduled,
        state: result.state === "running" && isScheduled ? "waiting" : result.state,
        added: sheets.reduce((sum, { added }) => sum + added, 0),
        updated: sheets.reduce((sum, { updated }) => sum + updated, 0),
        until: result.until ?? null,
        trouble: "error" in result ? result.error : null,
      },
      goodTo: result.state === "done" ? run.days.to : goodTo,
      schedule: schedule && isScheduled ? { ...schedule, ranAt: run.startedAt } : schedule,
    }),
  );
  if (result.state === "done") saveAccountName(definition.id, run.account);
}

function toRunState(run: UnfinishedRun, connector: Connector, result: SyncResult & { until?: number }): RunState {
  const [table = null] = run.place?.tables ?? [];
  const sheets = sheetSummaries(run);
  return {
    state: result.state,
    until: result.until === undefined ? null : new Date(result.until).toISOString(),
    table: result.state === "done" ? null : table,
    read: run.read,
    skipped: Object.values(run.tables).reduce((sum, { skipped }) => sum + skipped, 0),
    sheets,
    notes: run.notes.map((each) => noteText(each, connector)),
    error: describeRunError("error" in result ? result.error : null, connector),
  };
}
