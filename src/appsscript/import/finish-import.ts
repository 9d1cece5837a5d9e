import type { FinishImportRequest } from "../../importer/merge/spreadsheet-port.ts";
import { tables } from "../../tables/index.ts";
import { withDocumentLock } from "../document-lock.ts";
import { extendCalculatedColumns } from "../sheet/calculated-columns.ts";
import { savePositions } from "../sheet/column-positions.ts";
import { findColumns } from "../sheet/columns.ts";
import { writeHeaderNotes } from "../sheet/header-notes.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { countRows } from "../sheet/table-rows.ts";
import { requireSheet } from "../sheet/table-sheet.ts";
import { addToHistory } from "./history.ts";

/** Ends an import: extends calculated columns to the last row, writes header notes, adds a line to the history. */
export function finishImport(request: FinishImportRequest): null {
  return withDocumentLock(() => {
    const table = tables[request.table];
    const sheet = requireSheet(request.sheetId);
    const columns = findColumns(sheet, table);
    const rowCount = countRows(sheet, table, columns, spreadsheetZone());
    extendCalculatedColumns(sheet, table, columns, rowCount + 1);
    if (request.added + request.updated > 0) writeHeaderNotes(sheet, columns, request.format);
    savePositions(sheet, columns, rowCount);
    addToHistory(request, sheet.getName());
    return null;
  });
}
