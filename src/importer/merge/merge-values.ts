import type { Row } from "../../tables/define-table.ts";

/** The row with the values of a later one: a value that the later row does not know stays. */
export function mergeValues(row: Row, later: Row): Row {
  const merged = { ...row };
  for (const field of Object.keys(later)) {
    const value = later[field];
    if (value !== null && value !== undefined) merged[field] = value;
  }
  return merged;
}
