import type { RunNote } from "../../connectors/run-notes.ts";
import type { Checkpoint } from "../../connectors/sync/run-sync.ts";
import type { AccountChoice } from "../../rpc/connect-calls.ts";
import type { TableName } from "../../tables/index.ts";
import type { LoadGap } from "../bigquery/load-gaps.ts";
import type { Place } from "../bigquery/target.ts";
import { parseObject } from "../damaged-texts.ts";
import { openSpreadsheet } from "../open-spreadsheet.ts";
import { deleteChunks, joinChunks, saveChunks } from "../property-chunks.ts";
import { type PropertyStore, userProperties } from "../stored-properties.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";
import type { Days } from "./import-period.ts";
import type { AccountMark } from "./several-accounts/account-marks.ts";

/**
 * A user's unfinished run: where it continues, and what it has done so far. It holds no secret. Earlier versions stored
 * runs under these names, so they stay.
 */
export interface UnfinishedRun {
  /** Its imports' ids in the history begin with it; runs of earlier versions have none. */
  id?: string;
  /** What it reads; see `importFingerprint`. */
  print: string;
  /** Milliseconds since 1970. */
  startedAt: number;
  days: Days;
  /** Null before the first checkpoint. */
  place: Checkpoint | null;
  /** When the trigger may continue it, milliseconds since 1970; null if it needs a click. */
  goesOnAt: number | null;
  /** When the platform's rate limit ends, which a click must respect too, milliseconds since 1970; null for none. */
  waitsUntil: number | null;
  tables: Partial<Record<TableName, TableProgress>>;
  /** Rows read so far. */
  read: number;
  notes: RunNote[];
  /** What BigQuery says of its rows, as sentences. */
  told?: string[];
  /** What did not reach BigQuery, also of the run before this one if it could not be continued. */
  gaps?: LoadGap[];
  /** The account's name at the platform; "" until it is known. */
  account: string;
  /** How often it stopped because of a transient error. */
  stops: number;
  /** For an import of several accounts. */
  accounts?: AccountsOfRun;
}

/** The accounts of a run that reads several. `days`, `place` and `stops` of the run are those of the current one. */
export interface AccountsOfRun {
  /** All that it reads. */
  all: readonly AccountChoice[];
  /** The one in progress; null between two. */
  current: AccountChoice | null;
  done: number;
  failed: number;
  /** Failures in a row that may have nothing to do with the accounts. */
  troubles: number;
  /** What the current account has taken so far. */
  requests: number;
  ms: number;
  /** What is stored next of accounts that it has read. */
  marks?: readonly AccountMark[];
}

/**
 * What a run has loaded into BigQuery. Each merge is an import of its own there, whose jobs run once: rows that are loaded
 * after a merge has begun belong to the next.
 */
export interface BigQueryProgress {
  /** The number of the import that rows are loaded for. */
  number: number;
  rows: number;
  /** Imports whose merge has begun. */
  merging: { number: number; rows: number }[];
  /** The dataset that it writes to, whichever is chosen meanwhile. Runs of earlier versions did not store it. */
  place?: Place;
}

/** What a run has done to a table. */
export interface TableProgress {
  /** The import's id in the history and for undo. */
  import: string;
  /** Null before rows are written; -1 for an import into BigQuery alone. */
  sheetId: number | null;
  sheet: string;
  added: number;
  updated: number;
  unchanged: number;
  skipped: number;
  /** For an import into BigQuery. */
  bigQuery?: BigQueryProgress;
}

function properties(): PropertyStore {
  assertNotCustomFunction();
  return userProperties;
}

const keyPrefix = () => `engagement.run.${openSpreadsheet().getId()}.`;

const parseRun = (text: string | null): UnfinishedRun | null =>
  text === null ? null : parseObject("runs", text, undefined, properties);

/** This user's unfinished run of an import in this spreadsheet; null if there is none. */
export const loadUnfinishedRun = (id: string): UnfinishedRun | null =>
  parseRun(joinChunks(properties().getProperties(), `${keyPrefix()}${id}.`));

export const saveUnfinishedRun = (id: string, run: UnfinishedRun): void =>
  saveChunks(properties(), `${keyPrefix()}${id}.`, JSON.stringify(run));

export const deleteUnfinishedRun = (id: string): void => deleteChunks(properties(), `${keyPrefix()}${id}.`);

/** This user's unfinished runs in this spreadsheet, by the import's id. */
export function loadUnfinishedRuns(): Map<string, UnfinishedRun> {
  const all = properties().getProperties();
  const start = keyPrefix();
  const ids = Object.keys(all).flatMap((key) =>
    key.startsWith(start) && key.endsWith(".0") ? [key.slice(start.length, -2)] : [],
  );
  const runs = ids.map((id) => [id, parseRun(joinChunks(all, `${start}${id}.`))] as const);
  return new Map(runs.filter((entry): entry is readonly [string, UnfinishedRun] => entry[1] !== null));
}
