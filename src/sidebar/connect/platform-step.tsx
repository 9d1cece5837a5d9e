import type { PlatformChoice } from "../../importer/connections/connect-calls.ts";
import type { ConnectText } from "../../text/connect/index.ts";
import { Field } from "../field.tsx";
import { useConnectText, usePlatformText } from "./connect-text.ts";

interface Props {
  platforms: readonly PlatformChoice[];
  chosen: PlatformChoice | null;
  onChoose(platform: PlatformChoice): void;
}

/** Platforms by what they are first of all about, in the order in which the kinds first come. */
function byKind(
  platforms: readonly PlatformChoice[],
  kinds: ConnectText["form"]["kinds"],
): [string, PlatformChoice[]][] {
  const groups = new Map<string, PlatformChoice[]>();
  for (const platform of platforms) {
    const kind = kinds[platform.tables[0] ?? "posts"];
    groups.set(kind, [...(groups.get(kind) ?? []), platform]);
  }
  return [...groups];
}

/** The platform, what it needs, and what it does not give. */
export function PlatformStep({ platforms, chosen, onChoose }: Props) {
  const { form: text } = useConnectText();
  const choose = (id: string) => {
    const platform = platforms.find((one) => one.id === id);
    if (platform) onChoose(platform);
  };
  return (
    <>
      <Field id="connect-platform" label={text.platform}>
        {(described) => (
          <select {...described} value={chosen?.id ?? ""} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="" disabled>
              {text.choosePlatform}
            </option>
            {byKind(platforms, text.kinds).map(([kind, all]) => (
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
      {chosen && <AboutPlatform platform={chosen} />}
    </>
  );
}

export function AboutPlatform({ platform }: { platform: PlatformChoice }) {
  const { form: text } = useConnectText();
  const about = usePlatformText(platform.id);
  if (!about) return null;
  return (
    <div class="about">
      <p>
        <strong>{text.needs}</strong> {about.needs}
      </p>
      {about.cannot && (
        <details>
          <summary>{text.cannot(platform.name)}</summary>
          <p>{about.cannot}</p>
        </details>
      )}
    </div>
  );
}
