import type { ImportSchedule, ImportState, PastRun } from "../../importer/connections/connect-calls.ts";
import { nextDue } from "../../importer/connections/next-due.ts";
import type { Platform } from "../../platforms/define-platform.ts";
import { connectorNamed } from "../../platforms/index.ts";
import { isViewer } from "../sheet/may-write.ts";
import { workbookZone } from "../sheet/workbook-zone.ts";
import { type ImportRecord, type OwnedSchedule, readRecord, readRecords } from "./import-records.ts";
import { type KeptDefinition, readDefinitions } from "./kept-imports.ts";
import { leaseOf } from "./lease.ts";
import { canRead } from "./run-slice.ts";
import { shownTrouble } from "./run-text.ts";
import { ownMark } from "./who.ts";

const byHand: ImportSchedule = { every: "hand" };
const isoOf = (time: number): string => new Date(time).toISOString();

/** Since when a schedule waits for its next time: since it was made or ran, or since anybody's good run. */
export const waitsSince = ({ since, ranAt }: OwnedSchedule, { past }: ImportRecord): number =>
  Math.max(since, ranAt ?? 0, past?.state === "done" ? past.startedAt : 0);

function pastRun({ past }: ImportRecord, platform: Platform | undefined): PastRun | null {
  if (!past) return null;
  const { at, who, wasScheduled, state, added, updated, trouble } = past;
  return { at: isoOf(at), who, wasScheduled, state, added, updated, trouble: shownTrouble(trouble, platform) };
}

function nextRun(record: ImportRecord): string | null {
  const { schedule, past } = record;
  if (past?.state === "waiting") return isoOf(past.until ?? past.at);
  const due = schedule && nextDue(schedule.schedule, waitsSince(schedule, record), workbookZone());
  return due === null ? null : isoOf(due);
}

function stateOf(definition: KeptDefinition, record: ImportRecord, mark: string, mayWrite: boolean): ImportState {
  const platform = connectorNamed(definition.platform);
  const { schedule } = record;
  return {
    definition: { ...definition, schedule: schedule?.schedule ?? byHand },
    scheduleOf: schedule?.who ?? "",
    isOwnSchedule: schedule?.by === mark,
    canRun: mayWrite && platform !== undefined && canRead(definition, platform),
    lastRun: pastRun(record, platform),
    nextRunAt: nextRun(record),
    running: leaseOf(record.lease),
  };
}

/** The workbook's imports as this user sees them: a part of `readConnect`. */
export function importStates(): ImportState[] {
  const definitions = readDefinitions();
  if (definitions.length === 0) return [];
  const records = readRecords(definitions.map(({ id }) => id));
  const [mark, mayWrite] = [ownMark(), !isViewer()];
  return definitions.map((each) => stateOf(each, records.get(each.id) as ImportRecord, mark, mayWrite));
}

export const importState = (definition: KeptDefinition): ImportState =>
  stateOf(definition, readRecord(definition.id), ownMark(), !isViewer());
