import type { RunState } from "../../rpc/connect-calls.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { isUserError } from "../user-error.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";
import { executeRun } from "./execute-run.ts";
import { updateTrigger } from "./hourly-trigger.ts";
import { requireImport } from "./stored-imports.ts";

/** So long somebody who looks on waits before they hear how far it is; for a pause of the platform; and at most. */
const progressIntervalMs = 20_000;
const maxPauseMs = 60_000;
const hardLimitMs = 150_000;

/** Runs an import for some seconds; see `ConnectCalls`. */
export function runImport({ id, restart }: { id: string; restart: boolean }): RunState {
  assertNotCustomFunction();
  assertCanEdit();
  const now = Date.now();
  const budget = {
    isScheduled: false,
    stopAt: now + progressIntervalMs,
    waitDeadline: now + maxPauseMs,
    hardDeadline: now + hardLimitMs,
  };
  const state = executeRun(requireImport(id), { restart: restart === true, budget });
  try {
    updateTrigger();
  } catch (error) {
    // Without a clock it goes on at the next click.
    if (!isUserError(error)) throw error;
  }
  return state;
}
