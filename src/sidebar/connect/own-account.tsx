import { useEffect } from "preact/hooks";
import type { Connection, PlatformChoice } from "../../importer/connections/connect-calls.ts";
import { FailureMessage } from "../failure-message.tsx";
import { Field } from "../field.tsx";
import { useConnectText } from "./connect-text.ts";
import type { Draft } from "./draft.ts";
import { useOwnAccounts } from "./own-accounts.ts";

interface Props {
  platform: PlatformChoice;
  connections: readonly Connection[];
  draft: Draft;
  problem: string | null;
  onChange(change: Partial<Draft>): void;
}

/** One of the user's own accounts: chosen where there are several. */
export function OwnAccount({ platform, connections, draft, problem, onChange }: Props) {
  const { form: text } = useConnectText();
  const { accounts, failure, readAgain } = useOwnAccounts(platform, connections);

  useEffect(() => {
    const [only, ...others] = accounts ?? [];
    if (only && others.length === 0 && draft.ownAccount === "") onChange({ ownAccount: only.id, ownName: only.name });
  }, [accounts]);

  if (platform.own === "list") {
    const choose = (id: string) =>
      onChange({ ownAccount: id, ownName: accounts?.find((one) => one.id === id)?.name ?? "" });
    // What was chosen before stays to be seen, also when it can no longer be read.
    const isGone = draft.ownAccount !== "" && !accounts?.some(({ id }) => id === draft.ownAccount);
    return (
      <>
        <Field id="connect-listed" label={text.account} problem={problem}>
          {(described) => (
            <select {...described} value={draft.ownAccount} onChange={(event) => choose(event.currentTarget.value)}>
              <option value="" disabled>
                {accounts ? text.chooseAccount : text.readingAccounts}
              </option>
              {isGone && <option value={draft.ownAccount}>{draft.ownName || draft.ownAccount}</option>}
              {accounts?.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name || id}
                </option>
              ))}
            </select>
          )}
        </Field>
        {accounts?.length === 0 && (
          <p class="notice warn" role="status">
            {text.noAccounts}
          </p>
        )}
        {failure !== null && <FailureMessage failure={failure} onRetry={readAgain} />}
      </>
    );
  }
  const names = [...new Set(connections.map(({ account }) => account).filter(Boolean))];
  if (names.length < 2) return null;
  return (
    <Field id="connect-own" label={text.ownAccount}>
      {(described) => (
        <select
          {...described}
          value={draft.ownName}
          onChange={(event) => onChange({ ownName: event.currentTarget.value })}
        >
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
    </Field>
  );
}
