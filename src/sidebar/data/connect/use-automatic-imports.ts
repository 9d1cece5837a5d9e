import type { ImportDefinition } from "../../../rpc/connect-calls.ts";
import { useTask } from "../../shared/use-task.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { type ConnectData, useConnectData } from "./use-connect-data.ts";
import { type Runs, useRuns } from "./use-runs.ts";

export interface AutomaticImports {
  /** Null before the first load. */
  connected: ConnectData | null;
  failure: unknown;
  load(): void;
  /** Loads them unless there is nothing to show, so that a new spreadsheet opens with fewer calls. */
  loadIfAny(): void;
  runs: Runs;
  save(definition: ImportDefinition, runNow: boolean): Promise<void>;
}

/** The spreadsheet's imports from platforms, this user's connections, and the runs that this sidebar drives. */
export function useAutomaticImports(): AutomaticImports {
  const { server, settings, refresh } = useSpreadsheet();
  const { state, ...data } = useConnectData();
  const { reload } = data;
  const loadTask = useTask<null>();
  const runs = useRuns(server, () => {
    // A run changes what the other tabs show. If reloading fails, the run itself still succeeded.
    reload().catch(() => {});
    void refresh();
  });
  const load = () => loadTask.run(() => reload().then(() => null));
  const { imports, connections } = settings.incoming;

  return {
    connected: state && { state, ...data },
    failure: loadTask.failure,
    load,
    loadIfAny: () => {
      if (state !== null || imports + connections > 0) load();
    },
    runs,
    save: async (definition, runNow) => {
      const saved = await server.saveImport(definition);
      await reload();
      if (runNow) runs.start(saved.definition.id, true);
    },
  };
}
