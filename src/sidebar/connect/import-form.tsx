import { useEffect, useRef, useState } from "preact/hooks";
import type { Connection, ImportDefinition, PlatformChoice } from "../../importer/connections/connect-calls.ts";
import { ConnectStep } from "./connect-step.tsx";
import { useConnectText } from "./connect-text.ts";
import { type Draft, draftOf, newDraft, workingConnections } from "./draft.ts";
import { ImportFields } from "./import-fields.tsx";
import { importName } from "./import-words.ts";
import { AboutPlatform, PlatformStep } from "./platform-step.tsx";
import type { Connected } from "./use-connected.ts";

interface Props {
  connected: Connected;
  /** The import to be changed; null for a new one. */
  edited: ImportDefinition | null;
  onSave(definition: ImportDefinition, andRun: boolean): Promise<void>;
  onBack(): void;
}

/** Everything about one import: its platform, the sign-in where there is none yet, and the rest when it can be answered. */
export function ImportForm({ connected, edited, onSave, onBack }: Props) {
  const { form: text, back } = useConnectText();
  const { platforms, connections } = connected.state;
  const [draft, setDraft] = useState<Draft | null>(edited && draftOf(edited));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const platform = platforms.find(({ id }) => id === draft?.platform) ?? null;
  const own = platform ? workingConnections(platform.id, connections) : [];
  // What is changed was saved by somebody who could read it: only its account needs a connection.
  const isReady = platform !== null && (platform.isOpen || own.length > 0 || edited !== null);
  const change = (part: Partial<Draft>) => setDraft((old) => old && { ...old, ...part });
  const choose = (chosen: PlatformChoice) => setDraft(newDraft(chosen));
  const takeConnection = ({ account }: Connection) => {
    if (platform?.own === "one" && edited === null) change({ ownName: account });
    void connected.read();
  };

  return (
    <section aria-labelledby="import-form">
      <button type="button" class="link" onClick={onBack}>
        ‹ {back}
      </button>
      <h2 id="import-form" tabIndex={-1} ref={heading}>
        {edited ? text.editing : text.heading}
      </h2>
      {edited ? (
        <>
          <p class="edited">{importName(edited, platforms)}</p>
          {platform && <AboutPlatform platform={platform} />}
        </>
      ) : (
        <PlatformStep platforms={platforms} chosen={platform} onChoose={choose} />
      )}
      {platform && (
        <ConnectStep key={platform.id} platform={platform} connected={connected} onConnected={takeConnection} />
      )}
      {platform && draft && isReady && (
        <ImportFields
          key={`fields ${platform.id}`}
          platform={platform}
          connections={own}
          draft={draft}
          timeZone={connected.state.timeZone}
          onChange={change}
          onSave={onSave}
        />
      )}
    </section>
  );
}
