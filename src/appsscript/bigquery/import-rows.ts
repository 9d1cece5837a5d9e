import { tableSchema } from "../../bigquery/columns.ts";
import { importTable, logTable, stagingTable } from "../../bigquery/job-ids.ts";
import { toLoadLines } from "../../bigquery/load-rows.ts";
import { importTableQuery, mergeQuery } from "../../bigquery/sql/merge.ts";
import { sqlName } from "../../bigquery/sql/names.ts";
import { numberAt } from "../../connectors/json.ts";
import { hashText } from "../../importer/merge/hash-text.ts";
import type {
  FinishBigQueryRequest,
  FinishedImport,
  LoadedRows,
  LoadRowsRequest,
  OpenBigQueryRequest,
  OpenedBigQuery,
} from "../../rpc/bigquery-calls.ts";
import type { TableName } from "../../tables/index.ts";
import { tables } from "../../tables/index.ts";
import { dayMs } from "../../time/day.ts";
import { privacyOf } from "../people/mention-privacy.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { userError } from "../user-error.ts";
import { spreadsheetLanguage } from "../user-text.ts";
import type { BigQueryClient } from "./client.ts";
import { ensureRatesView } from "./ensure-rates-view.ts";
import { ensureTable, type TableKind } from "./ensure-table.ts";
import { addToBigQueryHistory } from "./history.ts";
import { loadConfiguration, queryConfiguration, runJob } from "./jobs.ts";
import { inBigQuery } from "./refusals.ts";
import { createTable, deleteTable, readTable, tableReference, toSchema } from "./tables.ts";
import { requireTarget, type Target } from "./target.ts";
import { bigQueryTexts } from "./texts.ts";

/** Rows of an import that nobody finishes are deleted by BigQuery after this time. */
const stagingDays = 3;
/** How long an import can be undone. */
export const undoDays = 30;

/** Prepares an import's table, and one for its rows on their way. */
export function openTable(client: BigQueryClient, { import: id, table }: OpenBigQueryRequest): OpenedBigQuery {
  const target = requireTarget();
  const privacy = privacyOf(table);
  return inBigQuery(target, table, () => {
    const { notes } = ensureTable(client, target, table);
    notes.push(...ensureRatesView(client, target, table));
    createTable(client, target, stagingTable(id, table), {
      schema: toSchema(tableSchema(table, spreadsheetLanguage(), true)),
      expirationTime: String(Date.now() + stagingDays * dayMs),
    });
    return { notes, ...(privacy && { privacy }) };
  });
}

/** Loads rows into the table of those on their way. The same rows of an import again are the same job. */
export function loadRows(
  client: BigQueryClient,
  { import: id, table, rows, fieldsToFill }: LoadRowsRequest,
): LoadedRows {
  const target = requireTarget();
  const offset = spreadsheetZone();
  const { lines, unreadable } = toLoadLines(tables[table], rows, {
    importId: id,
    loadedAt: Date.now(),
    fillFields: fieldsToFill,
    offset,
  });
  const text = bigQueryTexts();
  const withoutKey = rows.length - lines.length;
  const notes = Object.entries(unreadable).map(([field, count]) => text.unreadable(count, field));
  if (withoutKey > 0) notes.push(text.withoutKey(withoutKey));
  if (lines.length === 0) return { loaded: 0, notes };
  inBigQuery(target, table, () =>
    runJob(client, target, {
      importId: id,
      table,
      step: `load_${hashText(JSON.stringify(rows)).replace(".", "_")}`,
      configuration: loadConfiguration(target, stagingTable(id, table)),
      lines,
    }),
  );
  return { loaded: lines.length, notes };
}

/** Merges the rows of an import into its table. Every step can be repeated. */
export function finishImport(client: BigQueryClient, request: FinishBigQueryRequest): FinishedImport {
  const target = requireTarget();
  const { import: id, table } = request;
  return inBigQuery(target, table, () => {
    const kind = kindOf(client, target, table);
    const counts = kind === "merge" ? merge(client, target, request) : append(client, target, request);
    addToBigQueryHistory(target, kind, request, counts);
    deleteTable(client, target, stagingTable(id, table));
    return { ...counts, notes: kind === "log" ? [bigQueryTexts().sandbox.join(" ")] : [] };
  });
}

/** Of a table that is there since the import was opened. */
function kindOf(client: BigQueryClient, target: Target, table: TableName): TableKind {
  const present = readTable(client, target, table);
  if (present === null) throw userError(bigQueryTexts().errors.expiredImport);
  return (present as { type?: string }).type === "VIEW" ? "log" : "merge";
}

type Counts = Pick<FinishedImport, "added" | "updated" | "unchanged">;

function merge(client: BigQueryClient, target: Target, { import: id, table, rows }: FinishBigQueryRequest): Counts {
  const names = {
    importTable: sqlName(target, importTable(id, table)),
    staging: sqlName(target, stagingTable(id, table)),
    target: sqlName(target, table),
  };
  // In the job's text, so that a call that repeats the step does not ask for another job.
  const expiresAt = new Date(Math.floor(Date.now() / dayMs + undoDays) * dayMs).toISOString();
  const run = (step: string, query: string) =>
    runJob(client, target, { importId: id, table, step, configuration: queryConfiguration(query) });
  run("prepare", importTableQuery(tables[table], names, expiresAt));
  const job = run("merge", mergeQuery(tables[table], names));
  const added = numberAt(job, "statistics.query.dmlStats.insertedRowCount") ?? 0;
  const updated = numberAt(job, "statistics.query.dmlStats.updatedRowCount") ?? 0;
  return { added, updated, unchanged: Math.max(0, rows - added - updated) };
}

/** Without billing, the rows are added to the log at once, so that nobody sees half of an import. */
function append(client: BigQueryClient, target: Target, { import: id, table, rows }: FinishBigQueryRequest): Counts {
  runJob(client, target, {
    importId: id,
    table,
    step: "append",
    configuration: {
      copy: {
        sourceTable: tableReference(target, stagingTable(id, table)),
        destinationTable: tableReference(target, logTable(table)),
        createDisposition: "CREATE_NEVER",
        writeDisposition: "WRITE_APPEND",
      },
    },
  });
  return { added: rows, updated: 0, unchanged: 0 };
}
