import { tableSchema } from "../../bigquery/columns.ts";
import { type RefusedLine, refusedLines } from "../../bigquery/failure.ts";
import { importTable, logTable, stagingTable } from "../../bigquery/job-ids.ts";
import { toLoadLines } from "../../bigquery/load-rows.ts";
import { importTableQuery, mergeQuery } from "../../bigquery/sql/merge.ts";
import { sqlName } from "../../bigquery/sql/names.ts";
import { numberAt } from "../../connectors/json.ts";
import { hashText } from "../../importer/merge/hash-text.ts";
import { withoutPeople } from "../../importer/people/blank-mentions.ts";
import type {
  FinishBigQueryRequest,
  FinishedImport,
  LoadRowsRequest,
  OpenBigQueryRequest,
  OpenedBigQuery,
} from "../../rpc/bigquery-calls.ts";
import type { Row, TableName } from "../../tables/index.ts";
import { tables } from "../../tables/index.ts";
import { dayMs } from "../../time/day.ts";
import { withDocumentLock } from "../document-lock.ts";
import { privacyOf } from "../people/mention-privacy.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { userError } from "../user-error.ts";
import { spreadsheetLanguage } from "../user-text.ts";
import type { BigQueryClient } from "./client.ts";
import { ensureRatesView } from "./ensure-rates-view.ts";
import { ensureTable, type TableKind } from "./ensure-table.ts";
import { addToBigQueryHistory } from "./history.ts";
import { loadConfiguration, queryConfiguration, runJob } from "./jobs.ts";
import type { LoadGap } from "./load-gaps.ts";
import { inBigQuery } from "./refusals.ts";
import { createTable, deleteTable, readTable, tableReference, toSchema } from "./tables.ts";
import type { Target } from "./target.ts";
import { bigQueryTexts } from "./texts.ts";

/** Rows of an import that nobody finishes are deleted by BigQuery after this time. */
const stagingDays = 3;
/** How long an import can be undone. */
export const undoDays = 30;

/** Prepares an import's table, and one for its rows on their way. */
export function openTable(
  client: BigQueryClient,
  target: Target,
  { import: id, table }: OpenBigQueryRequest,
): OpenedBigQuery {
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

/** Rows that were loaded, and what was left out. */
export interface Loaded {
  loaded: number;
  gaps: LoadGap[];
}

/** Loads rows into the table of those on their way. The same rows of an import again are the same job. */
export function loadRows(
  client: BigQueryClient,
  target: Target,
  { import: id, table, rows, fieldsToFill }: LoadRowsRequest,
): Loaded {
  const offset = spreadsheetZone();
  // Somebody can have been forgotten since the rows were sent.
  const kept = withoutPeople(table, rows, privacyOf(table));
  const { lines, unreadable } = toLoadLines(tables[table], kept, {
    importId: id,
    loadedAt: Date.now(),
    fillFields: fieldsToFill,
    offset,
  });
  const withoutKey = rows.length - lines.length;
  const gaps = Object.entries(unreadable).map(([what, count]): LoadGap => ({ kind: "unreadable", what, count }));
  if (withoutKey > 0) gaps.push({ kind: "without_key", what: "", count: withoutKey });
  if (lines.length === 0) return { loaded: 0, gaps };
  const job = inBigQuery(target, table, () =>
    runJob(client, target, {
      importId: id,
      table,
      step: `load_${hashText(JSON.stringify(rows)).replace(".", "_")}`,
      // One row that BigQuery refuses keeps the others out only if it refuses them all.
      configuration: loadConfiguration(target, stagingTable(id, table), lines.length - 1),
      lines,
    }),
  );
  const refused = refusedLines(job);
  if (refused.count > 0) gaps.push({ kind: "refused", what: exampleOf(refused.lines[0], lines), count: refused.count });
  return { loaded: lines.length - refused.count, gaps };
}

/** What BigQuery says of a line, after the link or ID of its row. */
function exampleOf(refused: RefusedLine | undefined, lines: readonly string[]): string {
  if (refused === undefined) return "";
  let next = 0;
  const line = lines.find((each) => {
    const start = next;
    next += encodeURIComponent(each).replace(/%../g, ".").length + 1;
    return start === refused.position;
  });
  const row = line === undefined ? {} : (JSON.parse(line) as Row);
  const name = row.url ?? row.post_id ?? row.mention_id ?? row.row_key;
  return [name, refused.problem].filter(Boolean).join(": ");
}

/** Merges the rows of an import into its table. Every step can be repeated. */
export function finishImport(client: BigQueryClient, target: Target, request: FinishBigQueryRequest): FinishedImport {
  const { import: id, table } = request;
  return inBigQuery(target, table, () => {
    const { kind, ...counts } = mergeLoaded(client, target, request);
    addToBigQueryHistory(target, kind, request, counts);
    deleteTable(client, target, stagingTable(id, table));
    return { ...counts, notes: kind === "log" ? [bigQueryTexts().sandbox.join(" ")] : [] };
  });
}

/** Merges the rows that were loaded; their own table stays. */
export function mergeLoaded(
  client: BigQueryClient,
  target: Target,
  request: LoadedImport,
): Counts & { kind: TableKind } {
  const kind = kindOf(client, target, request.table);
  const counts = kind === "merge" ? merge(client, target, request) : append(client, target, request);
  return { kind, ...counts };
}

type LoadedImport = Pick<FinishBigQueryRequest, "import" | "table" | "rows">;

/** Of a table that is there since the import was opened. */
function kindOf(client: BigQueryClient, target: Target, table: TableName): TableKind {
  const present = readTable(client, target, table);
  if (present === null) throw userError(bigQueryTexts().errors.expiredImport);
  return (present as { type?: string }).type === "VIEW" ? "log" : "merge";
}

type Counts = Pick<FinishedImport, "added" | "updated" | "unchanged">;

function merge(client: BigQueryClient, target: Target, { import: id, table, rows }: LoadedImport): Counts {
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

/**
 * Without billing, the rows are added to the log at once, so that nobody sees half of an import; not while an author is taken
 * out of it, which replaces the whole log.
 */
function append(client: BigQueryClient, target: Target, { import: id, table, rows }: LoadedImport): Counts {
  const copy = {
    sourceTable: tableReference(target, stagingTable(id, table)),
    destinationTable: tableReference(target, logTable(table)),
    createDisposition: "CREATE_NEVER",
    writeDisposition: "WRITE_APPEND",
  };
  withDocumentLock(() => runJob(client, target, { importId: id, table, step: "append", configuration: { copy } }));
  return { added: rows, updated: 0, unchanged: 0 };
}
