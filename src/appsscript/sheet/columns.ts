import { type Table, tables } from "../../tables/index.ts";
import { sheetText } from "../user-text.ts";
import { locateHeader } from "./header-row.ts";
import { columnsWith, metadataKeys, setSheetValue, sheetValue, tagColumn } from "./metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Column number (from 1) by field, and the row with their headers: users can put titles above a table. */
export class FieldColumns extends Map<string, number> {
  readonly headerRow: number;

  constructor(columns: Iterable<readonly [string, number]>, headerRow: number) {
    super(columns);
    this.headerRow = headerRow;
  }
}

/** The columns that metadata name, and where their header is. */
export function placeHeader(sheet: Sheet, table: Table) {
  const fields = columnsWith(sheet, metadataKeys.field);
  const calculated = columnsWith(sheet, metadataKeys.calculated);
  const first = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] as unknown[];
  return { place: locateHeader(sheet, table, fields, calculated, first), fields, calculated, first };
}

/**
 * Finds the columns of a table's fields by the metadata that an import left on them; where it is missing, as in a
 * column that the user copied by hand, by the header's text, and adds it.
 */
export function findColumns(sheet: Sheet, table: Table): FieldColumns {
  const last = sheet.getLastColumn();
  if (last === 0) return new FieldColumns(columnsWith(sheet, metadataKeys.field), 1);
  const { place, fields, calculated, first } = placeHeader(sheet, table);
  const headerRow = place.state === "found" ? place.row : Math.max(1, place.firstRow - 1);
  const columns = new FieldColumns(fields, headerRow);
  const usedColumns = new Set([...columns.values(), ...calculated.values()]);
  const headers = headerRow === 1 ? first : (sheet.getRange(headerRow, 1, 1, last).getValues()[0] as unknown[]);
  const names = sheetText().fields;
  for (const field of Object.keys(table.fields)) {
    if (columns.has(field)) continue;
    const name = names[field as keyof typeof names][0];
    const column = headers.findIndex((header, index) => header === name && !usedColumns.has(index + 1)) + 1;
    if (column === 0) continue;
    tagColumn(sheet, column, metadataKeys.field, field);
    columns.set(field, column);
    usedColumns.add(column);
  }
  return columns;
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
