import type { Brand, Facts, Platform, Run, Send, Source } from "../../platforms/define-platform.ts";
import { isInPeriod } from "../../platforms/wall-clock.ts";
import { type Row, type TableName, tables } from "../../tables/index.ts";
import { completeMention, isOwnVoice } from "../listening/complete-mentions.ts";
import { rowKeys } from "../row-keys.ts";
import { type Asking, askAll, type NoteKind } from "./ask.ts";
import { exchangedKey } from "./exchanged-key.ts";
import { isFailure } from "./judge-answer.ts";
import type { ChainPlace } from "./page-chains.ts";
import { readList, rowOf, startOf } from "./read-list.ts";
import { Pause, Refused } from "./run-end.ts";
import type { Outside, SecretKeeper } from "./transport.ts";

/** What is to be read. */
export interface RunRequest {
  platform: Platform;
  /** How the keeper's secret travels; null without one. */
  send: Send | null;
  /** What the secret tells of itself. */
  keyFacts?: Facts;
  /** "" for the connection's own. */
  account: string;
  tables: readonly TableName[];
  from: string;
  to: string;
  today: string;
  /** The spreadsheet's zone, whose days `from`, `to` and `today` are; UTC where it is not said. */
  offset?: Run["offset"];
  /** Rows that are kept back before they are written and the place is kept; 1,000 where it is not said. */
  rowsPerWrite?: number;
  /** Fill today's followers into rows whose followers are not known. */
  fillFollowers?: boolean;
  /** What a platform that listens listens for. */
  brands?: readonly Brand[];
}

/** Where a run goes on: JSON without secrets. */
export interface Place {
  /** The tables that are still to be read, the one at work first. */
  tables: TableName[];
  chains: readonly ChainPlace[] | null;
}

export interface RunPort {
  outside: Outside;
  keeper: SecretKeeper;
  /** When the run has to have ended, milliseconds since 1970. */
  deadline: number;
  /** Takes rows of a table to be kept. */
  write(table: TableName, rows: Row[], more: { skipped: number; typed: readonly string[] }): void;
  /** Keeps where the run would go on; everything before was written. */
  save(place: Place): void;
  note(kind: NoteKind, what: string): void;
  /**
   * Whether the run should stop at the next opportunity, such as when its time is over; it throws `Pause` then. Asked only
   * when the run has come further than it began, so that it comes further each time; `deadline` holds in any case.
   */
  checkTime(): void;
}

/** Rows that are kept back before they are written. */
const mostKeptBack = 1_000;

/** Fields by which a row belongs to a period. */
const timeOf: Partial<Record<TableName, string>> = {
  posts: "published_at",
  days: "date",
  pages: "date",
  campaigns: "sent_at",
  episodes: "published_at",
  mentions: "published_at",
  conversations: "received_at",
};

/**
 * Reads everything that is asked for and hands it over, from the beginning or from where it stopped. What was handed over
 * twice changes nothing, since rows are merged by their keys.
 *
 * Throws `Pause` when it goes on later, `Refused` when somebody has to do something first.
 */
export function runImport(request: RunRequest, place: Place | null, port: RunPort): void {
  const { platform } = request;
  const { outside, keeper, deadline, note } = port;
  const { send } = request;
  const asking: Asking = {
    platform,
    outside,
    keeper: exchangedKey({ platform, outside, keeper, deadline, send }),
    send,
    ownSecret: null,
    deadline,
    note,
  };
  let left = (place?.tables ?? request.tables).filter((table) => platform.tables[table] !== undefined);
  const run = lookUp(asking, request, left);
  let chains = left[0] === place?.tables[0] ? (place?.chains ?? null) : null;
  for (; left.length > 0; left = left.slice(1), chains = null) {
    readTable(asking, request, run, left, chains, port);
    port.save({ tables: left.slice(1), chains: null });
  }
}

/** Asks what later requests need to know. */
function lookUp(asking: Asking, request: RunRequest, wanted: readonly TableName[]): Run {
  const { account, from, to, today, offset, keyFacts, brands = [] } = request;
  const now = asking.outside.now();
  let run: Run = { account, from, to, today, offset, now, facts: { ...keyFacts }, brands };
  for (const lookup of asking.platform.lookups) {
    if (lookup.for && !lookup.for.some((table) => wanted.includes(table))) continue;
    if (lookup.when && !lookup.when(run)) continue;
    const [judged] = askAll(asking, [lookup.request(run)]);
    if (!judged) continue;
    if (isFailure(judged)) {
      if (lookup.mayFail?.includes(judged.failure.kind)) continue;
      throw new Refused(judged.failure);
    }
    const { body } = judged.answer;
    const facts = lookup.read(body, run, judged.answer);
    if (facts === null) throw new Refused({ kind: "not_found", code: "account" });
    run = { ...run, facts: { ...run.facts, ...facts } };
    asking.ownSecret = lookup.secret?.(body, run) ?? asking.ownSecret;
  }
  return run;
}

function readTable(
  asking: Asking,
  request: RunRequest,
  run: Run,
  left: TableName[],
  chains: readonly ChainPlace[] | null,
  port: RunPort,
): void {
  const [table] = left as [TableName];
  const source = asking.platform.tables[table] as Source;
  const kept: Row[] = [];
  let skipped = 0;
  const take = (rows: readonly Row[]) => {
    for (const row of rows) {
      if (!isWanted(table, row, run) || isOwnVoice(row, run.brands ?? [])) continue;
      const complete = withFollowers({ ...row, source: asking.platform.source }, table, request, run);
      if (rowKeys(tables[table], complete).length === 0) skipped++;
      else kept.push(table === "mentions" ? completeMention(complete) : complete);
    }
  };
  const hand = () => {
    if (kept.length === 0 && skipped === 0) return;
    const typed = request.fillFollowers && table === "posts" ? ["followers"] : [];
    port.write(table, [...kept], { skipped, typed });
    kept.length = 0;
    skipped = 0;
  };
  if ("snapshot" in source) {
    take([rowOf(asking, run, source.snapshot(run))]);
    hand();
    return;
  }
  if (source.today && chains === null) take([rowOf(asking, run, source.today(run))]);
  let safe: readonly ChainPlace[] | null = chains;
  const save = () => {
    hand();
    if (safe !== null) port.save({ tables: left, chains: safe });
  };
  const began = JSON.stringify(chains ?? startOf(source, run));
  const read = (start: readonly ChainPlace[] | null) =>
    readList(asking, source, run, start, take, (places) => {
      safe = places;
      if (port.outside.now() > port.deadline) throw new Pause("time", null);
      if (kept.length >= (request.rowsPerWrite ?? mostKeptBack)) save();
      if (JSON.stringify(places) !== began) port.checkTime();
    });
  try {
    fromTheBeginningAgain(read, chains);
  } catch (reason) {
    // Whatever else was thrown, such as by a sheet that is full: rows that are not written may not count as read.
    if (reason instanceof Pause || reason instanceof Refused) save();
    throw reason;
  }
  hand();
}

/** Reads on from a place; once from the beginning where the platform no longer knows the place. */
function fromTheBeginningAgain(
  read: (start: readonly ChainPlace[] | null) => void,
  start: readonly ChainPlace[] | null,
): void {
  try {
    read(start);
  } catch (reason) {
    if (!(reason instanceof Refused) || reason.kind !== "bad_place") throw reason;
    read(null);
  }
}

function isWanted(table: TableName, row: Row, run: Run): boolean {
  const time = row[timeOf[table] ?? ""];
  return typeof time !== "string" || isInPeriod(time, run);
}

/** Followers are those of the row's own time; today's fill the gap only where the user wants them to. */
function withFollowers(row: Row, table: TableName, { fillFollowers }: RunRequest, { facts }: Run): Row {
  if (table !== "posts" || !fillFollowers || typeof facts.followers !== "number") return row;
  return { ...row, followers: row.followers ?? facts.followers };
}
