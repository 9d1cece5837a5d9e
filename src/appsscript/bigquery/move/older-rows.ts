import { toLoadLines } from "../../../bigquery/load-rows.ts";
import { hashText } from "../../../importer/merge/hash-text.ts";
import { type Cell, cellToKeyValue } from "../../../tables/cells.ts";
import { type Row, type Table, type TableName, tables, type Unit, type Value } from "../../../tables/index.ts";
import { instantOfText } from "../../../time/iso-time.ts";
import { serialOf } from "../../../time/serial-number.ts";
import type { FieldColumns } from "../../sheet/columns.ts";
import { findColumns } from "../../sheet/columns.ts";
import { columnsWith, metadataKeys } from "../../sheet/metadata.ts";
import { columnRuns, readColumns } from "../../sheet/sheet-cells.ts";
import { spreadsheetZone } from "../../sheet/spreadsheet-zone.ts";
import { countRows } from "../../sheet/table-rows.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A table's sheet, and the times of its rows. */
export interface TimedSheet {
  sheet: Sheet;
  name: TableName;
  columns: FieldColumns;
  /** Serial numbers from the first row below the header on; anything else is no time. */
  times: Cell[];
}

/** Reads the times of a sheet's rows; null if it has no column for them. */
export function readTimes(sheet: Sheet, name: TableName): TimedSheet | null {
  const table = tables[name];
  const columns = findColumns(sheet, table);
  const time = columns.get(table.time);
  if (time === undefined) return null;
  const count = Math.max(0, countRows(sheet, table, columns) + 1 - columns.headerRow);
  const cells = count === 0 ? [] : readColumns(sheet, [time], columns.headerRow + 1, count, spreadsheetZone());
  return { sheet, name, columns, times: cells.map(([cell]) => cell as Cell) };
}

/** The places of the rows before a day, from 0. */
export function rowsBefore({ times }: Pick<TimedSheet, "times">, day: string): number[] {
  const before = serialOf(instantOfText(day));
  return times.flatMap((time, index) => (typeof time === "number" && time > 0 && time < before ? [index] : []));
}

/** Rows that can be moved: their numbers in the sheet, and what BigQuery gets of each. */
export interface MovableRows {
  numbers: number[];
  rows: Row[];
  /** Their keys in BigQuery. */
  keys: ReadonlySet<string>;
  /** Changes with any of their values. */
  hash: string;
}

const secondsPerDay = 86_400;

/** A cell's value as imports have it; undefined if it is no such value, so that it would be lost. */
function importedValue(cell: Cell, unit: Unit): Value | undefined {
  if (cell === "") return null;
  if (unit === "duration") return typeof cell === "number" ? Math.round(cell * secondsPerDay * 1000) / 1000 : undefined;
  const value = cellToKeyValue(cell, unit);
  return value === null ? undefined : value;
}

/**
 * Of some rows those that BigQuery can hold in full: with a key, without a value that does not fit its column, and without
 * anything in columns of the user's own.
 */
export function readMovable({ sheet, name, columns }: TimedSheet, places: readonly number[]): MovableRows {
  const found: MovableRows = { numbers: [], rows: [], keys: new Set(), hash: "" };
  if (places.length === 0) return found;
  const table: Table = tables[name];
  const fields = Object.keys(table.fields).filter((field) => columns.has(field));
  const offset = spreadsheetZone();
  const first = columns.headerRow + 1 + (places[0] as number);
  const count = (places.at(-1) as number) - (places[0] as number) + 1;
  const cells = readColumns(
    sheet,
    fields.map((field) => columns.get(field) as number),
    first,
    count,
    offset,
  );
  const own = ownCells(sheet, columns, first, count);
  const keys = new Set<string>();
  for (const place of places) {
    const index = place - (places[0] as number);
    const values = fields.map((field, column) =>
      importedValue(cells[index]?.[column] as Cell, table.fields[field] as Unit),
    );
    if (own[index] || values.includes(undefined)) continue;
    const row = Object.fromEntries(fields.map((field, column) => [field, values[column] as Value]));
    const { lines, unreadable } = toLoadLines(table, [row], { importId: "", loadedAt: 0, fillFields: [], offset });
    if (lines.length === 0 || Object.keys(unreadable).length > 0) continue;
    keys.add((JSON.parse(lines[0] as string) as { row_key: string }).row_key);
    found.numbers.push(first + index);
    found.rows.push(row);
  }
  return { ...found, keys, hash: hashText(JSON.stringify(found.rows)).replace(".", "_") };
}

/** Whether each row has anything outside the columns of imports. */
function ownCells(sheet: Sheet, columns: FieldColumns, first: number, count: number): boolean[] {
  const ofImports = new Set([...columns.values(), ...columnsWith(sheet, metadataKeys.calculated).values()]);
  const others = Array.from({ length: sheet.getLastColumn() }, (_, index) => index + 1).filter(
    (column) => !ofImports.has(column),
  );
  const hasCells = new Array<boolean>(count).fill(false);
  for (const { first: column, indexes } of columnRuns(others))
    sheet
      .getRange(first, column, count, indexes.length)
      .getValues()
      .forEach((cells, row) => {
        if (cells.some((cell) => cell !== "")) hasCells[row] = true;
      });
  return hasCells;
}
