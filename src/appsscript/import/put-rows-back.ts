import { fingerprintRow } from "../../importer/merge/fingerprint-row.ts";
import type { Cell } from "../../tables/cells.ts";
import type { TableName } from "../../tables/index.ts";
import { writeColumns } from "../sheet/sheet-cells.ts";
import { ensureRows } from "../sheet/sheet-size.ts";
import { readTableRows } from "./read-table-rows.ts";
import { isUnchanged, type UndoEntry } from "./undo-entry.ts";

/** Whether an import removed the row of an entry. */
export const isRemoved = ({ fingerprint, before }: UndoEntry): boolean => fingerprint === "" && before !== null;

/**
 * Adds the rows that an import removed below the table's rows, in their order. A row that somebody has imported again
 * since stays as it is; if a killed undo has begun to write it, it is written again. Returns the table's rows.
 */
export function putRowsBack(
  sheetId: number,
  name: TableName,
  entries: readonly UndoEntry[],
  isContinued: boolean,
): number {
  const { sheet, fields, columns, keys, cells, numbers } = readTableRows(sheetId, name);
  const cellsOf = ({ before }: UndoEntry) => fields.map((field) => before?.[field] ?? "");
  const missing = entries.filter(({ key }) => key === "" || !numbers.has(key));
  if (isContinued)
    for (const entry of entries) {
      const number = numbers.get(entry.key);
      const current = number === undefined ? undefined : cells[number - 2];
      if (number !== undefined && current && !isUnchanged(entry, fields, current))
        writeColumns(sheet, columns, number, [cellsOf(entry)], true);
    }
  const isHalfWritten = isContinued && areHalfWritten(cells.slice(-missing.length), missing.map(cellsOf), fields);
  const first = keys.length + 2 - (isHalfWritten ? missing.length : 0);
  const last = first - 1 + missing.length;
  ensureRows(sheet, last);
  if (missing.length > 0) writeColumns(sheet, columns, first, missing.map(cellsOf), false);
  return last - 1;
}

/** Whether a killed undo has written the last rows in part: each group of adjacent columns takes a call. */
const areHalfWritten = (rows: readonly Cell[][], complete: readonly Cell[][], fields: readonly string[]): boolean =>
  rows.length > 0 &&
  rows.length === complete.length &&
  rows.every((row, index) => {
    const written = (complete[index] ?? []).map((cell, column) => (row[column] === "" ? "" : cell));
    return fingerprintRow(fields, row) === fingerprintRow(fields, written);
  });
