import { shortKey } from "../../importer/merge/short-key.ts";
import type { OpenedTable, OpenTableRequest } from "../../importer/merge/spreadsheet-port.ts";
import { type TableName, tables } from "../../tables/index.ts";
import { leadingFields } from "../../tables/sheet-order.ts";
import { dayMs } from "../../time/day.ts";
import { findLabelsSheet } from "../labels/find-label-rules.ts";
import { idOf, nameOf } from "../open-spreadsheet.ts";
import { privacyOf } from "../people/mention-privacy.ts";
import { missingColumns } from "../sheet/add-columns.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { defaultFields, type FieldColumns, findColumns } from "../sheet/columns.ts";
import { columnsBelowHeader } from "../sheet/repair-header.ts";
import { maxColumnsOf } from "../sheet/sheet-size.ts";
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
import { beginReplacement } from "./replace-rows.ts";
import { loadUndo } from "./undo-sheet.ts";

/** An import that was interrupted longer ago is not continued, but has a line of its own in the history. */
const maxAgeMs = dayMs;

/** Prepares a sheet for an import and returns the short keys of its rows. */
export function openTable(request: OpenTableRequest): OpenedTable {
  return withImportLock(() => {
    assertCanEdit();
    const continued = openImports().find((open) => isContinuedBy(open, request));
    closeInterrupted((open) => open !== continued && isIdle(open));
    const id = continued?.id ?? request.import;
    const ownRequest = { ...request, import: id };
    const { sheet, columns } = openTableSheet(ownRequest);
    const table = tables[request.table];
    let keys = readKeys(sheet, table, columns, spreadsheetZone());
    const hasRows = keys.length >= columns.headerRow;
    const isStaged = request.mode === "replace" && hasRows && continued?.replacement?.state !== "copied";
    if (isStaged) {
      beginReplacement(beginImport(ownRequest, sheet), keys.length);
      keys = [];
    }
    const addedKeys =
      continued && request.mode === "append"
        ? (loadUndo(id) ?? []).filter(({ before }) => before === null).map(({ key }) => key)
        : [];
    const privacy = privacyOf(request.table);
    return {
      import: id,
      sheetId: idOf(sheet),
      sheet: nameOf(sheet),
      keys: keys.map((ofRow) => ofRow.map(shortKey)),
      addedKeys: addedKeys.map(shortKey),
      isStaged,
      ...(privacy && { privacy }),
    };
  });
}

const isContinuedBy = (open: OpenImport, { import: id, origin, table, sheet, mode }: OpenTableRequest): boolean =>
  open.id === id ||
  (open.key === origin.key &&
    open.mode === mode &&
    open.table === table &&
    (sheet === null || sheet === open.sheet) &&
    Date.now() - open.at < maxAgeMs &&
    // A colleague may be importing a file of the same name right now.
    (isIdle(open) || open.user === Session.getTemporaryActiveUserKey()));

/** A new sheet of posts has the columns of labels if there are rules for them. */
const labelFields = (table: TableName): string[] =>
  table === "posts" && findLabelsSheet() !== undefined ? ["own_label"] : [];

/** An import's sheet, and its columns. */
interface TableSheet {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  columns: FieldColumns;
}

/** The import's sheet with a column for each of its fields. Throws a user error, before it changes anything. */
function openTableSheet(request: OpenTableRequest): TableSheet {
  const { table: name, sheet: sheetName, sheetId, fields, rowCounts } = request;
  const table = tables[name];
  const sheet = findTableSheet(name, sheetName, sheetId);
  const width = sheet?.getLastColumn() ?? 0;
  const isNew = sheet === null || width === 0;
  const fieldsToShow = isNew
    ? [...defaultFields(table), ...leadingFields(table, rowCounts ?? {}), ...fields, ...labelFields(name)]
    : [...fields, "source", "imported_at"];
  if (sheet) assertCanWriteTable(sheet);
  const existing = isNew ? undefined : columnsBelowHeader(sheet, table, width);
  const missing = missingColumns(sheet, table, fieldsToShow, rowCounts, existing);
  if (existing && sheet) {
    if (missing.names.length === 0) return { sheet, columns: existing };
    assertCanInsertColumns(sheet);
  }
  const open = beginImport(request, sheet, sheet ? nameOf(sheet) : (sheetName ?? newTableSheetName(name)));
  const changed = addPlannedColumns(open, sheet, { ...missing, isNew, columnsBefore: sheet ? maxColumnsOf(sheet) : 0 });
  return { sheet: changed, columns: findColumns(changed, table) };
}
