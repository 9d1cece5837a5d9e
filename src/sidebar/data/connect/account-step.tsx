import type { Connection, ConnectorOption } from "../../../rpc/connect-calls.ts";
import { Field } from "../../shared/field.tsx";
import { useConnectText } from "./connect-text.ts";
import { type Draft, type DraftError, hasOwnAccount } from "./import-draft.ts";
import { OwnAccount } from "./own-account.tsx";
import type { ConnectData } from "./use-connect-data.ts";
import { WiderSignIn } from "./wider-sign-in.tsx";

interface Props {
  platform: ConnectorOption;
  /** The working connections to this platform. */
  connections: readonly Connection[];
  draft: Draft;
  errors: readonly DraftError[];
  connected: ConnectData;
  onChange(change: Partial<Draft>): void;
}

/** Whose numbers to import: the user's own account, or a public account by name. */
export function AccountStep({ platform, connections, draft, errors, connected, onChange }: Props) {
  const { form: text } = useConnectText();
  const { publicExample } = platform;
  const canBeOwnAccount = hasOwnAccount(platform, connections);
  const hasBothChoices = canBeOwnAccount && publicExample !== null;

  return (
    <>
      {platform.accountSource === "brands" && platform.hasWiderSignIn && platform.canSignIn && (
        <WiderSignIn
          label={text.comments}
          hint={text.commentsHint}
          platform={platform}
          connected={connected}
          onConnected={() => void connected.reload()}
        />
      )}
      {hasBothChoices && (
        <fieldset class="choices">
          <legend>{text.account}</legend>
          {(["own", "public"] as const).map((accountKind) => (
            <label key={accountKind} class="tick">
              <input
                type="radio"
                name="connect-whose"
                checked={draft.accountKind === accountKind}
                onChange={() => onChange({ accountKind })}
              />
              <span>{accountKind === "public" ? text.public : ownAccountLabel(platform, connections, text)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {draft.accountKind === "own" ? (
        <OwnAccount
          platform={platform}
          connections={connections}
          draft={draft}
          error={errors.includes("listed") ? text.problems.listed : null}
          connected={connected}
          onChange={onChange}
        />
      ) : (
        <Field
          id="connect-account"
          label={text.publicName}
          hint={(hasBothChoices ? text.competitorHint : text.publicHint)(publicExample ?? "")}
          error={errors.includes("account") ? text.problems.account : null}
        >
          {(describedBy) => (
            <input
              {...describedBy}
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

function ownAccountLabel(
  { accountSource }: ConnectorOption,
  connections: readonly Connection[],
  text: { listed: string; ownAccount: string; own(name: string): string },
): string {
  if (accountSource === "list") return text.listed;
  const [only, ...others] = connections;
  return only?.account && others.length === 0 ? text.own(only.account) : text.ownAccount;
}
