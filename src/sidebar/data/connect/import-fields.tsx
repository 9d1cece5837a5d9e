import { useEffect, useRef, useState } from "preact/hooks";
import type { Connection, ConnectorOption, ImportDefinition } from "../../../rpc/connect-calls.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { useTask } from "../../shared/use-task.ts";
import { Destination } from "../destination.tsx";
import { AccountStep } from "./account-step.tsx";
import { useConnectText } from "./connect-text.ts";
import { CostNote } from "./cost-note.tsx";
import { type Draft, hasOwnAccount, toDefinition, toSchedule, validateDraft } from "./import-draft.ts";
import { LookBack, PeriodStep } from "./period-step.tsx";
import { RunPlanNote } from "./run-plan.tsx";
import { ScheduleStep } from "./schedule-step.tsx";
import { SheetStep } from "./sheet-step.tsx";
import { TableStep } from "./table-step.tsx";
import type { ConnectData } from "./use-connect-data.ts";

interface Props {
  platform: ConnectorOption;
  connections: readonly Connection[];
  draft: Draft;
  connected: ConnectData;
  onChange(change: Partial<Draft>): void;
  onSave(definition: ImportDefinition, runNow: boolean): Promise<void>;
}

/** An import's account, tables, period, schedule and sheet. Errors appear on the first attempt to save and stay until fixed. */
export function ImportFields({ platform, connections, draft: typed, connected, onChange, onSave }: Props) {
  const { form: text, plan } = useConnectText();
  const [isChecked, setChecked] = useState(false);
  const task = useTask<null>();
  const formRef = useRef<HTMLFormElement>(null);
  const moreRef = useRef<HTMLDetailsElement>(null);

  const canBeOwnAccount = hasOwnAccount(platform, connections);
  const draft: Draft = {
    ...typed,
    accountKind: canBeOwnAccount || typed.id !== "" ? typed.accountKind : "public",
    ownAccountName: typed.ownAccountName || (platform.accountSource === "one" ? (connections[0]?.account ?? "") : ""),
  };
  const errors = validateDraft(draft, platform);
  const shownErrors = isChecked ? errors : [];
  const errorText = (name: (typeof errors)[number]) => (shownErrors.includes(name) ? text.problems[name] : null);
  const hasErrorInMore = shownErrors.includes("lookBack") || shownErrors.includes("sheet");

  useEffect(() => {
    if (hasErrorInMore && moreRef.current) moreRef.current.open = true;
  }, [hasErrorInMore]);
  useEffect(() => {
    if (isChecked) formRef.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [isChecked]);

  const save = (runNow: boolean) => {
    setChecked(errors.length > 0);
    if (errors.length > 0) formRef.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    else task.run(() => onSave(toDefinition(draft), runNow).then(() => null));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    save(true);
  };

  return (
    <form ref={formRef} onSubmit={submit} autocomplete="off" noValidate>
      <AccountStep
        platform={platform}
        connections={connections}
        draft={draft}
        errors={shownErrors}
        connected={connected}
        onChange={onChange}
      />
      <TableStep
        availableTables={platform.tables}
        chosen={draft.tables}
        error={errorText("tables")}
        onChange={onChange}
      />
      <PeriodStep
        platform={platform}
        timeZone={connected.state.timeZone}
        draft={draft}
        errors={shownErrors}
        onChange={onChange}
      />
      <ScheduleStep draft={draft} timeZone={connected.state.timeZone} onChange={onChange} />
      {draft.accountKind === "own" && (
        <RunPlanNote
          platform={platform}
          accounts={draft.allAccounts ? draft.listedAccounts : draft.chosenAccounts.length}
          tables={draft.tables}
          schedule={toSchedule(draft)}
          measured={measuredUse(connected, draft)}
          heading={plan.heading}
        />
      )}
      {draft.tables.includes("posts") && (
        <div class="field">
          <label class="tick">
            <input
              type="checkbox"
              checked={draft.fillFollowers}
              aria-describedby="connect-fill-note"
              onChange={(event) => onChange({ fillFollowers: event.currentTarget.checked })}
            />
            <span>{text.fill}</span>
          </label>
          <p class="hint" id="connect-fill-note">
            {text.fillHint}
          </p>
        </div>
      )}
      <details ref={moreRef}>
        <summary>{text.more}</summary>
        <LookBack draft={draft} errors={shownErrors} onChange={onChange} />
        <Destination
          id="connect-destination"
          value={draft.destination}
          onChange={(destination) => onChange({ destination })}
        />
        {draft.destination !== "bigquery" && (
          <SheetStep tables={draft.tables} sheet={draft.sheet} error={errorText("sheet")} onChange={onChange} />
        )}
      </details>
      <CostNote draft={draft} platform={platform} onChange={onChange} />
      {task.failure !== null && <FailureMessage failure={task.failure} />}
      {/* For a paid import, the button scrolls with the form, below the cost. */}
      <div class={platform.price ? "save row" : "save bar row"}>
        <button type="submit" class="primary" aria-disabled={task.isRunning}>
          {task.isRunning ? text.saving : text.save}
        </button>
        <button type="button" class="plain" aria-disabled={task.isRunning} onClick={() => save(false)}>
          {text.saveOnly}
        </button>
      </div>
    </form>
  );
}

/** What the import's last run has measured, unless it read other tables. */
function measuredUse({ state }: ConnectData, { id, tables }: Draft) {
  const saved = state.imports.find(({ definition }) => definition.id === id);
  const isSame = saved?.definition.tables.join() === tables.join();
  return isSame ? (saved?.accountUse?.perAccount ?? null) : null;
}
