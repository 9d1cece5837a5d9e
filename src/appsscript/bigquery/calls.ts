import type {
  FinishBigQueryRequest,
  FinishedImport,
  LoadedRows,
  LoadRowsRequest,
  OpenBigQueryRequest,
  OpenedBigQuery,
} from "../../rpc/bigquery-calls.ts";
import { assertRowsOfClient } from "../client/client.ts";
import { assertNotCustomFunction } from "../connect/assert-not-custom-function.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { openBigQuery } from "./client.ts";
import { finishImport, loadRows, openTable } from "./import-rows.ts";
import { gapSentence } from "./load-gaps.ts";
import { unlessOutOfTime } from "./refusals.ts";
import { requireShownTarget } from "./target.ts";

/** How long a call works before the sidebar calls again. */
const callMs = 90_000;

function client() {
  assertNotCustomFunction();
  assertCanEdit();
  return openBigQuery(Date.now() + callMs);
}

/** The sidebar's calls for importing a file; see `BigQueryCalls`. */
export const openBigQueryTable = (request: OpenBigQueryRequest): OpenedBigQuery =>
  openTable(client(), requireShownTarget(), request);

export const loadBigQueryRows = (request: LoadRowsRequest): LoadedRows | null =>
  unlessOutOfTime(() => {
    assertRowsOfClient(request.table, request.rows);
    const { loaded, gaps } = loadRows(client(), requireShownTarget(), request);
    return { loaded, notes: gaps.map(gapSentence) };
  });

export const finishBigQueryImport = (request: FinishBigQueryRequest): FinishedImport | null =>
  unlessOutOfTime(() => finishImport(client(), requireShownTarget(), request));
