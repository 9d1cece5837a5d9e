import { BigQueryFailure } from "../../../bigquery/failure.ts";
import { sqlName } from "../../../bigquery/sql/names.ts";
import { type DayRange, mergeRanges, type RowScope, reportRowsQuery } from "../../../bigquery/sql/report-rows.ts";
import type { Json } from "../../../connectors/json.ts";
import { accountKeys } from "../../../importer/client/account-finder.ts";
import { entriesFor } from "../../../importer/client/rows-of-client.ts";
import { hashText } from "../../../importer/merge/hash-text.ts";
import { usualDays } from "../../../reports/figures/other-figures.ts";
import { comparedPeriods } from "../../../reports/periods.ts";
import { reportedFields, reportedTables } from "../../../reports/source-fields.ts";
import type { FetchedFromBigQuery, FetchRequest, ReportScope } from "../../../rpc/bigquery-calls.ts";
import type { Cell } from "../../../tables/cells.ts";
import { type Row, type TableName, tables, type Unit, type Value } from "../../../tables/index.ts";
import { dayMs, isoDay } from "../../../time/day.ts";
import { instantOfText } from "../../../time/iso-time.ts";
import { clientScope } from "../../client/client.ts";
import { cellsOfRow } from "../../sheet/row-cells.ts";
import { spreadsheetZone } from "../../sheet/spreadsheet-zone.ts";
import { userError } from "../../user-error.ts";
import { spreadsheetLanguage } from "../../user-text.ts";
import type { BigQueryClient } from "../client.ts";
import { bytesOfQuery, queryConfiguration, readPage, runJob } from "../jobs.ts";
import { inBigQuery } from "../refusals.ts";
import { readTable } from "../tables.ts";
import { requireTarget, saveTarget, type Target } from "../target.ts";
import { bigQueryTexts } from "../texts.ts";
import { assertRoomFor, beginFetch, endFetch, startedFetch, writeFetched } from "./fetched-sheets.ts";

/** Rows of one table: what the report's formulas calculate in seconds, and an execution writes in minutes. */
const maxFetchedRows = 100_000;
/** Rows of one page, so that its cells are written before an execution ends. */
const pageRows = 5_000;
/** A query's limit of bytes is at least this; BigQuery bills ten megabytes at least. */
const leastLimit = 100_000_000;

/** The days that reports with these periods need of a table. */
function rangesFor(table: TableName, scopes: readonly ReportScope[]): DayRange[] {
  const ranges = scopes.flatMap((scope) => Object.values(comparedPeriods(scope)));
  if (table !== "mentions") return mergeRanges(ranges);
  // How many mentions are usual is known from those before.
  const earliest = ranges.map(({ from }) => from).sort()[0] as string;
  const latest = ranges
    .map(({ to }) => to)
    .sort()
    .at(-1) as string;
  return [{ from: isoDay(instantOfText(earliest) - usualDays * dayMs), to: latest }];
}

/** Every account that one of the reports is about; none named means all. */
const accountsFor = (scopes: readonly ReportScope[]): string[] =>
  scopes.some(({ accounts }) => accounts.length === 0)
    ? []
    : [...new Set(scopes.flatMap(({ accounts, competitors }) => [...accounts, ...competitors]))];

function queryFor(target: Target, table: TableName, scopes: readonly ReportScope[]) {
  const client = clientScope();
  const scope: RowScope = {
    ranges: rangesFor(table, scopes),
    accounts: accountsFor(scopes),
    // A dataset can have the rows of several clients.
    ...(client && { client: accountKeys(entriesFor(table, client)) }),
  };
  const rows = reportRowsQuery(table, sqlName(target, table), reportedFields(table), scope, maxFetchedRows);
  const more: Record<string, Json> = { parameterMode: "NAMED", queryParameters: rows.parameters };
  return {
    ranges: scope.ranges,
    hash: hashText(JSON.stringify(rows)).replace(".", "_"),
    configuration: (maxBytes?: number) =>
      queryConfiguration(rows.query, { ...more, ...(maxBytes && { maximumBytesBilled: String(maxBytes) }) }),
  };
}

/** The tables that reports can have from BigQuery: those that it has and the spreadsheet's own sheets have not. */
function tablesToFetch(client: BigQueryClient, target: Target, own: ReadonlySet<TableName>): TableName[] {
  const found = reportedTables.filter((table) => !own.has(table) && readTable(client, target, table) !== null);
  if (found.length === 0) throw userError(bigQueryTexts().errors.nothingToFetch(target.dataset));
  return found;
}

/** How many bytes a refresh would read, and the limit to agree to: twice as many, since tables grow. */
export function estimateFetch(
  client: BigQueryClient,
  scopes: readonly ReportScope[],
  own: ReadonlySet<TableName>,
): { bytes: number; maxBytes: number } {
  const target = requireTarget();
  return inBigQuery(target, "", () => {
    const bytes = tablesToFetch(client, target, own).map((table) =>
      bytesOfQuery(client, target, queryFor(target, table, scopes).configuration()),
    );
    const sum = bytes.reduce((total, each) => total + each, 0);
    return { bytes: sum, maxBytes: Math.max(leastLimit, 2 * sum) };
  });
}

/** Brings the rows that these reports need into hidden sheets. Each step can be repeated; throws `Pause` if time is over. */
export function fetchRows(
  client: BigQueryClient,
  { id, maxBytes: agreed }: FetchRequest,
  scopes: readonly ReportScope[],
  own: ReadonlySet<TableName>,
): FetchedFromBigQuery | null {
  const stored = requireTarget();
  const target = agreed === null ? stored : { ...stored, maxBytes: agreed };
  if (target !== stored) saveTarget(target);
  const { maxBytes } = target;
  if (maxBytes === undefined) throw userError(bigQueryTexts().errors.notAgreed);
  let rows = 0;
  for (const table of tablesToFetchOnce(client, target, own)) {
    const { ranges, hash, configuration } = queryFor(target, table, scopes);
    const written = inBigQuery(target, table, () =>
      fetchTable(client, target, { table, id, query: hash, ranges, configuration: configuration(maxBytes) }),
    );
    if (written === null) return null;
    rows += written;
  }
  return { rows };
}

const tablesToFetchOnce = (client: BigQueryClient, target: Target, own: ReadonlySet<TableName>) =>
  inBigQuery(target, "", () => tablesToFetch(client, target, own));

interface TableFetch {
  table: TableName;
  id: string;
  /** A hash of what it asks for. */
  query: string;
  ranges: readonly DayRange[];
  configuration: Json;
}

/** The number of rows; null if not all are written before the time is over. */
function fetchTable(client: BigQueryClient, target: Target, fetch: TableFetch): number | null {
  const { table, id, query, ranges } = fetch;
  const started = startedFetch(table, id, query);
  if (started?.isComplete) return started.written;
  const job = runQuery(client, target, { ...fetch, id: started?.refreshes[0] ?? id });
  const fields = reportedFields(table);
  let page = readPage(client, target, job, { start: 0, maxRows: 1 });
  if (page.totalRows > maxFetchedRows) throw userError(bigQueryTexts().errors.tooManyRows(maxFetchedRows, table));
  const { totalRows } = page;
  assertRoomFor(table, totalRows);
  let { sheet, state } = beginFetch(table, id, query, started);
  const zone = spreadsheetZone();
  const writing = { language: spreadsheetLanguage(), offset: zone };
  while (state.written < totalRows) {
    if (Date.now() >= client.deadline) return null;
    page = readPage(client, target, job, { start: state.written, maxRows: pageRows });
    if (page.rows.length === 0) break;
    const cells = page.rows.map((values): Cell[] => {
      const row = toRow(table, fields, values);
      return cellsOfRow(tables[table], fields, row, { ...writing, now: String(row.imported_at ?? "") });
    });
    state = writeFetched(sheet, state, cells);
  }
  const now = Date.now();
  endFetch(sheet, state, ranges, now + zone(now));
  return state.written;
}

/** Runs the query, or finds it if an earlier call has run it. Above the limit of bytes, BigQuery refuses it without charge. */
function runQuery(client: BigQueryClient, target: Target, { table, id, query, configuration }: TableFetch): Json {
  try {
    return runJob(client, target, { importId: id, table, step: `report_${query}`, configuration });
  } catch (error) {
    if (!(error instanceof BigQueryFailure) || error.reason !== "bytesBilledLimitExceeded") throw error;
    const { maxBytes: _, ...forgotten } = target;
    saveTarget(forgotten);
    throw userError(bigQueryTexts().errors.moreThanAgreed);
  }
}

/** A row of a query's result as imports have it. */
const toRow = (table: TableName, fields: readonly string[], values: readonly (string | null)[]): Row =>
  Object.fromEntries(
    fields.map((field, index) => [
      field,
      toValue((tables[table].fields as Readonly<Record<string, Unit>>)[field] as Unit, values[index] ?? null),
    ]),
  );

function toValue(unit: Unit, value: string | null): Value {
  if (value === null || ["id", "text", "url", "date"].includes(unit)) return value;
  // BigQuery writes up to six digits of a second.
  if (unit === "time") return value.replace(/\.(\d{3})\d*$/, ".$1");
  return unit === "flag" ? value === "true" : Number(value);
}
