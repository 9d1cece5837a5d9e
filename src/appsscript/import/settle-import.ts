import { fingerprintRow } from "../../importer/merge/fingerprint-row.ts";
import type { Cell } from "../../tables/cells.ts";
import { refusedInput } from "../refused-input.ts";
import { columnRuns } from "../sheet/sheet-cells.ts";
import { assertCanWriteTable } from "../sheet/table-sheet.ts";
import { isUserError } from "../user-error.ts";
import { type OpenImport, type PlannedBlock, saveOpenImport } from "./intents.ts";
import { continuePlannedColumns } from "./planned-columns.ts";
import { readTableRows, type TableRows } from "./read-table-rows.ts";
import { copyRows } from "./replace-rows.ts";
import { clearColumns } from "./staged-rows.ts";
import { isUnchanged } from "./undo-entry.ts";
import { deleteUndoEntries, isTooLargeForUndo, loadUndoRows, saveFingerprints, type UndoRow } from "./undo-sheet.ts";

/** Finishes the columns and counts the block of rows that a killed execution has left half done. */
export function settleImport(open: OpenImport): void {
  const { replacement } = open;
  if (!open.columns && !open.block && replacement?.state !== "copying") return;
  let settled = open;
  try {
    if (open.columns) settled = continuePlannedColumns(open, open.columns);
    if (replacement?.state === "copying") settled = copyRows(settled, replacement);
    if (open.block) settled = { ...settled, ...countBlock(open, open.block) };
  } catch (error) {
    // Its sheet was deleted or protected since, or refuses the values: there is nothing left to finish.
    if (!isUserError(error) && !refusedInput(error)) throw error;
  }
  // Properties are stored at once, and cells are not.
  SpreadsheetApp.flush();
  saveOpenImport({ ...settled, columns: undefined, block: undefined });
}

/** The rows written so far, with those of the block that reached the sheet. Entries for undo of the others are deleted. */
function countBlock({ id, table: name, sheetId, added, updated }: OpenImport, block: PlannedBlock) {
  if (sheetId === null) return {};
  let rows = readTableRows(sheetId, name);
  assertCanWriteTable(rows.sheet);
  const entries = loadUndoRows(id).slice(added + updated);
  const fingerprints = new Set(rows.cells.slice(block.rowsBefore).map((cells) => fingerprintRow(rows.fields, cells)));
  // Each call writes all of the rows: if one is complete, all are.
  const isComplete = entries.some(({ before, fingerprint }) => before === null && fingerprints.has(fingerprint));
  if (!isComplete && clearHalfWritten(rows, block)) rows = readTableRows(sheetId, name);
  if (isTooLargeForUndo(id)) {
    const written = Math.min(block.added, Math.max(0, rows.keys.length - block.rowsBefore));
    return { added: added + written, updated: updated + block.updated };
  }
  const written = entries.map((entry) => writtenRow(entry, block, rows));
  const changed = entries.flatMap(({ row, fingerprint }, index): [number, string][] => {
    const cells = written[index];
    const current = cells ? fingerprintRow(rows.fields, cells) : fingerprint;
    return current === fingerprint ? [] : [[row, current]];
  });
  saveFingerprints(new Map(changed));
  deleteUndoEntries(entries.filter((_, index) => !written[index]));
  const count = (isAdded: boolean) =>
    entries.filter(({ before }, index) => written[index] && (before === null) === isAdded).length;
  return { added: added + count(true), updated: updated + count(false) };
}

/**
 * Clears the rows that were being added if some groups of adjacent columns, each of which is one call, are written and
 * others are not: the next part of the import adds them again. Returns whether it did.
 */
function clearHalfWritten({ sheet, columns }: TableRows, { rowsBefore, added }: PlannedBlock): boolean {
  const first = rowsBefore + 2;
  const count = Math.min(added, sheet.getLastRow() - first + 1);
  const runs = columnRuns(columns);
  if (count <= 0) return false;
  const ranges = runs.map((run) => sheet.getRange(first, run.first, count, run.indexes.length));
  const blankCount = ranges.filter((range) => range.isBlank()).length;
  if (blankCount === 0 || blankCount === ranges.length) return false;
  clearColumns(sheet, columns, first, count);
  return true;
}

/** The cells of an entry's row as the import left them; null if it was not written. */
function writtenRow(
  entry: UndoRow,
  { rowsBefore }: PlannedBlock,
  { fields, keys, cells, numbers }: TableRows,
): Cell[] | null {
  const number = numbers.get(entry.key);
  const found = number === undefined ? undefined : cells[number - 2];
  if (entry.before !== null) return found && !isUnchanged(entry, fields, found) ? found : null;
  if (keys.length <= rowsBefore) return null;
  if (found && (number as number) > rowsBefore + 1) return found;
  return cells.find((row) => fingerprintRow(fields, row) === entry.fingerprint) ?? null;
}
