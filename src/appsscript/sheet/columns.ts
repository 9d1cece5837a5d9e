import { type Table, tables, type Unit } from "../../tables/index.ts";
import { sheetText } from "../user-text.ts";
import { columnsWith, metadataKeys, setSheetValue, sheetValue, tagColumn } from "./metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Number formats in US notation, which Sheets shows in the spreadsheet's locale. */
export const formats: Readonly<Record<Unit, string>> = {
  // Not plain text: there the apostrophe that protects each text could stay visible.
  id: "General",
  text: "General",
  url: "General",
  count: "#,##0",
  number: "0.##",
  money: "#,##0.00",
  rate: "0.00%",
  duration: "[h]:mm:ss",
  date: "yyyy-mm-dd",
  time: "yyyy-mm-dd hh:mm",
  flag: "General",
};

/**
 * Widths in pixels, so that posts and their rates fit on a laptop's screen; ids and links need not be readable in full.
 */
const widths: Readonly<Record<string, number>> = {
  platform: 84,
  account: 120,
  url: 60,
  published_at: 124,
  sent_at: 124,
  received_at: 124,
  date: 90,
  title: 170,
  subject: 170,
  page: 200,
  text: 200,
  source: 80,
  imported_at: 80,
};

export const columnWidth = (field: string, unit: Unit): number => widths[field] ?? (unit === "id" ? 84 : 94);

/** Room for names of three lines, in pixels. */
export const headerHeight = 56;

const headerStyle = { background: "#e8f0fe", color: "#174ea6" };

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

/** The column after which a field belongs: that of the nearest preceding field with a column; 0 for none. */
function precedingColumn(table: Table, field: string, columns: FieldColumns): number {
  const order = Object.keys(table.fields);
  for (let index = order.indexOf(field) - 1; index >= 0; index--) {
    const column = columns.get(order[index] as string);
    if (column !== undefined) return column;
  }
  return 0;
}

function formatColumn(sheet: Sheet, column: number, field: string, unit: Unit): void {
  const [name] = sheetText().fields[field as keyof ReturnType<typeof sheetText>["fields"]];
  const header = styleHeader(sheet.getRange(1, column));
  sheet.getRange(2, column, Math.max(1, sheet.getMaxRows() - 1)).setNumberFormat(formats[unit]);
  if (unit === "text" || unit === "url" || unit === "id")
    sheet.getRange(2, column, Math.max(1, sheet.getMaxRows() - 1)).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  sheet.setColumnWidth(column, columnWidth(field, unit));
  // Last, since a column with its name or its field counts as complete.
  header.setValue(name);
  tagColumn(sheet, column, metadataKeys.field, field);
}

export function styleHeader(header: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
  return header
    .setNumberFormat("General")
    .setFontWeight("bold")
    .setBackground(headerStyle.background)
    .setFontColor(headerStyle.color)
    .setWrap(true)
    .setVerticalAlignment("middle");
}

/** The columns ever created in the sheet, including those that the user deleted. */
export const createdColumns = (sheet: Sheet): Set<string> =>
  new Set((sheetValue(sheet, metadataKeys.made) ?? "").split(",").filter((name) => name !== ""));

export const saveCreatedColumns = (sheet: Sheet, created: Set<string>): void =>
  setSheetValue(sheet, metadataKeys.made, [...created].join(","));

function insertColumn(sheet: Sheet, after: number): number {
  if (after === 0) sheet.insertColumnBefore(1);
  else sheet.insertColumnAfter(after);
  return after + 1;
}

/** Those of the fields, in the table's order, that have no column and never had one. */
export function missingFields(sheet: Sheet, table: Table, fields: readonly string[]): string[] {
  const [columns, created] = [findColumns(sheet, table), createdColumns(sheet)];
  return Object.keys(table.fields).filter(
    (field) => fields.includes(field) && !columns.has(field) && !created.has(field),
  );
}

/**
 * Adds a column for each planned field that is missing, in the table's order, right of the field before it. A column
 * that the user deleted is not created again. Called again after an execution was killed, it goes on with the same plan.
 */
export function addColumns(
  sheet: Sheet,
  table: Table,
  { isNew, fields, columnsBefore }: { isNew: boolean; fields: readonly string[]; columnsBefore: number },
): FieldColumns {
  let columns = findColumns(sheet, table);
  const created = createdColumns(sheet);
  const newFields = missingFields(sheet, table, fields);
  let insertedCount = isNew
    ? 0
    : sheet.getMaxColumns() - columnsBefore - fields.filter((field) => columns.has(field)).length;
  for (const field of newFields) {
    const before = precedingColumn(table, field, columns);
    const isInserted = insertedCount-- > 0 && isBlankColumn(sheet, before + 1);
    const column = isNew || isInserted ? (isNew ? columns.size : before) + 1 : insertColumn(sheet, before);
    if (!isNew && !isInserted)
      columns = new Map([...columns].map(([name, number]) => [name, number > before ? number + 1 : number]));
    if (isNew && column > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
    formatColumn(sheet, column, field, table.fields[field] as Unit);
    columns.set(field, column);
  }
  for (const field of fields) if (columns.has(field)) created.add(field);
  saveCreatedColumns(sheet, created);
  if (isNew) {
    sheet.setFrozenRows(1);
    sheet.setRowHeight(1, headerHeight);
  }
  return columns;
}

const isBlankColumn = (sheet: Sheet, column: number): boolean =>
  sheet.getRange(1, column, sheet.getMaxRows(), 1).isBlank();

/** Fields that a new sheet always shows, even if the first import does not have them. */
export const defaultFields = (table: Table): string[] => [
  "platform",
  "account",
  "source",
  "imported_at",
  ...(table === tables.posts ? ["followers", "likes", "comments", "shares"] : []),
];
