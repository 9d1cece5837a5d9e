import type { InsertedArgument } from "../../rpc/formula-calls.ts";
import { tables } from "../../tables/index.ts";
import { allSheets, idOf } from "../open-spreadsheet.ts";
import { findCalculated } from "../sheet/calculated-columns.ts";
import { columnRanges } from "../sheet/column-ranges.ts";
import { FieldColumns, findColumns } from "../sheet/columns.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { readKeys } from "../sheet/table-rows.ts";
import { isSampleSheet, tableOf } from "../sheet/table-sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of imported rows, with columns that fit a function's arguments. */
export interface ImportedColumns {
  sheet: Sheet;
  /** Of fields and of calculated columns. */
  columns: FieldColumns;
  /** The last row with data; below the header. */
  lastRow: number;
}

const hasEveryColumn = (args: readonly InsertedArgument[], columns: FieldColumns): boolean =>
  args.every(({ fields, isOptional }) => isOptional || fields.some((field) => columns.has(field)));

/** The sheet's columns, if it has imported rows and one for each argument. */
function columnsIn(sheet: Sheet, args: readonly InsertedArgument[]): ImportedColumns | null {
  const name = tableOf(sheet);
  if (name === null) return null;
  const fields = findColumns(sheet, tables[name]);
  const readFormulas = () => sheet.getRange(fields.headerRow, 1, 1, fields.cells.length).getFormulas()[0] ?? [];
  const columns = new FieldColumns(
    [...findCalculated(sheet, tables[name], readFormulas), ...fields],
    fields.headerRow,
    fields.cells,
  );
  if (!hasEveryColumn(args, columns)) return null;
  const lastRow = readKeys(sheet, tables[name], fields, spreadsheetZone()).length + 1;
  return lastRow > fields.headerRow ? { sheet, columns, lastRow } : null;
}

/**
 * The columns for the arguments in the active sheet, else in the first sheet that has them, sample data last; null if
 * none does.
 */
export function findImportedColumns(active: Sheet, args: readonly InsertedArgument[]): ImportedColumns | null {
  const others = allSheets().filter((sheet) => idOf(sheet) !== idOf(active));
  const samples = others.filter(isSampleSheet);
  for (const sheet of [active, ...others.filter((sheet) => !samples.includes(sheet)), ...samples]) {
    const found = columnsIn(sheet, args);
    if (found) return found;
  }
  return null;
}

/** The arguments as ranges of the columns, from one row to another, or to the sheet's end. */
export function writeColumnArguments(
  args: readonly InsertedArgument[],
  { columns }: ImportedColumns,
  firstRow: number,
  lastRow: number | null,
): string[] {
  const ranges = columnRanges(columns, firstRow, lastRow);
  const allRows = columnRanges(columns, columns.headerRow + 1, null);
  const written: string[] = [];
  for (const { fields, several, isForAllRows } of args) {
    const present = fields.filter((field) => columns.has(field));
    // Only an optional argument can lack columns; what follows it would be read as that argument.
    if (present.length === 0) break;
    const { readableBlock, one } = isForAllRows ? allRows : ranges;
    written.push(several ? readableBlock(present) : one(present[0] as string));
  }
  return written;
}
