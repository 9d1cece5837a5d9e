import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkLines } from "./load-lines.ts";
import { assertWithinBytes, bytesRead, type QueryConfiguration, withParameters } from "./queries.ts";
import { alreadyExists, BigQueryError, billingNotEnabled, type ErrorProto, loadQuota, notFound } from "./refusals.ts";
import { replaceTable } from "./replace-table.ts";
import { assertUniqueSource } from "./sql.ts";
import { type Column, duckDbName, duckDbTypes, quoted, type TableMeta } from "./tables.ts";
import type { World } from "./world.ts";

type Reference = TableMeta["tableReference"];

interface Configuration {
  load?: {
    destinationTable: Reference;
    autodetect?: boolean;
    sourceFormat?: string;
    writeDisposition?: string;
    maxBadRecords?: number;
  };
  copy?: { sourceTable: Reference; destinationTable: Reference };
  query?: QueryConfiguration;
  dryRun?: boolean;
}

export interface Job {
  jobReference: { projectId: string; jobId: string; location?: string };
  configuration: Configuration;
}

interface Result {
  /** Of a query that selects. */
  columns: string[];
  rows: unknown[][];
  /** What a load has left out. */
  errors?: ErrorProto[];
  dmlStats?: { insertedRowCount: string; updatedRowCount: string; deletedRowCount: string };
}

interface StoredJob extends Job {
  result: Result | null;
  error: BigQueryError | null;
  ranAt: number;
}

/** BigQuery keeps the result of a query for about a day. */
const resultMs = 86_400_000;
const dml = /^\s*(?:MERGE|DELETE|UPDATE|INSERT)\b/i;
const none: Result = { columns: [], rows: [] };

/** The jobs of the mock: each is done when it was asked for, and says so to the next request. */
export class Jobs {
  readonly #jobs = new Map<string, StoredJob>();
  readonly #world: World;
  readonly #translate: (sql: string) => string;

  constructor(world: World, translate: (sql: string) => string) {
    this.#world = world;
    this.#translate = translate;
  }

  /** Starts a job. Throws what BigQuery refuses at once; other errors become the job's result. */
  async insert(project: string, job: Job, lines: readonly string[] | null): Promise<object> {
    const { jobId, location } = job.jobReference;
    if (this.#jobs.has(jobId)) throw alreadyExists(`Job ${project}:${location}.${jobId}`);
    const { query } = job.configuration;
    if (query && dml.test(query.query) && !this.#world.project(project).hasBilling) throw billingNotEnabled();
    if (job.configuration.dryRun === true) return this.#dryRun(job);
    const stored: StoredJob = { ...job, result: null, error: null, ranAt: this.#world.now() };
    try {
      stored.result = await this.#run(job, lines);
    } catch (error) {
      stored.error = toBigQueryError(error);
    }
    this.#jobs.set(jobId, stored);
    return { jobReference: job.jobReference, configuration: job.configuration, status: { state: "RUNNING" } };
  }

  get(project: string, id: string): object {
    const { jobReference, configuration, result, error } = this.#stored(project, id);
    const errors = error && [...error.details, { reason: error.reason, message: error.message }];
    return {
      jobReference,
      configuration,
      status: {
        state: "DONE",
        ...(result?.errors && { errors: result.errors }),
        ...(error && { errorResult: { reason: error.reason, message: error.message }, errors }),
      },
      ...(result?.errors && { statistics: { load: { badRecords: String(result.errors.length) } } }),
      ...(result?.dmlStats && { statistics: { query: { dmlStats: result.dmlStats } } }),
    };
  }

  /** A page of a query's rows, from a place on. */
  results(project: string, id: string, { startIndex = "0", maxResults = "1000" }: Record<string, string>): object {
    const { result, ranAt } = this.#stored(project, id);
    if (this.#world.now() - ranAt > resultMs) throw notFound(`Table ${project}:_anonymous.${id}`);
    const { columns, rows } = result ?? none;
    const page = rows.slice(Number(startIndex), Number(startIndex) + Number(maxResults));
    return {
      jobComplete: true,
      totalRows: String(rows.length),
      schema: { fields: columns.map((name) => ({ name, type: "STRING" })) },
      rows: page.map((row) => ({ f: row.map((value) => ({ v: value === null ? null : String(value) })) })),
    };
  }

  /** Checks a query and tells what it would read, without running it. */
  async #dryRun({ configuration: { query } }: Job): Promise<object> {
    const sql = withParameters(query as QueryConfiguration);
    this.#translate(sql);
    const totalBytesProcessed = String(bytesRead(await this.#rowsOf(sql)));
    return { status: { state: "DONE" }, statistics: { totalBytesProcessed } };
  }

  /** The rows of the first table that a query names. */
  async #rowsOf(sql: string): Promise<number> {
    const named = referenceIn(sql);
    if (!named) return 0;
    await this.#world.table(named.projectId, named.datasetId, named.tableId);
    const { duckDb } = this.#world;
    return Number((await duckDb.runAndReadAll(`SELECT COUNT(*) FROM ${duckDbName(named)}`)).getRowsJson()[0]?.[0]);
  }

  #stored(project: string, id: string): StoredJob {
    const job = this.#jobs.get(id);
    if (!job) throw notFound(`Job ${project}:${id}`);
    return job;
  }

  async #run({ jobReference: { projectId, location }, configuration }: Job, lines: readonly string[] | null) {
    const { load, copy, query } = configuration;
    const named = load?.destinationTable ?? copy?.destinationTable ?? referenceIn(query?.query ?? "");
    if (named) this.#assertRegion(named, location);
    if (load) return this.#load(load, lines ?? []);
    if (copy) return this.#copy(copy);
    return this.#query(projectId, query as NonNullable<typeof query>);
  }

  #assertRegion({ projectId, datasetId }: Reference, location: string | undefined): void {
    const { location: actual } = this.#world.dataset(projectId, datasetId);
    if (location === undefined || location.toUpperCase() === actual.toUpperCase()) return;
    throw notFound(`Dataset ${projectId}:${datasetId} was not found in location ${location}`);
  }

  async #destination({ projectId, datasetId, tableId }: Reference): Promise<TableMeta> {
    const table = await this.#world.table(projectId, datasetId, tableId);
    if (++table.loads > this.#world.maxLoads) throw loadQuota();
    return table;
  }

  async #load(load: NonNullable<Configuration["load"]>, lines: readonly string[]): Promise<Result> {
    if (load.autodetect !== false || load.sourceFormat !== "NEWLINE_DELIMITED_JSON")
      throw new BigQueryError(400, "invalid", "The mock loads JSON lines with a given schema only.");
    const table = await this.#destination(load.destinationTable);
    const { fields } = table.schema;
    const { good, errors } = checkLines(lines, fields, load.maxBadRecords ?? 0);
    const folder = mkdtempSync(join(tmpdir(), "bigquery-"));
    try {
      const file = join(folder, "rows.json");
      writeFileSync(file, good.join("\n"));
      const types = fields.map(({ name, type }: Column) => `${quoted(name)}: '${duckDbTypes[type]}'`).join(", ");
      const read = `SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {${types}})`;
      await this.#world.duckDb.run(`INSERT INTO ${duckDbName(table.tableReference)} BY NAME ${read}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    await this.#world.endPartitions(table);
    return errors.length > 0 ? { ...none, errors } : none;
  }

  async #copy({ sourceTable, destinationTable }: NonNullable<Configuration["copy"]>): Promise<Result> {
    const source = await this.#world.table(sourceTable.projectId, sourceTable.datasetId, sourceTable.tableId);
    const target = await this.#destination(destinationTable);
    const shape = ({ schema }: TableMeta) => schema.fields.map(({ name, type }) => `${name} ${type}`).sort();
    if (JSON.stringify(shape(source)) !== JSON.stringify(shape(target)))
      throw new BigQueryError(400, "invalid", "Provided Schema does not match the destination table.");
    const names = [target, source].map(({ tableReference }) => duckDbName(tableReference));
    await this.#world.duckDb.run(`INSERT INTO ${names[0]} BY NAME SELECT * FROM ${names[1]}`);
    await this.#world.endPartitions(target);
    return none;
  }

  async #query(project: string, configuration: QueryConfiguration): Promise<Result> {
    const { useLegacySql } = configuration;
    const query = withParameters(configuration);
    if (useLegacySql !== false) throw new BigQueryError(400, "invalidQuery", "The default is legacy SQL.");
    const { duckDb } = this.#world;
    await this.#world.expire();
    const sql = this.#translate(query);
    const created = /^CREATE OR REPLACE TABLE/i.test(query) ? referenceIn(query) : null;
    if (created) {
      await duckDb.run(sql);
      this.#world.dataset(created.projectId, created.datasetId).tables.set(created.tableId, {
        tableReference: created,
        type: "TABLE",
        schema: { fields: [] },
        expirationTime: this.#world.expirationOf(
          project,
          String(Date.parse(/TIMESTAMP '([^']+)'/.exec(query)?.[1] ?? "")),
        ) as string,
        loads: 0,
      });
      return none;
    }
    if (configuration.destinationTable) {
      await replaceTable(duckDb, await this.#destination(configuration.destinationTable), configuration, sql);
      return none;
    }
    if (!dml.test(query)) {
      assertWithinBytes(configuration, await this.#rowsOf(query));
      const read = await duckDb.runAndReadAll(sql);
      const areTimes = read.columnTypes().map((type) => String(type) === "TIMESTAMP");
      const toValue = (value: unknown, column: number) =>
        areTimes[column] && value !== null ? String(value).replace(" ", "T") : value;
      return { columns: read.columnNames(), rows: read.getRowsJson().map((row) => row.map(toValue)) };
    }
    await assertUniqueSource(duckDb, sql);
    if (this.#world.losesRows) return none;
    const count = () => this.#rowsOf(query);
    const before = await count();
    const { rowsChanged } = await duckDb.run(sql);
    const difference = (await count()) - before;
    return {
      ...none,
      dmlStats: {
        insertedRowCount: String(Math.max(0, difference)),
        deletedRowCount: String(Math.max(0, -difference)),
        updatedRowCount: String(rowsChanged - Math.abs(difference)),
      },
    };
  }
}

function toBigQueryError(error: unknown): BigQueryError {
  if (error instanceof BigQueryError) return error;
  const [, missing] = /Table with name (\S+) does not exist/.exec(String(error)) ?? [];
  return missing ? notFound(`Table ${missing}`) : new BigQueryError(400, "invalidQuery", String(error));
}

/** The first table that a statement names. */
function referenceIn(sql: string): Reference | null {
  const [, projectId, datasetId, tableId] = /`([^`]+)`\.`([^`]+)`\.`([^`]+)`/.exec(sql) ?? [];
  return projectId && datasetId && tableId ? { projectId, datasetId, tableId } : null;
}
