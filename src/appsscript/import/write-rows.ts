import { type PackedWriteRequest, unpackRows } from "../../importer/merge/pack-rows.ts";
import { shortKey } from "../../importer/merge/short-key.ts";
import type { WriteRowsRequest, WriteRowsResult } from "../../importer/merge/spreadsheet-port.ts";
import { withoutPeople } from "../../importer/people/blank-mentions.ts";
import type { Cell } from "../../tables/cells.ts";
import { type Row, type Table, tables } from "../../tables/index.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { assertRowsOfClient } from "../client/client.ts";
import { noteFlushed } from "../document-lock.ts";
import { privacyOf } from "../people/mention-privacy.ts";
import { assertCanEditBlocks } from "../sheet/assert-can-edit.ts";
import { assertFitsCellLimit, missingCells } from "../sheet/cell-limit.ts";
import type { FieldColumns } from "../sheet/columns.ts";
import { cellsOfRow } from "../sheet/row-cells.ts";
import { maxRowsOf } from "../sheet/sheet-size.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { countRows, keysOf, readKeysOfRow } from "../sheet/table-rows.ts";
import { assertCanWriteTable, requireSheet, usedBlock } from "../sheet/table-sheet.ts";
import { writeCells } from "../sheet/write-cells.ts";
import { userError } from "../user-error.ts";
import { spreadsheetLanguage, userText } from "../user-text.ts";
import { appendRows } from "./append-rows.ts";
import { beginImport } from "./begin-import.ts";
import { withImportLock } from "./import-lock.ts";
import { findOpenImport, saveOpenImport } from "./intents.ts";
import { changedCells, type IncomingRow, layoutOf, planUpdates, type TableLayout, undoEntry } from "./plan-updates.ts";
import { stageRows } from "./staged-rows.ts";
import { saveForUndo } from "./undo-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a block of an import: known rows are merged in place, new rows are added below the last. If the sheet has
 * changed since `openTable`, nothing is written and the result is `stale`.
 */
export function writeRows(packed: PackedWriteRequest): WriteRowsResult {
  const request = unpackRows(packed);
  return writeRowsWithKeys(request, () => assertRowsOfClient(request.table, request.rows)).result;
}

/** The short keys of a row that was written. */
interface WrittenKeys {
  number: number;
  keys: string[];
}

/** The same, with the keys that rows have since. `assertAllowed` is called under the lock, which reads anew what is stored. */
export function writeRowsWithKeys(
  request: WriteRowsRequest,
  assertAllowed = () => {},
): { result: WriteRowsResult; written: WrittenKeys[] } {
  return withImportLock(() => {
    assertAllowed();
    const table = tables[request.table];
    const sheet = requireSheet(request.sheetId);
    assertCanWriteTable(sheet);
    const offset = spreadsheetZone();
    const layout = layoutOf(sheet, table, request.fieldsToFill);
    const now = new Date().toISOString();
    const language = spreadsheetLanguage();
    const { sourceNames } = request;
    const cellsOf = (row: Row) => cellsOfRow(table, layout.fields, row, { now, language, offset, sourceNames });
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
    const { rowsBefore, newRowsToCome = 0 } = request;
    const lastRow = added.length > 0 ? endOfTable(sheet, table, layout.columnsByField, request, offset) : 0;
    if (lastRow === null) return stale;
    const rowsNeeded = rowsBefore + 1 + added.length + newRowsToCome;
    if (added.length > 0 && rowsNeeded > maxRowsOf(sheet))
      assertCanEditBlocks(sheet, [usedBlock(lastRow, layout.columnsByField.cells.length)]);
    assertFitsCellLimit(sheet, rowsNeeded);
    const updated = changes.length;
    if (added.length + updated > 0) {
      const open = beginImport(request, sheet);
      const block = { rowsBefore, added: added.length, updated };
      const begun = saveOpenImport({ ...open, block });
      const entries = [
        ...changes.map((change) => undoEntry(table, layout, change)),
        ...added.map(({ cells }) => undoEntry(table, layout, { existing: null, merged: cells })),
      ];
      const undo = saveForUndo(request.import, entries, {
        neededCells: missingCells(sheet, rowsNeeded),
        toCome: newRowsToCome,
        place: open.undo,
      });
      // Cells are stored in this order, and properties at once.
      SpreadsheetApp.flush();
      const cellChanges = changes.flatMap((change) => changedCells(layout, change));
      writeCells(sheet, cellChanges);
      appendRows(
        sheet,
        layout.columns,
        { rowsBefore, lastRow },
        added.map(({ cells }) => cells),
        newRowsToCome,
      );
      SpreadsheetApp.flush();
      noteFlushed();
      const counts = { added: open.added + added.length, updated: open.updated + updated };
      saveOpenImport({ ...begun, ...counts, block: undefined, undo });
    }
    const keysOfCells = (cells: Cell[]) => (keysOf(table, layout.fields, [cells])[0] ?? []).map(shortKey);
    const addedKeys = added.map(({ cells }, index) => ({
      number: rowsBefore + 2 + index,
      keys: keysOfCells(cells),
    }));
    const updatedKeys = changes.map(({ number, merged }) => ({ number, keys: keysOfCells(merged) }));
    const result: WriteRowsResult = {
      stale: false,
      added: added.length,
      updated,
      unchanged: existingRows.length - updated,
      rowsAfter: rowsBefore + added.length,
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

/**
 * The last row with anything in it, if the table still ends where it did: it has as many rows, and the same last row, since
 * somebody may have replaced the table by one of the same length. Else null.
 */
function endOfTable(
  sheet: Sheet,
  table: Table,
  columns: FieldColumns,
  { rowsBefore, lastKeys: expectedKeys = [] }: WriteRowsRequest,
  offset: ZoneOffset,
): number | null {
  const lastRow = sheet.getLastRow();
  if (lastRow - 1 !== rowsBefore && countRows(sheet, table, columns) !== rowsBefore) return null;
  if (rowsBefore === 0 || expectedKeys.length === 0) return lastRow;
  const keys = readKeysOfRow(sheet, table, columns, rowsBefore + 1, offset);
  return keys.some((key) => expectedKeys.includes(shortKey(key))) ? lastRow : null;
}
