import { findConnector } from "../../platforms/index.ts";
import { assertCanEdit } from "../sheet/may-write.ts";
import { updateTrigger } from "./clock-trigger.ts";
import { finishRun } from "./import-portions.ts";
import { deleteRecord } from "./import-records.ts";
import { loadImports, removeImport } from "./kept-imports.ts";
import { acquireLease } from "./lease.ts";
import { deleteUnfinishedRun, loadUnfinishedRun } from "./unfinished-runs.ts";

/** Deletes an import for everybody; the rows that it brought stay. Throws trouble while somebody runs it. */
export function deleteImport(id: string): null {
  assertCanEdit();
  const definition = loadImports().find((each) => each.id === id);
  if (!definition) return null;
  acquireLease(id);
  const [run, platform] = [loadUnfinishedRun(id), findConnector(definition.platform)];
  if (run && platform) finishRun(run, definition, platform);
  deleteUnfinishedRun(id);
  removeImport(id);
  deleteRecord(id);
  updateTrigger();
  return null;
}
