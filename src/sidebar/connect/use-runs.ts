import { useEffect, useRef, useState } from "preact/hooks";
import type { RunState } from "../../rpc/connect-calls.ts";
import { instantOfText } from "../../time/iso-time.ts";
import type { Server } from "../server.ts";

/** A run of an import as this sidebar drives it. */
export interface ActiveRun {
  /** Whether the script is at work, or will be asked again at once. */
  isRunning: boolean;
  /** The script's last answer; null before the first. */
  state: RunState | null;
  failure: unknown;
}

export interface Runs {
  get(id: string): ActiveRun | null;
  /** Goes on where the import was interrupted; `restart` begins anew. */
  start(id: string, restart?: boolean): void;
}

/** A longer pause is left to the script's own clock. */
const maxTimerMs = 3_600_000;

/**
 * Drives runs: asks the script again as long as there is more to read, and once more when a pause is over.
 *
 * @param onEnded Called whenever a run stops for good or for a while.
 */
export function useRuns(server: Server, onEnded: (id: string) => void): Runs {
  const [runs, setRuns] = useState<Readonly<Record<string, ActiveRun>>>({});
  const isRunning = useRef(new Set<string>());
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
      isRunning.current.delete(id);
      onEndedRef.current(id);
    }
  };

  const start = (id: string, restart = false) => {
    if (isRunning.current.has(id)) return;
    isRunning.current.add(id);
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

  return { get: (id) => runs[id] ?? null, start };
}
