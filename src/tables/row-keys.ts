import { platformId, type Row, type Table, type Value } from "./index.ts";
import { linkKey } from "./link-key.ts";
import { canonicalValue } from "./vocabulary/canonical-values.ts";

/**
 * Key parts are compared as trimmed text without case, so that `@Brand ` and `@brand` are one account.
 * Links are compared by what they lead to. A time without seconds equals the one with `:00`.
 */
function normalizeKeyPart(value: Value, unit: string | undefined): string {
  const text = String(value).trim();
  if (unit === "id") return text;
  if (unit === "url") return linkKey(text);
  if (unit === "date") return text.slice(0, 10);
  if (unit === "time") return text.replace(/(T\d\d:\d\d)$/, "$1:00");
  return text.toLowerCase();
}

const isMissing = (value: Value | undefined): boolean => value === null || value === undefined || value === "";

/** The end of a key: the row's last day, unless the row covers only its first day or is a total to date. */
function periodPart({ periodEnd, time, totalsToDate = [] }: Table, row: Row): string {
  const end = periodEnd === undefined ? null : row[periodEnd];
  if (isMissing(end)) return "";
  const [first, last] = [row[time], end].map((day) => normalizeKeyPart(day ?? "", "date"));
  if (first === last || (totalsToDate as readonly string[]).includes(platformId(String(row.platform)))) return "";
  return `|${last}`;
}

/**
 * The keys that a row can be found by, strongest first: one for each of the table's key lists whose fields all have a
 * value; only `account` may be missing, since not every export names it. The list's index separates keys of
 * different lists. In a table with mixed rows, only the strongest. If rows have periods, a second key without it follows,
 * for a sheet without a column for it.
 */
export function rowKeys(table: Table, row: Row): string[] {
  const keys = table.keys.flatMap((fields, index) => {
    if (fields.some((field) => field !== "account" && isMissing(row[field]))) return [];
    const parts = fields.map((field) => {
      const value = canonicalValue(table, row, field);
      if (isMissing(value)) return "";
      return field === "platform" ? platformId(String(value)) : normalizeKeyPart(value as Value, table.fields[field]);
    });
    return [`${index}|${parts.join("|")}`];
  });
  if (!table.hasMixedRows) {
    const end = periodPart(table, row);
    if (end === "") return keys;
    // Rows that are known by their first day differ in their last one, too.
    return keys.map((key) => (table.keys[Number.parseInt(key, 10)]?.includes(table.time) ? `${key}${end}` : key));
  }
  const strongest = keys.slice(0, 1);
  if (table.periodEnd === undefined) return strongest;
  return strongest.flatMap((key) => [`${key}${periodPart(table, row)}`, `anyPeriod${key}`]);
}

/** The keys of an audience's row as earlier versions wrote it: with the name of the country in the file instead of its code. */
export function keysWithCountryName(table: Table, row: Row, countryNames: Readonly<Record<string, string>>): string[] {
  const name = row.dimension === "country" ? countryNames[String(row.value)] : undefined;
  return name === undefined ? [] : rowKeys(table, { ...row, value: name });
}

/** The fields that a row's keys are made of. */
export const keyFields = (table: Table): string[] => [
  ...new Set([...table.keys.flat(), ...(table.periodEnd === undefined ? [] : [table.periodEnd, "platform"])]),
];

/** The keys of a row of a sheet that has columns for these fields only. */
export function sheetRowKeys(table: Table, row: Row, fields: readonly string[]): string[] {
  const keys = rowKeys(table, row);
  if (!table.hasMixedRows || table.periodEnd === undefined) return keys;
  return fields.includes(table.periodEnd) ? keys.slice(0, 1) : keys.slice(1);
}
