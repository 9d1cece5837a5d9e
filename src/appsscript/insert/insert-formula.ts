import { referencesOnSheet } from "../../functions/formula/references-on-sheet.ts";
import type { InsertedFormula, InsertFormulaRequest } from "../../rpc/formula-calls.ts";
import { assertCanEditBlocks } from "../sheet/assert-can-edit.ts";
import { styleHeader } from "../sheet/format-column.ts";
import { tableOf } from "../sheet/table-sheet.ts";
import { userError } from "../user-error.ts";
import { userText } from "../user-text.ts";
import { findImportedColumns, type ImportedColumns, writeColumnArguments } from "./imported-columns.ts";
import { insertExample } from "./insert-example.ts";
import { localizedFormula } from "./localized-formula.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Throws a user error that names the first cell of a block that is not empty. */
function assertBlank(range: Range): void {
  if (range.isBlank()) return;
  for (let row = 1; row <= range.getNumRows(); row++) {
    const cell = range.getCell(row, 1);
    if (!cell.isBlank()) throw userError(userText().errors.cellTaken(cell.getA1Notation()));
  }
}

/** A formula that fills so many rows from its cell on, with the number format of its results. */
interface NewFormula {
  row: number;
  column: number;
  rows: number;
  formula: string;
  format: string;
  /** The title to write above it, in one call with the formula, so that a killed execution leaves both or neither. */
  title?: string | null;
}

function writeFormula(sheet: Sheet, { row, column, rows, formula, format, title = null }: NewFormula): Range {
  if (row + rows - 1 > sheet.getMaxRows())
    sheet.insertRowsAfter(sheet.getMaxRows(), row + rows - 1 - sheet.getMaxRows());
  const results = sheet.getRange(row, column, rows);
  assertCanEditBlocks(sheet, [{ row, column, rows, columns: 1 }]);
  assertBlank(results);
  results.setNumberFormat(format);
  const cell = sheet.getRange(row, column);
  if (title === null) cell.setFormula(formula);
  else sheet.getRange(row - 1, column, 2).setValues([[title], [formula]]);
  return cell;
}

const resultOf = (sheet: Sheet, cell: Range, formula: string): InsertedFormula => ({
  cell: `${sheet.getName()}!${cell.getA1Notation()}`,
  formula,
  isExample: false,
});

/**
 * In the sheet of the columns: one result over open ranges, so that later imports count; or a result for each row, of the
 * selected row alone or of all rows in a column that begins below its title.
 */
function insertBesideColumns(cell: Range, source: ImportedColumns, request: InsertFormulaRequest): InsertedFormula {
  const { sheet, columns, lastRow } = source;
  const { name, args, eachRow, heading, format } = request;
  const [row, column] = [cell.getRow(), cell.getColumn()];
  if ([...columns.values()].includes(column)) {
    assertBlank(cell);
    throw userError(userText().errors.importWrites(cell.getA1Notation()));
  }
  const write = (firstRow: number, rows: number, from: number, to: number | null, title: string | null = null) => {
    const formula = localizedFormula(name, writeColumnArguments(args, source, from, to));
    const inserted = writeFormula(sheet, { row: firstRow, column, rows, formula, format, title });
    return resultOf(sheet, inserted, formula);
  };
  const { headerRow } = columns;
  const first = headerRow + 1;
  if (!eachRow) return write(row, 1, first, null);
  if (row > first && row <= lastRow) return write(row, 1, row, row);
  assertBlank(sheet.getRange(first, column, lastRow - headerRow));
  const title = sheet.getRange(headerRow, column);
  const isUntitled = title.isBlank() && title.canEdit();
  if (isUntitled) styleHeader(title);
  return write(first, lastRow - headerRow, first, lastRow, isUntitled ? heading : null);
}

/** In another sheet than that of the columns: one result, or a titled column of them. */
function insertElsewhere(sheet: Sheet, cell: Range, source: ImportedColumns, request: InsertFormulaRequest) {
  const { name, args, eachRow, heading, format } = request;
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const firstRow = source.columns.headerRow + 1;
  const argumentTexts = writeColumnArguments(args, source, firstRow, eachRow ? source.lastRow : null);
  const onSheet = argumentTexts.map((text) => referencesOnSheet(text, source.sheet.getName()));
  const formula = localizedFormula(name, onSheet);
  assertBlank(cell);
  if (!eachRow) return resultOf(sheet, writeFormula(sheet, { row, column, rows: 1, formula, format }), formula);
  assertCanEditBlocks(sheet, [{ row, column, rows: 1, columns: 1 }]);
  const rows = source.lastRow - firstRow + 1;
  const inserted = writeFormula(sheet, { row: row + 1, column, rows, formula, format, title: heading });
  cell.setFontWeight("bold");
  return resultOf(sheet, inserted, formula);
}

/**
 * Writes a function's formula over the imported columns that fit its arguments, with the number format of its results.
 * Without such columns it writes an example for the user to change. Never writes over anything.
 */
export function insertFormula(request: InsertFormulaRequest): InsertedFormula {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
  if (!cell) throw userError(userText().errors.noCell);
  const sheet = cell.getSheet();
  const source = findImportedColumns(sheet, request.args);
  if (source?.sheet.getSheetId() === sheet.getSheetId()) return insertBesideColumns(cell, source, request);
  if (tableOf(sheet) !== null)
    throw userError(userText().errors.otherColumns(request.name, sheet.getName(), source?.sheet.getName() ?? null));
  return source ? insertElsewhere(sheet, cell, source, request) : insertExample(sheet, cell, request);
}
