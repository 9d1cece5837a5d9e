import type { RunState } from "../../importer/connections/connect-calls.ts";
import type { Platform } from "../../platforms/define-platform.ts";
import { connectorNamed } from "../../platforms/index.ts";
import { trouble } from "../trouble.ts";
import { finishPortions, sheetsOf } from "./import-portions.ts";
import type { ImportRecord } from "./import-records.ts";
import { type KeptDefinition, nameAccount } from "./kept-imports.ts";
import { type Held, takeLease } from "./lease.ts";
import { type Budget, newRun, runSlice, runToGoOnWith, type SliceEnd } from "./run-slice.ts";
import { type KeptTrouble, runText, shownNote, shownTrouble } from "./run-text.ts";
import { forgetUnfinished, keepUnfinished, readUnfinished, type UnfinishedRun } from "./unfinished-runs.ts";
import { ownAddress, ownMark } from "./who.ts";

/** A pause of this length is waited for where somebody looks on. */
const shortWait = 5 * 60_000;

export interface RunOptions {
  /** Begins anew instead of going on. */
  restart: boolean;
  budget: Budget;
}

/** The platform of an import; trouble where this version of the add-on does not know it. */
export function platformOf({ platform }: KeptDefinition): Platform {
  const found = connectorNamed(platform);
  if (!found) throw trouble(runText().trouble.unknownPlatform());
  return found;
}

/** Runs an import for a while, alone, and notes for everybody what came of it. */
export function runOnce(definition: KeptDefinition, options: RunOptions): RunState {
  const platform = platformOf(definition);
  const stopped = () => (options.restart ? null : runToGoOnWith(definition));
  const waiting = stopped();
  if (waiting && (waiting.waitsUntil ?? 0) - Date.now() > (options.budget.isScheduled ? 0 : shortWait))
    return stateOf(waiting, platform, pausedUntil(waiting.waitsUntil as number));
  const held = takeLease(definition.id);
  const there = stopped();
  const run = there ?? newRun(definition);
  if (there === null) putAway(definition, platform);
  const end = asSeen(sliceOrFailure(definition, platform, run, held, options.budget), options.budget);
  note(definition, run, end, held, options.budget);
  return stateOf(run, platform, end);
}

const pausedUntil = (until: number): SliceEnd => ({
  state: "waiting",
  until,
  trouble: { pause: "rate_limited", until },
});

/** A run that is not gone on with keeps its line in the history, so that it can be taken back. */
function putAway(definition: KeptDefinition, platform: Platform): void {
  const old = readUnfinished(definition.id);
  if (old) finishPortions(old, definition, platform);
}

function sliceOrFailure(
  definition: KeptDefinition,
  platform: Platform,
  run: UnfinishedRun,
  held: Held,
  budget: Budget,
): SliceEnd {
  if (run.waitsUntil !== null) {
    Utilities.sleep(Math.max(0, Math.min(run.waitsUntil, budget.stopAt) - Date.now()));
    if (run.waitsUntil > Date.now()) return pausedUntil(run.waitsUntil);
  }
  try {
    return runSlice(definition, platform, run, held, budget);
  } catch (error) {
    // Its words may hold anything; where it happened is enough to find out.
    console.error(String((error as Error | null)?.stack ?? "").replace(/^[\s\S]*?(?=\n\s+at )/, "An import stopped."));
    return { state: "failed", trouble: { own: "unexpected", at: Date.now() } };
  }
}

/** Where somebody looks on, a short pause is a part of the run; where nobody does, the end of its time is a pause. */
function asSeen(end: SliceEnd, { isScheduled }: Budget): SliceEnd & { until?: number } {
  if (end.state === "waiting" && !isScheduled && end.until - Date.now() <= shortWait)
    return { state: "running", until: end.until };
  return end;
}

const isLimit = (trouble: KeptTrouble): boolean => "pause" in trouble && trouble.pause === "rate_limited";

/** Keeps how the run goes on, and what everybody may know of it. */
function note(
  definition: KeptDefinition,
  run: UnfinishedRun,
  end: SliceEnd & { until?: number },
  held: Held,
  { isScheduled }: Budget,
): void {
  const now = Date.now();
  const isAskedToWait = end.state === "running" || (end.state === "waiting" && isLimit(end.trouble));
  run.waitsUntil = isAskedToWait ? (end.until ?? null) : null;
  run.goesOnAt = end.state === "failed" ? null : (end.until ?? now);
  if (end.state === "done") forgetUnfinished(definition.id);
  else keepUnfinished(definition.id, run);
  const sheets = sheetsOf(run);
  held.release(
    end.state === "running" && !isScheduled,
    ({ schedule, goodTo }): Partial<ImportRecord> => ({
      past: {
        startedAt: run.startedAt,
        at: now,
        by: ownMark(),
        who: ownAddress(),
        wasScheduled: isScheduled,
        state: end.state === "running" && isScheduled ? "waiting" : end.state,
        added: sheets.reduce((sum, { added }) => sum + added, 0),
        updated: sheets.reduce((sum, { updated }) => sum + updated, 0),
        until: end.until ?? null,
        trouble: "trouble" in end ? end.trouble : null,
      },
      goodTo: end.state === "done" ? run.days.to : goodTo,
      schedule: schedule && isScheduled ? { ...schedule, ranAt: run.startedAt } : schedule,
    }),
  );
  if (end.state === "done") nameAccount(definition.id, run.account);
}

function stateOf(run: UnfinishedRun, platform: Platform, end: SliceEnd & { until?: number }): RunState {
  const [table = null] = run.place?.tables ?? [];
  const sheets = sheetsOf(run);
  return {
    state: end.state,
    until: end.until === undefined ? null : new Date(end.until).toISOString(),
    table: end.state === "done" ? null : table,
    read: run.read,
    skipped: Object.values(run.tables).reduce((sum, { skipped }) => sum + skipped, 0),
    sheets,
    notes: run.notes.map((each) => shownNote(each, platform)),
    trouble: shownTrouble("trouble" in end ? end.trouble : null, platform),
  };
}
