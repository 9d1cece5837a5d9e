import { useEffect, useRef, useState } from "preact/hooks";
import type { RunState } from "../../importer/connections/connect-calls.ts";
import { instantOfText } from "../../tables/iso-time.ts";
import type { Server } from "../server.ts";

/** A run of an import as this sidebar drives it. */
export interface OwnRun {
  /** Whether the script is at work, or will be asked again at once. */
  isOn: boolean;
  /** The script's last answer; null before the first. */
  state: RunState | null;
  failure: unknown;
}

export interface Runs {
  of(id: string): OwnRun | null;
  /** Goes on where the import was interrupted; `restart` begins anew. */
  start(id: string, restart?: boolean): void;
}

/** A longer pause is left to the script's own clock. */
const longestPause = 3_600_000;

/**
 * Drives runs: asks the script again as long as there is more to read, and once more when a pause is over.
 *
 * @param onEnded Called whenever a run stops for good or for a while.
 */
export function useRuns(server: Server, onEnded: (id: string) => void): Runs {
  const [runs, setRuns] = useState<Readonly<Record<string, OwnRun>>>({});
  const isOn = useRef(new Set<string>());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const ended = useRef(onEnded);
  ended.current = onEnded;
  useEffect(() => () => timers.current.forEach(clearTimeout), []);

  const show = (id: string, run: OwnRun) => setRuns((all) => ({ ...all, [id]: run }));

  const drive = async (id: string, restart: boolean) => {
    let state: RunState | null = null;
    try {
      do {
        show(id, { isOn: true, state, failure: null });
        state = await server.runImport({ id, restart: restart && state === null });
      } while (state.state === "running");
      show(id, { isOn: false, state, failure: null });
      goOnAfterPause(id, state);
    } catch (failure) {
      show(id, { isOn: false, state: null, failure });
    } finally {
      isOn.current.delete(id);
      ended.current(id);
    }
  };

  const start = (id: string, restart = false) => {
    if (isOn.current.has(id)) return;
    isOn.current.add(id);
    clearTimeout(timers.current.get(id));
    void drive(id, restart);
  };

  const goOnAfterPause = (id: string, { state, until }: RunState) => {
    const pause = until === null ? Number.NaN : instantOfText(until) - Date.now();
    if (state !== "waiting" || !(pause < longestPause)) return;
    timers.current.set(
      id,
      setTimeout(() => start(id), Math.max(1_000, pause + 500)),
    );
  };

  return { of: (id) => runs[id] ?? null, start };
}
