import type { Connector } from "../../connectors/define-connector.ts";
import { findConnector } from "../../connectors/index.ts";
import { noteText } from "../../connectors/run-notes.ts";
import type { ImportSchedule, ImportState, PastRun } from "../../rpc/connect-calls.ts";
import { isViewer } from "../sheet/assert-can-edit.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { userLanguage } from "../user-text.ts";
import { type ImportRecord, loadRecord, loadRecords, type OwnedSchedule } from "./import-records.ts";
import { leaseHolder } from "./lease.ts";
import { nextDue } from "./next-due.ts";
import { describeRunError } from "./run-text.ts";
import { loadImports, type StoredImport } from "./stored-imports.ts";
import { canRead } from "./sync-within-budget.ts";
import { userId } from "./user-id.ts";

const manualSchedule: ImportSchedule = { every: "hand" };
const toIso = (time: number): string => new Date(time).toISOString();

/** The start of a schedule's current interval: when it was created or last ran, or any user's last successful run. */
export const scheduleStartedAt = ({ since, ranAt }: OwnedSchedule, { past }: ImportRecord): number =>
  Math.max(since, ranAt ?? 0, past?.state === "done" ? past.startedAt : 0);

function toPastRun({ past }: ImportRecord, connector: Connector | undefined): PastRun | null {
  if (!past) return null;
  const { at, who, wasScheduled, state, added, updated, trouble, gaps = [] } = past;
  return {
    at: toIso(at),
    who,
    wasScheduled,
    state,
    added,
    updated,
    ...(connector && gaps.length > 0 && { gaps: gaps.map((gap) => noteText(gap, connector, userLanguage())) }),
    error: describeRunError(trouble, connector),
  };
}

function nextRunTime(record: ImportRecord): string | null {
  const { schedule, past } = record;
  if (past?.state === "waiting") return toIso(past.until ?? past.at);
  const due = schedule && nextDue(schedule.schedule, scheduleStartedAt(schedule, record), spreadsheetZone());
  return due === null ? null : toIso(due);
}

function toImportState(
  definition: StoredImport,
  record: ImportRecord,
  currentUserId: string,
  canWrite: boolean,
): ImportState {
  const connector = findConnector(definition.platform);
  const { schedule } = record;
  return {
    definition: { ...definition, schedule: schedule?.schedule ?? manualSchedule },
    scheduleOf: schedule?.who ?? "",
    isOwnSchedule: schedule?.by === currentUserId,
    canRun: canWrite && connector !== undefined && canRead(definition, connector),
    lastRun: toPastRun(record, connector),
    nextRunAt: nextRunTime(record),
    running: leaseHolder(record.lease),
  };
}

/** The spreadsheet's imports as this user sees them: a part of `readConnect`. */
export function importStates(): ImportState[] {
  const definitions = loadImports();
  if (definitions.length === 0) return [];
  const records = loadRecords(definitions.map(({ id }) => id));
  const [currentUserId, canWrite] = [userId(), !isViewer()];
  return definitions.map((each) => toImportState(each, records.get(each.id) as ImportRecord, currentUserId, canWrite));
}

export const importState = (definition: StoredImport): ImportState =>
  toImportState(definition, loadRecord(definition.id), userId(), !isViewer());
