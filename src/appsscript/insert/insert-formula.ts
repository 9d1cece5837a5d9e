import { referencesOnSheet } from "../../functions/formula/references-on-sheet.ts";
import type { InsertedFormula, InsertFormulaRequest } from "../../rpc/formula-calls.ts";
import { idOf, openSpreadsheet } from "../open-spreadsheet.ts";
import { assertCanEditBlocks } from "../sheet/assert-can-edit.ts";
import { styleHeader } from "../sheet/format-column.ts";
import { formatAsSet } from "../sheet/number-format.ts";
import { ensureRows, maxRowsOf } from "../sheet/sheet-size.ts";
import { tableOf } from "../sheet/table-sheet.ts";
import { userError } from "../user-error.ts";
import { userText } from "../user-text.ts";
import { acceptFormula } from "./accept-formula.ts";
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
  /** The function's name. */
  name: string;
  formula: string;
  format: string;
  /** What to write above it, unless something is there: in one call with the formula, so that a kill leaves both or neither. */
  title?: { text: string; style(cell: Range): void } | null;
}

/** Everything is written with one call, and looks come after it: what the next call finds tells how far this one came. */
function writeFormula(sheet: Sheet, { row, column, rows, formula, format, title = null }: NewFormula): Range {
  ensureRows(sheet, row + rows - 1);
  const results = sheet.getRange(row, column, rows);
  assertCanEditBlocks(sheet, [{ row, column, rows, columns: 1 }]);
  assertBlank(results);
  const cell = sheet.getRange(row, column);
  acceptFormula(cell);
  const above = title && sheet.getRange(row - 1, column);
  const newTitle = above?.isBlank() ? title : null;
  if (newTitle) sheet.getRange(row - 1, column, 2).setValues([[newTitle.text], [formula]]);
  else cell.setFormula(formula);
  results.setNumberFormat(format);
  if (above) newTitle?.style(above);
  return cell;
}

/** Gives a formula that a killed execution wrote the looks that it lacks. Null if there is none. */
function finishFormula(sheet: Sheet, { row, column, rows, name, format, title = null }: NewFormula): Range | null {
  if (row > maxRowsOf(sheet)) return null;
  const cell = sheet.getRange(row, column);
  if (!cell.getFormula().startsWith(`=${name}(`)) return null;
  const above = title && sheet.getRange(row - 1, column);
  if (above && above.getValue() !== title.text) return null;
  if (formatAsSet(cell.getNumberFormat()) === format && above?.getFontWeight() !== "normal") return null;
  assertCanEditBlocks(sheet, [{ row, column, rows, columns: 1 }]);
  sheet.getRange(row, column, rows).setNumberFormat(format);
  if (above) title.style(above);
  return cell;
}

const resultOf = (sheet: Sheet, cell: Range, formula: string): InsertedFormula => ({
  cell: `${sheet.getName()}!${cell.getA1Notation()}`,
  formula,
  isExample: false,
});

/** @param titleCell The cell for the title, if it must be empty. */
function insertAt(sheet: Sheet, formula: NewFormula, titleCell: Range | null = null): InsertedFormula {
  const finished = finishFormula(sheet, formula);
  if (finished) return resultOf(sheet, finished, finished.getFormula());
  if (titleCell) {
    assertBlank(titleCell);
    assertCanEditBlocks(sheet, [{ row: titleCell.getRow(), column: titleCell.getColumn(), rows: 1, columns: 1 }]);
  }
  return resultOf(sheet, writeFormula(sheet, formula), formula.formula);
}

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
  const formulaFor = (firstRow: number, rows: number, from: number, to: number | null): NewFormula => {
    const formula = localizedFormula(name, writeColumnArguments(args, source, from, to));
    return { row: firstRow, column, rows, name, formula, format };
  };
  const { headerRow } = columns;
  const first = headerRow + 1;
  if (!eachRow) return insertAt(sheet, formulaFor(row, 1, first, null));
  if (row > first && row <= lastRow) return insertAt(sheet, formulaFor(row, 1, row, row));
  const above = sheet.getRange(headerRow, column);
  const isUntitled = (above.isBlank() || above.getValue() === heading) && above.canEdit();
  const title = isUntitled ? { text: heading, style: styleHeader } : null;
  return insertAt(sheet, { ...formulaFor(first, lastRow - headerRow, first, lastRow), title });
}

/** In another sheet than that of the columns: one result, or a titled column of them. */
function insertElsewhere(sheet: Sheet, cell: Range, source: ImportedColumns, request: InsertFormulaRequest) {
  const { name, args, eachRow, heading, format } = request;
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const firstRow = source.columns.headerRow + 1;
  const argumentTexts = writeColumnArguments(args, source, firstRow, eachRow ? source.lastRow : null);
  const onSheet = argumentTexts.map((text) => referencesOnSheet(text, source.sheet.getName()));
  const formula = localizedFormula(name, onSheet);
  if (!eachRow) return insertAt(sheet, { row, column, rows: 1, name, formula, format });
  const rows = source.lastRow - firstRow + 1;
  const title = { text: heading, style: (above: Range) => void above.setFontWeight("bold") };
  return insertAt(sheet, { row: row + 1, column, rows, name, formula, format, title }, cell);
}

/**
 * Writes a function's formula over the imported columns that fit its arguments, with the number format of its results.
 * Without such columns it writes an example for the user to change. Never writes over anything.
 */
export function insertFormula(request: InsertFormulaRequest): InsertedFormula {
  const cell = openSpreadsheet().getCurrentCell();
  if (!cell) throw userError(userText().errors.noCell);
  const sheet = cell.getSheet();
  const source = findImportedColumns(sheet, request.args);
  if (source && idOf(source.sheet) === idOf(sheet)) return insertBesideColumns(cell, source, request);
  if (tableOf(sheet) !== null)
    throw userError(userText().errors.otherColumns(request.name, sheet.getName(), source?.sheet.getName() ?? null));
  return source ? insertElsewhere(sheet, cell, source, request) : insertExample(sheet, cell, request);
}
