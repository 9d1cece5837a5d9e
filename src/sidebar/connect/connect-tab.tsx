import { useEffect, useRef, useState } from "preact/hooks";
import type { ImportDefinition } from "../../rpc/connect-calls.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { useTask } from "../shared/use-task.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { useConnectText } from "./connect-text.ts";
import { ImportForm } from "./import-form.tsx";
import { Overview } from "./overview.tsx";
import { useConnectData } from "./use-connect-data.ts";
import { useRuns } from "./use-runs.ts";

/** Imports straight from platforms: what there are, how they went, and new ones. */
export function ConnectTab() {
  const text = useConnectText();
  const { server, refresh } = useSpreadsheet();
  const { state, reload } = useConnectData();
  const loadTask = useTask<null>();
  const [form, setForm] = useState<{ edited: ImportDefinition | null } | null>(null);
  const rootRef = useRef<HTMLDivElement>(null);
  const runs = useRuns(server, () => {
    // What the run did to the workbook shows in the other tabs, too; a failure to look is no failure of the run.
    reload().catch(() => {});
    void refresh();
  });

  const loadRef = useRef(() => {});
  loadRef.current = () => loadTask.run(() => reload().then(() => null));
  // It is read when somebody looks at the tab, and again whenever they come back.
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && loadRef.current());
    observer.observe(rootRef.current as Element);
    return () => observer.disconnect();
  }, []);

  const save = async (definition: ImportDefinition, runNow: boolean) => {
    const saved = await server.saveImport(definition);
    await reload();
    setForm(null);
    if (runNow) runs.start(saved.definition.id, true);
  };

  return (
    <div ref={rootRef}>
      {loadTask.failure !== null && <FailureMessage failure={loadTask.failure} onRetry={() => loadRef.current()} />}
      {!state && loadTask.failure === null && (
        <p class="quiet" role="status">
          {text.loading}
        </p>
      )}
      {state && form && (
        <ImportForm connected={{ state, reload }} edited={form.edited} onSave={save} onBack={() => setForm(null)} />
      )}
      {state && !form && (
        <Overview
          connected={{ state, reload }}
          runs={runs}
          onNew={() => setForm({ edited: null })}
          onEdit={(edited) => setForm({ edited })}
        />
      )}
    </div>
  );
}
