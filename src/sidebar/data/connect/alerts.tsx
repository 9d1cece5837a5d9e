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
  const task = useTask<AlertSettings>();
  const update = (work: () => Promise<AlertSettings>) =>
    task.run(async () => {
      const next = await work();
      setSettings(next);
      setAddress("");
      return next;
    });
  const open = (isOpen: boolean) => {
    if (isOpen && settings === null) update(() => server.readAlerts());
  };
  return (
    <details onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>{text.heading}</summary>
      <p>{text.hint}</p>
      <div role="status">
        {settings?.service && (
          <p class={settings.isRefused ? "notice warn" : "notice good"}>
            {settings.isRefused ? text.refused(settings.service) : text.active(settings.service)}
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
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </details>
  );
}
