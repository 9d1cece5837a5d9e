import { fingerprintRow } from "../../importer/merge/fingerprint-row.ts";
import type { Cell } from "../../tables/cells.ts";

/** What an import did to one row: its key, its fingerprint afterwards, and what an updated or removed row held before. */
export interface UndoEntry {
  key: string;
  /** "" for a row that was removed. */
  fingerprint: string;
  /** The cells before, by field; null for an added row. */
  before: Record<string, Cell> | null;
}

/** The entry of a row from its cells before and after; null for none. */
export function toUndoEntry(
  fields: readonly string[],
  keys: readonly string[] | undefined,
  existing: readonly Cell[] | null,
  after: readonly Cell[] | null,
): UndoEntry {
  const before: Record<string, Cell> = {};
  fields.forEach((field, index) => {
    const cell = existing?.[index];
    if (cell !== undefined && cell !== "") before[field] = cell;
  });
  return {
    key: keys?.[0] ?? "",
    fingerprint: after === null ? "" : fingerprintRow(fields, after),
    before: existing === null ? null : before,
  };
}

/** Whether a row's cells are those before the import. */
export const isUnchanged = ({ before }: UndoEntry, fields: readonly string[], cells: readonly Cell[]): boolean =>
  before !== null &&
  fingerprintRow(fields, cells) ===
    fingerprintRow(
      fields,
      fields.map((field) => before[field] ?? ""),
    );

/**
 * Merges entries of a row that one import changed twice: the first values before, the last fingerprint. A row that it
 * added again, since somebody had deleted it meanwhile, was not there before.
 */
export function mergeByRow(entries: readonly UndoEntry[]): UndoEntry[] {
  const rows: UndoEntry[] = [];
  const indexByKey = new Map<string, number>();
  for (const { key, fingerprint, before } of entries) {
    const index = indexByKey.get(key);
    if (index !== undefined && key !== "") {
      rows[index] = { key, fingerprint, before: before === null ? null : (rows[index] as UndoEntry).before };
      continue;
    }
    indexByKey.set(key, rows.length);
    rows.push({ key, fingerprint, before });
  }
  return rows;
}
