import type { OpenedTable, OpenTableRequest, SyncSpreadsheetPort } from "../../importer/merge/spreadsheet-port.ts";
import { finishImport } from "./finish-import.ts";
import { openTable } from "./open-table.ts";
import { writeRowsWithKeys } from "./write-rows.ts";

/** A table that was opened, with the keys that its rows have by now. */
interface KnownTable {
  request: OpenTableRequest;
  opened: OpenedTable;
}

const isSameTable = ({ request: known, opened }: KnownTable, request: OpenTableRequest): boolean =>
  request.import === opened.import &&
  request.sheet === known.sheet &&
  request.mode === known.mode &&
  request.fields.every((field) => known.fields.includes(field));

/**
 * Access to the spreadsheet for one execution that imports the rows of a table in portions. The keys of the sheet's rows are
 * read with the first portion, and again only if the sheet has changed since: otherwise each page of a platform would read
 * all of them.
 */
export function openPortionPort(): SyncSpreadsheetPort {
  const knownTables = new Map<string, KnownTable>();
  return {
    openTable(request: OpenTableRequest) {
      const known = knownTables.get(request.table);
      // A sheet's id is given where an opened table turned out to be out of date.
      if (known && request.sheetId === undefined && isSameTable(known, request)) return known.opened;
      const opened = openTable(request);
      knownTables.set(request.table, { request, opened });
      return opened;
    },
    writeRows(request) {
      const { result, written } = writeRowsWithKeys(request);
      const keys = knownTables.get(request.table)?.opened.keys;
      for (const row of written) if (keys) keys[row.number - 2] = row.keys;
      return result;
    },
    finishImport,
  };
}
