import { type Table, tables } from "../../tables/index.ts";
import { sheetText } from "../user-text.ts";
import { columnsWith, metadataKeys, setSheetValue, sheetValue, tagColumn } from "./metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Column number (from 1) by field. */
export type FieldColumns = Map<string, number>;

/**
 * Finds the columns of a table's fields by the metadata that an import left on them; where it is missing, as in a
 * column that the user copied by hand, by the header's text, and adds it.
 */
export function findColumns(sheet: Sheet, table: Table): FieldColumns {
  const columns = columnsWith(sheet, metadataKeys.field);
  const last = sheet.getLastColumn();
  if (last === 0) return columns;
  const usedColumns = new Set([...columns.values(), ...columnsWith(sheet, metadataKeys.calculated).values()]);
  const headers = sheet.getRange(1, 1, 1, last).getValues()[0] as unknown[];
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
