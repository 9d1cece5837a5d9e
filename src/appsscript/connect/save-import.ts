import type { ImportDefinition, ImportSchedule, ImportState } from "../../rpc/connect-calls.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { userError } from "../user-error.ts";
import { runText, userName } from "../user-text.ts";
import { agreementTo, agreeTo, authorityOf } from "./agreements.ts";
import { requireConnectorOf } from "./execute-run.ts";
import { ensureTrigger, updateTriggerIfAllowed } from "./hourly-trigger.ts";
import { loadRecord, type OwnedSchedule, updateRecord } from "./import-records.ts";
import { importState } from "./import-states.ts";
import { canRead } from "./read-account.ts";
import { problemText } from "./run-text.ts";
import { deleteMarks, newMark, saveMarks } from "./several-accounts/account-marks.ts";
import { loadImports, removeImport, requireImport, type StoredImport, storeImport } from "./stored-imports.ts";
import { userEmail, userId } from "./user-id.ts";
import { checkDefinition } from "./validate-definition.ts";

/** The definition in the form to store. Throws a user error if something is wrong with it. */
function validated(requested: ImportDefinition): ImportDefinition {
  const result = checkDefinition(requested);
  if ("definition" in result) return result.definition;
  throw userError(problemText(result));
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** An unchanged schedule keeps its owner; a user who changes it becomes the owner. */
function scheduleFor(requested: ImportSchedule, existing: OwnedSchedule | null): OwnedSchedule | null {
  if (requested.every === "hand") return null;
  if (existing && isEqual(requested, existing.schedule)) return existing;
  return { schedule: requested, by: userId(), who: userEmail(), since: Date.now(), ranAt: null };
}

/** The same import, if an execution was killed after saving it: it has not run yet, and has this schedule or none yet. */
function savedBefore(requested: StoredImport, schedule: ImportSchedule): StoredImport | null {
  const isSame = (saved: StoredImport) => {
    if (!isEqual({ ...saved, id: "" }, requested)) return false;
    const record = loadRecord(saved.id);
    return record.past === null && (record.schedule === null || isEqual(record.schedule.schedule, schedule));
  };
  return loadImports().find(isSame) ?? null;
}

/** Saves an import for all users of the spreadsheet. */
export function saveImport(requested: ImportDefinition): ImportState {
  assertCanEdit();
  const { schedule: requestedSchedule, ...fields } = validated(requested);
  const existing = fields.id === "" ? savedBefore(fields, requestedSchedule) : requireImport(fields.id);
  const definition: StoredImport = { ...fields, id: existing?.id ?? Utilities.getUuid().slice(0, 8) };
  const readsOtherSource = existing !== null && !isEqual(importSource(existing), importSource(definition));
  if (readsOtherSource && definition.accountName === existing.accountName) definition.accountName = "";
  const schedule = scheduleFor(requestedSchedule, loadRecord(definition.id).schedule);
  // First of all, since Google can refuse it.
  if (schedule?.by === userId()) {
    const connector = requireConnectorOf(definition);
    if (!canRead(definition, connector)) throw userError(runText().errors.noConnection(userName(connector.name)));
    ensureTrigger();
  }
  try {
    // Before anything is stored for others; an earlier agreement counts until then.
    if (existing && agreementTo(existing) === "same") agreeTo(existing, definition);
    else agreeTo(definition);
    // Before its last day is forgotten with the account that it no longer reads alone.
    if (existing) keepLastDay(existing, definition);
    const into = authorityOf(definition);
    const isOther = existing !== null && authorityOf(existing) !== into;
    store(definition, existing, ({ goodTo }) => ({
      schedule,
      goodTo: readsOtherSource ? null : goodTo,
      ...(isOther && { changed: { who: userEmail(), into } }),
    }));
    if (existing) deleteMarks(definition.id, isSameOf(existing, definition) ? definition.accounts : undefined);
  } finally {
    updateTriggerIfAllowed();
  }
  return importState(definition);
}

/** Stores a definition and its record, or neither. */
function store(
  definition: StoredImport,
  existing: StoredImport | null,
  change: Parameters<typeof updateRecord>[1],
): void {
  storeImport(definition);
  try {
    updateRecord(definition.id, change);
  } catch (error) {
    if (existing) storeImport(existing);
    else removeImport(definition.id);
    throw error;
  }
}

const importSource = ({ platform, account, isPublic, tables }: StoredImport) => [platform, account, isPublic, tables];

const isSameOf = (existing: StoredImport, { platform, tables }: StoredImport): boolean =>
  isEqual([existing.platform, existing.tables], [platform, tables]);

/** An import of one account that is widened to several goes on with it, unless it now reads something else of it. */
function keepLastDay(existing: StoredImport, definition: StoredImport): void {
  const { id, accounts } = definition;
  if (!isSameOf(existing, definition) || !accounts || existing.accounts || existing.account === "") return;
  const { goodTo, past } = loadRecord(id);
  const mark = { ...newMark(existing.account), name: existing.accountName, at: past?.at ?? 0 };
  if (goodTo !== null) saveMarks(id, [{ ...mark, goodTo }]);
}
