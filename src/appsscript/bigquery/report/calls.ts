import type {
  BigQueryRows,
  FetchEstimate,
  FetchedFromBigQuery,
  FetchRequest,
  ReportScope,
} from "../../../rpc/bigquery-calls.ts";
import { type TableName, tables } from "../../../tables/index.ts";
import { assertNotCustomFunction } from "../../connect/assert-not-custom-function.ts";
import { withDocumentLock } from "../../document-lock.ts";
import { type HistoryEntry, loadHistory } from "../../import/history.ts";
import { allSheets } from "../../open-spreadsheet.ts";
import { choicesOf, controlValues } from "../../report/report-choices.ts";
import { loadReportState, reportSheets } from "../../report/report-sheets.ts";
import { assertCanEdit } from "../../sheet/assert-can-edit.ts";
import { storedPositions } from "../../sheet/column-positions.ts";
import { markedSheets } from "../../sheet/lost-tables.ts";
import { metadataKeys } from "../../sheet/metadata.ts";
import { isSampleSheet } from "../../sheet/table-sheet.ts";
import { userError } from "../../user-error.ts";
import { openBigQuery } from "../client.ts";
import { unlessOutOfTime } from "../refusals.ts";
import { loadTarget } from "../target.ts";
import { bigQueryTexts } from "../texts.ts";
import { lastFetched } from "./fetched-sheets.ts";
import { estimateFetch, fetchRows } from "./refresh-rows.ts";

/** How long a call works before the sidebar calls again. */
const callMs = 120_000;

function client() {
  assertNotCustomFunction();
  assertCanEdit();
  return openBigQuery(Date.now() + callMs);
}

/** The tables of which the spreadsheet's own sheets have rows. */
function ownTables(): ReadonlySet<TableName> {
  const own = markedSheets(allSheets(), false).flatMap(([, metadata]) => {
    const table = metadata.get(metadataKeys.table) ?? "";
    const isOwn = table in tables && !metadata.has(metadataKeys.sample);
    return isOwn && storedPositions(metadata.get(metadataKeys.positions) ?? null)?.rows !== 0
      ? [table as TableName]
      : [];
  });
  return new Set(own);
}

/** What the existing reports are about, by their yellow cells, and a further one. */
function scopesWith(further: ReportScope | null): ReportScope[] {
  const existing = reportSheets().flatMap((sheet) => {
    const state = isSampleSheet(sheet) ? null : loadReportState(sheet);
    return state ? [choicesOf(state.before?.values ?? controlValues(sheet, state.controls))] : [];
  });
  const scopes = further ? [further, ...existing] : existing;
  if (scopes.length === 0) throw userError(bigQueryTexts().errors.noReport);
  return scopes;
}

/** The sidebar's calls for rows of reports; see `BigQueryCalls`. */
export const estimateBigQueryRows = (scope: ReportScope | null): FetchEstimate =>
  estimateFetch(client(), scopesWith(scope), ownTables());

export const fetchBigQueryRows = (request: FetchRequest): FetchedFromBigQuery | null =>
  withDocumentLock(() => unlessOutOfTime(() => fetchRows(client(), request, scopesWith(request.scope), ownTables())));

/** What the Report tab shows of rows from BigQuery; null if none of the spreadsheet's imports went only there. */
export function readBigQueryRows(ownTables: readonly string[]): BigQueryRows | null {
  const target = loadTarget();
  if (target === null) return null;
  const isOnlyThere = ({ bigQuery, table, undone }: HistoryEntry) =>
    bigQuery?.dataset === target.dataset && undone !== true && !ownTables.includes(table);
  if (!loadHistory().some(isOnlyThere)) return null;
  return { dataset: target.dataset, refreshedOn: lastFetched(), isAgreed: target.maxBytes !== undefined };
}
