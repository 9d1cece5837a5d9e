import type { Batch } from "../../../importer/files/batch.ts";
import { CancelledError } from "../../../importer/files/read-options.ts";
import { addCounts, countRows } from "../../../importer/merge/count-rows.ts";
import { type ImportSummary, importRows } from "../../../importer/merge/import-rows.ts";
import type { ImportMode, SpreadsheetPort } from "../../../importer/merge/spreadsheet-port.ts";
import { runStepsWithPauses } from "../../../importer/merge/steps.ts";
import type { TableName } from "../../../tables/define-table.ts";
import { tables } from "../../../tables/index.ts";
import type { RowCounts } from "../../../tables/sheet-order.ts";
import type { ZoneOffset } from "../../../time/zone-offset.ts";
import type { BigQueryPort } from "./bigquery-port.ts";
import { pause } from "./read-chosen-file.ts";

/** A complete batch and its target sheet. */
export interface Job {
  batch: Batch;
  sheet: string | null;
  mode: ImportMode;
  /** How many rows of other clients were taken out of the batch. */
  leftOut?: number;
}

/** How a job ended: with a summary or a failure, or with neither if it was cancelled before it started. */
export interface JobResult {
  job: Job;
  summary: ImportSummary | null;
  failure: unknown;
  /** What BigQuery says of the import. */
  notes?: string[];
}

/** Where a job's rows go. */
type Port = SpreadsheetPort & Partial<Pick<BigQueryPort, "finished" | "rowsPerCall">>;

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
export async function runJobs(jobs: readonly Job[], portFor: () => Port, run: RunOptions): Promise<JobResult[]> {
  const ordered = orderJobs(jobs);
  const outcomes: JobResult[] = [];
  const rowCounts = await countRowsBySheet(ordered);
  for (const [index, job] of ordered.entries()) {
    if (run.isCancelled()) {
      outcomes.push({ job, summary: null, failure: null });
      continue;
    }
    const jobProgress = { jobNumber: index + 1, jobCount: ordered.length, job, total: job.batch.rows.length };
    run.onProgress({ ...jobProgress, step: "opening", done: 0 });
    const onProgress = (done: number) => run.onProgress({ ...jobProgress, step: "writing", done });
    outcomes.push(await importJob(job, portFor(), { ...run, onProgress, rowCounts: rowCounts(job) }));
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

/** What the rows of all jobs for a sheet have, so that its first file does not decide alone how its columns stand. */
async function countRowsBySheet(jobs: readonly Job[]): Promise<(job: Job) => RowCounts> {
  const counts: RowCounts[] = [];
  for (const { batch } of jobs)
    counts.push(await runStepsWithPauses(countRows(tables[batch.table], batch.rows), pause));
  return ({ batch, sheet }) =>
    addCounts(counts.filter((_, index) => jobs[index]?.batch.table === batch.table && jobs[index]?.sheet === sheet));
}

interface JobOptions extends Pick<RunOptions, "offset" | "isCancelled"> {
  onProgress(done: number): void;
  rowCounts: RowCounts;
}

const withoutRows = (skipped: number): ImportSummary => ({
  import: "",
  added: 0,
  updated: 0,
  unchanged: 0,
  skipped,
  formulasKept: 0,
  sheet: "",
  sheetId: -1,
  cancelled: false,
});

async function importJob(
  job: Job,
  spreadsheet: Port,
  { offset, onProgress, isCancelled, rowCounts }: JobOptions,
): Promise<JobResult> {
  const { batch, sheet, mode, leftOut = 0 } = job;
  // Nothing is opened, or deleted to be replaced, for rows that are all of other clients.
  if (leftOut > 0 && batch.rows.length === 0) return { job, summary: withoutRows(leftOut), failure: null };
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
    const imported = await importRows(batch, observedSpreadsheet, {
      sheet,
      mode,
      offset,
      onProgress: advance,
      isCancelled,
      pause,
      rowCounts,
      ...(spreadsheet.rowsPerCall && { rowsPerCall: spreadsheet.rowsPerCall }),
    });
    const summary = { ...imported, skipped: imported.skipped + leftOut };
    const finished = spreadsheet.finished?.();
    if (!finished) return { job, summary, failure: null };
    const { notes, ...counts } = finished;
    return { job, summary: { ...summary, ...counts }, failure: null, notes };
  } catch (failure) {
    return { job, summary: null, failure: failure instanceof CancelledError ? null : failure };
  }
}
