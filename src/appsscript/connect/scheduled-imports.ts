import type { Sharing } from "../../rpc/script-calls.ts";
import { loadRecords } from "./import-records.ts";
import { importTitle, loadImports } from "./stored-imports.ts";
import { existingUserId } from "./user-id.ts";

/** The spreadsheet's scheduled imports, and whether each is this user's: a part of `readSharing`. */
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
