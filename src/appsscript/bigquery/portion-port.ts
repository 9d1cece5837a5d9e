import type { OpenTableRequest, SyncSpreadsheetPort, WriteRowsRequest } from "../../importer/merge/spreadsheet-port.ts";
import type { OpenedBigQuery } from "../../rpc/bigquery-calls.ts";
import { openedTable } from "../../rpc/opened-bigquery-table.ts";
import { type BigQueryClient, openBigQuery } from "./client.ts";
import { loadRows, openTable } from "./import-rows.ts";
import type { LoadGap } from "./load-gaps.ts";
import { type Place, targetAt } from "./target.ts";

/** What users are told of rows that are loaded. */
export interface LoadReport {
  note(sentence: string): void;
  loaded(count: number, gaps: readonly LoadGap[]): void;
}

/** BigQuery in the place of the spreadsheet, for one execution that imports the rows of a platform in portions. */
export interface BigQueryPortionPort {
  /** The port to the dataset in which the import began. */
  to(place: Place, report: LoadReport): SyncSpreadsheetPort;
}

/** @param deadline When to stop waiting for BigQuery, milliseconds since 1970. */
export function openBigQueryPort(deadline: number): BigQueryPortionPort {
  let connected: BigQueryClient | null = null;
  const openTables = new Map<string, OpenedBigQuery>();
  const client = () => {
    connected ??= openBigQuery(deadline);
    return connected;
  };
  return {
    to: (place, report) => ({
      openTable({ import: id, table }: OpenTableRequest) {
        const opened = openTables.get(id) ?? openTable(client(), targetAt(place), { import: id, table });
        if (!openTables.has(id)) opened.notes.forEach(report.note);
        openTables.set(id, opened);
        return openedTable(id, opened);
      },
      writeRows({ import: id, table, rows, fieldsToFill }: WriteRowsRequest) {
        const { loaded, gaps } = loadRows(client(), targetAt(place), { import: id, table, rows, fieldsToFill });
        report.loaded(loaded, gaps);
        const counts = { updated: 0, unchanged: 0, rowsAfter: 0, formulasKept: 0 };
        return { stale: false, added: loaded, ...counts, updatedRows: [], lastKeys: [] };
      },
      finishImport: () => null,
    }),
  };
}
