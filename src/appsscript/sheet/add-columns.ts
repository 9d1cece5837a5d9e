import type { Table, Unit } from "../../tables/index.ts";
import { type RowCounts, type SheetOrder, sheetOrder } from "../../tables/sheet-order.ts";
import { createdColumns, type FieldColumns, findColumns, saveCreatedColumns } from "./columns.ts";
import { formatCalculatedColumn, formatColumn, headerHeight } from "./format-column.ts";
import { columnsWith, metadataKeys } from "./metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns that a sheet lacks and never had, in their order, and where they belong. */
export interface MissingColumns {
  names: string[];
  order: SheetOrder;
}

/**
 * Those of the fields that have no column and never had one. In a sheet whose calculated columns stand between the fields,
 * also those that can be calculated then: inserting columns is checked once, before the import.
 */
export function missingColumns(
  sheet: Sheet,
  table: Table,
  fields: readonly string[],
  rowCounts: RowCounts = {},
): MissingColumns {
  const created = createdColumns(sheet);
  const columns = findColumns(sheet, table);
  const order = sheetOrder(table, created, rowCounts);
  if (order) for (const name of columnsWith(sheet, metadataKeys.calculated).keys()) columns.set(name, 0);
  const isMissing = (name: string) => !columns.has(name) && !created.has(name);
  const hasField = (field: string) => columns.has(field) || (fields.includes(field) && !created.has(field));
  const canCalculate = (name: string) =>
    table.calculated.some(
      (one) => one.name === name && one.needsAny.some((field) => hasField(field)) && one.needsAll.every(hasField),
    );
  const names = (order?.names ?? Object.keys(table.fields)).filter(
    (name) => isMissing(name) && (fields.includes(name) || (order !== null && canCalculate(name))),
  );
  return { names, order: order ?? { names: Object.keys(table.fields), frozen: [] } };
}

/** The column after which one belongs: that of the nearest name before it that has a column; 0 for none. */
function precedingColumn(order: readonly string[], name: string, columns: FieldColumns): number {
  for (let index = order.indexOf(name) - 1; index >= 0; index--) {
    const column = columns.get(order[index] as string);
    if (column !== undefined) return column;
  }
  return 0;
}

function insertColumn(sheet: Sheet, after: number): void {
  if (after === 0) sheet.insertColumnBefore(1);
  else sheet.insertColumnAfter(after);
}

/** Adds the missing columns, each right of the one before it in the sheet's order. */
export function addColumns(sheet: Sheet, table: Table, { names, order }: MissingColumns): void {
  if (names.length === 0) return;
  const isNew = sheet.getLastColumn() === 0;
  const created = createdColumns(sheet);
  let columns: FieldColumns = isNew
    ? new Map()
    : new Map([...columnsWith(sheet, metadataKeys.calculated), ...findColumns(sheet, table)]);
  for (const name of names) {
    const before = isNew ? columns.size : precedingColumn(order.names, name, columns);
    if (!isNew) {
      insertColumn(sheet, before);
      columns = new Map([...columns].map(([each, number]) => [each, number > before ? number + 1 : number]));
    } else if (before + 1 > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
    const calculated = table.calculated.find((one) => one.name === name);
    if (calculated) formatCalculatedColumn(sheet, before + 1, calculated);
    else formatColumn(sheet, before + 1, name, table.fields[name] as Unit);
    columns.set(name, before + 1);
    created.add(name);
  }
  saveCreatedColumns(sheet, created);
  if (!isNew) return;
  sheet.setFrozenRows(1);
  sheet.setRowHeight(1, headerHeight);
  const frozen = order.frozen.filter((name) => names.includes(name)).length;
  if (frozen > 0) sheet.setFrozenColumns(frozen);
}
