import { useEffect, useRef, useState } from "preact/hooks";
import type { RunState } from "../../../rpc/connect-calls.ts";
import { hourMs } from "../../../time/day.ts";
import { instantOfText } from "../../../time/iso-time.ts";
import type { Server } from "../../server.ts";

/** A sync run driven by this sidebar. */
export interface ActiveRun {
  /** Whether a call is in progress or follows immediately. */
  isRunning: boolean;
  /** The script's latest response; null before the first. */
  state: RunState | null;
  failure: unknown;
}

export interface Runs {
  get(id: string): ActiveRun | null;
  /** Continues an interrupted run; `restart` starts from the beginning. */
  start(id: string, restart?: boolean): void;
  /** Forgets the results of runs that have ended or paused: of an import, or of all. */
  clearEnded(id?: string): void;
}

/** Longer pauses are left to the script's time-driven trigger. */
const maxTimerMs = hourMs;

/**
 * Drives sync runs: calls the script until everything is read, and resumes after a pause.
 *
 * @param onEnded Called each time a run ends or pauses.
 */
export function useRuns(server: Server, onEnded: (id: string) => void): Runs {
  const [runs, setRuns] = useState<Readonly<Record<string, ActiveRun>>>({});
  const runningIds = useRef(new Set<string>());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const onEndedRef = useRef(onEnded);
  onEndedRef.current = onEnded;
  useEffect(() => () => timers.current.forEach(clearTimeout), []);

  const setRun = (id: string, run: ActiveRun) => setRuns((all) => ({ ...all, [id]: run }));

  const runToEnd = async (id: string, restart: boolean) => {
    let state: RunState | null = null;
    try {
      do {
        setRun(id, { isRunning: true, state, failure: null });
        state = await server.runImport({ id, restart: restart && state === null });
      } while (state.state === "running");
      setRun(id, { isRunning: false, state, failure: null });
      resumeAfterPause(id, state);
    } catch (failure) {
      setRun(id, { isRunning: false, state: null, failure });
    } finally {
      runningIds.current.delete(id);
      onEndedRef.current(id);
    }
  };

  const start = (id: string, restart = false) => {
    if (runningIds.current.has(id)) return;
    runningIds.current.add(id);
    clearTimeout(timers.current.get(id));
    void runToEnd(id, restart);
  };

  const resumeAfterPause = (id: string, { state, until }: RunState) => {
    const pauseMs = until === null ? Number.NaN : instantOfText(until) - Date.now();
    if (state !== "waiting" || !(pauseMs < maxTimerMs)) return;
    timers.current.set(
      id,
      setTimeout(() => start(id), Math.max(1_000, pauseMs + 500)),
    );
  };

  const clearEnded = (id?: string) =>
    setRuns((all) =>
      Object.fromEntries(Object.entries(all).filter(([each, run]) => run.isRunning || (id ?? each) !== each)),
    );

  return { get: (id) => runs[id] ?? null, start, clearEnded };
}
