import type { OpenTable, OpenTableRequest } from "../../importer/workbook-port.ts";
import { tables } from "../../tables/index.ts";
import { addColumns, alwaysShown, findColumns, missingFields } from "../sheet/columns.ts";
import { checkIsNoViewer } from "../sheet/may-write.ts";
import { readKeys } from "../sheet/table-rows.ts";
import { checkMayInsert, checkMayWrite, openTableSheet } from "../sheet/table-sheet.ts";
import { workbookZone } from "../sheet/workbook-zone.ts";
import { underLock } from "../under-lock.ts";

/** Readies a sheet for an import and tells which rows it holds. */
export function openTable({ table: name, sheet: sheetName, mode, fields }: OpenTableRequest): OpenTable {
  return underLock(() => {
    const table = tables[name];
    checkIsNoViewer();
    const sheet = openTableSheet(name, sheetName);
    const isNew = sheet.getLastColumn() === 0;
    const wanted = isNew ? [...alwaysShown(table), ...fields] : [...fields, "source", "imported_at"];
    checkMayWrite(sheet);
    if (missingFields(sheet, table, wanted).length > 0) checkMayInsert(sheet);
    const columns = addColumns(sheet, table, wanted);
    let keys = readKeys(sheet, table, columns, workbookZone());
    if (mode === "replace" && keys.length > 0) {
      clearRows(sheet, [...findColumns(sheet, table).values()], keys.length);
      keys = [];
    }
    return { sheetId: sheet.getSheetId(), sheet: sheet.getName(), keys };
  });
}

/** Empties our columns of the table's rows; what the user wrote beside them stays. */
function clearRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: readonly number[], rowCount: number): void {
  for (const column of columns) sheet.getRange(2, column, rowCount, 1).clearContent();
}
