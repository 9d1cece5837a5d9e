import { columnLetters } from "../../a1-notation.ts";
import type { ExampleTable, InsertedFormula, InsertFormulaRequest } from "../../rpc/formula-calls.ts";
import { assertCanEditBlocks } from "../sheet/assert-can-edit.ts";
import type { Block } from "../sheet/cell-blocks.ts";
import { ensureColumns, ensureRows, maxColumnsOf, maxRowsOf } from "../sheet/sheet-size.ts";
import { acceptFormula } from "./accept-formula.ts";
import { localizedFormula } from "./localized-formula.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Free cells for a block: at the selected cell, if nothing is in the way, else below everything in the sheet, after an
 * empty row.
 */
function freeBlock(sheet: Sheet, cell: Range, rows: number, columns: number): Block {
  const column = Math.max(1, Math.min(cell.getColumn(), maxColumnsOf(sheet) - columns + 1));
  const atCell = { row: cell.getRow(), column, rows, columns };
  const isInGrid = atCell.row + rows - 1 <= maxRowsOf(sheet) && columns <= maxColumnsOf(sheet);
  if (isInGrid && sheet.getRange(atCell.row, column, rows, columns).isBlank()) return atCell;
  const lastRow = sheet.getLastRow();
  return { row: lastRow === 0 ? 1 : lastRow + 2, column, rows, columns };
}

function growTo(sheet: Sheet, { row, column, rows, columns }: Block): void {
  ensureRows(sheet, row + rows - 1);
  ensureColumns(sheet, column + columns - 1);
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
  const lines = titles.map((title, index) => {
    const longestWord = Math.max(...title.split(" ").map((word) => word.length));
    const width = Math.max(minWidth, longestWord * letterWidth, sheet.getColumnWidth(column + index));
    sheet.setColumnWidth(column + index, width);
    return lineCount(title, width);
  });
  sheet.setRowHeight(row, Math.max(sheet.getRowHeight(row), Math.max(...lines) * lineHeight));
}

/** All looks of an example; every step can be repeated. */
function styleExample(sheet: Sheet, { row, column }: Block, titles: readonly string[], example: ExampleTable): void {
  example.columns.forEach(({ format, cells }, index) => {
    sheet.getRange(row + 1, column + index, cells.length).setNumberFormat(format);
  });
  sheet.getRange(row + 1, column + example.columns.length, example.results).setNumberFormat(example.format);
  makeRoomForTitles(sheet, row, column, titles);
  // Last, and of that the weight: bold titles count as styled.
  const header = sheet.getRange(row, column, 1, titles.length);
  header.setWrap(true).setVerticalAlignment("bottom").setFontWeight("bold");
}

/** The example in the selected column that a killed execution wrote and did not style. */
function unstyledExample(sheet: Sheet, cell: Range, titles: readonly string[], rows: number): Block | null {
  const [column, lastRow] = [cell.getColumn(), sheet.getLastRow()];
  if (cell.isBlank() || column + titles.length - 1 > maxColumnsOf(sheet)) return null;
  const isExample = (cells: unknown[]) => titles.every((title, index) => cells[index] === title);
  const index = sheet.getRange(1, column, lastRow, titles.length).getValues().map(isExample).lastIndexOf(true);
  if (index < 0 || sheet.getRange(index + 1, column).getFontWeight() === "bold") return null;
  return { row: index + 1, column, rows, columns: titles.length };
}

/**
 * Writes a small table of invented numbers and the formula beside it, and selects it. All cells are written with one call,
 * before their looks, which the next call completes if this execution is killed.
 */
export function insertExample(sheet: Sheet, cell: Range, request: InsertFormulaRequest): InsertedFormula {
  const { example, heading, name } = request;
  const { columns, results } = example;
  const height = Math.max(results, ...columns.map(({ cells }) => cells.length));
  const titles = [...columns.map((one) => one.heading), heading];
  const unstyled = unstyledExample(sheet, cell, titles, height + 1);
  const block = unstyled ?? freeBlock(sheet, cell, height + 1, columns.length + 1);
  const { row, column } = block;
  const formula = localizedFormula(name, writeExampleArguments(example, block));
  if (!unstyled) growTo(sheet, block);
  assertCanEditBlocks(sheet, [block]);
  const range = sheet.getRange(row, column, block.rows, block.columns);
  if (!unstyled) {
    acceptFormula(sheet.getRange(row + 1, column + columns.length));
    const cells = Array.from({ length: height }, (_, index) => [
      ...columns.map((one) => one.cells[index] ?? ""),
      index === 0 ? formula : "",
    ]);
    range.setValues([titles, ...cells]);
  }
  styleExample(sheet, block, titles, example);
  range.activate();
  return { cell: `${sheet.getName()}!${range.getA1Notation()}`, formula, isExample: true };
}
