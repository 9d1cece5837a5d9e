import type { Call } from "./contract.ts";
import { alreadyExists, BigQueryError } from "./refusals.ts";
import { type Column, duckDbName, duckDbTypes, quoted, type TableMeta } from "./tables.ts";
import type { World } from "./world.ts";

type Body = Record<string, never> & { [name: string]: unknown };

/** BigQuery may list fewer than were asked for. */
const longestPage = 50;

/** A page of a list, from where its token says; without a token, the first. */
function pageOf<Entry>(
  name: string,
  { maxResults = "50", pageToken = "0" }: Record<string, string>,
  entries: readonly Entry[],
  shown: (entry: Entry) => object,
): object {
  const [start, count] = [Number(pageToken), Math.min(Number(maxResults), longestPage)];
  const end = start + count;
  return {
    [name]: entries.slice(start, end).map(shown),
    ...(end < entries.length && { nextPageToken: String(end) }),
  };
}

/** Answers requests for projects, datasets and tables; undefined for others. */
export async function answerResource(
  world: World,
  { id, names, query }: Call,
  body: Body | null,
  translate: (sql: string) => string,
): Promise<object | undefined> {
  const { projectId = "", datasetId = "", tableId = "" } = names;
  switch (id) {
    case "projects.list":
      return pageOf("projects", query, [...world.projects.keys()], (project) => ({
        id: project,
        projectReference: { projectId: project },
        friendlyName: `Project ${project}`,
      }));
    case "datasets.list":
      return pageOf(
        "datasets",
        query,
        [...world.project(projectId).datasets.values()],
        ({ datasetReference, location }) => ({ datasetReference, location }),
      );
    case "datasets.get":
      return withoutTables(world.dataset(projectId, datasetId));
    case "datasets.insert":
      return createDataset(world, projectId, body as Body);
    case "tables.list":
      await world.expire();
      return pageOf(
        "tables",
        query,
        [...world.dataset(projectId, datasetId).tables.values()],
        ({ tableReference, type }) => ({ tableReference, type }),
      );
    case "tables.get":
      return withoutLoads(await world.table(projectId, datasetId, tableId));
    case "tables.insert":
      return createTable(world, projectId, datasetId, body as Body, translate);
    case "tables.patch":
      return patchTable(world, await world.table(projectId, datasetId, tableId), body as Body, translate);
    case "tables.delete":
      await world.dropTable(await world.table(projectId, datasetId, tableId));
      return {};
    default:
      return undefined;
  }
}

const withoutTables = ({ datasetReference, location }: { datasetReference: object; location: string }): object => ({
  datasetReference,
  location,
});
const withoutLoads = ({ loads: _, ...table }: TableMeta): object => table;

async function createDataset(world: World, project: string, body: Body): Promise<object> {
  const { datasetId } = body.datasetReference as unknown as { datasetId: string };
  const { datasets } = world.project(project);
  if (datasets.has(datasetId)) throw alreadyExists(`Dataset ${project}:${datasetId}`);
  const location = String(body.location ?? "US");
  const dataset = { datasetReference: { projectId: project, datasetId }, location, tables: new Map() };
  datasets.set(datasetId, dataset);
  await world.duckDb.run(`CREATE SCHEMA ${quoted(project)}.${quoted(datasetId)}`);
  return withoutTables(dataset);
}

const columnsSql = (columns: readonly Column[]): string =>
  columns.map(({ name, type }) => `${quoted(name)} ${duckDbTypes[type]}`).join(", ");

async function createTable(
  world: World,
  project: string,
  datasetId: string,
  body: Body,
  translate: (sql: string) => string,
): Promise<object> {
  const dataset = world.dataset(project, datasetId);
  const tableReference = body.tableReference as unknown as TableMeta["tableReference"];
  await world.expire();
  if (dataset.tables.has(tableReference.tableId))
    throw alreadyExists(`Table ${project}:${datasetId}.${tableReference.tableId}`);
  const definition = body as unknown as Partial<TableMeta>;
  const expirationTime = world.expirationOf(project, definition.expirationTime);
  const table: TableMeta = {
    ...definition,
    tableReference,
    type: definition.view ? "VIEW" : "TABLE",
    schema: definition.schema ?? { fields: [] },
    ...(expirationTime !== undefined && { expirationTime }),
    loads: 0,
  };
  await createInDuckDb(world, table, translate);
  dataset.tables.set(tableReference.tableId, table);
  return withoutLoads(table);
}

async function createInDuckDb(world: World, table: TableMeta, translate: (sql: string) => string): Promise<void> {
  const name = duckDbName(table.tableReference);
  if (table.view) {
    await world.duckDb.run(`CREATE OR REPLACE VIEW ${name} AS ${translate(table.view.query)}`);
    return;
  }
  const { fields } = table.schema;
  const field = table.timePartitioning?.field;
  const partition = fields.find((column) => column.name === field);
  if (field && !["DATE", "DATETIME", "TIMESTAMP"].includes(partition?.type ?? ""))
    throw new BigQueryError(400, "invalid", `The field specified for partitioning is not a date or time: ${field}`);
  if ((table.clustering?.fields ?? []).some((column) => !fields.some(({ name: known }) => known === column)))
    throw new BigQueryError(400, "invalid", "The clustering fields are not in the schema.");
  await world.duckDb.run(`CREATE TABLE ${name} (${columnsSql(fields)})`);
}

/** Adds columns, which is the only change of a schema that is allowed, or replaces a view's query. */
async function patchTable(
  world: World,
  table: TableMeta,
  body: Body,
  translate: (sql: string) => string,
): Promise<object> {
  const change = body as unknown as Partial<TableMeta>;
  if (change.view) {
    table.view = change.view;
    await createInDuckDb(world, table, translate);
  }
  for (const column of change.schema?.fields ?? []) {
    const present = table.schema.fields.find(({ name }) => name === column.name);
    if (present && present.type !== column.type)
      throw new BigQueryError(
        400,
        "invalid",
        `Field ${column.name} has changed type from ${present.type} to ${column.type}`,
      );
    if (present) {
      Object.assign(present, column);
      continue;
    }
    table.schema.fields.push(column);
    await world.duckDb.run(`ALTER TABLE ${duckDbName(table.tableReference)} ADD COLUMN ${columnsSql([column])}`);
  }
  return withoutLoads(table);
}
