import { useState } from "preact/hooks";
import type { AlertSettings } from "../../../rpc/alert-calls.ts";
import { alertsText } from "../../../text/alerts/index.ts";
import { useLanguage } from "../../language.ts";
import type { Server } from "../../server.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { Field } from "../../shared/field.tsx";
import { useTask } from "../../shared/use-task.ts";

/** Where alerts about scheduled imports go. Read from the script when it is first opened. */
export function Alerts({ server }: { server: Server }) {
  const text = alertsText[useLanguage()];
  const [settings, setSettings] = useState<AlertSettings | null>(null);
  const [address, setAddress] = useState("");
  const loadTask = useTask<AlertSettings>();
  const task = useTask<AlertSettings>();
  const update = (work: () => Promise<AlertSettings>) =>
    task.run(async () => {
      const next = await work();
      setSettings(next);
      setAddress("");
      return next;
    });
  // What is typed or saved meanwhile stays.
  const load = () =>
    loadTask.run(async () => {
      const stored = await server.readAlerts();
      setSettings((known) => known ?? stored);
      return stored;
    });
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && settings === null && load()}>
      <summary>{text.heading}</summary>
      <p>{text.hint}</p>
      <div role="status">
        {settings?.service && (
          <p class={settings.isRefused || settings.isDelayed ? "notice warn" : "notice good"}>
            {settings.isRefused
              ? text.refused(settings.service)
              : settings.isDelayed
                ? text.delayed(settings.service)
                : text.active(settings.service)}
          </p>
        )}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          update(() => server.saveAlerts(address));
        }}
      >
        <Field id="webhook" label={text.address} hint={text.addressHint}>
          {(describedBy) => (
            <input
              {...describedBy}
              type="url"
              required
              autocomplete="off"
              value={address}
              onInput={({ currentTarget }) => setAddress(currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" aria-disabled={task.isRunning}>
          {task.isRunning ? text.saving : text.save}
        </button>
      </form>
      {settings?.service && (
        <button
          type="button"
          class="plain"
          aria-disabled={task.isRunning}
          onClick={() => update(() => server.saveAlerts(null))}
        >
          {text.stop}
        </button>
      )}
      {loadTask.failure !== null && <FailureMessage failure={loadTask.failure} onRetry={load} />}
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </details>
  );
}
