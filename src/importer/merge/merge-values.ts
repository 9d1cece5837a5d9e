import type { Row } from "../../tables/define-table.ts";

/** The row with the values of a later one. Values that the later row lacks stay. */
export function mergeValues(row: Row, later: Row): Row {
  const merged = { ...row };
  for (const field of Object.keys(later)) {
    const value = later[field];
    if (value !== null && value !== undefined) merged[field] = value;
  }
  return merged;
}
