import { metadataKeys, setSheetValue } from "./metadata.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Where each field's column was, and the header row up to the last of them. As long as their headers are the same, no
 * column was inserted, moved, renamed or deleted, so the positions hold. Looking up each column's metadata costs a call
 * to Google for every column.
 */
export interface ColumnPositions {
  /** Null between the fields, where a calculated column's header is a formula that may not have a value yet. */
  headers: readonly (string | null)[];
  columns: Readonly<Record<string, number>>;
  /** The number of rows at that time. */
  rows: number;
  /** The row with the headers; 1 if it is missing, as in earlier versions. */
  headerRow?: number;
}

/** The positions stored on a sheet, from all of its metadata; null if there are none. */
export function storedPositions(json: string | null): ColumnPositions | null {
  if (json === null) return null;
  try {
    return JSON.parse(json) as ColumnPositions;
  } catch {
    return null;
  }
}

/** Whether a header row is the one that the positions were stored with. */
export const arePositionsValid = ({ headers }: ColumnPositions, row: readonly unknown[]): boolean =>
  headers.length > 0 && headers.every((header, index) => header === null || header === String(row[index] ?? ""));

/** Stores the positions of a table's columns on its sheet. */
export function savePositions(
  sheet: Sheet,
  columns: ReadonlyMap<string, number> & { readonly headerRow: number; readonly cells: readonly unknown[] },
  rows: number,
): void {
  const last = Math.max(0, ...columns.values());
  if (last === 0) return;
  const row = columns.cells;
  const numbers = new Set(columns.values());
  const headers = Array.from({ length: last }, (_, at) => (numbers.has(at + 1) ? String(row[at] ?? "") : null));
  const positions: ColumnPositions = {
    headers,
    columns: Object.fromEntries(columns),
    rows,
    headerRow: columns.headerRow,
  };
  setSheetValue(sheet, metadataKeys.positions, JSON.stringify(positions));
}
