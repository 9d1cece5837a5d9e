/** BigQuery allows letters, digits, underscores and dashes in the names of tables and jobs. */
const safe = (id: string): string => id.replace(/[^A-Za-z0-9_]/g, "_");

/** Times that a job is tried again, each under another id, after a failure that passes. */
export const maxJobAttempts = 3;

/**
 * A job's id, made from the import, its table, the step and the part. A retry after a cut-off has the same id, so that
 * BigQuery refuses it as a duplicate instead of loading twice.
 */
export const jobId = (importId: string, table: string, step: string, attempt: number): string =>
  `engagement_${safe(importId)}_${table}_${step}${attempt > 1 ? `_try${attempt}` : ""}`;

/** The tables of one import: its rows as they were loaded, and merged by key, with what they replace. */
export const stagingTable = (importId: string, table: string): string => `${table}_staging_${safe(importId)}`;
export const importTable = (importId: string, table: string): string => `${table}_import_${safe(importId)}`;
/** In the sandbox: every row that was loaded. */
export const logTable = (table: string): string => `${table}_log`;
/** In the sandbox: the imports that were undone. */
export const undoneTable = "engagement_undone";
