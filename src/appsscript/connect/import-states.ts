import { bigQuery } from "../../bigquery/sign-in.ts";
import type { Connector } from "../../connectors/define-connector.ts";
import { findConnector } from "../../connectors/index.ts";
import { noteText } from "../../connectors/run-notes.ts";
import type { AccountUse, ImportSchedule, ImportState, PastRun, ToConfirm } from "../../rpc/connect-calls.ts";
import { gapSentence } from "../bigquery/load-gaps.ts";
import { loadBrands } from "../listen/brands.ts";
import { isViewer } from "../sheet/assert-can-edit.ts";
import { userLanguage } from "../user-language.ts";
import { agreementFinder, authorityOf } from "./agreements.ts";
import { connectionsTo, findConnection } from "./connections.ts";
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
  const { at, who, wasScheduled, state, added, updated, accounts, trouble, gaps = [], loadGaps = [] } = past;
  const leftOut = connector ? gaps.map((gap) => noteText(gap, connector, userLanguage())) : [];
  leftOut.push(...loadGaps.map(gapSentence));
  return {
    at: new Date(at).toISOString(),
    who,
    wasScheduled,
    state,
    added,
    updated,
    ...(accounts && { accounts }),
    ...(leftOut.length > 0 && { gaps: leftOut }),
    error: describeRunError(trouble, connector),
  };
}

/** The user who sees the imports. */
interface Reader {
  currentUserId: string;
  canWrite: boolean;
  agreementOf: ReturnType<typeof agreementFinder>;
}

const currentReader = (): Reader => ({
  currentUserId: userId(),
  canWrite: !isViewer(),
  agreementOf: agreementFinder(),
});

function toConfirm(
  definition: StoredImport,
  { changed }: ImportRecord,
  connector: Connector,
  isChanged: boolean,
): ToConfirm {
  const shown = authorityOf(definition);
  return {
    shown,
    isChanged,
    changedBy: changed?.into === shown ? changed.who : "",
    brands: connector.tracksBrands ? loadBrands().map(({ name }) => name) : [],
  };
}

function toImportState(
  definition: StoredImport,
  record: ImportRecord,
  marks: ReadonlyMap<string, AccountMark>,
  { currentUserId, canWrite, agreementOf }: Reader,
): ImportState {
  const connector = findConnector(definition.platform);
  const { schedule } = record;
  const late = toIso(lateSince(record, Date.now()));
  const isOwnSchedule = schedule?.by === currentUserId;
  const agreement = agreementOf(definition);
  const usesConnection = () =>
    findConnection(definition) !== null || (definition.destination && connectionsTo(bigQuery.id).length > 0);
  const isAgreed = agreement === "same" || !(isOwnSchedule || (canWrite && usesConnection()));
  return {
    definition: { ...definition, schedule: schedule?.schedule ?? manualSchedule },
    scheduleOf: schedule?.who ?? "",
    isOwnSchedule,
    canRun: canWrite && connector !== undefined && canRead(definition, connector),
    ...(connector && !isAgreed && { toConfirm: toConfirm(definition, record, connector, agreement === "other") }),
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
  const reader = currentReader();
  return definitions.map((each) =>
    toImportState(each, records.get(each.id) as ImportRecord, marks.get(each.id) ?? new Map(), reader),
  );
}

export const importState = (definition: StoredImport): ImportState =>
  toImportState(definition, loadRecord(definition.id), loadMarks(definition.id), currentReader());

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
