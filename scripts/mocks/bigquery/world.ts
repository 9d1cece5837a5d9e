import type { DuckDb } from "./packages.ts";
import { notFound } from "./refusals.ts";
import { type DatasetMeta, duckDbName, type ProjectMeta, quoted, type TableMeta } from "./tables.ts";

const dayMs = 86_400_000;
/** Tables, views and partitions of the sandbox end after this time. */
export const sandboxMs = 60 * dayMs;

/** What exists at the mock of BigQuery, and its clock. */
export class World {
  readonly projects = new Map<string, ProjectMeta>();
  readonly duckDb: DuckDb;
  /** Added to the clock, so that tests can let tables expire. */
  aheadMs = 0;
  /** Load and copy jobs a table and day. */
  maxLoads = 1_500;
  /** Whether statements that change rows change none, as no BigQuery does. */
  losesRows = false;

  constructor(duckDb: DuckDb) {
    this.duckDb = duckDb;
  }

  now(): number {
    return Date.now() + this.aheadMs;
  }

  async addProject(id: string, hasBilling: boolean): Promise<void> {
    const known = this.projects.get(id);
    if (known) known.hasBilling = hasBilling;
    else {
      await this.duckDb.run(`ATTACH ':memory:' AS ${quoted(id)}`);
      this.projects.set(id, { hasBilling, isApiOn: true, datasets: new Map() });
    }
  }

  project(id: string): ProjectMeta {
    const project = this.projects.get(id);
    if (!project) throw notFound(`Project ${id}`);
    return project;
  }

  dataset(project: string, id: string): DatasetMeta {
    const dataset = this.project(project).datasets.get(id);
    if (!dataset) throw notFound(`Dataset ${project}:${id}`);
    return dataset;
  }

  /** The table, unless it is missing or has expired. */
  async table(project: string, dataset: string, id: string): Promise<TableMeta> {
    const { tables } = this.dataset(project, dataset);
    const table = tables.get(id);
    if (table?.expirationTime && Number(table.expirationTime) <= this.now()) await this.dropTable(table);
    const present = tables.get(id);
    if (!present) throw notFound(`Table ${project}:${dataset}.${id}`);
    return present;
  }

  async dropTable({ tableReference, type }: TableMeta): Promise<void> {
    const { projectId, datasetId, tableId } = tableReference;
    this.dataset(projectId, datasetId).tables.delete(tableId);
    await this.duckDb.run(`DROP ${type} IF EXISTS ${duckDbName(tableReference)}`);
  }

  /** When a new table ends: in the sandbox after 60 days at the latest. */
  expirationOf(project: string, asked: string | undefined): string | undefined {
    if (this.project(project).hasBilling) return asked;
    return String(Math.min(Number(asked ?? Number.POSITIVE_INFINITY), this.now() + sandboxMs));
  }

  /** The sandbox ends partitions 60 days after their month, also those that are written later. */
  async endPartitions({ tableReference, timePartitioning }: TableMeta): Promise<void> {
    const { field } = timePartitioning ?? {};
    if (!field || this.project(tableReference.projectId).hasBilling) return;
    const first = new Date(this.now() - sandboxMs).toISOString().slice(0, 7);
    await this.duckDb.run(`DELETE FROM ${duckDbName(tableReference)} WHERE ${quoted(field)} < DATE '${first}-01'`);
  }

  /** Removes every table that has expired. */
  async expire(): Promise<void> {
    for (const { datasets } of this.projects.values())
      for (const { tables } of datasets.values())
        for (const table of [...tables.values()])
          if (table.expirationTime && Number(table.expirationTime) <= this.now()) await this.dropTable(table);
  }
}
