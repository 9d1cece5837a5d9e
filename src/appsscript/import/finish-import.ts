import type { FinishImportRequest } from "../../importer/workbook-port.ts";
import { tables } from "../../tables/index.ts";
import { extendCalculatedColumns } from "../sheet/calculated-columns.ts";
import { findColumns } from "../sheet/columns.ts";
import { explainHeaders } from "../sheet/header-notes.ts";
import { readKeys } from "../sheet/table-rows.ts";
import { sheetById } from "../sheet/table-sheet.ts";
import { workbookZone } from "../sheet/workbook-zone.ts";
import { underLock } from "../under-lock.ts";
import { addToHistory } from "./history.ts";

/** Ends an import: calculated columns reach to the last row, headers say what they hold, the history has its line. */
export function finishImport(request: FinishImportRequest): null {
  return underLock(() => {
    const table = tables[request.table];
    const sheet = sheetById(request.sheetId);
    const columns = findColumns(sheet, table);
    const rowCount = readKeys(sheet, table, columns, workbookZone()).length;
    extendCalculatedColumns(sheet, table, columns, rowCount + 1);
    if (request.added + request.updated > 0) explainHeaders(sheet, columns, request.format);
    addToHistory(request, sheet.getName());
    return null;
  });
}
