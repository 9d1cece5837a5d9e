import { type Cell, cellToKeyValue } from "../../tables/cells.ts";
import type { Row, Table, Unit } from "../../tables/index.ts";
import { keyFields, sheetRowKeys } from "../../tables/row-keys.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import type { FieldColumns } from "./columns.ts";
import { readColumns } from "./sheet-cells.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The keys of rows, given as cells of `fields`. */
export function keysOf(table: Table, fields: readonly string[], cells: readonly Cell[][]): string[][] {
  return cells.map((row) => {
    const values: Row = {};
    fields.forEach((field, index) => {
      values[field] = cellToKeyValue(row[index] as Cell, table.fields[field] as Unit);
    });
    return sheetRowKeys(table, values, fields);
  });
}

/**
 * The keys of every row in the sheet from row 2; rows down to the header have none. The table ends at the last row with a value in a key field's column: `getLastRow`
 * would also count cells that a formula fills with empty text.
 */
export function readKeys(sheet: Sheet, table: Table, columns: FieldColumns, offset: ZoneOffset): string[][] {
  const fields = keyFields(table).filter((field) => columns.has(field));
  const numbers = fields.map((field) => columns.get(field) as number);
  const rowCount = Math.max(0, sheet.getLastRow() - 1);
  const cells = readColumns(sheet, numbers, 2, rowCount, offset);
  const above = Math.min(columns.headerRow - 1, rowCount);
  let last = cells.length;
  while (last > above && (cells[last - 1] as Cell[]).every((cell) => cell === "")) last--;
  return [...Array.from({ length: above }, () => []), ...keysOf(table, fields, cells.slice(above, last))];
}

/** The keys of one row of the sheet. */
export function readKeysOfRow(
  sheet: Sheet,
  table: Table,
  columns: FieldColumns,
  row: number,
  offset: ZoneOffset,
): string[] {
  const fields = keyFields(table).filter((field) => columns.has(field));
  const numbers = fields.map((field) => columns.get(field) as number);
  return keysOf(table, fields, readColumns(sheet, numbers, row, 1, offset))[0] ?? [];
}
