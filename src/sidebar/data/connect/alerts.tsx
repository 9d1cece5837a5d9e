import { useState } from "preact/hooks";
import type { AlertSettings } from "../../../rpc/alert-calls.ts";
import { alertsTabText } from "../../../text/alerts-tab/index.ts";
import { mailText } from "../../../text/mail/index.ts";
import { useLanguage } from "../../language.ts";
import { AddressField } from "../../shared/address-field.tsx";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { useLatest } from "../../shared/use-latest.ts";
import { useTask } from "../../shared/use-task.ts";
import { useWhenVisible } from "../../shared/use-when-visible.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";

/** Where alerts about scheduled imports go. Read from the script when it is opened. */
export function Alerts() {
  const language = useLanguage();
  const text = { ...alertsTabText[language], ...mailText?.[language].alertsTab };
  const { server, settings: spreadsheetSettings } = useSpreadsheet();
  const { value: settings, failure, load, read } = useLatest<AlertSettings>();
  const [address, setAddress] = useState("");
  const task = useTask<AlertSettings>();
  const save = (saved: string | null) =>
    task.run(async () => {
      const stored = await load(() => server.saveAlerts(saved));
      // What was typed meanwhile stays.
      setAddress((typed) => (typed === saved ? "" : typed));
      return stored;
    });
  const readAlerts = () => read(() => server.readAlerts());
  const rootRef = useWhenVisible(readAlerts, spreadsheetSettings);
  return (
    <details>
      <summary>{text.heading}</summary>
      <div ref={rootRef}>
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
            save(address);
          }}
        >
          <AddressField
            id="webhook"
            label={text.address}
            hint={text.addressHint}
            value={address}
            onChange={setAddress}
          />
          <div class="actions">
            <button type="submit" class="plain" aria-disabled={task.isRunning}>
              {task.isRunning ? text.saving : text.save}
            </button>
          </div>
        </form>
        {settings?.service && (
          <button type="button" class="plain" aria-disabled={task.isRunning} onClick={() => save(null)}>
            {text.stop}
          </button>
        )}
        {failure !== null && <FailureMessage failure={failure} onRetry={readAlerts} />}
        {task.failure !== null && <FailureMessage failure={task.failure} />}
      </div>
    </details>
  );
}
