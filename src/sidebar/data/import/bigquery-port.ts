import type {
  FinishImportRequest,
  OpenTableRequest,
  SpreadsheetPort,
  WriteRowsRequest,
} from "../../../importer/merge/spreadsheet-port.ts";
import type { FinishedImport } from "../../../rpc/bigquery-calls.ts";
import { openedTable } from "../../../rpc/opened-bigquery-table.ts";
import type { Server } from "../../server.ts";

/** An import into BigQuery, as imports into a sheet are called. */
export interface BigQueryPort extends SpreadsheetPort {
  /** What became of the import; null before its end. */
  finished(): FinishedImport | null;
  rowsPerCall: number;
}

/** A load job takes seconds whatever its size, and a table takes 1,500 a day. */
const rowsPerCall = 10_000;

/** Calls again while the result is null: BigQuery still works on it. */
async function repeated<T>(call: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const result = await call();
    if (result !== null) return result;
  }
}

/**
 * BigQuery in the place of the spreadsheet. Rows are sent as if all were new, since BigQuery finds those that it has by their
 * keys; only at the end are they merged into the table, all at once.
 */
export function bigQueryPort(server: Server): BigQueryPort {
  const notes: string[] = [];
  let result: FinishedImport | null = null;
  let rows = 0;
  return {
    finished: () => result,
    rowsPerCall,
    async openTable({ import: id, table }: OpenTableRequest) {
      const opened = await server.openBigQueryTable({ import: id, table });
      notes.push(...opened.notes);
      return openedTable(id, opened);
    },
    async writeRows({ import: id, table, rows: written, fieldsToFill }: WriteRowsRequest) {
      const loaded = await repeated(() => server.loadBigQueryRows({ import: id, table, rows: written, fieldsToFill }));
      notes.push(...loaded.notes);
      rows += loaded.loaded;
      return {
        stale: false,
        added: written.length,
        updated: 0,
        unchanged: 0,
        rowsAfter: 0,
        updatedRows: [],
        formulasKept: 0,
        lastKeys: [],
      };
    },
    async finishImport({ import: id, table, file, format, skipped, isCancelled }: FinishImportRequest) {
      if (isCancelled) return null;
      const origin = { key: `${format} ${file}`, file, format };
      const finished = await repeated(() => server.finishBigQueryImport({ import: id, table, origin, rows, skipped }));
      result = { ...finished, notes: [...notes, ...finished.notes] };
      return null;
    },
  };
}
