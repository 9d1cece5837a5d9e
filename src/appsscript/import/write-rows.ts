import { type ColumnRole, keepFormulas, mergeCells } from "../../importer/merge/merge-cells.ts";
import { shortKey } from "../../importer/merge/short-key.ts";
import type { WriteRowsRequest, WriteRowsResult } from "../../importer/merge/spreadsheet-port.ts";
import { withoutPeople } from "../../importer/people/blank-mentions.ts";
import type { Cell } from "../../tables/cells.ts";
import { type Row, type Table, tables } from "../../tables/index.ts";
import { keysWithCountryName, rowKeys } from "../../tables/row-keys.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { privacyOf } from "../people/mention-privacy.ts";
import { assertFitsCellLimit, missingCells } from "../sheet/cell-limit.ts";
import { findColumns } from "../sheet/columns.ts";
import { cellsOfRow } from "../sheet/row-cells.ts";
import { rowSegments } from "../sheet/row-segments.ts";
import { readColumns, readFormulas } from "../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { countRows, keysOf, readKeysOfRow } from "../sheet/table-rows.ts";
import { assertCanInsertColumns, assertCanWriteTable, requireSheet } from "../sheet/table-sheet.ts";
import { type CellChange, writeCells } from "../sheet/write-cells.ts";
import { userError } from "../user-error.ts";
import { spreadsheetLanguage, userText } from "../user-text.ts";
import { appendRows } from "./append-rows.ts";
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

/** A row of the import: its place in the block, its number in the sheet (0 for a new one), its values and its cells. */
interface IncomingRow {
  index: number;
  number: number;
  row: Row;
  cells: Cell[];
}

/**
 * Writes a block of an import: known rows are merged in place, new rows are added below the last. If the sheet has
 * changed since `openTable`, nothing is written and the result is `stale`.
 */
export const writeRows = (request: WriteRowsRequest): WriteRowsResult => writeRowsWithKeys(request).result;

/** The short keys of a row that was written. */
interface WrittenKeys {
  number: number;
  keys: string[];
}

/** The same, with the keys that rows have since. */
export function writeRowsWithKeys(request: WriteRowsRequest): { result: WriteRowsResult; written: WrittenKeys[] } {
  return withImportLock(() => {
    const table = tables[request.table];
    const sheet = requireSheet(request.sheetId);
    assertCanWriteTable(sheet);
    const offset = spreadsheetZone();
    const layout = layoutOf(sheet, table, request.fieldsToFill);
    const now = new Date().toISOString();
    const language = spreadsheetLanguage();
    const cellsOf = (row: Row) => cellsOfRow(table, layout.fields, row, { now, language, offset });
    const kept = withoutPeople(request.table, request.rows, privacyOf(request.table));
    // Somebody was forgotten since `openTable`: a row without their name can be another row of the sheet.
    if (!request.isStaged && kept.some((row, index) => row !== request.rows[index])) return stale;
    const incoming = kept.map((row, index) => ({
      index,
      number: request.rowNumbers[index] ?? 0,
      row,
      cells: cellsOf(row),
    }));
    if (request.isStaged) return { result: stage(request, sheet, layout, incoming), written: [] };
    const existingRows = incoming.filter(({ number }) => number > 0).sort((a, b) => a.number - b.number);
    const added = incoming.filter(({ number }) => number === 0);
    const updates = planUpdates(sheet, table, layout, existingRows, offset, request.countryNames);
    if (updates === null) return stale;
    const { changes, formulasKept } = updates;
    if (added.length > 0 && !endsAsBefore(sheet, table, request, offset)) return stale;
    if (added.length > 0 && request.rowsBefore + added.length + 1 > sheet.getMaxRows()) assertCanInsertColumns(sheet);
    assertFitsCellLimit(sheet, request.rowsBefore + 1 + added.length);
    const updated = changes.length;
    if (added.length + updated > 0) {
      const open = beginImport(request, sheet);
      const block = { rowsBefore: request.rowsBefore, added: added.length, updated };
      const begun = saveOpenImport({ ...open, block });
      const entries = [
        ...changes.map((change) => undoEntry(table, layout, change)),
        ...added.map(({ cells }) => undoEntry(table, layout, { existing: null, merged: cells })),
      ];
      saveForUndo(request.import, entries, missingCells(sheet, request.rowsBefore + 1 + added.length));
      // Cells are stored in this order, and properties at once.
      SpreadsheetApp.flush();
      const cellChanges = changes.flatMap((change) => changedCells(layout, change));
      writeCells(sheet, cellChanges);
      appendRows(
        sheet,
        layout.columns,
        request.rowsBefore,
        added.map(({ cells }) => cells),
      );
      SpreadsheetApp.flush();
      const counts = { added: open.added + added.length, updated: open.updated + updated };
      saveOpenImport({ ...begun, ...counts, block: undefined });
    }
    const keysOfCells = (cells: Cell[]) => (keysOf(table, layout.fields, [cells])[0] ?? []).map(shortKey);
    const addedKeys = added.map(({ cells }, index) => ({
      number: request.rowsBefore + 2 + index,
      keys: keysOfCells(cells),
    }));
    const updatedKeys = changes.map(({ number, merged }) => ({ number, keys: keysOfCells(merged) }));
    const result: WriteRowsResult = {
      stale: false,
      added: added.length,
      updated,
      unchanged: existingRows.length - updated,
      rowsAfter: request.rowsBefore + added.length,
      updatedRows: changes.map(({ index }) => index),
      formulasKept,
      lastKeys: addedKeys[addedKeys.length - 1]?.keys ?? request.lastKeys ?? [],
    };
    return { result, written: [...updatedKeys, ...addedKeys] };
  });
}

const stale = { result: { stale: true } as const, written: [] };

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
  return {
    stale: false,
    added: rows.length,
    updated: 0,
    unchanged: 0,
    rowsAfter,
    updatedRows: [],
    formulasKept: 0,
    lastKeys: [],
  };
}

/** A row before and after; `existing` is null for an added one. */
interface RowChange {
  existing: Cell[] | null;
  merged: Cell[];
}

/** A change of a row that the sheet already has. */
interface RowUpdate extends RowChange {
  index: number;
  number: number;
  existing: Cell[];
}

/**
 * The cells to write, source and time first: a row in which a killed execution wrote nothing else still differs from the
 * import, which then completes it.
 */
function changedCells({ columns, roles }: TableLayout, { number, existing, merged }: RowUpdate): CellChange[] {
  const isValue = (index: number) => roles[index] === "value" || roles[index] === "fill";
  const changed = merged.flatMap((cell, index) => (cell === existing[index] ? [] : [{ cell, index }]));
  return changed
    .sort((a, b) => Number(isValue(a.index)) - Number(isValue(b.index)))
    .map(({ cell, index }) => ({ row: number, column: columns[index] as number, cell }));
}

const undoEntry = (table: Table, { fields }: TableLayout, { existing, merged }: RowChange): UndoEntry =>
  toUndoEntry(fields, keysOf(table, fields, [merged])[0], existing, merged);

/** The changes of known rows, and how many formulas stand where values differ; null if a row has moved since `openTable`. */
function planUpdates(
  sheet: Sheet,
  table: Table,
  layout: TableLayout,
  existingRows: IncomingRow[],
  offset: ZoneOffset,
  countryNames: WriteRowsRequest["countryNames"] = {},
): { changes: RowUpdate[]; formulasKept: number } | null {
  const changes: RowUpdate[] = [];
  let formulasKept = 0;
  for (const { first, count, from, to } of rowSegments(existingRows.map(({ number }) => number))) {
    const rows = readColumns(sheet, layout.columns, first, count, offset);
    const merges: RowUpdate[] = [];
    for (const { index, number, row, cells } of existingRows.slice(from, to)) {
      const existing = rows[number - first] as Cell[];
      const keys = keysOf(table, layout.fields, [existing])[0] as string[];
      const expectedKeys = [...rowKeys(table, row), ...keysWithCountryName(table, row, countryNames)];
      if (!expectedKeys.some((key) => keys.includes(key))) return null;
      const merged = mergeCells(existing, cells, layout.roles);
      if (!merged) continue;
      merges.push({ index, number, existing, merged });
      rows[number - first] = merged;
    }
    if (merges.length === 0) continue;
    const formulas = readFormulas(sheet, layout.columns, first, count);
    for (const merge of merges) {
      const kept = keepFormulas(merge.existing, merge.merged, layout.roles, formulas[merge.number - first] ?? []);
      formulasKept += kept.formulasKept;
      if (kept.merged) changes.push({ ...merge, merged: kept.merged });
    }
  }
  return { changes, formulasKept };
}

/**
 * Whether the table still ends where it did: it has as many rows, and the same last row, since somebody may have replaced
 * the table by one of the same length.
 */
function endsAsBefore(
  sheet: Sheet,
  table: Table,
  { rowsBefore, lastKeys: expectedKeys = [] }: WriteRowsRequest,
  offset: ZoneOffset,
): boolean {
  const columns = findColumns(sheet, table);
  if (sheet.getLastRow() - 1 !== rowsBefore && countRows(sheet, table, columns) !== rowsBefore) return false;
  if (rowsBefore === 0 || expectedKeys.length === 0) return true;
  const keys = readKeysOfRow(sheet, table, columns, rowsBefore + 1, offset);
  return keys.some((key) => expectedKeys.includes(shortKey(key)));
}
