import type { Row, TableName } from "../../../tables/index.ts";

/** Rows of several accounts, which are written together: each write looks through the whole sheet. */
export interface RowBuffer {
  add(table: TableName, rows: readonly Row[], more: { skipped: number; typed: readonly string[] }): void;
  /** The number of rows. */
  size(): number;
  /** Returns what it holds, and is then empty. */
  take(): { table: TableName; rows: Row[]; skipped: number; typed: string[] }[];
}

export function createRowBuffer(): RowBuffer {
  let tables = new Map<TableName, { rows: Row[]; skipped: number; typed: Set<string> }>();
  return {
    add(table, rows, { skipped, typed }) {
      const buffered = tables.get(table) ?? { rows: [], skipped: 0, typed: new Set<string>() };
      buffered.rows.push(...rows);
      buffered.skipped += skipped;
      for (const field of typed) buffered.typed.add(field);
      tables.set(table, buffered);
    },
    size: () => [...tables.values()].reduce((sum, { rows }) => sum + rows.length, 0),
    take() {
      const taken = [...tables].map(([table, { typed, ...more }]) => ({ table, ...more, typed: [...typed] }));
      tables = new Map();
      return taken;
    },
  };
}
