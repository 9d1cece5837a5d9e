import type { Connection, PlatformChoice } from "../../importer/connections/connect-calls.ts";
import { Field } from "../field.tsx";
import { BrandsStep } from "./brands-step.tsx";
import { useConnectText } from "./connect-text.ts";
import { type Draft, type DraftProblem, hasOwnAccount } from "./draft.ts";
import { OwnAccount } from "./own-account.tsx";

interface Props {
  platform: PlatformChoice;
  /** Those to this platform that it still takes. */
  connections: readonly Connection[];
  draft: Draft;
  problems: readonly DraftProblem[];
  onChange(change: Partial<Draft>): void;
}

/** Whose numbers: one's own account, a public one by its name, or the brands that are listened for. */
export function AccountStep({ platform, connections, draft, problems, onChange }: Props) {
  const { form: text } = useConnectText();
  const { publicExample } = platform;
  const isOwnPossible = hasOwnAccount(platform, connections);
  const isBoth = isOwnPossible && publicExample !== null;

  return (
    <>
      {platform.own === "brands" && <BrandsStep />}
      {isBoth && (
        <fieldset class="choices">
          <legend>{text.account}</legend>
          {(["own", "public"] as const).map((whose) => (
            <label key={whose} class="tick">
              <input
                type="radio"
                name="connect-whose"
                checked={draft.whose === whose}
                onChange={() => onChange({ whose })}
              />
              <span>{whose === "public" ? text.public : ownLabel(platform, connections, text)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {draft.whose === "own" ? (
        <OwnAccount
          platform={platform}
          connections={connections}
          draft={draft}
          problem={problems.includes("listed") ? text.problems.listed : null}
          onChange={onChange}
        />
      ) : (
        <Field
          id="connect-account"
          label={text.publicName}
          hint={(isBoth ? text.competitorHint : text.publicHint)(publicExample ?? "")}
          problem={problems.includes("account") ? text.problems.account : null}
        >
          {(described) => (
            <input
              {...described}
              type="text"
              maxLength={300}
              autocomplete="off"
              spellcheck={false}
              value={draft.publicName}
              onInput={(event) => onChange({ publicName: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}

function ownLabel(
  { own }: PlatformChoice,
  connections: readonly Connection[],
  text: { listed: string; ownAccount: string; own(name: string): string },
): string {
  if (own === "list") return text.listed;
  const [only, ...others] = connections;
  return only?.account && others.length === 0 ? text.own(only.account) : text.ownAccount;
}
