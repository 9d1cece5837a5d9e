import { type Cell, cellToKeyValue } from "../../tables/cells.ts";
import type { Row, Table, Unit } from "../../tables/index.ts";
import { rowKeys } from "../../tables/row-keys.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import type { FieldColumns } from "./columns.ts";
import { readColumns } from "./sheet-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The fields that keys of the table are made of and that have a column. */
const keyFields = (table: Table, columns: FieldColumns): string[] =>
  [...new Set(table.keys.flat())].filter((field) => columns.has(field));

/** The keys of rows that were read as cells of the given fields. */
export function keysOf(table: Table, fields: readonly string[], cells: readonly Cell[][]): string[][] {
  return cells.map((row) => {
    const values: Row = {};
    fields.forEach((field, index) => {
      values[field] = cellToKeyValue(row[index] as Cell, table.fields[field] as Unit);
    });
    return rowKeys(table, values);
  });
}

/**
 * The keys of every row that the sheet holds. The table ends at the last row with a key or a value in a key's column: the
 * sheet's own last row would count cells that a formula fills with nothing.
 */
export function readKeys(sheet: Sheet, table: Table, columns: FieldColumns, offset: ZoneOffset): string[][] {
  const fields = keyFields(table, columns);
  const numbers = fields.map((field) => columns.get(field) as number);
  const rowCount = Math.max(0, sheet.getLastRow() - 1);
  const cells = readColumns(sheet, numbers, 2, rowCount, offset);
  let last = cells.length;
  while (last > 0 && (cells[last - 1] as Cell[]).every((cell) => cell === "")) last--;
  return keysOf(table, fields, cells.slice(0, last));
}
