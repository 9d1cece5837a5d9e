import type { RemovedData } from "../../rpc/script-calls.ts";
import { loadConnections } from "../connect/connection-store.ts";
import { disconnect } from "../connect/disconnect.ts";
import { findSignIn } from "../connect/find-sign-in.ts";
import { deleteTriggers } from "../connect/hourly-trigger.ts";
import { type ImportRecord, loadRecords, updateRecord } from "../connect/import-records.ts";
import { loadImports } from "../connect/stored-imports.ts";
import { existingUserId, userEmail } from "../connect/user-id.ts";
import { forgetImporter } from "../import/history.ts";
import { leaveRetention } from "../people/retention.ts";
import { forgetAll } from "../read-once.ts";
import { isViewer } from "../sheet/assert-can-edit.ts";
import { userProperties } from "../stored-properties.ts";

/**
 * Removes everything that the add-on has stored of this user: schedules, triggers and their name in this spreadsheet, and
 * sign-ins, keys, unfinished runs and settings everywhere. Sheets and imports stay. Connections come last but for the rest
 * of the user properties, so that a killed call can be repeated.
 */
export function removeMyData(): RemovedData {
  const [id, email] = [existingUserId(), userEmail()];
  // Whoever can only view the spreadsheet cannot have stored anything in it.
  if (!isViewer()) {
    if (id !== null) {
      leaveImports(id, email);
      leaveRetention(id);
    }
    if (email !== "") forgetImporter(email);
  }
  deleteTriggers();
  const notRevoked: string[] = [];
  for (const connection of loadConnections()) {
    const { wasRevoked } = disconnect(connection.id);
    if (!wasRevoked) notRevoked.push(findSignIn(connection.platform)?.name ?? connection.platform);
  }
  userProperties.deleteAllProperties();
  forgetAll();
  return { notRevoked: [...new Set(notRevoked)] };
}

/** Ends this user's schedules in the spreadsheet, and removes their id and address from what is stored of runs. */
function leaveImports(id: string, email: string): void {
  const ids = loadImports().map((definition) => definition.id);
  for (const [importId, record] of loadRecords(ids)) {
    const { schedule, lease, past, changed } = record;
    const isMine = [schedule?.by, lease?.by, past?.by].includes(id) || (email !== "" && changed?.who === email);
    if (isMine) updateRecord(importId, (current) => withoutUser(current, id, email));
  }
}

const withoutUser = ({ schedule, lease, past, changed }: ImportRecord, id: string, email: string) => ({
  schedule: schedule?.by === id ? null : schedule,
  lease: lease?.by === id ? null : lease,
  past: past?.by === id ? { ...past, by: "", who: "" } : past,
  ...(changed && { changed: changed.who === email ? { ...changed, who: "" } : changed }),
});
