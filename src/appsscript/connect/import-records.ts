import type { ImportSchedule } from "../../rpc/connect-calls.ts";
import { withDocumentLock } from "../document-lock.ts";
import type { StoredRunError } from "./run-text.ts";

/**
 * What the workbook knows of an import beside its definition: whose schedule it is, who runs it now, and what the last
 * run came to. It does not come along in a copy, where nobody's schedule runs. Times are milliseconds since 1970.
 */
export interface ImportRecord {
  schedule: OwnedSchedule | null;
  lease: Lease | null;
  past: StoredRun | null;
  /** The last day that a good run has read, YYYY-MM-DD. */
  goodTo: string | null;
}

export interface OwnedSchedule {
  schedule: Exclude<ImportSchedule, { every: "hand" }>;
  /** The owner's mark and address. */
  by: string;
  who: string;
  /** When it was made. */
  since: number;
  /** When it last began a run; null before the first. */
  ranAt: number | null;
}

/** Somebody's right to run the import alone. It ends by itself, so that a run that was killed stops nobody for long. */
export interface Lease {
  by: string;
  who: string;
  since: number;
  until: number;
  /** Tells one execution from another. */
  token: string;
  /** Between two calls from the sidebar: the same user goes on. */
  isBetween: boolean;
}

/** A run as the workbook remembers it. */
export interface StoredRun {
  startedAt: number;
  /** When it ended, or was last heard of. */
  at: number;
  by: string;
  who: string;
  wasScheduled: boolean;
  state: "done" | "running" | "waiting" | "failed";
  added: number;
  updated: number;
  /** When it goes on at the earliest, where it waits. */
  until: number | null;
  trouble: StoredRunError | null;
}

const keyPrefix = "engagement.import.";
const emptyRecord: ImportRecord = { schedule: null, lease: null, past: null, goodTo: null };

const properties = () => PropertiesService.getDocumentProperties();
const parseRecord = (json: string | null | undefined): ImportRecord =>
  json ? { ...emptyRecord, ...(JSON.parse(json) as Partial<ImportRecord>) } : emptyRecord;

export const loadRecord = (id: string): ImportRecord => parseRecord(properties().getProperty(keyPrefix + id));

/** The records of several imports, with one look. */
export function loadRecords(ids: readonly string[]): Map<string, ImportRecord> {
  const all = properties().getProperties();
  return new Map(ids.map((id) => [id, parseRecord(all[keyPrefix + id])]));
}

/** Changes a record while nobody else does. What `change` throws leaves it as it was. */
export function updateRecord(id: string, change: (record: ImportRecord) => Partial<ImportRecord>): ImportRecord {
  return withDocumentLock(() => {
    const record = loadRecord(id);
    const changed = { ...record, ...change(record) };
    properties().setProperty(keyPrefix + id, JSON.stringify(changed));
    return changed;
  });
}

/** Notes of all imports that this user has scheduled that they failed, where nothing else may be done any more. */
export function markSchedulesFailed(userId: string, error: StoredRunError): void {
  const all = properties().getProperties();
  for (const key of Object.keys(all).filter((each) => each.startsWith(keyPrefix))) {
    const record = parseRecord(all[key]);
    const { schedule } = record;
    if (schedule?.by !== userId) continue;
    const now = Date.now();
    const run = { startedAt: now, at: now, wasScheduled: true, added: 0, updated: 0, until: null };
    const past: StoredRun = { ...run, by: userId, who: schedule.who, state: "failed", trouble: error };
    properties().setProperty(key, JSON.stringify({ ...record, past }));
  }
}

export function deleteRecord(id: string): void {
  properties().deleteProperty(keyPrefix + id);
}
