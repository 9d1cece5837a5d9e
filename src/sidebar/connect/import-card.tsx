import { useState } from "preact/hooks";
import type { ImportState } from "../../importer/connections/connect-calls.ts";
import { FailureMessage } from "../failure-message.tsx";
import { useTask } from "../share/use-task.ts";
import { useWorkbook } from "../workbook.ts";
import { Confirm } from "./confirm.tsx";
import { ConnectHere } from "./connect-account.tsx";
import { useConnectText } from "./connect-text.ts";
import { ImportFacts, useInstant } from "./import-facts.tsx";
import { importName, platformName } from "./import-words.ts";
import { RunOutcome, RunProgress, TroubleNotice, WaitingNotice } from "./run-outcome.tsx";
import type { Connected } from "./use-connected.ts";
import type { OwnRun } from "./use-runs.ts";

interface Props {
  shown: ImportState;
  connected: Connected;
  /** This sidebar's run of it; null for none. */
  run: OwnRun | null;
  onRun(restart: boolean): void;
  onEdit(): void;
}

/** One of the workbook's imports: what it reads, how it went, and what can be done with it. */
export function ImportCard({ shown, connected, run, onRun, onEdit }: Props) {
  const { run: text, keep } = useConnectText();
  const { server } = useWorkbook();
  const instant = useInstant();
  const [isAsked, setAsked] = useState(false);
  const removing = useTask<null>();
  const [isConnecting, setConnecting] = useState(false);
  const { platforms } = connected.state;
  const { definition, lastRun, running, canRun } = shown;
  const { id } = definition;
  const name = importName(definition, platforms);
  const isOn = run?.isOn === true;
  const isInterrupted = !isOn && (lastRun?.state === "waiting" || lastRun?.state === "running");
  const remove = () =>
    removing.run(async () => {
      await server.deleteImport(id);
      await connected.read();
      return null;
    });

  return (
    <li class="card import" aria-labelledby={`import-${id}`}>
      <h3 id={`import-${id}`}>{name}</h3>
      <ImportFacts shown={shown} />
      {isOn ? (
        <RunProgress state={run.state} label={name} />
      ) : (
        <div role="status">
          {run?.state ? <RunOutcome state={run.state} /> : <LastTrouble shown={shown} />}
          {running && !run && <p class="notice warn">{text.underWay(running.who, instant(running.since))}</p>}
        </div>
      )}
      {run && run.failure !== null && <FailureMessage failure={run.failure} />}
      {!canRun && (
        <div class="notice warn">
          <p>{text.cannotRun(platformName(definition.platform, platforms))}</p>
          {isConnecting ? (
            <ConnectHere platform={definition.platform} connected={connected} />
          ) : (
            <button type="button" class="plain" onClick={() => setConnecting(true)}>
              {text.connect(platformName(definition.platform, platforms))}
            </button>
          )}
        </div>
      )}
      {isAsked ? (
        <Confirm
          id={`sure-${id}`}
          question={text.sure}
          yes={removing.isRunning ? text.removing : text.yes}
          no={keep}
          onYes={remove}
          onNo={() => setAsked(false)}
        />
      ) : (
        <div class="row">
          {canRun && (
            <button
              type="button"
              class="plain"
              aria-label={(isInterrupted ? text.labels.goOn : text.labels.now)(name)}
              aria-disabled={isOn}
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
            aria-disabled={isOn}
            onClick={() => !isOn && onEdit()}
          >
            {text.edit}
          </button>
          <button
            type="button"
            class="plain"
            aria-label={text.labels.remove(name)}
            aria-disabled={isOn}
            onClick={() => !isOn && setAsked(true)}
          >
            {text.remove}
          </button>
        </div>
      )}
      {removing.failure !== null && <FailureMessage failure={removing.failure} />}
    </li>
  );
}

/** What the last run, also one that nobody watched, left to be known. */
function LastTrouble({ shown: { lastRun } }: { shown: ImportState }) {
  if (lastRun?.state === "failed" && lastRun.trouble) return <TroubleNotice trouble={lastRun.trouble} />;
  if (lastRun?.state === "waiting") return <WaitingNotice until={null} trouble={lastRun.trouble} />;
  return null;
}
