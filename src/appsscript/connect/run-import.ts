import type { RunState } from "../../rpc/connect-calls.ts";
import { assertCanEdit } from "../sheet/assert-can-edit.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";
import { noteUse } from "./daily-allowance.ts";
import { executeRun } from "./execute-run.ts";
import { updateTriggerIfAllowed } from "./hourly-trigger.ts";
import { requireImport } from "./stored-imports.ts";

/** How long a call works before it reports progress. */
const progressIntervalMs = 20_000;
/** How long after the call's start it may still wait for a platform. */
const maxPauseMs = 60_000;
/** When the call stops sending requests. */
const hardLimitMs = 150_000;

/** Runs an import for some seconds and returns its progress; see `ConnectCalls`. */
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
  updateTriggerIfAllowed();
  noteUse(0);
  return state;
}
