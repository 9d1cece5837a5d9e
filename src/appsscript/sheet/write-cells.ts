import type { Cell } from "../../tables/cells.ts";
import { toA1Notation } from "./assert-can-edit.ts";
import { type Block, type CellPosition, cellBlocks } from "./cell-blocks.ts";
import { readContents, toCellContent } from "./sheet-cells.ts";
import { spreadsheetZone } from "./spreadsheet-zone.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell to write. */
export interface CellChange extends CellPosition {
  cell: Cell;
}

/**
 * Calls that write the cells of one block of an import. A call takes one to two milliseconds as long as nothing is read in
 * between, so this many take some two seconds.
 */
const maxWriteCalls = 1_000;
/** Ranges that one call writes the same value to. */
const maxRangesPerCall = 500;

/** Cells of one column, from top to bottom. */
type ColumnCells = CellChange[];

const isOneValue = (cells: readonly CellChange[]): boolean => cells.every(({ cell }) => cell === cells[0]?.cell);

/** The changes by column, from top to bottom. */
function byColumn(changes: readonly CellChange[]): ColumnCells[] {
  const columns = new Map<number, ColumnCells>();
  for (const change of [...changes].sort((a, b) => a.row - b.row)) {
    const column = columns.get(change.column);
    if (column) column.push(change);
    else columns.set(change.column, [change]);
  }
  return [...columns.values()];
}

/**
 * Writes these cells and no others, so that what a colleague types beside them meanwhile stays. Adjacent cells are written
 * together, and so is a value that a whole column gets. Only if that took more than `maxWriteCalls` calls are the closest
 * cells of a column written together with those between them, which are read again first.
 */
export function writeCells(sheet: Sheet, changes: readonly CellChange[], maxCalls = maxWriteCalls): void {
  const columns = byColumn(changes);
  const others: ColumnCells[] = [];
  for (const cells of columns) {
    if (isOneValue(cells)) writeEverywhere(sheet, cellBlocks(cells), (cells[0] as CellChange).cell);
    else others.push(cells);
  }
  const blocks = cellBlocks(others.flat());
  if (blocks.length <= maxCalls) writeBlocks(sheet, blocks, others);
  else writeJoined(sheet, others, maxCalls);
}

/** Writes one value to all blocks. */
function writeEverywhere(sheet: Sheet, blocks: readonly Block[], cell: Cell): void {
  for (let start = 0; start < blocks.length; start += maxRangesPerCall) {
    const ranges = blocks.slice(start, start + maxRangesPerCall).map(toA1Notation);
    sheet.getRangeList(ranges).setValue(toCellContent(cell));
  }
}

function writeBlocks(sheet: Sheet, blocks: readonly Block[], columns: readonly ColumnCells[]): void {
  const cellsByColumn = new Map(
    columns.map((cells) => [cells[0]?.column, new Map(cells.map(({ row, cell }) => [row, cell]))]),
  );
  for (const { row, column, rows, columns: width } of blocks) {
    const values = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: width }, (_, right) =>
        toCellContent(cellsByColumn.get(column + right)?.get(row + down) as Cell),
      ),
    );
    sheet.getRange(row, column, rows, width).setValues(values);
  }
}

/** The largest gap between rows that is written over, so that no more than `maxCalls` ranges remain. */
function joinedGap(columns: readonly ColumnCells[], maxCalls: number): number {
  const gaps = columns.flatMap((cells) =>
    cells.slice(1).map(({ row }, index) => row - (cells[index] as CellChange).row - 1),
  );
  gaps.sort((a, b) => b - a);
  return gaps[Math.max(0, maxCalls - columns.length)] ?? 0;
}

/** Writes columns in few ranges. What stands between the changed cells is read right before, column by column. */
function writeJoined(sheet: Sheet, columns: readonly ColumnCells[], maxCalls: number): void {
  const gap = joinedGap(columns, maxCalls);
  for (const cells of columns) {
    const { row: first, column } = cells[0] as CellChange;
    const last = (cells[cells.length - 1] as CellChange).row;
    const contents = readContents(sheet.getRange(first, column, last - first + 1, 1), spreadsheetZone());
    for (const { row, cell } of cells) contents[row - first] = [toCellContent(cell)];
    let start = 0;
    cells.forEach(({ row }, index) => {
      const next = cells[index + 1];
      if (next && next.row - row - 1 <= gap) return;
      const top = (cells[start] as CellChange).row;
      sheet.getRange(top, column, row - top + 1, 1).setValues(contents.slice(top - first, row - first + 1));
      start = index + 1;
    });
  }
}
