import { shortKey } from "../../importer/merge/short-key.ts";
import type { OpenedTable, OpenTableRequest } from "../../importer/merge/spreadsheet-port.ts";
import { tables } from "../../tables/index.ts";
import { leadingFields } from "../../tables/sheet-order.ts";
import { withDocumentLock } from "../document-lock.ts";
import { addColumns, missingColumns } from "../sheet/add-columns.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { defaultFields, findColumns } from "../sheet/columns.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { readKeys } from "../sheet/table-rows.ts";
import { assertCanInsertColumns, assertCanWriteTable, openTableSheet } from "../sheet/table-sheet.ts";

/** Prepares a sheet for an import and returns the short keys of its rows. */
export function openTable({
  table: name,
  sheet: sheetName,
  mode,
  fields,
  rowCounts = {},
}: OpenTableRequest): OpenedTable {
  return withDocumentLock(() => {
    const table = tables[name];
    assertCanEdit();
    const sheet = openTableSheet(name, sheetName);
    const isNew = sheet.getLastColumn() === 0;
    const fieldsToShow = isNew
      ? [...defaultFields(table), ...leadingFields(table, rowCounts), ...fields]
      : [...fields, "source", "imported_at"];
    assertCanWriteTable(sheet);
    const missing = missingColumns(sheet, table, fieldsToShow, rowCounts);
    if (missing.names.length > 0) assertCanInsertColumns(sheet);
    addColumns(sheet, table, missing);
    const columns = findColumns(sheet, table);
    let keys = readKeys(sheet, table, columns, spreadsheetZone());
    if (mode === "replace" && keys.length > 0) {
      clearRows(sheet, [...findColumns(sheet, table).values()], keys.length);
      keys = [];
    }
    return { sheetId: sheet.getSheetId(), sheet: sheet.getName(), keys: keys.map((ofRow) => ofRow.map(shortKey)) };
  });
}

/** Clears the table's columns; what the user wrote beside them stays. */
function clearRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: readonly number[], rowCount: number): void {
  for (const column of columns) sheet.getRange(2, column, rowCount, 1).clearContent();
}
