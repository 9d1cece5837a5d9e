import type { OpenedTable, OpenTableRequest } from "../../importer/merge/spreadsheet-port.ts";
import { tables } from "../../tables/index.ts";
import { dayMs } from "../../time/day.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { defaultFields, type FieldColumns, findColumns, missingFields } from "../sheet/columns.ts";
import { repairHeader } from "../sheet/repair-header.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { readKeys } from "../sheet/table-rows.ts";
import {
  assertCanInsertColumns,
  assertCanWriteTable,
  findTableSheet,
  newTableSheetName,
} from "../sheet/table-sheet.ts";
import { beginImport } from "./begin-import.ts";
import { closeInterrupted, isIdle } from "./close-import.ts";
import { withImportLock } from "./import-lock.ts";
import { type OpenImport, openImports } from "./intents.ts";
import { addPlannedColumns } from "./planned-columns.ts";
import { loadUndo } from "./undo-sheet.ts";

/** An import that was interrupted longer ago is not continued, but has a line of its own in the history. */
const maxAgeMs = dayMs;

/** Prepares a sheet for an import and returns the keys of its rows. */
export function openTable(request: OpenTableRequest): OpenedTable {
  return withImportLock(() => {
    assertCanEdit();
    const continued = openImports().find((open) => isContinuedBy(open, request));
    closeInterrupted((open) => open !== continued && isIdle(open));
    const id = continued?.id ?? request.import;
    const sheet = openTableSheet({ ...request, import: id });
    const table = tables[request.table];
    const columns = findColumns(sheet, table);
    let keys = readKeys(sheet, table, columns, spreadsheetZone());
    if (request.mode === "replace" && keys.length > 0) {
      clearRows(sheet, columns, keys.length + 1);
      keys = keys.slice(0, columns.headerRow - 1);
    }
    const addedKeys =
      continued && request.mode === "append"
        ? (loadUndo(id) ?? []).filter(({ before }) => before === null).map(({ key }) => key)
        : [];
    return { import: id, sheetId: sheet.getSheetId(), sheet: sheet.getName(), keys, addedKeys };
  });
}

const isContinuedBy = (open: OpenImport, { import: id, origin, table, sheet }: OpenTableRequest): boolean =>
  open.id === id ||
  (open.key === origin.key &&
    open.table === table &&
    (sheet === null || sheet === open.sheet) &&
    Date.now() - open.at < maxAgeMs);

/** The import's sheet with a column for each of its fields. Throws a user error, before it changes anything. */
function openTableSheet({ import: id, origin, table: name, sheet: sheetName, sheetId, fields }: OpenTableRequest) {
  const table = tables[name];
  const sheet = findTableSheet(name, sheetName, sheetId);
  const isNew = sheet === null || sheet.getLastColumn() === 0;
  const planned = isNew ? [...defaultFields(table), ...fields] : [...fields, "source", "imported_at"];
  if (sheet) {
    assertCanWriteTable(sheet);
    if (!isNew) {
      repairHeader(sheet, table);
      if (missingFields(sheet, table, planned).length === 0) return sheet;
      assertCanInsertColumns(sheet);
    }
  }
  const open = beginImport(id, origin, name, sheet, sheet?.getName() ?? sheetName ?? newTableSheetName(name));
  return addPlannedColumns(open, sheet, { isNew, fields: planned, columnsBefore: sheet?.getMaxColumns() ?? 0 });
}

/** Clears the table's columns; what the user wrote beside them stays. */
function clearRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: FieldColumns, last: number): void {
  const first = columns.headerRow + 1;
  if (last < first) return;
  for (const column of columns.values()) sheet.getRange(first, column, last - first + 1, 1).clearContent();
}
