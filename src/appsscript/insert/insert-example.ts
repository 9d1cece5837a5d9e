import { columnLetters } from "../../a1-notation.ts";
import type { ExampleTable, InsertedFormula, InsertFormulaRequest } from "../../rpc/formula-calls.ts";
import { assertCanEditBlocks } from "../sheet/assert-can-edit.ts";
import type { Block } from "../sheet/cell-blocks.ts";
import { localizedFormula } from "./localized-formula.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Free cells for a block: at the selected cell, if nothing is in the way, else below everything in the sheet, after an
 * empty row.
 */
function freeBlock(sheet: Sheet, cell: Range, rows: number, columns: number): Block {
  const column = Math.max(1, Math.min(cell.getColumn(), sheet.getMaxColumns() - columns + 1));
  const atCell = { row: cell.getRow(), column, rows, columns };
  const isInGrid = atCell.row + rows - 1 <= sheet.getMaxRows() && columns <= sheet.getMaxColumns();
  if (isInGrid && sheet.getRange(atCell.row, column, rows, columns).isBlank()) return atCell;
  const lastRow = sheet.getLastRow();
  return { row: lastRow === 0 ? 1 : lastRow + 2, column, rows, columns };
}

function growTo(sheet: Sheet, { row, column, rows, columns }: Block): void {
  const missingRows = row + rows - 1 - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = column + columns - 1 - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** The references to the example's columns, whose cells begin below their headings. */
function writeExampleArguments({ columns, args }: ExampleTable, { row, column }: Block): string[] {
  return args.map((argument) => {
    if ("text" in argument) return argument.text;
    const lastRow = row + (columns[argument.first]?.cells.length ?? 1);
    const start = `${columnLetters(column + argument.first)}${row + 1}`;
    const end = `${columnLetters(column + argument.last)}${lastRow}`;
    return start === end ? start : `${start}:${end}`;
  });
}

/** In pixels. A letter's width is that of a wide one in bold. */
const [minWidth, letterWidth, lineHeight] = [120, 9, 21];

/** How many lines a title takes. */
function lineCount(title: string, width: number): number {
  let lines = 1;
  let length = 0;
  for (const word of title.split(" ")) {
    if (length > 0 && (length + 1 + word.length) * letterWidth > width) {
      lines++;
      length = word.length;
    } else length += (length > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/** Shows titles in full: wider columns and a higher row where needed, never narrower or lower ones. */
function makeRoomForTitles(sheet: Sheet, row: number, column: number, titles: readonly string[]): void {
  sheet.getRange(row, column, 1, titles.length).setFontWeight("bold").setWrap(true).setVerticalAlignment("bottom");
  const lines = titles.map((title, index) => {
    const longestWord = Math.max(...title.split(" ").map((word) => word.length));
    const width = Math.max(minWidth, longestWord * letterWidth, sheet.getColumnWidth(column + index));
    sheet.setColumnWidth(column + index, width);
    return lineCount(title, width);
  });
  sheet.setRowHeight(row, Math.max(sheet.getRowHeight(row), Math.max(...lines) * lineHeight));
}

/**
 * Writes a small table of invented numbers and the formula beside it, and selects it. All cells are written with one call,
 * and last: a killed execution leaves the whole example, or cells where the next call writes it.
 */
export function insertExample(sheet: Sheet, cell: Range, request: InsertFormulaRequest): InsertedFormula {
  const { columns, results, format } = request.example;
  const height = Math.max(results, ...columns.map(({ cells }) => cells.length));
  const block = freeBlock(sheet, cell, height + 1, columns.length + 1);
  growTo(sheet, block);
  assertCanEditBlocks(sheet, [block]);
  const { row, column } = block;
  const resultColumn = column + columns.length;
  const formula = localizedFormula(request.name, writeExampleArguments(request.example, block));
  const titles = [...columns.map(({ heading }) => heading), request.heading];
  columns.forEach((one, index) => {
    sheet.getRange(row + 1, column + index, height).setNumberFormat(one.format);
  });
  sheet.getRange(row + 1, resultColumn, results).setNumberFormat(format);
  makeRoomForTitles(sheet, row, column, titles);
  const range = sheet.getRange(row, column, block.rows, block.columns);
  const cells = Array.from({ length: height }, (_, index) => [
    ...columns.map((one) => one.cells[index] ?? ""),
    index === 0 ? formula : "",
  ]);
  range.setValues([titles, ...cells]);
  range.activate();
  return { cell: `${sheet.getName()}!${range.getA1Notation()}`, formula, isExample: true };
}
