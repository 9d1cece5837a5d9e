import type { Cell } from "../../tables/cells.ts";
import { type Table, type TableName, tables } from "../../tables/index.ts";
import { type FieldColumns, findColumns } from "../sheet/columns.ts";
import { readColumns } from "../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";
import { readKeys } from "../sheet/table-rows.ts";
import { requireSheet } from "../sheet/table-sheet.ts";

/** All rows of a table's sheet. */
export interface TableRows {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  table: Table;
  columnsByField: FieldColumns;
  /** The fields that have a column, in the table's order, and their columns. */
  fields: string[];
  columns: number[];
  /** The cells of each row in the order of `fields`; the first is row 2. */
  cells: Cell[][];
  keys: string[][];
  /** Row number by strongest key; the last row of several. */
  numbers: Map<string | undefined, number>;
}

/** Reads all rows of a table. Throws a user error if the sheet was deleted. */
export function readTableRows(sheetId: number, name: TableName): TableRows {
  const table = tables[name];
  const sheet = requireSheet(sheetId);
  const columnsByField = findColumns(sheet, table);
  const fields = Object.keys(table.fields).filter((field) => columnsByField.has(field));
  const columns = fields.map((field) => columnsByField.get(field) as number);
  const offset = spreadsheetZone();
  const keys = readKeys(sheet, table, columnsByField, offset);
  const numbers = new Map(keys.map(([strongest], index) => [strongest, index + 2]));
  const cells = readColumns(sheet, columns, 2, keys.length, offset);
  return { sheet, table, columnsByField, fields, columns, cells, keys, numbers };
}
