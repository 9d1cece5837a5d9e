import type { ConnectorOption } from "../../../rpc/connect-calls.ts";
import { availabilityText } from "../../../text/connect/availability.ts";
import type { ConnectText } from "../../../text/connect/index.ts";
import { useLanguage } from "../../language.ts";
import { Field } from "../../shared/field.tsx";
import { useConnectText, usePlatformText } from "./connect-text.ts";

interface Props {
  platforms: readonly ConnectorOption[];
  chosen: ConnectorOption | null;
  onChoose(platform: ConnectorOption): void;
}

/** Whether the platform's sign-in is not set up: then only the user's own key connects it, if it accepts one. */
const lacksSignIn = ({ canSignIn, hasSignIn = true, needsNoSignIn }: ConnectorOption): boolean =>
  hasSignIn && !canSignIn && !needsNoSignIn;

/**
 * Platforms grouped by the kind of their first table, in order of first appearance; those that nobody can connect are
 * a group of their own at the end.
 */
function groupPlatforms(
  platforms: readonly ConnectorOption[],
  kinds: ConnectText["form"]["kinds"],
  notSetUp: string,
): [string, ConnectorOption[]][] {
  const groups = new Map<string, ConnectorOption[]>();
  const isNotSetUp = (platform: ConnectorOption) => lacksSignIn(platform) && platform.keyInstructions === null;
  for (const platform of platforms.filter((one) => !isNotSetUp(one))) {
    const kind = kinds[platform.tables[0] ?? "posts"];
    groups.set(kind, [...(groups.get(kind) ?? []), platform]);
  }
  const others = platforms.filter(isNotSetUp);
  return others.length > 0 ? [...groups, [notSetUp, others]] : [...groups];
}

/** The choice of platform, with its requirements and limitations. */
export function ConnectorStep({ platforms, chosen, onChoose }: Props) {
  const { form: text } = useConnectText();
  const availability = availabilityText[useLanguage()];
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
            {groupPlatforms(platforms, text.kinds, availability.notSetUp).map(([kind, all]) => (
              <optgroup key={kind} label={kind}>
                {all.map((one) => (
                  <option key={one.id} value={one.id}>
                    {lacksSignIn(one) && one.keyInstructions !== null ? availability.ownKey(one.name) : one.name}
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
