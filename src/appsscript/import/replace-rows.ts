import { missingCells } from "../sheet/cell-limit.ts";
import { keysOf } from "../sheet/table-rows.ts";
import { type OpenImport, type PlannedReplacement, saveOpenImport } from "./intents.ts";
import { readTableRows } from "./read-table-rows.ts";
import { copyStagedRows, createStage, deleteStage, readStage } from "./staged-rows.ts";
import { toUndoEntry } from "./undo-entry.ts";
import { deleteUndo, saveForUndo } from "./undo-sheet.ts";

/** Begins to collect the rows that replace a table's, or begins again. */
export function beginReplacement(open: OpenImport, rowsBefore: number): void {
  saveOpenImport({ ...open, replacement: { state: "collecting", rowsBefore } });
  if (open.replacement) deleteUndo(open.id);
  createStage(open.id);
}

/** Forgets the rows that were collected; the table stays as it is. */
export function discardReplacement({ id }: OpenImport): void {
  deleteUndo(id);
  deleteStage(id);
}

/**
 * Replaces the table's rows by those collected, after storing both for undo. A killed execution leaves the old rows, or an
 * intent with which `copyRows` writes the new ones.
 */
export function replaceRows(open: OpenImport): OpenImport {
  const staged = readStage(open.id);
  if (open.sheetId === null || !staged || staged.cells.length === 0) return open;
  const { sheet, table, columnsByField, fields, cells, keys } = readTableRows(open.sheetId, open.table);
  const { headerRow } = columnsByField;
  const newKeys = keysOf(table, staged.fields, staged.cells);
  const entries = [
    ...cells
      .map((before, index) => ({ ...toUndoEntry(fields, keys[index], before, null), fingerprint: "" }))
      .slice(headerRow - 1),
    ...staged.cells.map((after, index) => toUndoEntry(staged.fields, newKeys[index], null, after)),
  ];
  deleteUndo(open.id);
  saveForUndo(open.id, entries, { neededCells: missingCells(sheet, staged.cells.length + headerRow) });
  // Cells are stored in this order, and properties at once.
  SpreadsheetApp.flush();
  const replacement: PlannedReplacement = { state: "copying", rowsBefore: keys.length };
  return copyRows(saveOpenImport({ ...open, replacement }), replacement);
}

/** Writes the collected rows over the table's; again if a killed execution has begun to. */
export function copyRows(open: OpenImport, { rowsBefore }: PlannedReplacement): OpenImport {
  const staged = readStage(open.id);
  if (open.sheetId === null || !staged) return open;
  const { sheet, columnsByField } = readTableRows(open.sheetId, open.table);
  copyStagedRows(open.id, sheet, columnsByField, rowsBefore);
  SpreadsheetApp.flush();
  const counts = { added: staged.cells.length, updated: 0 };
  return saveOpenImport({ ...open, ...counts, replacement: { state: "copied", rowsBefore } });
}
