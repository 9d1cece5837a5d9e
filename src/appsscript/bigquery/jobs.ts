import { BigQueryFailure, isTransient, jobFailure } from "../../bigquery/failure.ts";
import { jobId, maxJobAttempts } from "../../bigquery/job-ids.ts";
import { type Json, listAt, textAt } from "../../connectors/json.ts";
import { Pause } from "../../connectors/sync/sync-errors.ts";
import type { BigQueryClient } from "./client.ts";
import { tableReference } from "./tables.ts";
import type { Target } from "./target.ts";

/** One job of an import. The same import, table and step are the same job, however often it is asked for. */
export interface JobSpec {
  importId: string;
  table: string;
  step: string;
  configuration: Json;
  /** The lines of a load job. */
  lines?: readonly string[];
}

const firstPollMs = 500;
const maxPollMs = 4_000;

/**
 * Runs a job, or takes the result of the one that an earlier call started. Throws `BigQueryFailure` if it fails, and `Pause`
 * if it takes longer than the client may wait.
 */
export function runJob(client: BigQueryClient, { project, region }: Target, spec: JobSpec): Json {
  const { importId, table, step, configuration, lines } = spec;
  for (let attempt = 1; ; attempt++) {
    const id = jobId(importId, table, step, attempt);
    const job = { jobReference: { projectId: project, jobId: id, location: region }, configuration };
    const failed = (failure: BigQueryFailure) => {
      if (!isTransient(failure) || attempt >= maxJobAttempts) throw failure;
    };
    try {
      const done = waitFor(client, project, region, startJob(client, project, region, id, job, lines));
      const failure = jobFailure(done);
      if (failure === null) return done;
      failed(failure);
    } catch (error) {
      if (!(error instanceof BigQueryFailure)) throw error;
      failed(error);
    }
  }
}

/** Starts a job; one with its id that was started before is that job. */
function startJob(
  client: BigQueryClient,
  project: string,
  region: string,
  id: string,
  job: Json,
  lines: readonly string[] | undefined,
): Json {
  try {
    return lines ? client.upload(project, job, lines) : client.send("POST", [project, "jobs"], { json: job });
  } catch (error) {
    if (!(error instanceof BigQueryFailure) || error.status !== 409) throw error;
    return readJob(client, project, region, id);
  }
}

const readJob = (client: BigQueryClient, project: string, region: string, id: string): Json =>
  client.send("GET", [project, "jobs", id], { query: { location: region } });

function waitFor(client: BigQueryClient, project: string, region: string, started: Json): Json {
  let job = started;
  for (let delayMs = firstPollMs; textAt(job, "status.state") !== "DONE"; delayMs = Math.min(delayMs * 2, maxPollMs)) {
    if (Date.now() + delayMs >= client.deadline) throw new Pause("time", null);
    Utilities.sleep(delayMs);
    job = readJob(client, project, region, textAt(job, "jobReference.jobId") ?? "");
  }
  return job;
}

/**
 * The configuration of a job that adds lines of JSON to a table, whose columns decide their types. It fails if BigQuery
 * refuses more than `maxBadRecords` of them; the job's errors name those that it left out.
 */
export const loadConfiguration = (target: Target, table: string, maxBadRecords = 0): Json => ({
  load: {
    destinationTable: tableReference(target, table),
    sourceFormat: "NEWLINE_DELIMITED_JSON",
    createDisposition: "CREATE_NEVER",
    writeDisposition: "WRITE_APPEND",
    autodetect: false,
    maxBadRecords,
  },
});

/** The configuration of a query in Google's SQL. */
export const queryConfiguration = (query: string, more: Readonly<Record<string, Json>> = {}): Json => ({
  query: { query, useLegacySql: false, ...more },
});

/** How many bytes a query would read, which asking for is free. */
export function bytesOfQuery(client: BigQueryClient, { project, region }: Target, configuration: Json): number {
  const job = {
    jobReference: { projectId: project, location: region },
    configuration: { ...(configuration as object), dryRun: true },
  };
  return Number(textAt(client.send("POST", [project, "jobs"], { json: job }), "statistics.totalBytesProcessed") ?? 0);
}

/** A page of a query's result. Values are texts, null where there is none. */
export interface ResultPage {
  names: string[];
  rows: (string | null)[][];
  totalRows: number;
}

/** The rows of a query's result from a place on: at most so many, fewer if they are large. */
export function readPage(
  client: BigQueryClient,
  { project, region }: Target,
  job: Json,
  { start, maxRows }: { start: number; maxRows: number },
): ResultPage {
  const result = client.send("GET", [project, "queries", textAt(job, "jobReference.jobId") ?? ""], {
    query: { location: region, startIndex: String(start), maxResults: String(maxRows) },
  });
  return {
    names: listAt(result, "schema.fields").map((field) => textAt(field, "name") ?? ""),
    rows: listAt(result, "rows").map((row) => listAt(row, "f").map((cell) => textAt(cell, "v"))),
    totalRows: Number(textAt(result, "totalRows") ?? 0),
  };
}

/** The first row of a query's result, by column. All values are texts. */
export function firstRow(client: BigQueryClient, target: Target, job: Json): Record<string, string> {
  const { names, rows } = readPage(client, target, job, { start: 0, maxRows: 1 });
  return Object.fromEntries(names.map((name, index) => [name, rows[0]?.[index] ?? ""]));
}
