import { type Cell, toCell, type ZoneOffset } from "../../importer/cells.ts";
import { type ColumnRole, mergeCells } from "../../importer/merge-cells.ts";
import { rowKeys } from "../../importer/row-keys.ts";
import { rowPrint } from "../../importer/row-print.ts";
import type { WriteRowsRequest, WriteRowsResult } from "../../importer/workbook-port.ts";
import { platformName, type Row, type Table, tables, type Unit, type Value } from "../../tables/index.ts";
import { findColumns } from "../sheet/columns.ts";
import { checkRoom } from "../sheet/room.ts";
import { rowSegments } from "../sheet/row-segments.ts";
import { readColumns, writeColumns } from "../sheet/sheet-cells.ts";
import { keysOf, readKeys } from "../sheet/table-rows.ts";
import { checkMayInsert, checkMayWrite, sheetById } from "../sheet/table-sheet.ts";
import { workbookZone } from "../sheet/workbook-zone.ts";
import { underLock } from "../under-lock.ts";
import { rememberForUndo, type UndoEntry } from "./undo-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns of a table in a sheet, side by side: fields, units, numbers and roles in one order. */
interface Layout {
  fields: string[];
  units: Unit[];
  columns: number[];
  roles: ColumnRole[];
}

function layoutOf(sheet: Sheet, table: Table, fill: readonly string[]): Layout {
  const found = findColumns(sheet, table);
  const fields = Object.keys(table.fields).filter((field) => found.has(field));
  return {
    fields,
    units: fields.map((field) => table.fields[field] as Unit),
    columns: fields.map((field) => found.get(field) as number),
    roles: fields.map((field) =>
      field === "source" || field === "imported_at" ? field : fill.includes(field) ? "fill" : "value",
    ),
  };
}

/** A platform is shown by its name; everything else as it is. */
const shownValue = (field: string, value: Value | undefined): Value | undefined =>
  field === "platform" && typeof value === "string" ? platformName(value) : value;

/** A row that the import wants to change: its number in the sheet, its keys and its cells. */
interface Incoming {
  number: number;
  row: Row;
  cells: Cell[];
}

/**
 * Writes a block of an import: known rows are merged in place, new rows go below the last. Nothing is written when the
 * sheet is no longer as the import knew it.
 */
export function writeRows(request: WriteRowsRequest): WriteRowsResult {
  return underLock(() => {
    const table = tables[request.table];
    const sheet = sheetById(request.sheetId);
    checkMayWrite(sheet);
    const offset = workbookZone();
    const layout = layoutOf(sheet, table, request.fill);
    const now = new Date().toISOString();
    const cellsOf = (row: Row): Cell[] =>
      layout.fields.map((field, place) =>
        toCell(shownValue(field, field === "imported_at" ? now : row[field]), layout.units[place] as Unit, offset),
      );
    const incoming = request.rows.map((row, position) => ({
      number: request.at[position] ?? 0,
      row,
      cells: cellsOf(row),
    }));
    const known = incoming.filter(({ number }) => number > 0).sort((a, b) => a.number - b.number);
    const added = incoming.filter(({ number }) => number === 0);
    const stretches = planUpdates(sheet, table, layout, known, offset);
    if (stretches === null) return { stale: true };
    if (added.length > 0 && !endsAt(sheet, table, request.rowsBefore, offset)) return { stale: true };
    if (added.length > 0 && request.rowsBefore + added.length + 1 > sheet.getMaxRows()) checkMayInsert(sheet);
    checkRoom(sheet, request.rowsBefore + 1 + added.length);
    writeUpdates(sheet, layout, stretches);
    appendRows(sheet, layout, request.rowsBefore, added);
    rememberForUndo(request.import, [
      ...stretches.flatMap(({ changes }) => changes.map((change) => undoEntry(table, layout, change))),
      ...added.map(({ cells }) => undoEntry(table, layout, { there: null, merged: cells })),
    ]);
    const updated = stretches.reduce((sum, { changed }) => sum + changed.length, 0);
    return {
      stale: false,
      added: added.length,
      updated,
      unchanged: known.length - updated,
      rowsAfter: request.rowsBefore + added.length,
    };
  });
}

/** A stretch of the sheet with the rows that really change already merged in. */
interface Stretch {
  first: number;
  rows: Cell[][];
  changed: number[];
  changes: Change[];
}

/** A row before and after; nothing before for one that was added. */
interface Change {
  there: Cell[] | null;
  merged: Cell[];
}

function undoEntry(table: Table, { fields }: Layout, { there, merged }: Change): UndoEntry {
  const before: Record<string, Cell> = {};
  fields.forEach((field, place) => {
    const cell = there?.[place];
    if (cell !== undefined && cell !== "") before[field] = cell;
  });
  const key = keysOf(table, fields, [merged])[0]?.[0] ?? "";
  return { key, print: rowPrint(fields, merged), before: there === null ? null : before };
}

/** What becomes of known rows; null when a row is no longer where the import knew it. */
function planUpdates(
  sheet: Sheet,
  table: Table,
  layout: Layout,
  known: Incoming[],
  offset: ZoneOffset,
): Stretch[] | null {
  const stretches: Stretch[] = [];
  for (const { first, count, from, to } of rowSegments(known.map(({ number }) => number))) {
    const rows = readColumns(sheet, layout.columns, first, count, offset);
    const changed: number[] = [];
    const changes: Change[] = [];
    for (const { number, row, cells } of known.slice(from, to)) {
      const there = rows[number - first] as Cell[];
      const keys = keysOf(table, layout.fields, [there])[0] as string[];
      if (!rowKeys(table, row).some((key) => keys.includes(key))) return null;
      const merged = mergeCells(there, cells, layout.roles);
      if (!merged) continue;
      rows[number - first] = merged;
      changed.push(number);
      changes.push({ there, merged });
    }
    stretches.push({ first, rows, changed, changes });
  }
  return stretches;
}

/** Whether the table still ends after this many rows. */
function endsAt(sheet: Sheet, table: Table, rowCount: number, offset: ZoneOffset): boolean {
  const last = sheet.getLastRow();
  if (last - 1 === rowCount) return true;
  return readKeys(sheet, table, findColumns(sheet, table), offset).length === rowCount;
}

/** Writes the changed rows, and unchanged ones between them where that saves calls. */
function writeUpdates(sheet: Sheet, layout: Layout, stretches: readonly Stretch[]): void {
  for (const { first, rows, changed } of stretches)
    for (const segment of rowSegments(changed)) {
      const start = segment.first - first;
      writeColumns(sheet, layout.columns, segment.first, rows.slice(start, start + segment.count), true);
    }
}

function appendRows(sheet: Sheet, layout: Layout, rowsBefore: number, added: readonly Incoming[]): void {
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
