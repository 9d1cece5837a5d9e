import type { Cell } from "../../tables/cells.ts";
import { deleteSheet, insertSheet, openSpreadsheet } from "../open-spreadsheet.ts";
import { toA1Notation } from "../sheet/assert-can-edit.ts";
import { assertFitsCellLimit, missingCells } from "../sheet/cell-limit.ts";
import type { FieldColumns } from "../sheet/columns.ts";
import { columnRuns, readColumns, writeColumns } from "../sheet/sheet-cells.ts";
import { ensureColumns, ensureRows } from "../sheet/sheet-size.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import type { OpenImport } from "./intents.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The rows of an import that replaces a table wait in a hidden sheet until all are there, so that the table has either its
 * old rows or the new ones. Row 1 holds the names of the fields.
 */
const nameOfStage = (id: string): string => `Engagement import ${id}`;

const findStage = (id: string): Sheet | null => openSpreadsheet().getSheetByName(nameOfStage(id));

/** Makes the sheet for the rows of an import; it is empty. */
export function createStage(id: string): void {
  deleteStage(id);
  const spreadsheet = openSpreadsheet();
  const active = spreadsheet.getActiveSheet();
  const stage = insertSheet(nameOfStage(id));
  stage.hideSheet();
  spreadsheet.setActiveSheet(active);
}

export function deleteStage(id: string): void {
  const stage = findStage(id);
  if (!stage) return;
  deleteSheet(stage);
  // Before the intent is deleted: properties are stored at once, and an intent alone names the sheet.
  SpreadsheetApp.flush();
}

/**
 * Adds rows to those that wait. Throws a user error if there is no room for them here and in the table. Returns the number
 * of rows that wait; null if their sheet is gone.
 */
export function stageRows(
  { id }: OpenImport,
  table: Sheet,
  fields: readonly string[],
  rows: readonly Cell[][],
): number | null {
  const stage = findStage(id);
  if (!stage) return null;
  const columns = fields.map((_, index) => index + 1);
  const before = Math.max(1, stage.getLastRow());
  const last = before + rows.length;
  assertFitsCellLimit(stage, last, missingCells(table, last));
  ensureColumns(stage, fields.length);
  if (before === 1) stage.getRange(1, 1, 1, fields.length).setValues([[...fields]]);
  ensureRows(stage, last);
  writeColumns(stage, columns, before + 1, rows, false);
  return last - 1;
}

/** The rows that wait, and their fields; null if their sheet is gone. */
export function readStage(id: string): { fields: string[]; cells: Cell[][] } | null {
  const stage = findStage(id);
  if (!stage) return null;
  const count = Math.max(1, stage.getLastRow()) - 1;
  const fields = count === 0 ? [] : (stage.getRange(1, 1, 1, stage.getLastColumn()).getValues()[0] as string[]);
  const columns = fields.map((_, index) => index + 1);
  return { fields, cells: readColumns(stage, columns, 2, count, spreadsheetZone()) };
}

/** Writes the rows that wait over those of the table, and clears what is left of these. It can be repeated. */
export function copyStagedRows(id: string, table: Sheet, columns: FieldColumns, rowsBefore: number): void {
  const staged = readStage(id);
  if (!staged || staged.cells.length === 0) return;
  const { fields, cells } = staged;
  const { headerRow } = columns;
  ensureRows(table, cells.length + headerRow);
  const positions = [...columns.keys()].map((field) => fields.indexOf(field));
  const numbers = [...columns.values()];
  const rows = cells.map((row) => positions.map((position) => row[position] ?? ""));
  writeColumns(table, numbers, headerRow + 1, rows, false);
  const next = headerRow + 1 + cells.length;
  clearColumns(table, numbers, next, rowsBefore + 2 - next);
}

/** Clears rows of these columns, with one call for all or none; what the user wrote beside them stays. */
export function clearColumns(table: Sheet, columns: readonly number[], first: number, count: number): void {
  if (count <= 0) return;
  const blocks = columnRuns(columns).map((run) => ({
    ...{ row: first, column: run.first },
    ...{ rows: count, columns: run.indexes.length },
  }));
  if (blocks.length > 0) table.getRangeList(blocks.map(toA1Notation)).clearContent();
}
