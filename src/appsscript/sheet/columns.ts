import { type Table, tables } from "../../tables/index.ts";
import { sheetText } from "../user-text.ts";
import { arePositionsValid, storedPositions } from "./column-positions.ts";
import { locateHeader } from "./header-row.ts";
import { columnsWith, metadataKeys, setSheetValue, sheetValue, tagColumn, tagsWith } from "./metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Column number (from 1) by field, and the row with their headers: users can put titles above a table. `cells` is what
 * that row shows.
 */
export class FieldColumns extends Map<string, number> {
  readonly headerRow: number;
  readonly cells: readonly unknown[];

  constructor(columns: Iterable<readonly [string, number]>, headerRow: number, cells: readonly unknown[]) {
    super(columns);
    this.headerRow = headerRow;
    this.cells = cells;
  }
}

/** The columns that metadata name, and where their header is. */
export function placeHeader(sheet: Sheet, table: Table) {
  const fields = columnsWith(sheet, metadataKeys.field);
  const calculated = columnsWith(sheet, metadataKeys.calculated);
  const first = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as unknown[];
  return { place: locateHeader(sheet, table, fields, calculated, first), fields, calculated, first };
}

const rowAt = (sheet: Sheet, row: number, width: number): unknown[] =>
  sheet.getRange(row, 1, 1, width).getValues()[0] as unknown[];

/**
 * The columns at their stored positions; null if headers have changed since, or other columns have the metadata of fields.
 */
function storedColumns(sheet: Sheet, width: number): FieldColumns | null {
  const stored = storedPositions(sheetValue(sheet, metadataKeys.positions));
  if (!stored || stored.headers.length > width) return null;
  const { columns, headerRow = 1 } = stored;
  // Those of the sample data have none.
  const hasTags = sheetValue(sheet, metadataKeys.sample) === null;
  if (hasTags && ![...tagsWith(sheet, metadataKeys.field)].every((field) => field in columns)) return null;
  if (headerRow > 1 && headerRow > sheet.getLastRow()) return null;
  const cells = rowAt(sheet, headerRow, width);
  return arePositionsValid(stored, cells) ? new FieldColumns(Object.entries(columns), headerRow, cells) : null;
}

/** The columns that have the metadata of fields. */
function taggedColumns(sheet: Sheet, table: Table, width: number): FieldColumns {
  const { place, fields, first } = placeHeader(sheet, table);
  const headerRow = place.state === "found" ? place.row : Math.max(1, place.firstRow - 1);
  return new FieldColumns(fields, headerRow, headerRow === 1 ? first : rowAt(sheet, headerRow, width));
}

/** The same columns, with those that only their headers name, as in a column that the user copied by hand; they get the metadata. */
function withNamedColumns(sheet: Sheet, table: Table, columns: FieldColumns): FieldColumns {
  const names = sheetText().fields;
  const isFree = (column: number) =>
    ![...columns.values(), ...columnsWith(sheet, metadataKeys.calculated).values()].includes(column);
  for (const field of Object.keys(table.fields)) {
    if (columns.has(field)) continue;
    const name = names[field as keyof typeof names][0];
    const column = columns.cells.findIndex((header, index) => header === name && isFree(index + 1)) + 1;
    if (column === 0) continue;
    tagColumn(sheet, column, metadataKeys.field, field);
    columns.set(field, column);
  }
  return columns;
}

/** The columns of a table whose header is as the last import left it, in a sheet of that width; else null. */
export function unchangedColumns(sheet: Sheet, table: Table, width: number): FieldColumns | null {
  const columns = width === 0 ? null : storedColumns(sheet, width);
  return columns && withNamedColumns(sheet, table, columns);
}

/**
 * Finds the columns of a table's fields by their stored positions, else by the metadata that an import left on them, else by
 * their headers.
 */
export function findColumns(sheet: Sheet, table: Table): FieldColumns {
  const width = sheet.getLastColumn();
  if (width === 0) return new FieldColumns(columnsWith(sheet, metadataKeys.field), 1, []);
  return unchangedColumns(sheet, table, width) ?? withNamedColumns(sheet, table, taggedColumns(sheet, table, width));
}

/** The columns ever created in the sheet, in the order of their creation, including those that the user deleted. */
export const createdColumns = (sheet: Sheet): Set<string> =>
  new Set((sheetValue(sheet, metadataKeys.made) ?? "").split(",").filter((name) => name !== ""));

export const saveCreatedColumns = (sheet: Sheet, created: Set<string>): void =>
  setSheetValue(sheet, metadataKeys.made, [...created].join(","));

/** Fields that a new sheet always shows, even if the first import does not have them. */
export const defaultFields = (table: Table): string[] => [
  "platform",
  "account",
  "source",
  "imported_at",
  ...(table === tables.posts ? ["followers", "likes", "comments", "shares"] : []),
];

/** Gives columns that are known by their headers alone the metadata of their fields. */
export function tagFields(sheet: Sheet, columns: FieldColumns): void {
  const tagged = tagsWith(sheet, metadataKeys.field);
  for (const [field, column] of columns) if (!tagged.has(field)) tagColumn(sheet, column, metadataKeys.field, field);
}
