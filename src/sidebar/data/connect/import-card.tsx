import { useState } from "preact/hooks";
import type { ImportState } from "../../../rpc/connect-calls.ts";
import { Confirm } from "../../shared/confirm.tsx";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { useTask } from "../../shared/use-task.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { ConfirmImport } from "./confirm-import.tsx";
import { ReconnectSection } from "./connect-account.tsx";
import { useConnectText } from "./connect-text.ts";
import { ImportDetails, useInstantFormat } from "./import-details.tsx";
import { connectorName, importTitle } from "./import-words.ts";
import { RunPlanNote } from "./run-plan.tsx";
import { ErrorNotice, NoteList, RunProgress, RunResult, WaitingNotice } from "./run-result.tsx";
import type { ConnectData } from "./use-connect-data.ts";
import type { ActiveRun } from "./use-runs.ts";

interface Props {
  importState: ImportState;
  connected: ConnectData;
  /** The run that this sidebar started; null if none. */
  run: ActiveRun | null;
  onRun(restart: boolean): void;
  onEdit(): void;
}

/** One of the spreadsheet's imports: its settings and last result, and buttons to run, edit or delete it. */
export function ImportCard({ importState, connected, run, onRun, onEdit }: Props) {
  const { run: text, plan, keep } = useConnectText();
  const { server } = useSpreadsheet();
  const instant = useInstantFormat();
  const [isConfirming, setConfirming] = useState(false);
  const deleteTask = useTask<null>();
  const [isConnecting, setConnecting] = useState(false);
  const { connectors } = connected.state;
  const { definition, lastRun, running, accountUse, toConfirm } = importState;
  const canRun = importState.canRun && !toConfirm;
  const platform = connectors.find(({ id }) => id === definition.platform);
  const { id } = definition;
  const name = importTitle(definition, connectors, text);
  const isRunning = run?.isRunning === true;
  const isInterrupted = !isRunning && (lastRun?.state === "waiting" || lastRun?.state === "running");
  const deleteImport = () =>
    deleteTask.run(async () => {
      await server.deleteImport(id);
      await connected.reload();
      return null;
    });

  return (
    <li class="card import" aria-labelledby={`import-${id}`}>
      <h3 id={`import-${id}`}>{name}</h3>
      <ImportDetails importState={importState} />
      {platform && accountUse && (
        <details>
          <summary>{plan.heading}</summary>
          <RunPlanNote
            platform={platform}
            accounts={accountUse.accounts}
            tables={definition.tables}
            schedule={definition.schedule}
            measured={accountUse.perAccount}
          />
        </details>
      )}
      {isRunning ? (
        <RunProgress state={run.state} label={name} />
      ) : (
        <div key="result" role="status">
          {run?.state ? <RunResult state={run.state} /> : !toConfirm && <LastRunError importState={importState} />}
          {running && !run && <p class="notice warn">{text.underWay(running.who, instant(running.since))}</p>}
        </div>
      )}
      {toConfirm && !isRunning && (
        <ConfirmImport
          definition={definition}
          toConfirm={toConfirm}
          platform={platform}
          onConfirmed={connected.reload}
        />
      )}
      {run && run.failure !== null && <FailureMessage failure={run.failure} />}
      {!importState.canRun && (
        <div class="notice warn">
          <p>{text.cannotRun(connectorName(definition.platform, connectors))}</p>
          {isConnecting ? (
            <ReconnectSection platform={definition.platform} connected={connected} />
          ) : (
            <button type="button" class="plain" onClick={() => setConnecting(true)}>
              {text.connect(connectorName(definition.platform, connectors))}
            </button>
          )}
        </div>
      )}
      {isConfirming ? (
        <Confirm
          id={`sure-${id}`}
          question={text.sure}
          yes={deleteTask.isRunning ? text.removing : text.yes}
          no={keep}
          onYes={deleteImport}
          onNo={() => setConfirming(false)}
        />
      ) : (
        // Without the keys, Preact reuses this element for the result when a run ends, and creates new buttons, which do not
        // have the focus.
        <div key="actions" class="row">
          {canRun && (
            <button
              type="button"
              class="plain"
              aria-label={(isInterrupted ? text.labels.goOn : text.labels.now)(name)}
              aria-disabled={isRunning}
              onClick={() => onRun(false)}
            >
              {isInterrupted ? text.goOn : text.now}
            </button>
          )}
          {canRun && isInterrupted && (
            <button type="button" class="plain" aria-label={text.labels.restart(name)} onClick={() => onRun(true)}>
              {text.restart}
            </button>
          )}
          <button
            type="button"
            class="plain"
            aria-label={text.labels.edit(name)}
            aria-disabled={isRunning}
            onClick={() => !isRunning && onEdit()}
          >
            {text.edit}
          </button>
          <button
            type="button"
            class="plain"
            aria-label={text.labels.remove(name)}
            aria-disabled={isRunning}
            onClick={() => !isRunning && setConfirming(true)}
          >
            {text.remove}
          </button>
        </div>
      )}
      {deleteTask.failure !== null && <FailureMessage failure={deleteTask.failure} />}
    </li>
  );
}

/** The error of the last run, or what it left out; it may have been a scheduled one. */
function LastRunError({ importState: { lastRun } }: { importState: ImportState }) {
  if (lastRun?.state === "failed" && lastRun.error) return <ErrorNotice error={lastRun.error} />;
  if (lastRun?.state === "waiting") return <WaitingNotice until={null} error={lastRun.error} />;
  return <NoteList notes={lastRun?.gaps ?? []} />;
}
