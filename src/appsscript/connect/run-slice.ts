import { daysToRead } from "../../importer/connections/import-period.ts";
import { isTemporary } from "../../importer/connections/judge-answer.ts";
import { Pause, Refused } from "../../importer/connections/run-end.ts";
import { runImport } from "../../importer/connections/run-import.ts";
import type { Outside } from "../../importer/connections/transport.ts";
import type { Platform } from "../../platforms/define-platform.ts";
import { dayAt } from "../../platforms/wall-clock.ts";
import { brandsToListenFor } from "../listen/brands.ts";
import { workbookZone } from "../sheet/workbook-zone.ts";
import { isTrouble } from "../trouble.ts";
import { connectionFor, keeperOf, keyFactsOf, noSecret, noteUsed, openOutside, sendOf } from "./connections.ts";
import { finishPortions, wasTakenBack, writePortion } from "./import-portions.ts";
import { readRecord } from "./import-records.ts";
import { type KeptDefinition, printOf } from "./kept-imports.ts";
import type { Held } from "./lease.ts";
import type { KeptTrouble } from "./run-text.ts";
import { keepUnfinished, readUnfinished, type UnfinishedRun } from "./unfinished-runs.ts";

const hour = 3_600_000;
/** A run that stopped longer ago begins anew: platforms forget places, and the days that it reads are no longer those that are asked for. */
const tooOld = 48 * hour;
/** So long a run rests after trouble that may pass: the clock that wakes it comes once an hour, now and then some minutes early. */
const rest = 30 * 60_000;
/** So often a run in which nobody waits goes on by itself after trouble that may pass. */
const mostStops = 3;

/** How long an execution may work, milliseconds since 1970, and for whom. */
export interface Budget {
  /** By a clock: nobody looks on, and nobody can click again. */
  isScheduled: boolean;
  /** From then on the run stops at the next opportunity. */
  stopAt: number;
  /** No wait may last longer than this. */
  deadline: number;
  /** Nothing is asked any more. */
  end: number;
}

/** How a slice ended. `running`: its time was over. */
export type SliceEnd =
  | { state: "done" | "running" }
  | { state: "waiting"; until: number; trouble: KeptTrouble }
  | { state: "failed"; trouble: KeptTrouble };

/** This user's run that stopped; null where there is none, or none that still fits. */
export function runToGoOnWith(definition: KeptDefinition): UnfinishedRun | null {
  const there = readUnfinished(definition.id);
  if (there === null || there.print !== printOf(definition)) return null;
  return Date.now() - there.startedAt < tooOld && !wasTakenBack(there) ? there : null;
}

export function newRun(definition: KeptDefinition): UnfinishedRun {
  const now = Date.now();
  const today = dayAt(now, workbookZone());
  return {
    print: printOf(definition),
    startedAt: now,
    days: daysToRead(definition, today, readRecord(definition.id).goodTo),
    place: null,
    goesOnAt: null,
    waitsUntil: null,
    tables: {},
    read: 0,
    notes: [],
    account: "",
    stops: 0,
  };
}

/** The outside, with a lease that lasts through every wait. */
const holding = (outside: Outside, held: Held): Outside => ({
  ...outside,
  sleep(milliseconds) {
    held.keep(milliseconds);
    outside.sleep(milliseconds);
  },
});

/** Whether this user has what it takes to read the account. */
export const canRead = (definition: KeptDefinition, platform: Platform): boolean =>
  connectionFor(definition) !== null ||
  (platform.signIn.isOptional === true && (definition.isPublic || platform.listens === true));

/**
 * Runs an import for a while, from where the run stopped, and keeps where it goes on. What was written stays, whatever
 * happens.
 */
export function runSlice(
  definition: KeptDefinition,
  platform: Platform,
  run: UnfinishedRun,
  held: Held,
  budget: Budget,
): SliceEnd {
  const connection = connectionFor(definition);
  if (!canRead(definition, platform)) return { state: "failed", trouble: { own: "noConnection", at: Date.now() } };
  const outside = holding(openOutside(budget.end), held);
  const offset = workbookZone();
  const today = dayAt(Date.now(), offset);
  const keep = () => keepUnfinished(definition.id, run);
  keep();
  try {
    runImport(
      {
        platform,
        send: connection && sendOf(connection),
        keyFacts: connection ? keyFactsOf(connection) : {},
        account: definition.account,
        tables: definition.tables,
        ...run.days,
        today,
        offset,
        fillFollowers: definition.fillFollowers,
        brands: platform.listens ? brandsToListenFor() : [],
      },
      run.place,
      {
        outside,
        keeper: connection ? keeperOf(connection, outside) : noSecret,
        deadline: budget.deadline,
        write(table, rows, { skipped, typed }) {
          held.keep();
          writePortion(run, definition, platform, { table, rows, skipped, typed, today });
        },
        save(place) {
          run.place = place;
          keep();
        },
        note(kind, what) {
          if (!run.notes.some((each) => each.kind === kind && each.what === what)) run.notes.push({ kind, what });
        },
        checkTime() {
          held.keep();
          if (Date.now() >= budget.stopAt) throw new Pause("time", null);
        },
      },
    );
    if (connection) noteUsed(connection.id);
    finishPortions(run, definition, platform);
    return { state: "done" };
  } catch (error) {
    return endAfter(error, run, definition, platform, budget);
  }
}

/** What becomes of a run that did not come to its end. Throws what nobody foresaw. */
function endAfter(
  error: unknown,
  run: UnfinishedRun,
  definition: KeptDefinition,
  platform: Platform,
  { isScheduled }: Budget,
): SliceEnd {
  const now = Date.now();
  if (error instanceof Pause && error.reason === "time") return { state: "running" };
  const refused = error instanceof Refused ? error.kind : null;
  const isPassing = error instanceof Refused && isTemporary(error);
  if (!(error instanceof Pause) && refused === null && !isTrouble(error)) throw error;
  finishPortions(run, definition, platform);
  if (error instanceof Pause && error.reason === "rate_limited") {
    const until = error.until ?? now + hour;
    return { state: "waiting", until, trouble: { pause: "rate_limited", until } };
  }
  if ((error instanceof Pause || (isPassing && isScheduled)) && ++run.stops <= mostStops) {
    const until = (error instanceof Pause ? error.until : null) ?? now + rest;
    return { state: "waiting", until, trouble: { pause: "trouble", until } };
  }
  if (refused !== null) return { state: "failed", trouble: { failure: refused } };
  if (isTrouble(error)) return { state: "failed", trouble: { what: error.message, advice: error.advice } };
  return { state: "failed", trouble: { failure: "server" } };
}
