import { useEffect } from "preact/hooks";
import type { Connection, ConnectorOption } from "../../rpc/connect-calls.ts";
import { FailureMessage } from "../shared/failure-message.tsx";
import { Field } from "../shared/field.tsx";
import { useConnectText } from "./connect-text.ts";
import type { Draft } from "./import-draft.ts";
import { NotListed } from "./not-listed.tsx";
import { useOwnAccounts } from "./own-accounts.ts";
import type { ConnectData } from "./use-connect-data.ts";

interface Props {
  platform: ConnectorOption;
  connections: readonly Connection[];
  draft: Draft;
  error: string | null;
  connected: ConnectData;
  onChange(change: Partial<Draft>): void;
}

/** The user's own account: a choice if there are several. */
export function OwnAccount({ platform, connections, draft, error, connected, onChange }: Props) {
  const { form: text } = useConnectText();
  const { accounts, failure, reload } = useOwnAccounts(platform, connections);

  useEffect(() => {
    const [only, ...others] = accounts ?? [];
    if (only && others.length === 0 && draft.ownAccountId === "")
      onChange({ ownAccountId: only.id, ownAccountName: only.name });
  }, [accounts]);

  if (platform.accountSource === "list") {
    const choose = (id: string) =>
      onChange({ ownAccountId: id, ownAccountName: accounts?.find((one) => one.id === id)?.name ?? "" });
    // A saved account stays in the list even if it can no longer be read.
    const isMissing = draft.ownAccountId !== "" && !accounts?.some(({ id }) => id === draft.ownAccountId);
    return (
      <>
        <Field id="connect-listed" label={text.account} error={error}>
          {(describedBy) => (
            <select {...describedBy} value={draft.ownAccountId} onChange={(event) => choose(event.currentTarget.value)}>
              <option value="" disabled>
                {accounts ? text.chooseAccount : text.readingAccounts}
              </option>
              {isMissing && <option value={draft.ownAccountId}>{draft.ownAccountName || draft.ownAccountId}</option>}
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
        {accounts && platform.hasWiderSignIn && platform.canSignIn && (
          <NotListed
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
