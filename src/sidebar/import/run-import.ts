import type { Batch } from "../../importer/batch.ts";
import { type ImportSummary, importRows, type WorkbookPort } from "../../importer/import-rows.ts";
import { Cancelled } from "../../importer/reading.ts";
import type { ImportMode } from "../../importer/workbook-port.ts";
import type { TableName } from "../../tables/define-table.ts";
import { pause } from "./read-chosen.ts";

/** A complete batch and where it goes. */
export interface Job {
  batch: Batch;
  sheet: string | null;
  mode: ImportMode;
}

/** How a job ended: with a summary, with what it failed of, or not begun because the user stopped before it. */
export interface Outcome {
  job: Job;
  summary: ImportSummary | null;
  failure: unknown;
}

export interface RunProgress {
  /** Counts jobs from 1. */
  part: number;
  parts: number;
  job: Job;
  /** Its sheet is looked at before its rows are written. */
  step: "opening" | "writing";
  /** Rows of this job. */
  done: number;
  total: number;
}

interface Run {
  onProgress(progress: RunProgress): void;
  isCancelled(): boolean;
}

/** Imports one job after another; a job that fails does not stop the others. */
export async function runImport(jobs: readonly Job[], workbook: WorkbookPort, run: Run): Promise<Outcome[]> {
  const ordered = inOrder(jobs);
  const outcomes: Outcome[] = [];
  for (const [index, job] of ordered.entries()) {
    if (run.isCancelled()) {
      outcomes.push({ job, summary: null, failure: null });
      continue;
    }
    const part = { part: index + 1, parts: ordered.length, job, total: job.batch.rows.length };
    run.onProgress({ ...part, step: "opening", done: 0 });
    const onProgress = (done: number) => run.onProgress({ ...part, step: "writing", done });
    outcomes.push(await importJob(job, workbook, { onProgress, isCancelled: run.isCancelled }));
  }
  return outcomes;
}

/**
 * Older exports first, so that newer values stay. Where a sheet's rows are to be deleted, only its first job does so:
 * the next ones would delete what the first has brought.
 */
function inOrder(jobs: readonly Job[]): Job[] {
  const emptied = new Set<TableName>();
  const age = ({ batch }: Job) => batch.exportedOn ?? batch.period?.to ?? "";
  return [...jobs]
    .sort((a, b) => (age(a) < age(b) ? -1 : age(a) > age(b) ? 1 : 0))
    .map((job) => {
      const again = job.mode === "replace" && emptied.has(job.batch.table);
      emptied.add(job.batch.table);
      return again ? { ...job, mode: "update" } : job;
    });
}

interface JobRun {
  onProgress(done: number): void;
  isCancelled(): boolean;
}

async function importJob(job: Job, workbook: WorkbookPort, { onProgress, isCancelled }: JobRun): Promise<Outcome> {
  const { batch, sheet, mode } = job;
  let done = 0;
  const watched: WorkbookPort = {
    openTable: (request) => workbook.openTable(request),
    writeRows: (request) => {
      onProgress(done);
      return workbook.writeRows(request);
    },
    finishImport: (request) => workbook.finishImport(request),
  };
  const advance = (progress: { done: number }) => {
    done = progress.done;
    onProgress(done);
  };
  try {
    const summary = await importRows(batch, watched, { sheet, mode, onProgress: advance, isCancelled, pause });
    return { job, summary, failure: null };
  } catch (failure) {
    return { job, summary: null, failure: failure instanceof Cancelled ? null : failure };
  }
}
