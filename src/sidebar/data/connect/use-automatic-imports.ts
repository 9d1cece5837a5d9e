import { useEffect } from "preact/hooks";
import type { ImportDefinition } from "../../../rpc/connect-calls.ts";
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
  const { state, failure, read, ...data } = useConnectData();
  /** Reloads what the other tabs show too. */
  const reload = async () => {
    const loading = data.reload();
    void refresh();
    return loading;
  };
  const runs = useRuns(server, () => {
    // If reloading fails, the run itself still succeeded.
    reload().catch(() => {});
  });
  // The script told their results in the language of that time.
  useEffect(() => runs.clearEnded(), [settings.language]);
  const { imports, connections } = settings.incoming;

  return {
    connected: state && { state, ...data, reload },
    failure,
    load: read,
    loadIfAny: () => {
      if (state !== null || imports + connections > 0) read();
    },
    runs,
    save: async (definition, runNow) => {
      const saved = await server.saveImport(definition);
      runs.clearEnded(saved.definition.id);
      await reload();
      if (runNow) runs.start(saved.definition.id, true);
    },
  };
}
