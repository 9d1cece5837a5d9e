import type { StoredRunError } from "./run-text.ts";

/** How often a run is continued automatically after transient errors. */
export const maxAutomaticRetries = 3;

/** The limits of one execution. Times are milliseconds since 1970. */
export interface Budget {
  /** Started by the trigger: no user sees the progress or can click again. */
  isScheduled: boolean;
  /** When to stop at the next opportunity. */
  stopAt: number;
  /** When every wait for a platform must have ended. */
  waitDeadline: number;
  /** When to stop sending requests and waiting for responses. */
  hardDeadline: number;
}

/** How an execution's part of a run ended. `running`: its time was over. `until`: milliseconds since 1970. */
export type SyncResult =
  | { state: "done" }
  | { state: "running"; until?: number }
  | { state: "waiting"; until: number; error: StoredRunError }
  | { state: "failed"; error: StoredRunError };
