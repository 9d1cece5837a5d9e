import { type TableName, tables } from "../../tables/index.ts";
import { columnKeys } from "./fingerprint.ts";
import type { Mapping, UnknownTable } from "./mapping.ts";

/** Why a mapping cannot be used yet; the keys of the texts that say so. */
export type MappingError =
  | { what: "noKey"; table: TableName }
  | { what: "twice"; field: string; headers: string[] }
  | { what: "noPlatform" };

/** Fields that rows have without a column: what the user says of all rows, and what is made from the rest. */
const impliedFields: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  audience: ["platform", "account", "dimension", "date"],
  pages: ["platform", "account", "date"],
};

/** The field that a table's day is in, where the day of the export stands in for it. */
export const exportDateField = (table: TableName): string | undefined =>
  impliedFields[table]?.includes("date") ? "date" : undefined;

/** Whether rows can be told apart by the fields that columns fill. */
export function identifiesRows(table: TableName, fields: readonly string[]): boolean {
  const implied = impliedFields[table] ?? ["platform", "account"];
  return tables[table].keys.some(
    (key) =>
      key.every((field) => fields.includes(field) || implied.includes(field)) &&
      key.some((field) => fields.includes(field) && !["platform", "account"].includes(field)),
  );
}

/** What has to be mended before a file can be read as the mapping says. */
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
