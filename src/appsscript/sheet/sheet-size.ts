import { keyOf } from "../open-spreadsheet.ts";
import { forget, readOnce, updateKnown } from "../read-once.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const sizeKey = (sheet: Sheet): string => `${keyOf(sheet)} size`;
const rowsKey = (sheet: Sheet): string => `${sizeKey(sheet)} rows`;
const columnsKey = (sheet: Sheet): string => `${sizeKey(sheet)} columns`;

/** The rows that a sheet has, empty ones included. Asked once: this file's other functions keep count. */
export const maxRowsOf = (sheet: Sheet): number => readOnce(rowsKey(sheet), () => sheet.getMaxRows());

/** The columns that a sheet has, empty ones included. */
export const maxColumnsOf = (sheet: Sheet): number => readOnce(columnsKey(sheet), () => sheet.getMaxColumns());

/** Adds empty rows at the end of a sheet that has fewer. */
export function ensureRows(sheet: Sheet, count: number): void {
  const last = maxRowsOf(sheet);
  if (count <= last) return;
  sheet.insertRowsAfter(last, count - last);
  updateKnown(rowsKey(sheet), () => count);
}

/** Adds empty columns at the end of a sheet that has fewer. */
export function ensureColumns(sheet: Sheet, count: number): void {
  const last = maxColumnsOf(sheet);
  if (count <= last) return;
  sheet.insertColumnsAfter(last, count - last);
  updateKnown(columnsKey(sheet), () => count);
}

/** Deletes rows. Google requires that one stays below frozen headers, so an empty one takes the place of the last. */
export function deleteRows(sheet: Sheet, first: number, count: number): void {
  ensureRows(sheet, count + (first > 1 ? 2 : 1));
  sheet.deleteRows(first, count);
  updateKnown<number>(rowsKey(sheet), (rows) => rows - count);
}

/** Deletes the columns beyond a number of them. */
export function deleteColumnsBeyond(sheet: Sheet, count: number): void {
  const surplus = maxColumnsOf(sheet) - count;
  if (surplus <= 0) return;
  sheet.deleteColumns(count + 1, surplus);
  updateKnown(columnsKey(sheet), () => count);
}

/** Call it after inserting rows or columns otherwise. */
export const forgetSize = (sheet: Sheet): void => forget(sizeKey(sheet));
