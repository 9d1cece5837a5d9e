import { importTable, logTable } from "../../../bigquery/job-ids.ts";
import { copiedKeys, loggedKeys, movedRowsQuery } from "../../../bigquery/sql/moved-rows.ts";
import { sqlName } from "../../../bigquery/sql/names.ts";
import type { Batch } from "../../../importer/files/batch.ts";
import { importRowsSync, newImportId } from "../../../importer/merge/import-rows.ts";
import { type Row, tables, type Unit, type Value } from "../../../tables/index.ts";
import { dayMs } from "../../../time/day.ts";
import { withDocumentLock } from "../../document-lock.ts";
import { finishImport } from "../../import/finish-import.ts";
import { type HistoryEntry, updateHistory } from "../../import/history.ts";
import { openPortionPort } from "../../import/portion-port.ts";
import { nameOf, sheetWithId } from "../../open-spreadsheet.ts";
import { findColumns } from "../../sheet/columns.ts";
import { spreadsheetZone } from "../../sheet/spreadsheet-zone.ts";
import { requireSheet } from "../../sheet/table-sheet.ts";
import { userError } from "../../user-error.ts";
import { openBigQuery } from "../client.ts";
import { queryConfiguration, readPage, runJob } from "../jobs.ts";
import { inBigQuery } from "../refusals.ts";
import { targetAt } from "../target.ts";
import { bigQueryTexts } from "../texts.ts";
import { removeMoveNotes } from "./move-note.ts";

/** Google ends an execution after six minutes; writing a group takes less than two of them. */
const workMs = 200_000;
const rowsAtOnce = 10_000;

/** A value of a query's result as imports have it. */
function toValue(text: string, unit: Unit): Value {
  if (unit === "flag") return text === "true";
  return ["count", "number", "money", "rate", "duration"].includes(unit) ? Number(text) : text;
}

/**
 * Brings the rows of a move back into the spreadsheet, as they are in BigQuery now, where they stay: an import of its own, whose
 * repetition changes nothing. Throws a user error if it is not finished; called again, it goes on.
 */
export function bringBack(entry: HistoryEntry): { removed: number; restored: number } {
  const { table: name, bigQuery, copies = {}, id } = entry;
  if (bigQuery === undefined) throw new Error("Only moves are brought back.");
  const start = Date.now();
  const target = targetAt({ hasBilling: true, ...bigQuery });
  const client = openBigQuery(start + workMs);
  const table = tables[name];
  const ids = Object.keys(copies).map((hash) => `${id}_${hash}`);
  const keys =
    bigQuery.kind === "log"
      ? loggedKeys(sqlName(target, logTable(name)), ids)
      : copiedKeys(ids.map((copy) => sqlName(target, importTable(copy, name))));
  const configuration = queryConfiguration(movedRowsQuery(table, sqlName(target, name), keys));
  // BigQuery keeps a result for a day.
  const step = `back_${Math.floor(start / dayMs)}`;
  const job = inBigQuery(target, name, () =>
    runJob(client, target, { importId: id, table: name, step, configuration }),
  );
  const importId = newImportId();
  const port = openPortionPort();
  const movedFrom = sheetWithId(entry.sheetId);
  const sheet = movedFrom ? nameOf(movedFrom) : entry.sheet;
  const file = `BigQuery: ${bigQuery.dataset}.${name}`;
  const sum = { added: 0, updated: 0, unchanged: 0 };
  let [done, total, sheetId] = [entry.broughtBack ?? 0, Number.POSITIVE_INFINITY, entry.sheetId];
  while (done < total && Date.now() < start + workMs) {
    const page = inBigQuery(target, name, () => readPage(client, target, job, { start: done, maxRows: rowsAtOnce }));
    total = page.totalRows;
    if (page.rows.length === 0) break;
    const rows = page.rows.map((cells): Row => {
      const known = page.names.flatMap((field, index): [string, Value][] => {
        const text = cells[index] ?? null;
        return text === null ? [] : [[field, toValue(text, table.fields[field] as Unit)]];
      });
      return Object.fromEntries(known);
    });
    const batch: Batch = {
      ...{ file, format: "BigQuery", label: "BigQuery", platform: "", table: name, language: "" },
      ...{ account: null, period: null, exportedOn: null, rows, skipped: [], warnings: [], asks: [] },
    };
    const offset = spreadsheetZone();
    const written = importRowsSync(batch, port, { sheet, mode: "update", importId, originKey: `move ${id}`, offset });
    for (const count of ["added", "updated", "unchanged"] as const) sum[count] += written[count];
    sheetId = written.sheetId;
    done += page.rows.length;
    withDocumentLock(() => updateHistory(id, { broughtBack: done }));
  }
  if (sum.added + sum.updated > 0)
    finishImport({ import: importId, table: name, sheetId, file, format: "BigQuery", ...sum, skipped: 0, isRun: true });
  if (done < total) throw userError(bigQueryTexts().errors.notAllBack(done));
  const present = requireSheet(sheetId);
  removeMoveNotes(present, name, findColumns(present, table));
  return { removed: 0, restored: sum.added + sum.updated };
}
