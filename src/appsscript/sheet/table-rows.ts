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

/** The key fields that have a column, and their columns. */
function keyColumns(table: Table, columns: FieldColumns): { fields: string[]; numbers: number[] } {
  const fields = keyFields(table).filter((field) => columns.has(field));
  return { fields, numbers: fields.map((field) => columns.get(field) as number) };
}

/** How many rows remain without the empty ones at the end. */
function withoutEmptyEnd(cells: readonly Cell[][]): number {
  let last = cells.length;
  while (last > 0 && (cells[last - 1] as Cell[]).every((cell) => cell === "")) last--;
  return last;
}

/**
 * The keys of every row in the sheet from row 2; rows down to the header have none. The table ends at the last row with a
 * value in a key field's column: `getLastRow` would also count cells that a formula fills with empty text.
 */
export function readKeys(sheet: Sheet, table: Table, columns: FieldColumns, offset: ZoneOffset): string[][] {
  const { fields, numbers } = keyColumns(table, columns);
  const cells = readColumns(sheet, numbers, 2, Math.max(0, sheet.getLastRow() - 1), offset);
  const above = Math.min(columns.headerRow - 1, cells.length);
  const rows = cells.slice(above);
  const keys = keysOf(table, fields, rows.slice(0, withoutEmptyEnd(rows)));
  return [...Array.from({ length: above }, () => []), ...keys];
}

/** The keys of one row of the sheet. */
export function readKeysOfRow(
  sheet: Sheet,
  table: Table,
  columns: FieldColumns,
  row: number,
  offset: ZoneOffset,
): string[] {
  const { fields, numbers } = keyColumns(table, columns);
  return keysOf(table, fields, readColumns(sheet, numbers, row, 1, offset))[0] ?? [];
}

/** Rows read by the first call, which usually has the last one; each further call reads four times as many. */
const firstRowsFromEnd = 100;

/** The number of keys that `readKeys` would return. Reads from the last row up, only as far as rows are empty. */
export function countRows(sheet: Sheet, table: Table, columns: FieldColumns): number {
  const { numbers } = keyColumns(table, columns);
  if (numbers.length === 0) return columns.headerRow - 1;
  const first = columns.headerRow + 1;
  const [left, right] = [Math.min(...numbers), Math.max(...numbers)];
  let rows = firstRowsFromEnd;
  for (let end = sheet.getLastRow(); end >= first; end -= rows, rows *= 4) {
    const start = Math.max(first, end - rows + 1);
    const block = sheet.getRange(start, left, end - start + 1, right - left + 1).getValues();
    const last = withoutEmptyEnd(block.map((cells) => numbers.map((number) => cells[number - left] as Cell)));
    if (last > 0) return start + last - 2;
  }
  return columns.headerRow - 1;
}
