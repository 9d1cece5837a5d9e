import { useEffect, useState } from "preact/hooks";
import type { BigQueryState, BigQueryTarget, Destination as Value } from "../../rpc/bigquery-calls.ts";
import { destinationText } from "../../text/destination/index.ts";
import { useLanguage } from "../language.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { Select } from "../shared/select.tsx";
import { useTask } from "../shared/use-task.ts";
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

/** The spreadsheet's dataset, or what is still missing to have one. */
function BigQuery({ id }: { id: string }) {
  const text = destinationText[useLanguage()];
  const { server } = useSpreadsheet();
  const [state, setState] = useState<BigQueryState | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const [isChanging, setChanging] = useState(false);
  const [isDisconnected, setDisconnected] = useState(false);
  const task = useTask<null>();
  const load = () =>
    task.run(async () => {
      const loaded = await server.readBigQuery();
      const needsSignIn = loaded.canSignIn && (!loaded.connection || loaded.connection.isBroken);
      if (needsSignIn) setUrl((await server.startSignIn("bigquery")).url);
      setState(loaded);
      return null;
    });
  useEffect(load, []);
  const disconnect = (connection: string) =>
    task.run(async () => {
      await server.disconnect(connection);
      setState(await server.readBigQuery());
      setDisconnected(true);
      return null;
    });

  if (task.failure !== null) return <FailureMessage failure={task.failure} onRetry={load} />;
  if (!state) return <p role="status">{text.loading}</p>;
  const { connection, target, canSignIn, fullSheets } = state;
  if (isDisconnected && !connection)
    return (
      <p class="notice good" role="status">
        {text.disconnected(target ? `${target.project}.${target.dataset}` : "BigQuery")}
      </p>
    );
  if (!connection || connection.isBroken) {
    if (!canSignIn || url === null) return <p class="notice warn">{text.notSetUp}</p>;
    return (
      <div class="sign-in">
        <a class="primary wide" href={url} target="_blank" rel="noopener noreferrer">
          {text.signIn}
        </a>
        <p class="hint">{text.signInHint}</p>
        <button type="button" class="plain" onClick={load}>
          {text.goOn}
        </button>
      </div>
    );
  }
  if (!target || isChanging)
    return (
      <ChooseDataset
        id={id}
        onChosen={(chosen) => {
          setState({ ...state, target: chosen });
          setChanging(false);
        }}
      />
    );
  return (
    <div class="field">
      <p>
        {text.target(target.project, target.dataset, target.region)}{" "}
        <button type="button" class="link" onClick={() => setChanging(true)}>
          {text.change}
        </button>{" "}
        <button type="button" class="link" onClick={() => disconnect(connection.id)}>
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
      {fullSheets.map((full) => (
        <MoveRows key={full.sheetId} {...full} />
      ))}
      {!target.hasBilling && <p class="notice warn">{text.sandbox}</p>}
    </div>
  );
}
