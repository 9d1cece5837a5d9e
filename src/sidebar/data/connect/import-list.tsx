import type { ImportDefinition } from "../../../rpc/connect-calls.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { useSpreadsheet } from "../../spreadsheet.ts";
import { Alerts } from "./alerts.tsx";
import { useConnectText } from "./connect-text.ts";
import { ImportCard } from "./import-card.tsx";
import type { AutomaticImports } from "./use-automatic-imports.ts";

interface Props {
  imports: AutomaticImports;
  onEdit(definition: ImportDefinition): void;
}

/** The spreadsheet's imports from platforms; nothing before the first one. */
export function ImportList({ imports: { connected, failure, load, runs }, onEdit }: Props) {
  const text = useConnectText();
  const { incoming } = useSpreadsheet().settings;
  if (failure !== null) return <FailureMessage failure={failure} onRetry={load} />;
  if (!connected) {
    if (incoming.imports + incoming.connections === 0) return null;
    return (
      <p class="quiet" role="status">
        {text.loading}
      </p>
    );
  }
  const { imports } = connected.state;
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="imports">
      <h2 id="imports">{text.heading}</h2>
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
      <Alerts />
    </section>
  );
}
