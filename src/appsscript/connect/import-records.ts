import type { RunNote } from "../../connectors/run-notes.ts";
import type { DeletionMark } from "../../importer/people/deletion-round.ts";
import type { AccountCounts, ImportSchedule } from "../../rpc/connect-calls.ts";
import type { LoadGap } from "../bigquery/load-gaps.ts";
import { parseObject } from "../damaged-texts.ts";
import { withDocumentLock } from "../document-lock.ts";
import { writeProperties } from "../property-chunks.ts";
import { maxUtf8Bytes } from "../property-room.ts";
import { documentProperties } from "../stored-properties.ts";
import type { StoredRunError } from "./run-text.ts";

/**
 * An import's state beside its definition: the schedule and its owner, who runs it now, and the last run. Stored in the
 * document properties, which a copy of the spreadsheet does not get, so no schedule runs there. Times are milliseconds
 * since 1970.
 */
export interface ImportRecord {
  schedule: OwnedSchedule | null;
  lease: Lease | null;
  past: StoredRun | null;
  /** The last day that a successful run has read, YYYY-MM-DD. */
  goodTo: string | null;
  /** Who last changed what the import reads, and into what (`authorityOf`); undefined if nobody did. */
  changed?: { who: string; into: string };
  /** Where it stands in asking whether mentions were deleted; undefined before it has asked. */
  deletions?: DeletionMark;
}

export interface OwnedSchedule {
  schedule: Exclude<ImportSchedule, { every: "hand" }>;
  /** The owner's `userId`. */
  by: string;
  /** The owner's email address; "" if Google does not report it. */
  who: string;
  /** When it was created. */
  since: number;
  /** When it last started a run; null before the first. */
  ranAt: number | null;
}

/** The exclusive right to run an import. It expires, so that a killed run does not block the import for long. */
export interface Lease {
  by: string;
  who: string;
  since: number;
  until: number;
  /** Identifies the execution. */
  token: string;
  /** Held between two calls from the sidebar: the same user may continue. */
  isBetween: boolean;
}

/** The last run as stored; earlier versions stored runs under these names, so they stay. */
export interface StoredRun {
  startedAt: number;
  /** When it ended or last reported progress. */
  at: number;
  by: string;
  who: string;
  wasScheduled: boolean;
  state: "done" | "running" | "waiting" | "failed";
  added: number;
  updated: number;
  /** The earliest time at which a waiting run continues. */
  until: number | null;
  trouble: StoredRunError | null;
  /** For an import of several accounts. */
  accounts?: AccountCounts;
  /** What it left out; runs of earlier versions did not store it. */
  gaps?: RunNote[];
  /** What of it did not reach BigQuery. */
  loadGaps?: LoadGap[];
}

const keyPrefix = "engagement.import.";
const emptyRecord: ImportRecord = { schedule: null, lease: null, past: null, goodTo: null };

const parseRecord = (json: string | null | undefined): ImportRecord => ({
  ...emptyRecord,
  ...parseObject<Partial<ImportRecord>>("schedules", json),
});

/** The record's text. Of a run that left out very much, as many notes are kept as fit into a property of 9 KB. */
function recordText(record: ImportRecord): string {
  const { past } = record;
  const text = JSON.stringify(record);
  if (!past || maxUtf8Bytes(text) <= 9_000) return text;
  const { gaps = [], loadGaps = [] } = past;
  if (gaps.length + loadGaps.length === 0) return text;
  const shorter = gaps.length > loadGaps.length ? { gaps: gaps.slice(0, -1) } : { loadGaps: loadGaps.slice(0, -1) };
  return recordText({ ...record, past: { ...past, ...shorter } });
}

/** As it is at this moment: another execution may have taken its lease. */
export const loadRecord = (id: string): ImportRecord => parseRecord(documentProperties.readNow(keyPrefix + id));

/** The records of several imports, with one read of the properties. */
export function loadRecords(ids: readonly string[]): Map<string, ImportRecord> {
  const all = documentProperties.getProperties();
  return new Map(ids.map((id) => [id, parseRecord(all[keyPrefix + id])]));
}

/** Changes a record under the document lock. If `change` throws, the record stays as it was. */
export function updateRecord(id: string, change: (record: ImportRecord) => Partial<ImportRecord>): ImportRecord {
  return withDocumentLock(() => {
    const record = loadRecord(id);
    const changed = { ...record, ...change(record) };
    writeProperties(documentProperties, { [keyPrefix + id]: recordText(changed) });
    return changed;
  });
}

/**
 * Records a failure for every import that this user has scheduled; for when permissions are gone and no run is
 * possible.
 */
export function markSchedulesFailed(userId: string, error: StoredRunError): void {
  const all = documentProperties.getProperties();
  for (const key of Object.keys(all).filter((each) => each.startsWith(keyPrefix))) {
    const record = parseRecord(all[key]);
    const { schedule } = record;
    if (schedule?.by !== userId) continue;
    const now = Date.now();
    const run = { startedAt: now, at: now, wasScheduled: true, added: 0, updated: 0, until: null };
    const past: StoredRun = { ...run, by: userId, who: schedule.who, state: "failed", trouble: error };
    writeProperties(documentProperties, { [key]: recordText({ ...record, past }) });
  }
}

export function deleteRecord(id: string): void {
  documentProperties.deleteProperty(keyPrefix + id);
}
