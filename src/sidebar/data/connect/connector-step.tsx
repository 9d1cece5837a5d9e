import { useEffect, useRef } from "preact/hooks";
import type { ConnectorOption } from "../../../rpc/connect-calls.ts";
import { useConnectText, usePlatformText } from "./connect-text.ts";
import { PlatformList } from "./platform-list.tsx";
import { PlatformMark } from "./platform-mark.tsx";

interface Props {
  platforms: readonly ConnectorOption[];
  chosen: ConnectorOption | null;
  /** Null to choose again. */
  onChoose(platform: ConnectorOption | null): void;
}

/** The choice of platform. */
export function ConnectorStep({ platforms, chosen, onChoose }: Props) {
  if (!chosen) return <PlatformList platforms={platforms} onChoose={onChoose} />;
  return <ChosenPlatform platform={chosen} onChange={() => onChoose(null)} />;
}

function ChosenPlatform({ platform, onChange }: { platform: ConnectorOption; onChange(): void }) {
  const { form: text } = useConnectText();
  const heading = useRef<HTMLHeadingElement>(null);
  // The pressed button is gone with the list.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="with-mark chosen">
      <PlatformMark name={platform.name} />
      <h3 tabIndex={-1} ref={heading}>
        {platform.name}
      </h3>
      <button type="button" class="link" aria-label={text.changePlatform} onClick={onChange}>
        {text.change}
      </button>
    </div>
  );
}

/** The connector's requirements and limitations. */
export function AboutConnector({ platform }: { platform: ConnectorOption }) {
  const { form: text } = useConnectText();
  const about = usePlatformText(platform.id);
  if (!about) return null;
  return (
    <div class="about">
      <p>
        <strong>{text.needs}</strong> {about.needs}
      </p>
      <p>{about.gets}</p>
      {about.cannot && (
        <details>
          <summary>{text.cannot(platform.name)}</summary>
          <p>{about.cannot}</p>
        </details>
      )}
    </div>
  );
}

/** How to read the connector's numbers, beside the settings of an import. */
export function ConnectorNotes({ platform }: { platform: ConnectorOption }) {
  const notes = usePlatformText(platform.id)?.notes;
  return notes ? <p class="hint">{notes}</p> : null;
}
