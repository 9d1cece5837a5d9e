import type { Table, Unit } from "../../tables/index.ts";
import { type RowCounts, type SheetOrder, sheetOrder } from "../../tables/sheet-order.ts";
import { createdColumns, findColumns, saveCreatedColumns } from "./columns.ts";
import { formatColumns, headerHeight, type NewColumn } from "./format-column.ts";
import { columnsWith, forgetColumns, metadataKeys } from "./metadata.ts";
import { ensureColumns, forgetSize, maxColumnsOf, maxRowsOf } from "./sheet-size.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns that a sheet lacks and never had, in their order, and where they belong. */
export interface MissingColumns {
  names: string[];
  order: SheetOrder;
}

/**
 * Those of the fields that have no column and never had one. In a sheet whose calculated columns stand between the fields,
 * also those that can be calculated then: inserting columns is checked once, before the import.
 *
 * @param sheet Null for a sheet that is created.
 * @param existing The columns that the sheet has.
 */
export function missingColumns(
  sheet: Sheet | null,
  table: Table,
  fields: readonly string[],
  rowCounts: RowCounts = {},
  existing: ReadonlyMap<string, number> = sheet ? findColumns(sheet, table) : new Map(),
): MissingColumns {
  const created = sheet ? createdColumns(sheet) : new Set<string>();
  const columns = new Map(existing);
  const order = sheetOrder(table, created, rowCounts);
  if (sheet && order) for (const name of columnsWith(sheet, metadataKeys.calculated).keys()) columns.set(name, 0);
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
function precedingColumn(order: readonly string[], name: string, columns: ReadonlyMap<string, number>): number {
  for (let index = order.indexOf(name) - 1; index >= 0; index--) {
    const column = columns.get(order[index] as string);
    if (column !== undefined) return column;
  }
  return 0;
}

function insertColumn(sheet: Sheet, after: number): void {
  if (after === 0) sheet.insertColumnBefore(1);
  else sheet.insertColumnAfter(after);
  forgetSize(sheet);
  forgetColumns(sheet);
}

/** Columns to add to a sheet. */
export interface PlannedColumns extends MissingColumns {
  /** The sheet has no columns yet. */
  isNew: boolean;
  /** The sheet's columns before the first is inserted; 0 for a sheet that is created. */
  columnsBefore: number;
}

/**
 * Adds the planned columns that are missing, each right of the one before it in the sheet's order. Called again after an
 * execution was killed, it goes on with the same plan.
 */
export function addColumns(sheet: Sheet, table: Table, planned: PlannedColumns): void {
  const { isNew, names, order } = planned;
  const fieldColumns = findColumns(sheet, table);
  const columns = new Map([...columnsWith(sheet, metadataKeys.calculated), ...fieldColumns]);
  if (isNew) {
    const missing = names.map((name, index) => newColumn(table, name, index + 1));
    ensureColumns(sheet, names.length);
    formatColumns(
      sheet,
      1,
      missing.filter(({ name }) => !columns.has(name)),
    );
  } else insertColumns(sheet, table, planned, columns, fieldColumns.headerRow);
  saveCreatedColumns(sheet, new Set([...createdColumns(sheet), ...names]));
  if (!isNew) return;
  sheet.setFrozenRows(1);
  sheet.setRowHeight(1, headerHeight);
  const frozen = order.frozen.filter((name) => names.includes(name)).length;
  if (frozen > 0) sheet.setFrozenColumns(frozen);
}

function newColumn(table: Table, name: string, column: number): NewColumn {
  const calculated = table.calculated.find((one) => one.name === name);
  return {
    column,
    name,
    unit: calculated?.unit ?? (table.fields[name] as Unit),
    isCalculated: calculated !== undefined,
  };
}

/** Inserts columns between those of a sheet that has some. */
function insertColumns(
  sheet: Sheet,
  table: Table,
  { names, order, columnsBefore }: PlannedColumns,
  existing: ReadonlyMap<string, number>,
  headerRow: number,
): void {
  let columns = new Map(existing);
  // Columns that a killed execution had inserted, and not yet completed.
  let insertedCount = maxColumnsOf(sheet) - columnsBefore - names.filter((name) => columns.has(name)).length;
  for (const name of names) {
    if (columns.has(name)) continue;
    const before = precedingColumn(order.names, name, columns);
    if (insertedCount-- <= 0 || !isBlankColumn(sheet, before + 1)) {
      insertColumn(sheet, before);
      columns = new Map([...columns].map(([each, number]) => [each, number > before ? number + 1 : number]));
    }
    formatColumns(sheet, headerRow, [newColumn(table, name, before + 1)]);
    columns.set(name, before + 1);
  }
}

const isBlankColumn = (sheet: Sheet, column: number): boolean =>
  sheet.getRange(1, column, maxRowsOf(sheet), 1).isBlank();
