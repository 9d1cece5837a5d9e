import type { Connector } from "../../connectors/define-connector.ts";
import { findConnector } from "../../connectors/index.ts";
import { gapNotes, noteText, shortGaps } from "../../connectors/run-notes.ts";
import type { AccountCounts, RunState } from "../../rpc/connect-calls.ts";
import { gapSentence } from "../bigquery/load-gaps.ts";
import { userError } from "../user-error.ts";
import { userLanguage } from "../user-language.ts";
import { runText } from "../user-text.ts";
import { agreementTo, agreeTo } from "./agreements.ts";
import type { StoredRun } from "./import-records.ts";
import { acquireLease, type LeaseHandle } from "./lease.ts";
import { logUnexpected } from "./log-unexpected.ts";
import type { Budget, SyncResult } from "./run-budget.ts";
import { describeRunError } from "./run-text.ts";
import { type StoredImport, storeImport, withAccountName } from "./stored-imports.ts";
import { newRun, resumableRun, syncWithinBudget } from "./sync-within-budget.ts";
import {
  type AccountsOfRun,
  deleteUnfinishedRun,
  loadUnfinishedRun,
  saveUnfinishedRun,
  type UnfinishedRun,
} from "./unfinished-runs.ts";
import { userEmail, userId } from "./user-id.ts";
import { finishRun, sheetSummaries } from "./write-portion.ts";

/** An interactive run sits out pauses up to this length; longer ones are reported to the user as waiting. */
const shortPauseMs = 5 * 60_000;

export interface ExecuteRunOptions {
  /** Starts a new run instead of resuming an unfinished one. */
  restart: boolean;
  budget: Budget;
}

/** The connector of an import. Throws a user error if this version of the add-on does not have it. */
export function requireConnectorOf({ platform }: StoredImport): Connector {
  const connector = findConnector(platform);
  if (!connector) throw userError(runText().errors.unknownPlatform());
  return connector;
}

/**
 * Runs an import within the budget, under its lease, and stores the outcome: `runImport` and `runDueImports` call it,
 * and it calls `syncWithinBudget`. Throws a user error if another execution holds the lease.
 */
export function executeRun(definition: StoredImport, { restart, budget }: ExecuteRunOptions): RunState {
  const connector = requireConnectorOf(definition);
  const unfinishedRun = () => (restart ? null : resumableRun(definition));
  const pausedRun = unfinishedRun();
  if (pausedRun?.waitsUntil && pausedRun.waitsUntil - Date.now() > (budget.isScheduled ? 0 : shortPauseMs))
    return toRunState(pausedRun, connector, rateLimitedUntil(pausedRun.waitsUntil));
  const leaseHandle = acquireLease(definition.id);
  // Read again: another execution may have continued the run before the lease was acquired.
  const resumedRun = unfinishedRun();
  const run = resumedRun ?? newRun(definition);
  if (resumedRun === null) closeStaleRun(definition, connector, run);
  const result = toVisibleResult(
    waitOutRateLimit(run, budget) ??
      catchUnexpected(() => syncWithinBudget(definition, connector, run, leaseHandle, budget)),
    budget,
  );
  storeOutcome(definition, run, result, leaseHandle, budget);
  return toRunState(run, connector, result);
}

const rateLimitedUntil = (until: number): SyncResult => ({
  state: "waiting",
  until,
  error: { pause: "rate_limited", until },
});

/**
 * Brings the history up to date for a run that will not be resumed, so that it can be undone. What of it did not reach
 * BigQuery is told by the next one.
 */
function closeStaleRun(definition: StoredImport, connector: Connector, next: UnfinishedRun): void {
  const staleRun = loadUnfinishedRun(definition.id);
  if (!staleRun) return;
  finishRun(staleRun, definition, connector);
  if (staleRun.gaps) next.gaps = staleRun.gaps;
}

/** Sleeps until the platform's rate limit ends; returns the result to stop with if the budget ends first. */
function waitOutRateLimit({ waitsUntil }: UnfinishedRun, { stopAt }: Budget): SyncResult | null {
  if (waitsUntil === null) return null;
  Utilities.sleep(Math.max(0, Math.min(waitsUntil, stopAt) - Date.now()));
  return waitsUntil > Date.now() ? rateLimitedUntil(waitsUntil) : null;
}

/** Turns an unexpected error into a result, so that the outcome is stored and the lease released. */
function catchUnexpected(sync: () => SyncResult): SyncResult {
  try {
    return sync();
  } catch (error) {
    logUnexpected(error);
    return { state: "failed", error: { own: "unexpected", at: Date.now() } };
  }
}

/** An interactive run reports a short pause as `running`, so that the sidebar calls again. */
function toVisibleResult(result: SyncResult, { isScheduled }: Budget): SyncResult {
  if (result.state === "waiting" && !isScheduled && result.until - Date.now() <= shortPauseMs)
    return { state: "running", until: result.until };
  return result;
}

/** When the run continues, milliseconds since 1970; null for as soon as possible, or never. */
const resumesAt = (result: SyncResult): number | null => ("until" in result ? (result.until ?? null) : null);

/** The run with the time of its next start: `waitsUntil` binds the user too, `goesOnAt` only the trigger. */
function withNextStart(run: UnfinishedRun, result: SyncResult, now: number): UnfinishedRun {
  const isRateLimited = result.state === "waiting" && "pause" in result.error && result.error.pause === "rate_limited";
  return {
    ...run,
    waitsUntil: result.state === "running" || isRateLimited ? resumesAt(result) : null,
    goesOnAt: result.state === "failed" ? null : (resumesAt(result) ?? now),
  };
}

/**
 * Stores how the run continues, for this user, and what came of it, for all users; releases the lease. An execution that
 * has taken the run over knows better.
 */
function storeOutcome(
  definition: StoredImport,
  run: UnfinishedRun,
  result: SyncResult,
  leaseHandle: LeaseHandle,
  { isScheduled }: Budget,
): void {
  if (!leaseHandle.isHeld()) return;
  const now = Date.now();
  if (result.state === "done") deleteUnfinishedRun(definition.id);
  else saveUnfinishedRun(definition.id, withNextStart(run, result, now));
  const past = toStoredRun(run, result, isScheduled, now);
  leaseHandle.release(result.state === "running" && !isScheduled, ({ schedule, goodTo }) => ({
    past,
    goodTo: result.state === "done" ? run.days.to : goodTo,
    schedule: schedule && isScheduled ? { ...schedule, ranAt: run.startedAt } : schedule,
  }));
  if (result.state === "done" && !run.accounts) saveAccountName(definition, run.account);
}

/** Saves the account's name; what the user has agreed to stays agreed. */
function saveAccountName(definition: StoredImport, accountName: string): void {
  const named = withAccountName(definition.id, accountName);
  if (named === null) return;
  if (definition.account === "" && agreementTo(definition) === "same") agreeTo(definition, named);
  storeImport(named);
}

function toStoredRun(run: UnfinishedRun, result: SyncResult, isScheduled: boolean, now: number): StoredRun {
  const sheets = sheetSummaries(run);
  const gaps = shortGaps(run.notes);
  return {
    startedAt: run.startedAt,
    at: now,
    by: userId(),
    who: userEmail(),
    wasScheduled: isScheduled,
    // The end of a scheduled run's time is a pause: it continues with the next trigger.
    state: result.state === "running" && isScheduled ? "waiting" : result.state,
    added: sheets.reduce((sum, { added }) => sum + added, 0),
    updated: sheets.reduce((sum, { updated }) => sum + updated, 0),
    until: resumesAt(result),
    trouble: "error" in result ? result.error : null,
    ...(run.accounts && { accounts: accountCounts(run.accounts) }),
    ...(gaps.length > 0 && { gaps }),
    ...(run.gaps && { loadGaps: run.gaps }),
  };
}

const accountCounts = ({ all, done, failed }: AccountsOfRun): AccountCounts => ({ done, failed, all: all.length });

function toRunState(run: UnfinishedRun, connector: Connector, result: SyncResult): RunState {
  const [table = null] = run.place?.tables ?? [];
  const until = resumesAt(result);
  return {
    state: result.state,
    until: until === null ? null : new Date(until).toISOString(),
    table: result.state === "done" ? null : table,
    read: run.read,
    ...(run.accounts && {
      accounts: { ...accountCounts(run.accounts), current: run.accounts.current?.name ?? "" },
    }),
    skipped: Object.values(run.tables).reduce((sum, { skipped }) => sum + skipped, 0),
    sheets: sheetSummaries(run),
    ...((gapNotes(run.notes).length > 0 || run.gaps) && { isIncomplete: true }),
    notes: [
      ...run.notes.map((each) => noteText(each, connector, userLanguage())),
      ...(run.gaps ?? []).map(gapSentence),
      ...(run.told ?? []),
    ],
    error: describeRunError("error" in result ? result.error : null, connector),
  };
}
