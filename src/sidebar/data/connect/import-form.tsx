import { useEffect, useRef, useState } from "preact/hooks";
import type { Connection, ConnectorOption, ImportDefinition } from "../../../rpc/connect-calls.ts";
import { BrandsStep } from "./brands-step.tsx";
import { ConnectStep } from "./connect-step.tsx";
import { useConnectText } from "./connect-text.ts";
import { AboutConnector, ConnectorNotes, ConnectorStep } from "./connector-step.tsx";
import { type Draft, newDraft, toDraft, workingConnections } from "./import-draft.ts";
import { ImportFields } from "./import-fields.tsx";
import { importTitle } from "./import-words.ts";
import { LoadConnectorTexts } from "./load-connector-texts.tsx";
import type { ConnectData } from "./use-connect-data.ts";

interface Props {
  connected: ConnectData;
  /** The import to edit; null for a new one. */
  edited: ImportDefinition | null;
  /** Only platforms whose mentions of brands can be imported. */
  isOfMentions: boolean;
  onSave(definition: ImportDefinition, runNow: boolean): Promise<void>;
}

/** The form for one import: platform, sign-in if needed, then the other settings once the platform is accessible. */
export function ImportForm({ connected, edited, isOfMentions, onSave }: Props) {
  const { form: text, run } = useConnectText();
  const { connectors, connections } = connected.state;
  const [draft, setDraft] = useState<Draft | null>(edited && toDraft(edited));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const offered = isOfMentions ? connectors.filter(({ accountSource }) => accountSource === "brands") : connectors;
  const platform = connectors.find(({ id }) => id === draft?.platform) ?? null;
  const ownConnections = platform ? workingConnections(platform.id, connections) : [];
  // An existing import was saved by a user with access, so it can be edited without a connection.
  const canConfigure = platform !== null && (platform.needsNoSignIn || ownConnections.length > 0 || edited !== null);
  const change = (changes: Partial<Draft>) => setDraft((current) => current && { ...current, ...changes });
  const choose = (chosen: ConnectorOption | null) => setDraft(chosen && newDraft(chosen));
  const useConnection = (connection: Connection) => {
    // Another platform may have been chosen meanwhile.
    if (platform?.accountSource === "one" && edited === null)
      setDraft((current) =>
        current?.platform === connection.platform ? { ...current, ownAccountName: connection.account } : current,
      );
    connected.reload().catch(() => {});
  };

  return (
    <section aria-labelledby="import-form">
      <h2 id="import-form" tabIndex={-1} ref={heading}>
        {edited ? text.editing : isOfMentions ? text.mentionsHeading : text.heading}
      </h2>
      {isOfMentions && <BrandsStep />}
      {edited ? (
        <p class="edited">{importTitle(edited, connectors, run)}</p>
      ) : (
        <ConnectorStep platforms={offered} chosen={platform} onChoose={choose} />
      )}
      {platform && (
        <LoadConnectorTexts>
          <AboutConnector platform={platform} />
          <ConnectStep key={platform.id} platform={platform} connected={connected} onConnected={useConnection} />
          {canConfigure && <ConnectorNotes platform={platform} />}
          {platform.accountSource === "brands" && !isOfMentions && <BrandsStep />}
          {draft && canConfigure && (
            <ImportFields
              key={`fields ${platform.id}`}
              platform={platform}
              connections={ownConnections}
              draft={draft}
              connected={connected}
              onChange={change}
              onSave={onSave}
            />
          )}
        </LoadConnectorTexts>
      )}
    </section>
  );
}
