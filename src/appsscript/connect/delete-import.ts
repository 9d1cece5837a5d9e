import { findConnector } from "../../connectors/index.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { updateTriggerIfAllowed } from "./hourly-trigger.ts";
import { deleteRecord, loadRecord, updateRecord } from "./import-records.ts";
import { acquireLease } from "./lease.ts";
import { deleteMarks } from "./several-accounts/account-marks.ts";
import { loadImports, removeImport } from "./stored-imports.ts";
import { loadUnfinishedRun } from "./unfinished-runs.ts";
import { finishRun } from "./write-portion.ts";

/** Deletes an import for all users; its rows stay. Throws a user error while it is running. */
export function deleteImport(id: string): null {
  assertCanEdit();
  const definition = loadImports().find((each) => each.id === id);
  if (!definition) return null;
  acquireLease(id);
  const record = { ...loadRecord(id), lease: null };
  try {
    const [run, connector] = [loadUnfinishedRun(id), findConnector(definition.platform)];
    if (run && connector) finishRun(run, definition, connector);
    deleteMarks(id, undefined);
    // First the record: without the definition nobody can delete it any more.
    deleteRecord(id);
    removeImport(id);
  } catch (error) {
    updateRecord(id, () => record);
    throw error;
  }
  // Also deletes the unfinished run, and what the user has agreed to.
  updateTriggerIfAllowed();
  return null;
}
