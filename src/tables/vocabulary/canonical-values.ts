import type { Row, Table, Value } from "../define-table.ts";

/** A row's value as every source's rows hold it. Unknown words stay. */
export function canonicalValue({ vocabularies }: Table, row: Row, field: string): Value | undefined {
  const value = row[field];
  return typeof value === "string" ? (vocabularies?.[field]?.(row)?.idOf(value) ?? value) : value;
}

/** Replaces a row's words by what every source's rows hold. */
export function setCanonicalValues(table: Table, row: Row): void {
  for (const field in table.vocabularies) if (field in row) row[field] = canonicalValue(table, row, field) as Value;
}

/** What a cell shows for a row's value. */
export function nameOfValue(table: Table, row: Row, field: string, language: "en" | "es" | "nl"): Value | undefined {
  const value = canonicalValue(table, row, field);
  const names = table.vocabularies?.[field]?.(row)?.names?.[language];
  return names?.[String(value)] ?? value;
}
