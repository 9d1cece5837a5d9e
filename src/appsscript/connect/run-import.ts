import type { RunState } from "../../importer/connections/connect-calls.ts";
import { checkIsNoViewer } from "../sheet/may-write.ts";
import { isTrouble } from "../trouble.ts";
import { tidyTrigger } from "./clock-trigger.ts";
import { definitionOf } from "./kept-imports.ts";
import { notInCells } from "./not-in-cells.ts";
import { runOnce } from "./run-once.ts";

/** So long somebody who looks on waits before they hear how far it is; for a pause of the platform; and at most. */
const slice = 20_000;
const longestWait = 60_000;
const longestCall = 150_000;

/** Runs an import for some seconds; see `ConnectCalls`. */
export function runImport({ id, restart }: { id: string; restart: boolean }): RunState {
  notInCells();
  checkIsNoViewer();
  const now = Date.now();
  const budget = { isScheduled: false, stopAt: now + slice, deadline: now + longestWait, end: now + longestCall };
  const state = runOnce(definitionOf(id), { restart: restart === true, budget });
  try {
    tidyTrigger();
  } catch (error) {
    // Without a clock it goes on at the next click.
    if (!isTrouble(error)) throw error;
  }
  return state;
}
