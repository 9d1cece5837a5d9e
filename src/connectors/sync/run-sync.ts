import { type Row, type TableName, tables } from "../../tables/index.ts";
import { rowKeys } from "../../tables/row-keys.ts";
import { setCanonicalValues } from "../../tables/vocabulary/canonical-values.ts";
import type { ApplySecret, Brand, Connector, Facts, Run, Source } from "../define-connector.ts";
import { isInPeriod } from "../wall-clock.ts";
import { isApiFailure } from "./classify-response.ts";
import { completeMention, isOwnPost } from "./complete-mentions.ts";
import { withKeyExchange } from "./key-exchange.ts";
import { createImpossibleFilter } from "./leave-out-impossible.ts";
import type { ChainCheckpoint } from "./page-chains.ts";
import { firstCheckpoint, readPages, withAccount } from "./read-pages.ts";
import type { Runtime, SecretProvider } from "./runtime.ts";
import { type NoteKind, type RequestContext, sendOrPause } from "./send-batch.ts";
import { ApiError, Pause } from "./sync-errors.ts";

export interface SyncRequest {
  connector: Connector;
  /** How the secret is sent; null without one. */
  applySecret: ApplySecret | null;
  /** Facts contained in the key. */
  factsOfKey?: Facts;
  /** "" for the connection's own account. */
  account: string;
  tables: readonly TableName[];
  from: string;
  to: string;
  today: string;
  /** Offset of the spreadsheet's time zone, in which `from`, `to` and `today` are days; defaults to UTC. */
  offset?: Run["offset"];
  /** Rows buffered before they are written and a checkpoint is saved; defaults to 1,000. */
  maxBufferedRows?: number;
  /** Fills today's followers into posts whose followers are unknown. */
  fillFollowers?: boolean;
  /** Brands to search for, for connectors with `tracksBrands`. */
  brands?: readonly Brand[];
}

/** Where a run resumes: JSON without secrets. */
export interface Checkpoint {
  /** The remaining tables, starting with the current one. */
  tables: TableName[];
  chains: readonly ChainCheckpoint[] | null;
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
  const { connector } = request;
  const { runtime, secretProvider, deadline, addNote } = syncPort;
  const { applySecret } = request;
  const context: RequestContext = {
    connector,
    runtime,
    secretProvider: withKeyExchange({ connector, runtime, secretProvider, deadline, applySecret }),
    applySecret,
    lookupSecret: null,
    deadline,
    addNote: (kind, what, count) => addNote(kind, what, count),
  };
  let remainingTables = (checkpoint?.tables ?? request.tables).filter((table) => connector.tables[table] !== undefined);
  const run = runLookups(context, request, remainingTables);
  let chains = remainingTables[0] === checkpoint?.tables[0] ? (checkpoint?.chains ?? null) : null;
  for (; remainingTables.length > 0; remainingTables = remainingTables.slice(1), chains = null) {
    syncTable(context, request, run, remainingTables, chains, syncPort);
    syncPort.saveCheckpoint({ tables: remainingTables.slice(1), chains: null });
  }
}

/** Sends the lookups and collects their facts. */
function runLookups(context: RequestContext, request: SyncRequest, wantedTables: readonly TableName[]): Run {
  const { account, from, to, today, offset, factsOfKey, brands = [] } = request;
  const now = context.runtime.now();
  let run: Run = { account, from, to, today, offset, now, facts: { ...factsOfKey }, brands };
  for (const lookup of context.connector.lookups) {
    if (lookup.forTables && !lookup.forTables.some((table) => wantedTables.includes(table))) continue;
    if (lookup.when && !lookup.when(run)) continue;
    const [result] = sendOrPause(context, [lookup.request(run)]);
    if (!result) continue;
    if (isApiFailure(result)) {
      if (lookup.toleratedFailures?.includes(result.failure.kind)) continue;
      throw new ApiError(result.failure);
    }
    const { body } = result.response;
    const facts = lookup.read(body, run, result.response);
    if (facts === null) throw new ApiError({ kind: "not_found", code: "account" });
    run = { ...run, facts: { ...run.facts, ...facts } };
    context.lookupSecret = lookup.secret?.(body, run) ?? context.lookupSecret;
  }
  return run;
}

function syncTable(
  context: RequestContext,
  request: SyncRequest,
  run: Run,
  remainingTables: TableName[],
  chains: readonly ChainCheckpoint[] | null,
  syncPort: SyncPort,
): void {
  const [table] = remainingTables as [TableName];
  const source = context.connector.tables[table] as Source;
  const tableContext: RequestContext = {
    ...context,
    addNote: (kind, what, count) =>
      count === undefined ? syncPort.addNote(kind, what) : syncPort.addNote(kind, what, count, table),
  };
  const buffer: Row[] = [];
  let skipped = 0;
  const leaveOutImpossible = createImpossibleFilter(
    table,
    run,
    (row) => isWanted(table, row, run),
    tableContext.addNote,
  );
  const addRows = (rows: readonly Row[]) => {
    for (const received of rows) {
      const row = isOwnPost(received, run.brands ?? []) ? null : leaveOutImpossible(received);
      if (row === null) continue;
      const completeRow = withFollowers({ ...row, source: context.connector.source }, table, request, run);
      setCanonicalValues(tables[table], completeRow);
      if (rowKeys(tables[table], completeRow).length === 0) skipped++;
      else buffer.push(table === "mentions" ? completeMention(completeRow) : completeRow);
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
    addRows([withAccount(context, run, source.snapshot(run))]);
    flush();
    return;
  }
  if (source.today && chains === null) addRows([withAccount(context, run, source.today(run))]);
  let lastCheckpoints: readonly ChainCheckpoint[] | null = chains;
  const saveCheckpoint = () => {
    flush();
    if (lastCheckpoints !== null) syncPort.saveCheckpoint({ tables: remainingTables, chains: lastCheckpoints });
  };
  const startingPoint = JSON.stringify(chains ?? firstCheckpoint(source, run));
  const readFrom = (start: readonly ChainCheckpoint[] | null) =>
    readPages(tableContext, source, run, start, addRows, (checkpoints) => {
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

function isWanted(table: TableName, row: Row, run: Run): boolean {
  const { time: field, isSnapshot } = tables[table];
  const time = row[field];
  return isSnapshot === true || typeof time !== "string" || isInPeriod(time, run);
}

/** Followers belong to the row's own time; today's are only filled in where the user chose to. */
function withFollowers(row: Row, table: TableName, { fillFollowers }: SyncRequest, { facts }: Run): Row {
  if (table !== "posts" || !fillFollowers || typeof facts.followers !== "number") return row;
  return { ...row, followers: row.followers ?? facts.followers };
}
