import type { ConnectorOption } from "../../rpc/connect-calls.ts";
import type { ConnectText } from "../../text/connect/index.ts";
import { Field } from "../shared/field.tsx";
import { useConnectText, usePlatformText } from "./connect-text.ts";

interface Props {
  platforms: readonly ConnectorOption[];
  chosen: ConnectorOption | null;
  onChoose(platform: ConnectorOption): void;
}

/** Platforms grouped by the kind of their first table, in order of first appearance. */
function groupByTable(
  platforms: readonly ConnectorOption[],
  kinds: ConnectText["form"]["kinds"],
): [string, ConnectorOption[]][] {
  const groups = new Map<string, ConnectorOption[]>();
  for (const platform of platforms) {
    const kind = kinds[platform.tables[0] ?? "posts"];
    groups.set(kind, [...(groups.get(kind) ?? []), platform]);
  }
  return [...groups];
}

/** The choice of platform, with its requirements and limitations. */
export function ConnectorStep({ platforms, chosen, onChoose }: Props) {
  const { form: text } = useConnectText();
  const choose = (id: string) => {
    const platform = platforms.find((one) => one.id === id);
    if (platform) onChoose(platform);
  };
  return (
    <>
      <Field id="connect-platform" label={text.platform}>
        {(describedBy) => (
          <select {...describedBy} value={chosen?.id ?? ""} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="" disabled>
              {text.choosePlatform}
            </option>
            {groupByTable(platforms, text.kinds).map(([kind, all]) => (
              <optgroup key={kind} label={kind}>
                {all.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      {chosen && <AboutConnector platform={chosen} />}
    </>
  );
}

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
