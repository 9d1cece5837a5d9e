import { BigQueryError } from "./refusals.ts";
import type { TableMeta } from "./tables.ts";

/** A query as a job's configuration has it. */
export interface QueryConfiguration {
  query: string;
  useLegacySql?: boolean;
  parameterMode?: string;
  queryParameters?: readonly QueryParameter[];
  maximumBytesBilled?: string;
  destinationTable?: TableMeta["tableReference"];
  createDisposition?: string;
  writeDisposition?: string;
  clustering?: TableMeta["clustering"];
}

interface QueryParameter {
  name: string;
  parameterType: { type: string };
  parameterValue: { value?: string; arrayValues?: readonly { value: string }[] };
}

const textOf = (value: string): string => `'${value.replace(/[\\']/g, "\\$&")}'`;

function literal({ parameterType: { type }, parameterValue: { value = "", arrayValues } }: QueryParameter): string {
  if (type === "ARRAY") return `[${(arrayValues ?? []).map((each) => textOf(each.value)).join(", ")}]`;
  if (type === "DATE" || type === "DATETIME") return `${type} ${textOf(value)}`;
  return type === "STRING" ? textOf(value) : value;
}

/** The query with its parameters' values. BigQuery refuses one that is named and not given. */
export function withParameters({ query, parameterMode, queryParameters = [] }: QueryConfiguration): string {
  if (queryParameters.length > 0 && parameterMode !== "NAMED")
    throw new BigQueryError(400, "invalidQuery", "The mock takes named parameters only.");
  const byName = new Map(queryParameters.map((parameter) => [parameter.name, parameter]));
  // What stands in a text or in backticks is no parameter.
  return query.replace(/'(?:[^'\\]|\\.)*'|`[^`]*`|@(\w+)/g, (found, name: string | undefined) => {
    if (name === undefined) return found;
    const parameter = byName.get(name);
    if (!parameter) throw new BigQueryError(400, "invalidQuery", `Query parameter '${name}' not found`);
    return literal(parameter);
  });
}

/** What a query is billed at least, as BigQuery rounds it up. */
const leastBytes = 10 * 1024 ** 2;
/** What the mock takes a row for: some columns of eight bytes. */
const bytesOfRow = 100;

export const bytesRead = (rows: number): number => rows * bytesOfRow;

/** Refuses a query that would read more than its limit. */
export function assertWithinBytes({ maximumBytesBilled }: QueryConfiguration, rows: number): void {
  const billed = Math.max(leastBytes, bytesRead(rows));
  if (maximumBytesBilled === undefined || billed <= Number(maximumBytesBilled)) return;
  throw new BigQueryError(
    400,
    "bytesBilledLimitExceeded",
    `Query exceeded limit for bytes billed: ${maximumBytesBilled}. ${billed} or higher required.`,
  );
}
