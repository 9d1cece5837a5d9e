import { useState } from "preact/hooks";
import type { BigQueryState, BigQueryTarget, Destination as Value } from "../../rpc/bigquery-calls.ts";
import { destinationText } from "../../text/destination/index.ts";
import { useLanguage } from "../language.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { Select } from "../shared/select.tsx";
import { useLatest } from "../shared/use-latest.ts";
import { useTask } from "../shared/use-task.ts";
import { useWhenVisible } from "../shared/use-when-visible.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { ChooseDataset } from "./choose-dataset.tsx";
import { MoveRows } from "./move-rows.tsx";

interface Props {
  id: string;
  value: Value;
  onChange(value: Value): void;
}

/** Where Google's console shows a dataset, or a view in it. */
function consoleAddress({ project, dataset }: BigQueryTarget, view?: string): string {
  const place = { project, p: project, d: dataset, ...(view !== undefined && { t: view }) };
  const page = view === undefined ? "dataset" : "table";
  return `https://console.cloud.google.com/bigquery?${new URLSearchParams({ ...place, page })}`;
}

/** The same, closed until it is needed: most imports go to the spreadsheet. */
export function DestinationDetails(props: Props) {
  const text = destinationText[useLanguage()];
  return (
    <details>
      <summary>{text.label}</summary>
      <Destination {...props} />
    </details>
  );
}

/** Where an import's rows go, and, for BigQuery, into which dataset. */
export function Destination({ id, value, onChange }: Props) {
  const text = destinationText[useLanguage()];
  return (
    <>
      <Select id={id} label={text.label} hint={text.hint} options={text.options} value={value} onChoose={onChange} />
      {value !== "spreadsheet" && <BigQuery id={id} />}
    </>
  );
}

/** What the script tells, with the link for the sign-in that is missing. */
interface State extends BigQueryState {
  url: string | null;
}

/** The spreadsheet's dataset, or what is still missing to have one. */
function BigQuery({ id }: { id: string }) {
  const text = destinationText[useLanguage()];
  const { server, settings } = useSpreadsheet();
  const { value: state, failure, load, read } = useLatest<State>();
  const [isChanging, setChanging] = useState(false);
  const [isDisconnected, setDisconnected] = useState(false);
  const task = useTask<null>();
  const readState = () => {
    setDisconnected(false);
    read(async () => {
      const loaded = await server.readBigQuery();
      const needsSignIn = loaded.canSignIn && (!loaded.connection || loaded.connection.isBroken);
      return { ...loaded, url: needsSignIn ? (await server.startSignIn("bigquery")).url : null };
    });
  };
  // The sign-in may have been removed in the settings.
  const rootRef = useWhenVisible(readState, settings);
  const disconnect = () =>
    task.run(async () => {
      if (state?.connection) await server.disconnect(state.connection.id);
      await load(async () => ({ ...(await server.readBigQuery()), url: null }));
      setDisconnected(true);
      return null;
    });
  const use = (target: BigQueryTarget) => {
    setChanging(false);
    void load(async () => state && { ...state, target });
  };
  const { connection = null, target = null } = state ?? {};
  const isConnected = connection !== null && !connection.isBroken;

  return (
    <div ref={rootRef}>
      {failure !== null && <FailureMessage failure={failure} onRetry={readState} />}
      {!state && failure === null && <p role="status">{text.loading}</p>}
      {state && !isConnected && !isDisconnected && <SignIn state={state} onSignedIn={readState} />}
      {isDisconnected && (
        <p class="notice good" role="status">
          {text.disconnected(target ? `${target.project}.${target.dataset}` : "BigQuery")}
        </p>
      )}
      {isConnected && (!target || isChanging) && <ChooseDataset id={id} onChosen={use} />}
      {isConnected && target && !isChanging && (
        <div class="field">
          <p>
            {text.target(target.project, target.dataset, target.region)}{" "}
            <button type="button" class="link" onClick={() => setChanging(true)}>
              {text.change}
            </button>{" "}
            <button type="button" class="link" onClick={disconnect}>
              {text.disconnect}
            </button>
          </p>
          <p class="hint">
            <a href={consoleAddress(target)} target="_blank" rel="noopener noreferrer">
              {text.open}
            </a>
            {target.views.map((view) => (
              <span key={view}>
                {" · "}
                <a href={consoleAddress(target, view)} target="_blank" rel="noopener noreferrer">
                  {view}
                </a>
              </span>
            ))}
          </p>
          {target.views.length > 0 && <p class="hint">{text.viewsHint}</p>}
          {state?.fullSheets.map((full) => (
            <MoveRows key={full.sheetId} {...full} />
          ))}
          {!target.hasBilling && <p class="notice warn">{text.sandbox}</p>}
        </div>
      )}
      {task.failure !== null && <FailureMessage failure={task.failure} />}
    </div>
  );
}

function SignIn({ state: { canSignIn, url }, onSignedIn }: { state: State; onSignedIn(): void }) {
  const text = destinationText[useLanguage()];
  if (!canSignIn || url === null) return <p class="notice warn">{text.notSetUp}</p>;
  return (
    <div class="sign-in">
      <a class="primary wide" href={url} target="_blank" rel="noopener noreferrer">
        {text.signIn}
      </a>
      <p class="hint">{text.signInHint}</p>
      <button type="button" class="plain" onClick={onSignedIn}>
        {text.goOn}
      </button>
    </div>
  );
}
