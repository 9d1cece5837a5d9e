import { type Row, type TableName, tables } from "../../tables/index.ts";
import { rowKeys } from "../../tables/row-keys.ts";
import { setCanonicalValues } from "../../tables/vocabulary/canonical-values.ts";
import type { ApplySecret, Connector, Run, Source } from "../define-connector.ts";
import { completeMention, isOwnPost } from "./complete-mentions.ts";
import { createTextFitter } from "./fit-cells.ts";
import { withKeyExchange } from "./key-exchange.ts";
import { createImpossibleFilter } from "./leave-out-impossible.ts";
import {
  countRow,
  emptySoFar,
  hasMetrics,
  type NumberCounts,
  noteMissingNumbers,
  resumedCounts,
} from "./number-counts.ts";
import type { ChainCheckpoint } from "./page-chains.ts";
import { firstCheckpoint, readPages, withAccount } from "./read-pages.ts";
import { createReusedIdFilter } from "./reused-ids.ts";
import { type RequestedRun, runLookups } from "./run-lookups.ts";
import type { Runtime, SecretProvider } from "./runtime.ts";
import type { NoteKind, RequestContext } from "./send-batch.ts";
import { ApiError, Pause } from "./sync-errors.ts";

export interface SyncRequest extends RequestedRun {
  connector: Connector;
  /** How the secret is sent; null without one. */
  applySecret: ApplySecret | null;
  tables: readonly TableName[];
  /** Rows buffered before they are written and a checkpoint is saved; defaults to 1,000. */
  maxBufferedRows?: number;
  /** Fills today's followers into posts whose followers are unknown. */
  fillFollowers?: boolean;
}

/** Where a run resumes: JSON without secrets. */
export interface Checkpoint {
  /** The remaining tables, starting with the current one. */
  tables: TableName[];
  chains: readonly ChainCheckpoint[] | null;
  /** The execution before ended because the platform limits requests. */
  isLimited?: true;
  /** What of the current table had no numbers so far. */
  numberCounts?: NumberCounts;
}

export interface SyncPort {
  runtime: Runtime;
  secretProvider: SecretProvider;
  /** When the run must have ended, milliseconds since 1970. */
  deadline: number;
  /** Writes rows to a table. */
  writeRows(table: TableName, rows: Row[], more: { skipped: number; typed: readonly string[] }): void;
  /** Saves where the run would resume; all rows before it have been written. */
  saveCheckpoint(checkpoint: Checkpoint): void;
  /** Notifies the user once; the counts of repeated notes about the same table are added up. */
  addNote(kind: NoteKind, what: string, count?: number, table?: TableName): void;
  /**
   * Throws `Pause` when the run should stop at the next opportunity, such as when its time is over. Only called once
   * the run has progressed beyond its start, so that every execution progresses; `deadline` applies in any case.
   */
  throwIfOutOfTime(): void;
}

const defaultMaxBufferedRows = 1_000;

/**
 * Reads all requested tables, from the start or a checkpoint. Rows written twice are harmless, since they are merged by
 * their keys.
 *
 * Throws `Pause` when the run continues later, `ApiError` when the user has to act first.
 */
export function runSync(request: SyncRequest, checkpoint: Checkpoint | null, syncPort: SyncPort): void {
  const { connector, applySecret } = request;
  const { runtime, secretProvider, deadline, addNote } = syncPort;
  let lastCheckpoint = checkpoint;
  const saveCheckpoint = (newCheckpoint: Checkpoint) => {
    lastCheckpoint = newCheckpoint;
    syncPort.saveCheckpoint(newCheckpoint);
  };
  const accepted = { requests: 0 };
  const context: RequestContext = {
    connector,
    runtime,
    secretProvider: withKeyExchange({ connector, runtime, secretProvider, deadline, applySecret }),
    applySecret,
    lookupSecret: null,
    deadline,
    accepted,
    permissions: request.permissions,
    addNote: (kind, what, count) => addNote(kind, what, count),
  };
  try {
    syncTables(context, request, checkpoint, { ...syncPort, saveCheckpoint });
  } catch (error) {
    if (!(error instanceof Pause) || error.reason !== "rate_limited") throw error;
    if (connector.limits.isExhaustedWhenRepeated) {
      if (checkpoint?.isLimited && accepted.requests === 0)
        throw new ApiError({ kind: "quota_exhausted", code: "repeated" });
      syncPort.saveCheckpoint({
        ...(lastCheckpoint ?? { tables: [...request.tables], chains: null }),
        isLimited: true,
      });
    }
    throw error;
  }
}

function syncTables(
  context: RequestContext,
  request: SyncRequest,
  checkpoint: Checkpoint | null,
  syncPort: SyncPort,
): void {
  const { connector } = context;
  let remainingTables = (checkpoint?.tables ?? request.tables).filter((table) => connector.tables[table] !== undefined);
  const run = runLookups(context, request, remainingTables);
  let chains = remainingTables[0] === checkpoint?.tables[0] ? (checkpoint?.chains ?? null) : null;
  let numberCounts: NumberCounts =
    chains === null
      ? {}
      : resumedCounts(connector.tables[remainingTables[0] as TableName] as Source, checkpoint?.numberCounts);
  let hasReadTable = checkpoint !== null;
  let lastRefusal: ApiError | null = null;
  for (; remainingTables.length > 0; remainingTables = remainingTables.slice(1), chains = null, numberCounts = {}) {
    const refusal = syncPermittedTable(context, request, run, remainingTables, chains, numberCounts, syncPort);
    hasReadTable ||= refusal === null;
    lastRefusal = refusal ?? lastRefusal;
    if (remainingTables.length === 1 && !hasReadTable && lastRefusal !== null) throw lastRefusal;
    syncPort.saveCheckpoint({ tables: remainingTables.slice(1), chains: null });
  }
}

/** Reads a table. Returns the refusal if the connection lacks the table's own permission; the user is told. */
function syncPermittedTable(...given: Parameters<typeof syncTable>): ApiError | null {
  const [context, , , [table], , , { addNote }] = given;
  const { permission } = context.connector.tables[table as TableName] as Source;
  const refuse = (refusal: ApiError): ApiError => {
    addNote("table_left_out", permission ?? "", 0, table);
    return refusal;
  };
  try {
    return syncTable(...given) ? null : refuse(new ApiError({ kind: "permission", code: permission ?? "" }));
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== "permission" || permission === undefined) throw error;
    return refuse(error);
  }
}

/** Returns false if the connection lacks the permission for numbers of today. */
function syncTable(
  context: RequestContext,
  request: SyncRequest,
  run: Run,
  remainingTables: TableName[],
  chains: readonly ChainCheckpoint[] | null,
  numberCounts: NumberCounts,
  syncPort: SyncPort,
): boolean {
  const [table] = remainingTables as [TableName];
  const source = context.connector.tables[table] as Source;
  const tableContext: RequestContext = {
    ...context,
    addNote: (kind, what, count) =>
      count === undefined ? syncPort.addNote(kind, what) : syncPort.addNote(kind, what, count, table),
  };
  const buffer: Row[] = [];
  let skipped = 0;
  const leaveOutImpossible = createImpossibleFilter(table, run, tableContext.addNote);
  const fitCells = createTextFitter(tableContext.addNote);
  const isOfAnotherItem = createReusedIdFilter(table);
  const addRows = (rows: readonly Row[]) => {
    for (const received of rows) {
      const row = isOwnPost(received, run.brands ?? []) ? null : leaveOutImpossible(received);
      if (row === null) continue;
      countRow(numberCounts, table, row);
      const completeRow = withFollowers({ ...row, source: context.connector.source }, table, request, run);
      setCanonicalValues(tables[table], completeRow);
      const [key] = rowKeys(tables[table], completeRow);
      if (key === undefined) skipped++;
      else if (isOfAnotherItem(key, completeRow)) tableContext.addNote("left_out", "reused", 1);
      else buffer.push(fitCells(table === "mentions" ? completeMention(completeRow) : completeRow));
    }
  };
  const flush = () => {
    if (buffer.length === 0 && skipped === 0) return;
    const typed = request.fillFollowers && table === "posts" ? ["followers"] : [];
    syncPort.writeRows(table, [...buffer], { skipped, typed });
    buffer.length = 0;
    skipped = 0;
  };
  if ("snapshot" in source) {
    const row = source.snapshot(run);
    if (source.permission !== undefined && !hasMetrics(table, row)) return false;
    addRows([withAccount(context, run, row)]);
    flush();
    noteMissingNumbers(tableContext, numberCounts, table, source);
    return true;
  }
  if (source.today && chains === null) addRows([withAccount(context, run, source.today(run))]);
  let lastCheckpoints: readonly ChainCheckpoint[] | null = chains;
  const saveCheckpoint = () => {
    flush();
    const empty = emptySoFar(numberCounts);
    if (lastCheckpoints !== null)
      syncPort.saveCheckpoint({
        tables: remainingTables,
        chains: lastCheckpoints,
        ...(empty && { numberCounts: empty }),
      });
  };
  const startingPoint = JSON.stringify(chains ?? firstCheckpoint(source, run));
  const readFrom = (start: readonly ChainCheckpoint[] | null) =>
    readPages(tableContext, source, run, start, numberCounts, addRows, (checkpoints) => {
      lastCheckpoints = checkpoints;
      if (syncPort.runtime.now() > syncPort.deadline) throw new Pause("time", null);
      if (buffer.length >= (request.maxBufferedRows ?? defaultMaxBufferedRows)) saveCheckpoint();
      if (JSON.stringify(checkpoints) !== startingPoint) syncPort.throwIfOutOfTime();
    });
  try {
    restartOnExpiredCursor(readFrom, chains);
  } catch (error) {
    // After any other error, such as a full sheet, unwritten rows must not count as read.
    if (error instanceof Pause || error instanceof ApiError) saveCheckpoint();
    throw error;
  }
  flush();
  noteMissingNumbers(tableContext, numberCounts, table, source);
  return true;
}

/** Reads from a checkpoint; restarts once from the beginning where its cursor has expired. */
function restartOnExpiredCursor(
  readFrom: (start: readonly ChainCheckpoint[] | null) => void,
  start: readonly ChainCheckpoint[] | null,
): void {
  try {
    readFrom(start);
  } catch (error) {
    if (!(error instanceof ApiError) || error.kind !== "bad_place") throw error;
    readFrom(null);
  }
}

/** Followers belong to the row's own time; today's are only filled in where the user chose to. */
function withFollowers(row: Row, table: TableName, { fillFollowers }: SyncRequest, { facts }: Run): Row {
  if (table !== "posts" || !fillFollowers || typeof facts.followers !== "number") return row;
  return { ...row, followers: row.followers ?? facts.followers };
}
