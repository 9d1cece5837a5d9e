import type { OpenTableRequest, SyncSpreadsheetPort, WriteRowsRequest } from "../../importer/merge/spreadsheet-port.ts";
import type { OpenedBigQuery } from "../../rpc/bigquery-calls.ts";
import { type BigQueryClient, openBigQuery } from "./client.ts";
import { loadRows, openTable } from "./import-rows.ts";

/** BigQuery in the place of the spreadsheet, for one execution that imports the rows of a platform in portions. */
export interface BigQueryPortionPort extends SyncSpreadsheetPort {
  client(): BigQueryClient;
  /** What users are told of the rows that were loaded. */
  notes: string[];
}

/** @param deadline When to stop waiting for BigQuery, milliseconds since 1970. */
export function openBigQueryPort(deadline: number): BigQueryPortionPort {
  let connected: BigQueryClient | null = null;
  const openTables = new Map<string, OpenedBigQuery>();
  const client = () => {
    connected ??= openBigQuery(deadline);
    return connected;
  };
  const notes: string[] = [];
  return {
    client,
    notes,
    openTable({ import: id, table }: OpenTableRequest) {
      const opened = openTables.get(id) ?? openTable(client(), { import: id, table });
      if (!openTables.has(id)) notes.push(...opened.notes);
      openTables.set(id, opened);
      const { privacy } = opened;
      return {
        import: id,
        sheetId: -1,
        sheet: "BigQuery",
        keys: [],
        addedKeys: [],
        isStaged: false,
        ...(privacy && { privacy }),
      };
    },
    writeRows({ import: id, table, rows, fieldsToFill }: WriteRowsRequest) {
      const { loaded, notes: told } = loadRows(client(), { import: id, table, rows, fieldsToFill });
      notes.push(...told);
      const counts = { added: loaded, updated: 0, unchanged: 0, rowsAfter: 0, formulasKept: 0 };
      return { stale: false, ...counts, updatedRows: [], lastKeys: [] };
    },
    finishImport: () => null,
  };
}
