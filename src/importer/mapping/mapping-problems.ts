import { type TableName, tables } from "../../tables/index.ts";
import { columnKeys } from "./fingerprint.ts";
import type { Mapping, UnknownTable } from "./mapping.ts";

/** Why a mapping cannot be used yet; the keys of the texts that say so. */
export type MappingProblem =
  | { what: "noKey"; table: TableName }
  | { what: "twice"; field: string; headers: string[] }
  | { what: "noPlatform" };

/** Fields that rows have without a column: what the user says of all rows, and what is made from the rest. */
const given: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  audience: ["platform", "account", "dimension", "date"],
  pages: ["platform", "account", "date"],
};

/** The field that a table's day is in, where the day of the export stands in for it. */
export const dayOfExport = (table: TableName): string | undefined =>
  given[table]?.includes("date") ? "date" : undefined;

/** Whether rows can be told apart by the fields that columns fill. */
export function hasKey(table: TableName, fields: readonly string[]): boolean {
  const known = given[table] ?? ["platform", "account"];
  return tables[table].keys.some(
    (key) =>
      key.every((field) => fields.includes(field) || known.includes(field)) &&
      key.some((field) => fields.includes(field) && !["platform", "account"].includes(field)),
  );
}

/** What has to be mended before a file can be read as the mapping says. */
export function mappingProblems(mapping: Mapping, { headers }: UnknownTable): MappingProblem[] {
  const problems: MappingProblem[] = [];
  const byField = new Map<string, string[]>();
  for (const [index, key] of columnKeys(headers).entries()) {
    const field = mapping.columns[key];
    if (key !== "" && field !== undefined)
      byField.set(field, [...(byField.get(field) ?? []), (headers[index] as string).trim()]);
  }
  if (mapping.platform.trim() === "") problems.push({ what: "noPlatform" });
  for (const [field, named] of byField) if (named.length > 1) problems.push({ what: "twice", field, headers: named });
  if (!hasKey(mapping.table, [...byField.keys()])) problems.push({ what: "noKey", table: mapping.table });
  return problems;
}
