import type { Batch } from "../../importer/files/batch.ts";
import { CancelledError } from "../../importer/files/read-options.ts";
import { type ImportSummary, importRows, type SpreadsheetPort } from "../../importer/merge/import-rows.ts";
import type { ImportMode } from "../../importer/merge/spreadsheet-port.ts";
import type { TableName } from "../../tables/define-table.ts";
import type { ZoneOffset } from "../../time/zone-offset.ts";
import { pause } from "./read-chosen-file.ts";

/** A complete batch and its target sheet. */
export interface Job {
  batch: Batch;
  sheet: string | null;
  mode: ImportMode;
}

/** How a job ended: with a summary or a failure, or with neither if it was cancelled before it started. */
export interface JobResult {
  job: Job;
  summary: ImportSummary | null;
  failure: unknown;
}

export interface RunProgress {
  /** Starts at 1. */
  jobNumber: number;
  jobCount: number;
  job: Job;
  /** `opening` prepares the sheet before rows are written. */
  step: "opening" | "writing";
  /** Rows of this job. */
  done: number;
  total: number;
}

interface RunOptions {
  /** The spreadsheet's time zone. */
  offset: ZoneOffset;
  onProgress(progress: RunProgress): void;
  isCancelled(): boolean;
}

/** Imports the jobs one by one; a failed job does not stop the others. */
export async function runJobs(
  jobs: readonly Job[],
  spreadsheet: SpreadsheetPort,
  run: RunOptions,
): Promise<JobResult[]> {
  const ordered = orderJobs(jobs);
  const outcomes: JobResult[] = [];
  for (const [index, job] of ordered.entries()) {
    if (run.isCancelled()) {
      outcomes.push({ job, summary: null, failure: null });
      continue;
    }
    const jobProgress = { jobNumber: index + 1, jobCount: ordered.length, job, total: job.batch.rows.length };
    run.onProgress({ ...jobProgress, step: "opening", done: 0 });
    const onProgress = (done: number) => run.onProgress({ ...jobProgress, step: "writing", done });
    outcomes.push(await importJob(job, spreadsheet, { ...run, onProgress }));
  }
  return outcomes;
}

/**
 * Older exports first, so that newer values win. If existing rows are to be deleted, only a table's first job deletes them;
 * the others would delete the rows it imported.
 */
function orderJobs(jobs: readonly Job[]): Job[] {
  const replacedTables = new Set<TableName>();
  const dateOfJob = ({ batch }: Job) => batch.exportedOn ?? batch.period?.to ?? "";
  return [...jobs]
    .sort((a, b) => (dateOfJob(a) < dateOfJob(b) ? -1 : dateOfJob(a) > dateOfJob(b) ? 1 : 0))
    .map((job) => {
      const isSecondReplace = job.mode === "replace" && replacedTables.has(job.batch.table);
      replacedTables.add(job.batch.table);
      return isSecondReplace ? { ...job, mode: "update" } : job;
    });
}

interface JobOptions extends Pick<RunOptions, "offset" | "isCancelled"> {
  onProgress(done: number): void;
}

async function importJob(
  job: Job,
  spreadsheet: SpreadsheetPort,
  { offset, onProgress, isCancelled }: JobOptions,
): Promise<JobResult> {
  const { batch, sheet, mode } = job;
  let done = 0;
  const observedSpreadsheet: SpreadsheetPort = {
    openTable: (request) => spreadsheet.openTable(request),
    writeRows: (request) => {
      onProgress(done);
      return spreadsheet.writeRows(request);
    },
    finishImport: (request) => spreadsheet.finishImport(request),
  };
  const advance = (progress: { done: number }) => {
    done = progress.done;
    onProgress(done);
  };
  try {
    const summary = await importRows(batch, observedSpreadsheet, {
      sheet,
      mode,
      offset,
      onProgress: advance,
      isCancelled,
      pause,
    });
    return { job, summary, failure: null };
  } catch (failure) {
    return { job, summary: null, failure: failure instanceof CancelledError ? null : failure };
  }
}
