import { useLayoutEffect } from "preact/hooks";
import type { Connection, ConnectorOption } from "../../../rpc/connect-calls.ts";
import { FailureMessage } from "../../shared/failure-message.tsx";
import { Field } from "../../shared/field.tsx";
import { AccountList } from "./account-list.tsx";
import { useConnectText } from "./connect-text.ts";
import type { Draft } from "./import-draft.ts";
import { useOwnAccounts } from "./own-accounts.ts";
import type { ConnectData } from "./use-connect-data.ts";
import { WiderSignIn } from "./wider-sign-in.tsx";

interface Props {
  platform: ConnectorOption;
  connections: readonly Connection[];
  draft: Draft;
  error: string | null;
  connected: ConnectData;
  onChange(change: Partial<Draft>): void;
}

/** The user's own accounts: a choice if there are several. */
export function OwnAccount({ platform, connections, draft, error, connected, onChange }: Props) {
  const { form: text } = useConnectText();
  const { accounts, failure, reload } = useOwnAccounts(platform, connections);

  // Before the list is painted, so that nobody unticks the only account by ticking it.
  useLayoutEffect(() => {
    if (accounts) onChange({ listedAccounts: accounts.length });
    const [only, ...others] = accounts ?? [];
    if (only && others.length === 0 && !draft.allAccounts && draft.chosenAccounts.length === 0)
      onChange({ chosenAccounts: [only] });
  }, [accounts]);

  if (platform.accountSource === "list") {
    return (
      <>
        {accounts === null && failure === null && (
          <p class="quiet" role="status">
            {text.readingAccounts}
          </p>
        )}
        {(accounts !== null || draft.allAccounts || draft.chosenAccounts.length > 0) && (
          <AccountList accounts={accounts ?? []} draft={draft} error={error} onChange={onChange} />
        )}
        {accounts?.length === 0 && (
          <p class="notice warn" role="status">
            {text.noAccounts}
          </p>
        )}
        {accounts && platform.hasWiderSignIn && platform.canSignIn && (
          <WiderSignIn
            label={text.notListed}
            hint={text.notListedHint(platform.name)}
            platform={platform}
            connected={connected}
            onConnected={() => {
              void connected.reload();
              reload();
            }}
          />
        )}
        {failure !== null && <FailureMessage failure={failure} onRetry={reload} />}
      </>
    );
  }
  const names = [...new Set(connections.map(({ account }) => account).filter(Boolean))];
  if (names.length < 2) return null;
  return (
    <Field id="connect-own" label={text.ownAccount}>
      {(describedBy) => (
        <select
          {...describedBy}
          value={draft.ownAccountName}
          onChange={(event) => onChange({ ownAccountName: event.currentTarget.value })}
        >
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      )}
    </Field>
  );
}
