import type { Cell } from "../../tables/cells.ts";
import { isDate } from "../../time/is-date.ts";
import { serialOf } from "../../time/serial-number.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { protectText } from "./protect-text.ts";

/** A cell's value, with a date as the serial number of the time that the sheet shows. */
export function readCell(value: unknown, offset: ZoneOffset): Cell {
  if (isDate(value)) return serialOf(value.getTime() + offset(value.getTime()));
  return value as Cell;
}

/** What to pass to `setValues` so that the cell holds this value. */
export const toCellContent = (cell: Cell): Cell => (typeof cell === "string" ? protectText(cell) : cell);

/** Adjacent columns: the first column, and the index of each column in the given list; -1 for one that is not in it. */
export interface ColumnRun {
  first: number;
  indexes: number[];
}

/** Groups adjacent columns, so that each group is read and written by one call. A group may have gaps of up to `maxGap`. */
export function columnRuns(columns: readonly number[], maxGap = 0): ColumnRun[] {
  const order = columns.map((column, index) => ({ column, index })).sort((a, b) => a.column - b.column);
  const runs: ColumnRun[] = [];
  for (const { column, index } of order) {
    const run = runs[runs.length - 1];
    const gap = run ? column - run.first - run.indexes.length : 0;
    if (run && gap <= maxGap) run.indexes.push(...new Array<number>(gap).fill(-1), index);
    else runs.push({ first: column, indexes: [index] });
  }
  return runs;
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells between columns that are read with them, because that is faster than another call. */
const maxCellsBetween = 500;

/** Reads rows of the given columns; each row's cells are in the order of `columns`. */
export function readColumns(
  sheet: Sheet,
  columns: readonly number[],
  firstRow: number,
  rowCount: number,
  offset: ZoneOffset,
): Cell[][] {
  const rows: Cell[][] = Array.from({ length: rowCount }, () => new Array<Cell>(columns.length));
  if (rowCount === 0) return rows;
  for (const { first, indexes } of columnRuns(columns, Math.floor(maxCellsBetween / rowCount))) {
    const values = sheet.getRange(firstRow, first, rowCount, indexes.length).getValues();
    values.forEach((cells, row) => {
      indexes.forEach((index, offsetInRun) => {
        if (index >= 0) (rows[row] as Cell[])[index] = readCell(cells[offsetInRun], offset);
      });
    });
  }
  return rows;
}

/** The formulas of rows of the given columns, "" for cells without one; each row's are in the order of `columns`. */
export function readFormulas(sheet: Sheet, columns: readonly number[], firstRow: number, rowCount: number): string[][] {
  const rows = Array.from({ length: rowCount }, () => new Array<string>(columns.length).fill(""));
  for (const { first, indexes } of columnRuns(columns)) {
    const formulas = sheet.getRange(firstRow, first, rowCount, indexes.length).getFormulas();
    formulas.forEach((cells, row) => {
      indexes.forEach((index, offsetInRun) => {
        (rows[row] as string[])[index] = cells[offsetInRun] as string;
      });
    });
  }
  return rows;
}

/** What to pass to `setValues` so that every cell stays as it is: its formula or its value. */
export function readContents(range: GoogleAppsScript.Spreadsheet.Range, offset: ZoneOffset): Cell[][] {
  const formulas = range.getFormulas();
  return range
    .getValues()
    .map((cells, row) =>
      cells.map((value, column) => formulas[row]?.[column] || toCellContent(readCell(value, offset))),
    );
}

/**
 * Writes rows of cells into the given columns, one call for each run of columns. With `keepFormulas`, cells in which
 * the user wrote a formula are not overwritten.
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
        indexes.map((index, offsetInRun) => formulas?.[row]?.[offsetInRun] || toCellContent(cells[index] as Cell)),
      ),
    );
  }
}
