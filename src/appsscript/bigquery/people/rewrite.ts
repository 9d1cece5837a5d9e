import { otherKeyColumns } from "../../../bigquery/columns.ts";
import { logTable, stagingTable } from "../../../bigquery/job-ids.ts";
import { toLoadLines } from "../../../bigquery/load-rows.ts";
import { sqlName } from "../../../bigquery/sql/names.ts";
import {
  changeSchema,
  findPeopleQuery,
  type PeopleSearch,
  rewriteQuery,
  rewrittenLogQuery,
} from "../../../bigquery/sql/people.ts";
import { at, type Json } from "../../../connectors/json.ts";
import { Pause } from "../../../connectors/sync/sync-errors.ts";
import { newImportId } from "../../../importer/merge/import-rows.ts";
import { type MentionPrivacy, namingFields, withoutPeople } from "../../../importer/people/blank-mentions.ts";
import { isAuthor, maskNames } from "../../../importer/people/names.ts";
import { type Row, type Table, type TableName, tables } from "../../../tables/index.ts";
import { dayMs } from "../../../time/day.ts";
import { withDocumentLock } from "../../document-lock.ts";
import type { BigQueryClient } from "../client.ts";
import { clustering } from "../ensure-table.ts";
import { loadConfiguration, queryConfiguration, readPage, runJob } from "../jobs.ts";
import { createTable, deleteTable, patchTable, readTable, tableReference, toSchema } from "../tables.ts";
import type { Target } from "../target.ts";

/** What BigQuery may no longer hold: how to find it, and what imports make of it. */
export interface People {
  search: PeopleSearch;
  privacy: MentionPrivacy;
}

/** Rows that change. */
export interface FoundRows {
  /** The forgotten person's own, or old ones. */
  mentions: number;
  /** Others with the name. */
  others: number;
}

/** A table of imports, or the log whose rows a view shows. */
export interface StoredTable {
  name: TableName;
  isLog: boolean;
}

/** Rows that are read and changed together. */
const rowsAtOnce = 10_000;

/** A row as imports would write it now; null if it stays as it is. */
function change(table: Table, stored: Readonly<Record<string, string | null>>, { privacy }: People): Json {
  const fields = Object.keys(table.fields).filter((field) => stored[field]);
  const row: Row = Object.fromEntries(fields.map((field) => [field, stored[field] as string]));
  const day = { published_at: stored.published_at ?? stored.imported_at ?? "" };
  const given = table.name === "mentions" ? { ...row, ...day } : row;
  const [kept] = withoutPeople(table.name, [given], privacy) as [Row];
  if (kept === given) return null;
  const texts = Object.fromEntries(namingFields(table).map((field) => [field, kept[field] || null]));
  return {
    ...texts,
    ...keysAfter(table, stored, kept, privacy),
    old_row_key: stored.row_key ?? "",
    old_load_order: stored.load_order ?? "",
  };
}

/** A row's keys, made of its texts as they are now. A time can have had a zone that is no longer known, so its key stays. */
function keysAfter(
  table: Table,
  stored: Readonly<Record<string, string | null>>,
  row: Row,
  { forgotten }: MentionPrivacy,
): Record<string, string | null> {
  const masked = (column: string) => maskNames(stored[column] ?? "", forgotten) || null;
  const others = otherKeyColumns(table);
  if (others.length === 0) return { row_key: masked("row_key") };
  const part = { importId: "", loadedAt: 0, fillFields: [], offset: () => 0 };
  const [line = "{}"] = toLoadLines(table, [row], part).lines;
  const made = JSON.parse(line) as Record<string, string>;
  const keys = others.map((column, kind) =>
    table.keys[kind]?.includes(table.time) ? masked(column) : (made[column] ?? null),
  );
  return {
    row_key: keys.find((key) => key !== null) ?? masked("row_key"),
    ...Object.fromEntries(others.map((column, kind) => [column, keys[kind] ?? null])),
  };
}

/**
 * Looks at every row of a table that may have to change, and changes it unless `isTried`. Repeated, it goes on with the rows
 * that are left. Throws `Pause` when the time is over.
 */
export function rewritePeople(
  client: BigQueryClient,
  target: Target,
  { name, isLog }: StoredTable,
  people: People,
  isTried: boolean,
): FoundRows {
  const table = tables[name];
  const from = sqlName(target, isLog ? logTable(name) : name);
  // Each call looks anew: others can have imported since.
  const importId = newImportId();
  const configuration = queryConfiguration(findPeopleQuery(table, from, people.search, isLog));
  const job = runJob(client, target, { importId, table: name, step: "find", configuration });
  const found: FoundRows = { mentions: 0, others: 0 };
  for (let start = 0, total = 1; start < total; ) {
    if (Date.now() >= client.deadline) throw new Pause("time", null);
    const { names, rows, totalRows } = readPage(client, target, job, { start, maxRows: rowsAtOnce });
    const changes = new Map<string, Json>();
    for (const cells of rows) {
      const stored = Object.fromEntries(names.map((column, index) => [column, cells[index] ?? null]));
      const changed = change(table, stored, people);
      if (changed === null) continue;
      changes.set(`${stored.row_key} ${stored.load_order ?? ""}`, changed);
      const isTheirs = "before" in people.search || isAuthor(stored.author ?? "", people.privacy.forgotten);
      found[name === "mentions" && isTheirs ? "mentions" : "others"] += 1;
    }
    if (changes.size > 0 && !isTried)
      write(client, target, { name, isLog }, `${importId}_${start}`, [...changes.values()]);
    total = rows.length === 0 ? 0 : totalRows;
    start += rows.length;
  }
  return found;
}

function write(
  client: BigQueryClient,
  target: Target,
  { name, isLog }: StoredTable,
  importId: string,
  changes: readonly Json[],
): void {
  const table = tables[name];
  const staging = stagingTable(importId, name);
  createTable(client, target, staging, {
    schema: toSchema(changeSchema(table)),
    expirationTime: String(Date.now() + dayMs),
  });
  const lines = changes.map((each) => JSON.stringify(each));
  const run = (step: string, configuration: Json, rows?: string[]) =>
    runJob(client, target, { importId, table: name, step, configuration, ...(rows && { lines: rows }) });
  run("load", loadConfiguration(target, staging), lines);
  const names = { changes: sqlName(target, staging), target: sqlName(target, name) };
  if (isLog) rewriteLog(client, target, name, names.changes, run);
  else run("rewrite", queryConfiguration(rewriteQuery(table, names)));
  deleteTable(client, target, staging);
}

/** Replaces a log by its rows as they are from now on. Imports of this spreadsheet add none to it meanwhile. */
function rewriteLog(
  client: BigQueryClient,
  target: Target,
  name: TableName,
  changes: string,
  run: (step: string, configuration: Json) => Json,
): void {
  const log = logTable(name);
  const fields = at(readTable(client, target, log), "schema.fields") ?? [];
  const configuration = queryConfiguration(rewrittenLogQuery(tables[name], { log: sqlName(target, log), changes }), {
    destinationTable: tableReference(target, log),
    createDisposition: "CREATE_NEVER",
    writeDisposition: "WRITE_TRUNCATE",
    clustering,
  });
  withDocumentLock(() => run("rewrite", configuration));
  // The columns' descriptions are not part of a query's result.
  patchTable(client, target, log, { schema: { fields } });
}
