import { type ColumnRole, keepFormulas, mergeCells } from "../../importer/merge/merge-cells.ts";
import type { WriteRowsRequest } from "../../importer/merge/spreadsheet-port.ts";
import type { Cell } from "../../tables/cells.ts";
import type { Row, Table } from "../../tables/index.ts";
import { keysWithCountryName, rowKeys } from "../../tables/row-keys.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { type FieldColumns, findColumns } from "../sheet/columns.ts";
import { rowSegments } from "../sheet/row-segments.ts";
import { readColumns, readFormulas } from "../sheet/sheet-cells.ts";
import { keysOf } from "../sheet/table-rows.ts";
import type { CellChange } from "../sheet/write-cells.ts";
import { toUndoEntry, type UndoEntry } from "./undo-entry.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns of a table in a sheet: by field, and parallel lists of fields, column numbers and roles. */
export interface TableLayout {
  columnsByField: FieldColumns;
  fields: string[];
  columns: number[];
  roles: ColumnRole[];
}

export function layoutOf(sheet: Sheet, table: Table, fieldsToFill: readonly string[]): TableLayout {
  const columnsByField = findColumns(sheet, table);
  const fields = Object.keys(table.fields).filter((field) => columnsByField.has(field));
  return {
    columnsByField,
    fields,
    columns: fields.map((field) => columnsByField.get(field) as number),
    roles: fields.map((field) =>
      field === "source" || field === "imported_at" ? field : fieldsToFill.includes(field) ? "fill" : "value",
    ),
  };
}

/** A row of the import: its place in the block, its number in the sheet (0 for a new one), its values and its cells. */
export interface IncomingRow {
  index: number;
  number: number;
  row: Row;
  cells: Cell[];
}

/** A row before and after; `existing` is null for an added one. */
interface RowChange {
  existing: Cell[] | null;
  merged: Cell[];
}

/** A change of a row that the sheet already has. */
interface RowUpdate extends RowChange {
  index: number;
  number: number;
  existing: Cell[];
}

/**
 * The cells to write, source and time first: a row in which a killed execution wrote nothing else still differs from the
 * import, which then completes it.
 */
export function changedCells({ columns, roles }: TableLayout, { number, existing, merged }: RowUpdate): CellChange[] {
  const isValue = (index: number) => roles[index] === "value" || roles[index] === "fill";
  const changed = merged.flatMap((cell, index) => (cell === existing[index] ? [] : [{ cell, index }]));
  return changed
    .sort((a, b) => Number(isValue(a.index)) - Number(isValue(b.index)))
    .map(({ cell, index }) => ({ row: number, column: columns[index] as number, cell }));
}

export const undoEntry = (table: Table, { fields }: TableLayout, { existing, merged }: RowChange): UndoEntry =>
  toUndoEntry(fields, keysOf(table, fields, [merged])[0], existing, merged);

/** The changes of known rows, and how many formulas stand where values differ; null if a row has moved since `openTable`. */
export function planUpdates(
  sheet: Sheet,
  table: Table,
  layout: TableLayout,
  existingRows: IncomingRow[],
  offset: ZoneOffset,
  countryNames: WriteRowsRequest["countryNames"] = {},
): { changes: RowUpdate[]; formulasKept: number } | null {
  const changes: RowUpdate[] = [];
  let formulasKept = 0;
  for (const { first, count, from, to } of rowSegments(existingRows.map(({ number }) => number))) {
    const rows = readColumns(sheet, layout.columns, first, count, offset);
    const merges: RowUpdate[] = [];
    for (const { index, number, row, cells } of existingRows.slice(from, to)) {
      const existing = rows[number - first] as Cell[];
      const keys = keysOf(table, layout.fields, [existing])[0] as string[];
      const expectedKeys = [...rowKeys(table, row), ...keysWithCountryName(table, row, countryNames)];
      if (!expectedKeys.some((key) => keys.includes(key))) return null;
      const merged = mergeCells(existing, cells, layout.roles);
      if (!merged) continue;
      merges.push({ index, number, existing, merged });
      rows[number - first] = merged;
    }
    if (merges.length === 0) continue;
    const formulas = readFormulas(sheet, layout.columns, first, count);
    for (const merge of merges) {
      const kept = keepFormulas(merge.existing, merge.merged, layout.roles, formulas[merge.number - first] ?? []);
      formulasKept += kept.formulasKept;
      if (kept.merged) changes.push({ ...merge, merged: kept.merged });
    }
  }
  return { changes, formulasKept };
}
