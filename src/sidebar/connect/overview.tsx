import type { ImportDefinition } from "../../importer/connections/connect-calls.ts";
import { useConnectText } from "./connect-text.ts";
import { Connections } from "./connections.tsx";
import { ImportCard } from "./import-card.tsx";
import type { Connected } from "./use-connected.ts";
import type { Runs } from "./use-runs.ts";

interface Props {
  connected: Connected;
  runs: Runs;
  onNew(): void;
  onEdit(definition: ImportDefinition): void;
}

/** The workbook's imports and the user's connections. */
export function Overview({ connected, runs, onNew, onEdit }: Props) {
  const text = useConnectText();
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
          {imports.map((shown) => (
            <ImportCard
              key={shown.definition.id}
              shown={shown}
              connected={connected}
              run={runs.of(shown.definition.id)}
              onRun={(restart) => runs.start(shown.definition.id, restart)}
              onEdit={() => onEdit(shown.definition)}
            />
          ))}
        </ul>
      </section>
      <Connections connected={connected} />
    </>
  );
}
