import { useState } from "preact/hooks";
import type { ImportDefinition } from "../../rpc/connect-calls.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useTask } from "../shared/use-task.ts";
import { useWhenVisible } from "../shared/use-when-visible.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useConnectText } from "./connect-text.ts";
import { ImportForm } from "./import-form.tsx";
import { Overview } from "./overview.tsx";
import { useConnectData } from "./use-connect-data.ts";
import { useRuns } from "./use-runs.ts";

/** Imports from connected platforms: their state and results, and the form for new ones. */
export function ConnectTab() {
  const text = useConnectText();
  const { server, refresh } = useSpreadsheet();
  const { state, ...data } = useConnectData();
  const { reload } = data;
  const loadTask = useTask<null>();
  const [form, setForm] = useState<{ edited: ImportDefinition | null } | null>(null);
  const runs = useRuns(server, () => {
    // A run changes what the other tabs show. If reloading fails, the run itself still succeeded.
    reload().catch(() => {});
    void refresh();
  });

  const load = () => loadTask.run(() => reload().then(() => null));
  const rootRef = useWhenVisible(load);

  const save = async (definition: ImportDefinition, runNow: boolean) => {
    const saved = await server.saveImport(definition);
    await reload();
    setForm(null);
    if (runNow) runs.start(saved.definition.id, true);
  };

  return (
    <div ref={rootRef}>
      {loadTask.failure !== null && <FailureMessage failure={loadTask.failure} onRetry={load} />}
      {!state && loadTask.failure === null && (
        <p class="quiet" role="status">
          {text.loading}
        </p>
      )}
      {state && form && (
        <ImportForm connected={{ state, ...data }} edited={form.edited} onSave={save} onBack={() => setForm(null)} />
      )}
      {state && !form && (
        <Overview
          connected={{ state, ...data }}
          runs={runs}
          onNew={() => setForm({ edited: null })}
          onEdit={(edited) => setForm({ edited })}
        />
      )}
    </div>
  );
}
