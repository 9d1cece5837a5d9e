import type { Connector } from "../../connectors/define-connector.ts";
import { findConnector } from "../../connectors/index.ts";
import { noteText } from "../../connectors/run-notes.ts";
import type { AccountUse, ImportSchedule, ImportState, PastRun } from "../../rpc/connect-calls.ts";
import { isViewer } from "../sheet/assert-can-edit.ts";
import { userLanguage } from "../user-language.ts";
import { type ImportRecord, loadRecord, loadRecords } from "./import-records.ts";
import { lateSince, nextRunTime } from "./late-schedule.ts";
import { leaseHolder } from "./lease.ts";
import { canRead } from "./read-account.ts";
import { describeRunError } from "./run-text.ts";
import { type AccountMark, loadMarks, loadMarksOf } from "./several-accounts/account-marks.ts";
import { loadImports, type StoredImport } from "./stored-imports.ts";
import { userId } from "./user-id.ts";

const manualSchedule: ImportSchedule = { every: "hand" };
const toIso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

function toPastRun({ past }: ImportRecord, connector: Connector | undefined): PastRun | null {
  if (!past) return null;
  const { at, who, wasScheduled, state, added, updated, accounts, trouble, gaps = [] } = past;
  return {
    at: new Date(at).toISOString(),
    who,
    wasScheduled,
    state,
    added,
    updated,
    ...(accounts && { accounts }),
    ...(connector && gaps.length > 0 && { gaps: gaps.map((gap) => noteText(gap, connector, userLanguage())) }),
    error: describeRunError(trouble, connector),
  };
}

function toImportState(
  definition: StoredImport,
  record: ImportRecord,
  marks: ReadonlyMap<string, AccountMark>,
  currentUserId: string,
  canWrite: boolean,
): ImportState {
  const connector = findConnector(definition.platform);
  const { schedule } = record;
  const late = toIso(lateSince(record, Date.now()));
  return {
    definition: { ...definition, schedule: schedule?.schedule ?? manualSchedule },
    scheduleOf: schedule?.who ?? "",
    isOwnSchedule: schedule?.by === currentUserId,
    canRun: canWrite && connector !== undefined && canRead(definition, connector),
    lastRun: toPastRun(record, connector),
    nextRunAt: toIso(nextRunTime(record)),
    ...(late !== null && { lateSince: late }),
    running: leaseHolder(record.lease),
    ...(definition.accounts && { accountUse: accountUse(definition.accounts, marks) }),
  };
}

/** The spreadsheet's imports as this user sees them: a part of `readConnect`. */
export function importStates(): ImportState[] {
  const definitions = loadImports();
  if (definitions.length === 0) return [];
  const records = loadRecords(definitions.map(({ id }) => id));
  const marks = loadMarksOf(definitions.filter(({ accounts }) => accounts).map(({ id }) => id));
  const [currentUserId, canWrite] = [userId(), !isViewer()];
  return definitions.map((each) =>
    toImportState(each, records.get(each.id) as ImportRecord, marks.get(each.id) ?? new Map(), currentUserId, canWrite),
  );
}

export const importState = (definition: StoredImport): ImportState =>
  toImportState(definition, loadRecord(definition.id), loadMarks(definition.id), userId(), !isViewer());

/** What the last runs have measured of the accounts. */
function accountUse(
  accounts: NonNullable<StoredImport["accounts"]>,
  marks: ReadonlyMap<string, AccountMark>,
): AccountUse {
  const listed = [...marks.values()].filter(({ isUnlisted }) => !isUnlisted);
  const measured = listed.filter(({ failed, requests }) => failed === null && requests > 0);
  const mean = (of: (mark: AccountMark) => number) =>
    measured.reduce((sum, mark) => sum + of(mark), 0) / measured.length;
  return {
    accounts: accounts === "all" ? listed.length : accounts.length,
    perAccount:
      measured.length === 0
        ? null
        : { requests: mean(({ requests }) => requests), seconds: mean(({ ms }) => ms) / 1_000 },
  };
}
