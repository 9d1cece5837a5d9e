import type { Sharing } from "../../rpc/script-calls.ts";
import { loadRecords } from "./import-records.ts";
import { importTitle, loadImports } from "./stored-imports.ts";
import { existingUserId } from "./user-id.ts";

/** The workbook's imports that run by themselves, and whose they are: a part of what is seen before sharing. */
export function scheduledImports(): Sharing["schedules"] {
  const definitions = loadImports();
  if (definitions.length === 0) return [];
  const records = loadRecords(definitions.map(({ id }) => id));
  const currentUserId = existingUserId();
  return definitions.flatMap((definition) => {
    const schedule = records.get(definition.id)?.schedule;
    return schedule ? [{ name: importTitle(definition), isOwn: schedule.by === currentUserId }] : [];
  });
}
