import type { Cell, ZoneOffset } from "../../importer/cells.ts";
import { isDate } from "../../time/is-date.ts";
import { serialOf } from "../../time/serial-number.ts";
import { protectText } from "./cell-text.ts";

/** Dates come from another realm, where `instanceof` fails. */
/** A cell as it was read, with dates as the serial number of the time that the sheet shows. */
export function readCell(value: unknown, offset: ZoneOffset): Cell {
  if (isDate(value)) return serialOf(value.getTime() + offset(value.getTime()));
  return value as Cell;
}

/** What to hand to setValues so that the cell holds this value. */
export const writtenCell = (cell: Cell): Cell => (typeof cell === "string" ? protectText(cell) : cell);

/** A run of columns side by side: the first column, and the places in a row of cells that it takes. */
export interface ColumnRun {
  first: number;
  places: number[];
}

/** Groups columns that adjoin in the sheet, so that each group is read and written by one call. */
export function columnRuns(columns: readonly number[]): ColumnRun[] {
  const order = columns.map((column, place) => ({ column, place })).sort((a, b) => a.column - b.column);
  const runs: ColumnRun[] = [];
  for (const { column, place } of order) {
    const run = runs[runs.length - 1];
    if (run && run.first + run.places.length === column) run.places.push(place);
    else runs.push({ first: column, places: [place] });
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
  for (const { first, places } of columnRuns(columns)) {
    const values = sheet.getRange(firstRow, first, rowCount, places.length).getValues();
    values.forEach((cells, row) => {
      places.forEach((place, position) => {
        (rows[row] as Cell[])[place] = readCell(cells[position], offset);
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
  for (const { first, places } of columnRuns(columns)) {
    const range = sheet.getRange(firstRow, first, rows.length, places.length);
    const formulas = keepFormulas ? range.getFormulas() : null;
    range.setValues(
      rows.map((cells, row) =>
        places.map((place, position) => formulas?.[row]?.[position] || writtenCell(cells[place] as Cell)),
      ),
    );
  }
}
