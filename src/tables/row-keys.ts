import { platformId, type Row, type Table, type Value } from "./index.ts";

/**
 * Key parts are compared as trimmed text without case, so that `@Brand ` and `@brand` are one account.
 * A time without seconds equals the one with `:00`.
 */
function normalizeKeyPart(value: Value, unit: string | undefined): string {
  const text = String(value).trim();
  if (unit === "id") return text;
  if (unit === "date") return text.slice(0, 10);
  if (unit === "time") return text.replace(/(T\d\d:\d\d)$/, "$1:00");
  return text.toLowerCase();
}

const isMissing = (value: Value | undefined): boolean => value === null || value === undefined || value === "";

/**
 * The keys that a row can be found by, strongest first: one for each of the table's key lists whose fields all have a
 * value; only `account` may be missing, since not every export names it. The list's index separates keys of
 * different lists. In a table with mixed rows, only the strongest.
 */
export function rowKeys(table: Table, row: Row): string[] {
  const keys = table.keys.flatMap((fields, index) => {
    if (fields.some((field) => field !== "account" && isMissing(row[field]))) return [];
    const parts = fields.map((field) => {
      const value = row[field];
      if (isMissing(value)) return "";
      return field === "platform" ? platformId(String(value)) : normalizeKeyPart(value as Value, table.fields[field]);
    });
    return [`${index}|${parts.join("|")}`];
  });
  return table.hasMixedRows ? keys.slice(0, 1) : keys;
}
