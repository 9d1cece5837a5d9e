import type { Json } from "../../src/connectors/json.ts";
import { type Row, type TableName, tables } from "../../src/tables/index.ts";
import { rowKeys } from "../../src/tables/row-keys.ts";

/** The response without any numeric field. */
export function removeNumbers(body: Json): Json {
  if (Array.isArray(body)) return body.map(removeNumbers);
  if (typeof body !== "object" || body === null) return body;
  const left = Object.entries(body).filter(([, value]) => typeof value !== "number");
  return Object.fromEntries(left.map(([name, value]) => [name, removeNumbers(value)]));
}

const listsIn = (body: Json): (readonly Json[])[] => {
  if (typeof body !== "object" || body === null) return [];
  const inside = Object.values(body).flatMap(listsIn);
  return Array.isArray(body) ? [body, ...inside] : inside;
};

/** The response with its longest list emptied; undefined for a response without lists. */
export function removeLongestList(body: Json): Json | undefined {
  const [longest] = listsIn(body).sort((a, b) => b.length - a.length);
  if (!longest || longest.length === 0) return undefined;
  const replaced = (value: Json): Json => {
    if (value === longest) return [];
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one)]));
  };
  return replaced(body);
}

/** Numbers in rows that differ from the account's own, as sentences. */
export function differingNumbers(rows: readonly Row[], expected: readonly Row[], table: TableName): string[] {
  const byKey = new Map(expected.map((row) => [rowKeys(tables[table], row)[0], row]));
  return rows.flatMap((row) => {
    const truth = byKey.get(rowKeys(tables[table], row)[0]);
    if (!truth) return [`${rowKeys(tables[table], row)[0]} is no row of the account`];
    return (
      Object.entries(row)
        // A text's sentiment is calculated from what is left of the response.
        .filter(([field, value]) => typeof value === "number" && field !== "sentiment" && value !== truth[field])
        .map(([field, value]) => `${field} is ${value}, not ${truth[field]}`)
    );
  });
}
