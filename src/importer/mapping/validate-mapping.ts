import { type TableName, tables } from "../../tables/index.ts";
import { columnKeys } from "./fingerprint.ts";
import type { Mapping, UnknownTable } from "./mapping.ts";

/** Why a mapping cannot be used yet; `what` is the key of the message. */
export type MappingError =
  | { what: "noKey"; table: TableName }
  | { what: "twice"; field: string; headers: string[] }
  | { what: "noPlatform" };

/** Key fields that need no column: the user states them for all rows, or they are derived. */
const impliedFields: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  audience: ["platform", "account", "dimension", "date"],
  pages: ["platform", "account", "date"],
};

/** The date field that defaults to the day of the export; undefined if the table needs a column of dates. */
export const exportDateField = (table: TableName): string | undefined =>
  impliedFields[table]?.includes("date") ? "date" : undefined;

/** Whether the fields filled by columns identify rows: they include a key of the table. */
export function identifiesRows(table: TableName, fields: readonly string[]): boolean {
  const implied = impliedFields[table] ?? ["platform", "account"];
  return tables[table].keys.some(
    (key) =>
      key.every((field) => fields.includes(field) || implied.includes(field)) &&
      key.some((field) => fields.includes(field) && !["platform", "account"].includes(field)),
  );
}

/** What has to be corrected before the mapping can be used; empty if it is valid. */
export function validateMapping(mapping: Mapping, { headers }: UnknownTable): MappingError[] {
  const errors: MappingError[] = [];
  const byField = new Map<string, string[]>();
  for (const [index, key] of columnKeys(headers).entries()) {
    const field = mapping.columns[key];
    if (key !== "" && field !== undefined)
      byField.set(field, [...(byField.get(field) ?? []), (headers[index] as string).trim()]);
  }
  if (mapping.platform.trim() === "") errors.push({ what: "noPlatform" });
  for (const [field, mappedHeaders] of byField)
    if (mappedHeaders.length > 1) errors.push({ what: "twice", field, headers: mappedHeaders });
  if (!identifiesRows(mapping.table, [...byField.keys()])) errors.push({ what: "noKey", table: mapping.table });
  return errors;
}
