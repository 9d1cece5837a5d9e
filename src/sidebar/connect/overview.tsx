import type { ImportDefinition } from "../../rpc/connect-calls.ts";
import { useSpreadsheet } from "../spreadsheet.ts";
import { Alerts } from "./alerts.tsx";
import { useConnectText } from "./connect-text.ts";
import { Connections } from "./connection-list.tsx";
import { ImportCard } from "./import-card.tsx";
import type { ConnectData } from "./use-connect-data.ts";
import type { Runs } from "./use-runs.ts";

interface Props {
  connected: ConnectData;
  runs: Runs;
  onNew(): void;
  onEdit(definition: ImportDefinition): void;
}

/** The spreadsheet's imports and the user's connections. */
export function Overview({ connected, runs, onNew, onEdit }: Props) {
  const text = useConnectText();
  const { server } = useSpreadsheet();
  const { imports } = connected.state;

  return (
    <>
      <section aria-labelledby="imports">
        <h2 id="imports">{text.heading}</h2>
        {imports.length === 0 && <p>{text.intro}</p>}
        <button type="button" class={imports.length === 0 ? "primary wide" : "plain wide"} onClick={onNew}>
          {text.newImport}
        </button>
        {imports.length === 0 && <p class="quiet">{text.none}</p>}
        <ul>
          {imports.map((importState) => (
            <ImportCard
              key={importState.definition.id}
              importState={importState}
              connected={connected}
              run={runs.get(importState.definition.id)}
              onRun={(restart) => runs.start(importState.definition.id, restart)}
              onEdit={() => onEdit(importState.definition)}
            />
          ))}
        </ul>
      </section>
      <Connections connected={connected} />
      {imports.length > 0 && <Alerts server={server} />}
    </>
  );
}
