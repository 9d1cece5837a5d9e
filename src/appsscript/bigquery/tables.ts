import type { ColumnSchema } from "../../bigquery/columns.ts";
import { BigQueryFailure } from "../../bigquery/failure.ts";
import { undoneTable } from "../../bigquery/job-ids.ts";
import type { Json } from "../../connectors/json.ts";
import type { BigQueryClient } from "./client.ts";
import type { Target } from "./target.ts";
import { bigQueryTexts } from "./texts.ts";

/** The name of a table in requests. */
export const tableReference = ({ project, dataset }: Target, table: string): Json => ({
  projectId: project,
  datasetId: dataset,
  tableId: table,
});

/** A table as it is; null if it does not exist. */
export function readTable(client: BigQueryClient, { project, dataset }: Target, table: string): Json {
  try {
    return client.send("GET", [project, "datasets", dataset, "tables", table]);
  } catch (error) {
    if (error instanceof BigQueryFailure && error.status === 404 && !/not found: dataset/i.test(error.message))
      return null;
    throw error;
  }
}

/** Creates a table; one that is already there stays as it is. */
export function createTable(client: BigQueryClient, target: Target, table: string, definition: Texts): void {
  const { project, dataset } = target;
  try {
    client.send("POST", [project, "datasets", dataset, "tables"], {
      json: { tableReference: tableReference(target, table), ...definition },
    });
  } catch (error) {
    if (!(error instanceof BigQueryFailure) || error.status !== 409) throw error;
  }
}

type Texts = Readonly<Record<string, Json>>;

/** Deletes a table, if it is there. */
export function deleteTable(client: BigQueryClient, { project, dataset }: Target, table: string): void {
  try {
    client.send("DELETE", [project, "datasets", dataset, "tables", table]);
  } catch (error) {
    if (!(error instanceof BigQueryFailure) || error.status !== 404) throw error;
  }
}

/** The schema as the API takes it. */
export const toSchema = (columns: readonly ColumnSchema[]): Json => ({
  fields: columns.map((column) => ({ ...column })),
});

/** Changes a table. */
export function patchTable(client: BigQueryClient, { project, dataset }: Target, table: string, change: Texts): void {
  client.send("PATCH", [project, "datasets", dataset, "tables", table], { json: change });
}

/** Creates the list of undone imports, which the views of the sandbox read, if it is not there. */
export const ensureUndoneTable = (client: BigQueryClient, target: Target): void =>
  createTable(client, target, undoneTable, {
    description: bigQueryTexts().undoneTable,
    schema: { fields: [{ name: "import_id", type: "STRING" }] },
  });
