import { type ColumnRole, mergeCells } from "../../importer/merge/merge-cells.ts";
import type { WriteRowsRequest, WriteRowsResult } from "../../importer/merge/spreadsheet-port.ts";
import type { Cell } from "../../tables/cells.ts";
import { type Row, type Table, tables } from "../../tables/index.ts";
import { keysWithCountryName, rowKeys } from "../../tables/row-keys.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { assertFitsCellLimit, missingCells } from "../sheet/cell-limit.ts";
import { findColumns } from "../sheet/columns.ts";
import { cellsOfRow } from "../sheet/row-cells.ts";
import { rowSegments } from "../sheet/row-segments.ts";
import { readColumns, writeColumns } from "../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { countRows, keysOf } from "../sheet/table-rows.ts";
import { assertCanInsertColumns, assertCanWriteTable, requireSheet } from "../sheet/table-sheet.ts";
import { userError } from "../user-error.ts";
import { spreadsheetLanguage, userText } from "../user-text.ts";
import { beginImport } from "./begin-import.ts";
import { withImportLock } from "./import-lock.ts";
import { findOpenImport, saveOpenImport } from "./intents.ts";
import { stageRows } from "./staged-rows.ts";
import { saveForUndo, toUndoEntry, type UndoEntry } from "./undo-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns of a table in a sheet: parallel lists of fields, column numbers and roles. */
interface TableLayout {
  fields: string[];
  columns: number[];
  roles: ColumnRole[];
}

function layoutOf(sheet: Sheet, table: Table, fieldsToFill: readonly string[]): TableLayout {
  const columnsByField = findColumns(sheet, table);
  const fields = Object.keys(table.fields).filter((field) => columnsByField.has(field));
  return {
    fields,
    columns: fields.map((field) => columnsByField.get(field) as number),
    roles: fields.map((field) =>
      field === "source" || field === "imported_at" ? field : fieldsToFill.includes(field) ? "fill" : "value",
    ),
  };
}

/** A row of the import: its number in the sheet (0 for a new one), its values and its cells. */
interface IncomingRow {
  number: number;
  row: Row;
  cells: Cell[];
}

/**
 * Writes a block of an import: known rows are merged in place, new rows are added below the last. If the sheet has
 * changed since `openTable`, nothing is written and the result is `stale`.
 */
export function writeRows(request: WriteRowsRequest): WriteRowsResult {
  return withImportLock(() => {
    const table = tables[request.table];
    const sheet = requireSheet(request.sheetId);
    assertCanWriteTable(sheet);
    const offset = spreadsheetZone();
    const layout = layoutOf(sheet, table, request.fieldsToFill);
    const now = new Date().toISOString();
    const language = spreadsheetLanguage();
    const cellsOf = (row: Row) => cellsOfRow(table, layout.fields, row, { now, language, offset });
    const incoming = request.rows.map((row, index) => ({
      number: request.rowNumbers[index] ?? 0,
      row,
      cells: cellsOf(row),
    }));
    if (request.isStaged) return stage(request, sheet, layout, incoming);
    const existingRows = incoming.filter(({ number }) => number > 0).sort((a, b) => a.number - b.number);
    const added = incoming.filter(({ number }) => number === 0);
    const spans = planUpdates(sheet, table, layout, existingRows, offset, request.countryNames);
    if (spans === null) return { stale: true };
    if (added.length > 0 && !hasRowCount(sheet, table, request.rowsBefore, offset)) return { stale: true };
    if (added.length > 0 && request.rowsBefore + added.length + 1 > sheet.getMaxRows()) assertCanInsertColumns(sheet);
    assertFitsCellLimit(sheet, request.rowsBefore + 1 + added.length);
    const updated = spans.reduce((sum, { changed }) => sum + changed.length, 0);
    if (added.length + updated > 0) {
      const open = beginImport(request, sheet);
      const block = { rowsBefore: request.rowsBefore, added: added.length, updated };
      const begun = saveOpenImport({ ...open, block });
      const entries = [
        ...spans.flatMap(({ changes }) => changes.map((change) => undoEntry(table, layout, change))),
        ...added.map(({ cells }) => undoEntry(table, layout, { existing: null, merged: cells })),
      ];
      saveForUndo(request.import, entries, missingCells(sheet, request.rowsBefore + 1 + added.length));
      // Cells are stored in this order, and properties at once.
      SpreadsheetApp.flush();
      writeUpdates(sheet, layout, spans);
      appendRows(sheet, layout, request.rowsBefore, added);
      SpreadsheetApp.flush();
      const counts = { added: open.added + added.length, updated: open.updated + updated };
      saveOpenImport({ ...begun, ...counts, block: undefined });
    }
    return {
      stale: false,
      added: added.length,
      updated,
      unchanged: existingRows.length - updated,
      rowsAfter: request.rowsBefore + added.length,
    };
  });
}

/** Adds rows that replace a table to those that wait. */
function stage(
  { import: id }: WriteRowsRequest,
  sheet: Sheet,
  { fields }: TableLayout,
  incoming: readonly IncomingRow[],
): WriteRowsResult {
  const open = findOpenImport(id);
  const rows = incoming.map(({ cells }) => cells);
  const rowsAfter = open?.replacement?.state === "collecting" ? stageRows(open, sheet, fields, rows) : null;
  if (rowsAfter === null) throw userError(userText().errors.replacementGone);
  return { stale: false, added: rows.length, updated: 0, unchanged: 0, rowsAfter };
}

/** Consecutive rows of the sheet, with the changes already merged in. */
interface RowSpan {
  first: number;
  rows: Cell[][];
  changed: number[];
  changes: RowChange[];
}

/** A row before and after; `existing` is null for an added one. */
interface RowChange {
  existing: Cell[] | null;
  merged: Cell[];
}

const undoEntry = (table: Table, { fields }: TableLayout, { existing, merged }: RowChange): UndoEntry =>
  toUndoEntry(fields, keysOf(table, fields, [merged])[0], existing, merged);

/** The merged spans of known rows; null if a row has moved since `openTable`. */
function planUpdates(
  sheet: Sheet,
  table: Table,
  layout: TableLayout,
  existingRows: IncomingRow[],
  offset: ZoneOffset,
  countryNames: WriteRowsRequest["countryNames"] = {},
): RowSpan[] | null {
  const spans: RowSpan[] = [];
  for (const { first, count, from, to } of rowSegments(existingRows.map(({ number }) => number))) {
    const rows = readColumns(sheet, layout.columns, first, count, offset);
    const changed: number[] = [];
    const changes: RowChange[] = [];
    for (const { number, row, cells } of existingRows.slice(from, to)) {
      const current = rows[number - first] as Cell[];
      const keys = keysOf(table, layout.fields, [current])[0] as string[];
      const expectedKeys = [...rowKeys(table, row), ...keysWithCountryName(table, row, countryNames)];
      if (!expectedKeys.some((key) => keys.includes(key))) return null;
      const merged = mergeCells(current, cells, layout.roles);
      if (!merged) continue;
      rows[number - first] = merged;
      changed.push(number);
      changes.push({ existing: current, merged });
    }
    spans.push({ first, rows, changed, changes });
  }
  return spans;
}

/** Whether the table still has this many rows. */
function hasRowCount(sheet: Sheet, table: Table, rowCount: number, offset: ZoneOffset): boolean {
  const last = sheet.getLastRow();
  if (last - 1 === rowCount) return true;
  return countRows(sheet, table, findColumns(sheet, table), offset) === rowCount;
}

/** Writes the changed rows, and unchanged rows between them where that saves calls. */
function writeUpdates(sheet: Sheet, layout: TableLayout, spans: readonly RowSpan[]): void {
  for (const { first, rows, changed } of spans)
    for (const segment of rowSegments(changed)) {
      const start = segment.first - first;
      writeColumns(sheet, layout.columns, segment.first, rows.slice(start, start + segment.count), true);
    }
}

function appendRows(sheet: Sheet, layout: TableLayout, rowsBefore: number, added: readonly IncomingRow[]): void {
  if (added.length === 0) return;
  const first = rowsBefore + 2;
  const missing = first + added.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  writeColumns(
    sheet,
    layout.columns,
    first,
    added.map(({ cells }) => cells),
    false,
  );
}
