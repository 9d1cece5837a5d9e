import { useEffect, useRef, useState } from "preact/hooks";
import type { ImportDefinition } from "../../importer/connections/connect-calls.ts";
import { FailureMessage } from "../failure-message.tsx";
import { useTask } from "../share/use-task.ts";
import { useWorkbook } from "../workbook.ts";
import { useConnectText } from "./connect-text.ts";
import { ImportForm } from "./import-form.tsx";
import { Overview } from "./overview.tsx";
import { useConnected } from "./use-connected.ts";
import { useRuns } from "./use-runs.ts";

/** Imports straight from platforms: what there are, how they went, and new ones. */
export function ConnectTab() {
  const text = useConnectText();
  const { server, refresh } = useWorkbook();
  const { state, read } = useConnected();
  const reading = useTask<null>();
  const [form, setForm] = useState<{ edited: ImportDefinition | null } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const runs = useRuns(server, () => {
    // What the run did to the workbook shows in the other tabs, too; a failure to look is no failure of the run.
    read().catch(() => {});
    void refresh();
  });

  const look = useRef(() => {});
  look.current = () => reading.run(() => read().then(() => null));
  // It is read when somebody looks at the tab, and again whenever they come back.
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && look.current());
    watch.observe(place.current as Element);
    return () => watch.disconnect();
  }, []);

  const save = async (definition: ImportDefinition, andRun: boolean) => {
    const saved = await server.saveImport(definition);
    await read();
    setForm(null);
    if (andRun) runs.start(saved.definition.id, true);
  };

  return (
    <div ref={place}>
      {reading.failure !== null && <FailureMessage failure={reading.failure} onRetry={() => look.current()} />}
      {!state && reading.failure === null && (
        <p class="quiet" role="status">
          {text.loading}
        </p>
      )}
      {state && form && (
        <ImportForm connected={{ state, read }} edited={form.edited} onSave={save} onBack={() => setForm(null)} />
      )}
      {state && !form && (
        <Overview
          connected={{ state, read }}
          runs={runs}
          onNew={() => setForm({ edited: null })}
          onEdit={(edited) => setForm({ edited })}
        />
      )}
    </div>
  );
}
