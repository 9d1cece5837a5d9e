import { importTable, undoneTable } from "../../bigquery/job-ids.ts";
import { sqlName } from "../../bigquery/sql/names.ts";
import { countForUndoQuery, undoQuery } from "../../bigquery/sql/undo.ts";
import { tables } from "../../tables/index.ts";
import { dayMs } from "../../time/day.ts";
import { instantOfText } from "../../time/iso-time.ts";
import type { HistoryEntry } from "../import/history.ts";
import { userError } from "../user-error.ts";
import { openBigQuery } from "./client.ts";
import { bigQueryImportId } from "./history.ts";
import { undoDays } from "./import-rows.ts";
import { firstRow, loadConfiguration, queryConfiguration, runJob } from "./jobs.ts";
import { inBigQuery } from "./refusals.ts";
import { readTable } from "./tables.ts";
import { loadTarget, type Target } from "./target.ts";
import { bigQueryTexts } from "./texts.ts";

/** How long a call waits for BigQuery. */
const callMs = 240_000;

/** Whether BigQuery still holds what undo needs. */
export const canUndoInBigQuery = ({ at, undone }: HistoryEntry): boolean =>
  undone !== true && Date.now() - instantOfText(at) < undoDays * dayMs;

/**
 * Undoes an import in BigQuery: deletes the rows that it added, and restores those that it updated. Throws a user error,
 * and changes nothing, if another import has changed one of them since. Without billing, its rows no longer count.
 */
export function undoInBigQuery(entry: HistoryEntry): { removed: number; restored: number } {
  const { bigQuery, table } = entry;
  const id = bigQueryImportId(entry.id);
  const errors = bigQueryTexts().errors;
  if (bigQuery === undefined || !canUndoInBigQuery(entry)) throw userError(errors.undoExpired);
  const target: Target = { hasBilling: true, made: {}, views: [], ...loadTarget(), ...bigQuery };
  const client = openBigQuery(Date.now() + callMs);
  return inBigQuery(target, table, () => {
    if (bigQuery.kind === "log") {
      runJob(client, target, {
        importId: id,
        table,
        step: "undo",
        configuration: loadConfiguration(target, undoneTable),
        lines: [JSON.stringify({ import_id: id })],
      });
      return { removed: entry.added, restored: 0 };
    }
    if (readTable(client, target, importTable(id, table)) === null) throw userError(errors.undoExpired);
    const names = { importTable: sqlName(target, importTable(id, table)), target: sqlName(target, table) };
    const run = (step: string, query: string) =>
      runJob(client, target, { importId: id, table, step, configuration: queryConfiguration(query) });
    // Counted anew by each call: others may have imported since the last one.
    const counts = firstRow(client, target, run(`count_${Date.now()}`, countForUndoQuery(tables[table], names, id)));
    if (Number(counts.changed_since) > 0) throw userError(errors.changedSince(Number(counts.changed_since)));
    run("undo", undoQuery(tables[table], names, id));
    return { removed: Number(counts.added), restored: Number(counts.updated) };
  });
}
