import type { Cell } from "../../tables/cells.ts";
import { isDate } from "../../time/is-date.ts";
import { serialOf } from "../../time/serial-number.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { protectText } from "./protect-text.ts";

/** Dates come from another realm, where `instanceof` fails. */
/** A cell as it was read, with dates as the serial number of the time that the sheet shows. */
export function readCell(value: unknown, offset: ZoneOffset): Cell {
  if (isDate(value)) return serialOf(value.getTime() + offset(value.getTime()));
  return value as Cell;
}

/** What to hand to setValues so that the cell holds this value. */
export const toCellContent = (cell: Cell): Cell => (typeof cell === "string" ? protectText(cell) : cell);

/** A run of columns side by side: the first column, and the places in a row of cells that it takes. */
export interface ColumnRun {
  first: number;
  indexes: number[];
}

/** Groups columns that adjoin in the sheet, so that each group is read and written by one call. */
export function columnRuns(columns: readonly number[]): ColumnRun[] {
  const order = columns.map((column, index) => ({ column, place: index })).sort((a, b) => a.column - b.column);
  const runs: ColumnRun[] = [];
  for (const { column, place: index } of order) {
    const run = runs[runs.length - 1];
    if (run && run.first + run.indexes.length === column) run.indexes.push(index);
    else runs.push({ first: column, indexes: [index] });
  }
  return runs;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads rows of the given columns: for each row its cells in the order of the columns. */
export function readColumns(
  sheet: Sheet,
  columns: readonly number[],
  firstRow: number,
  rowCount: number,
  offset: ZoneOffset,
): Cell[][] {
  const rows: Cell[][] = Array.from({ length: rowCount }, () => new Array<Cell>(columns.length));
  if (rowCount === 0) return rows;
  for (const { first, indexes } of columnRuns(columns)) {
    const values = sheet.getRange(firstRow, first, rowCount, indexes.length).getValues();
    values.forEach((cells, row) => {
      indexes.forEach((index, position) => {
        (rows[row] as Cell[])[index] = readCell(cells[position], offset);
      });
    });
  }
  return rows;
}

/**
 * Writes rows of cells into the given columns, one call for each run of columns. Cells of rows that were there before may
 * hold a formula of the user's: such a cell keeps it.
 */
export function writeColumns(
  sheet: Sheet,
  columns: readonly number[],
  firstRow: number,
  rows: readonly Cell[][],
  keepFormulas: boolean,
): void {
  for (const { first, indexes } of columnRuns(columns)) {
    const range = sheet.getRange(firstRow, first, rows.length, indexes.length);
    const formulas = keepFormulas ? range.getFormulas() : null;
    range.setValues(
      rows.map((cells, row) =>
        indexes.map((index, position) => formulas?.[row]?.[position] || toCellContent(cells[index] as Cell)),
      ),
    );
  }
}
