import { localFormula } from "../functions/formula-dialect.ts";
import type { InsertedArgument, InsertedFormula, InsertFormulaRequest } from "../rpc/script-calls.ts";
import { tables } from "../tables/index.ts";
import { assertCanEditBlocks } from "./sheet/assert-can-edit.ts";
import { columnRanges } from "./sheet/column-ranges.ts";
import { type FieldColumns, findColumns } from "./sheet/columns.ts";
import { spreadsheetZone } from "./sheet/spreadsheet-zone.ts";
import { readKeys } from "./sheet/table-rows.ts";
import { tableOf } from "./sheet/table-sheet.ts";
import { userError } from "./user-error.ts";
import { userText } from "./user-text.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The rows that a formula in this row refers to: its own row if that holds data, else all rows. */
function rowsFor(row: number, lastRow: number, eachRow: boolean): [first: number, last: number] {
  return eachRow && row > 2 && row <= lastRow ? [row, row] : [2, lastRow];
}

/** The arguments as ranges of the sheet's columns; null if a required column is missing. */
function columnArguments(
  args: readonly InsertedArgument[],
  columns: FieldColumns,
  rows: [number, number],
): string[] | null {
  const ranges = columnRanges(columns, ...rows);
  const argumentTexts: string[] = [];
  for (const { fields, several, isOptional } of args) {
    const present = fields.filter((field) => columns.has(field));
    if (present.length === 0 && isOptional) break;
    if (present.length === 0) return null;
    argumentTexts.push(several ? ranges.block(present) : ranges.one(present[0] as string));
  }
  return argumentTexts;
}

function argumentsFor(sheet: Sheet, row: number, { args, eachRow }: InsertFormulaRequest): string[] {
  const examples = args.map(({ example }) => example).filter((example) => example !== "");
  const name = tableOf(sheet);
  if (name === null) return examples;
  const columns = findColumns(sheet, tables[name]);
  const lastRow = readKeys(sheet, tables[name], columns, spreadsheetZone()).length + 1;
  return (lastRow > 1 && columnArguments(args, columns, rowsFor(row, lastRow, eachRow))) || examples;
}

/**
 * Writes a function's formula into the selected cell, with the separators of the spreadsheet's locale. On a sheet of
 * imported rows it refers to the right columns; elsewhere it holds the function's example, for the user to change.
 */
export function insertFormula(request: InsertFormulaRequest): InsertedFormula {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const cell = spreadsheet.getCurrentCell();
  if (!cell) throw userError(userText().errors.noCell);
  const sheet = cell.getSheet();
  assertCanEditBlocks(sheet, [{ row: cell.getRow(), column: cell.getColumn(), rows: 1, columns: 1 }]);
  if (!cell.isBlank()) throw userError(userText().errors.cellTaken(cell.getA1Notation()));
  const argumentTexts = argumentsFor(sheet, cell.getRow(), request);
  const formula = localFormula(`=${request.name}(${argumentTexts.join(",")})`, spreadsheet.getSpreadsheetLocale());
  cell.setFormula(formula);
  return { cell: `${sheet.getName()}!${cell.getA1Notation()}`, formula };
}
