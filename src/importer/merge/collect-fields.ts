import type { Row } from "../../tables/define-table.ts";
import type { Steps } from "./steps.ts";

/** The fields that have a value in at least one row. */
export function* collectFields(rows: readonly Row[]): Steps<string[]> {
  const fields = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (index % 10_000 === 9_999) yield;
    for (const field in row) if (row[field] !== null && row[field] !== undefined) fields.add(field);
  }
  return [...fields];
}
