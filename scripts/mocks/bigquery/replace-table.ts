import type { DuckDb } from "./packages.ts";
import type { QueryConfiguration } from "./queries.ts";
import { BigQueryError } from "./refusals.ts";
import { duckDbName, type TableMeta } from "./tables.ts";

/** Replaces a table's rows and columns by what a query selects. BigQuery keeps names and types of the columns only. */
export async function replaceTable(
  duckDb: DuckDb,
  table: TableMeta,
  { writeDisposition, createDisposition, clustering }: QueryConfiguration,
  sql: string,
): Promise<void> {
  if (writeDisposition !== "WRITE_TRUNCATE" || createDisposition !== "CREATE_NEVER")
    throw new BigQueryError(400, "invalid", "The mock only replaces tables that are there.");
  if (JSON.stringify(clustering) !== JSON.stringify(table.clustering))
    throw new BigQueryError(400, "invalid", "Incompatible table clustering specification.");
  await duckDb.run(`CREATE OR REPLACE TABLE ${duckDbName(table.tableReference)} AS ${sql}`);
  table.schema = { fields: table.schema.fields.map(({ name, type }) => ({ name, type })) };
}
