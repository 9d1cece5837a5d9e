import { columnLetters } from "../../a1-notation.ts";
import { allSheets } from "../open-spreadsheet.ts";
import { userError } from "../user-error.ts";
import { userText } from "../user-text.ts";
import type { Block } from "./cell-blocks.ts";
import { columnRuns } from "./sheet-cells.ts";
import { maxRowsOf } from "./sheet-size.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A block in A1 notation: `H2:H400`. */
export function toA1Notation({ row, column, rows, columns }: Block): string {
  const first = `${columnLetters(column)}${row}`;
  return rows * columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Block) => sheet.getRange(row, column, rows, columns);

const isProtected = (sheet: Sheet): boolean =>
  [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE].some(
    (type) => sheet.getProtections(type).length > 0,
  );

/** Whether the user has view access only: such a user cannot edit a sheet without protections. */
export function isViewer(): boolean {
  for (const sheet of allSheets()) {
    if (sheet.getRange(1, 1).canEdit()) return false;
    if (!isProtected(sheet)) return true;
  }
  return false;
}

/** Throws a user error for a user with view access only. Call it before anything is written. */
export function assertCanEdit(): void {
  if (isViewer()) throw userError(userText().errors.viewer);
}

/** Throws a user error unless the user may write to every block. Call it before anything is written. */
export function assertCanEditBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  const locked = blocks.filter((block) => !rangeOf(sheet, block).canEdit());
  if (locked.length === 0) return;
  assertCanEdit();
  const wholeSheet = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0;
  const text = userText().errors;
  throw userError(
    wholeSheet
      ? text.protected(sheet.getName())
      : text.protectedCells(sheet.getName(), locked.slice(0, 3).map(toA1Notation).join(", ")),
  );
}

/** The same for whole columns: an import may change any of their rows, and adds rows below. */
export function assertCanEditColumns(sheet: Sheet, columns: readonly number[]): void {
  const rows = maxRowsOf(sheet);
  const blocks = columnRuns(columns).map(({ first, indexes }) => ({
    row: 1,
    column: first,
    rows,
    columns: indexes.length,
  }));
  assertCanEditBlocks(sheet, blocks);
}
