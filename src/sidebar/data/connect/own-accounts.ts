import { useEffect, useState } from "preact/hooks";
import type { AccountChoice, Connection, ConnectorOption } from "../../../rpc/connect-calls.ts";
import { useSpreadsheet } from "../../spreadsheet.ts";

export interface OwnAccountsState {
  /** null while loading. */
  accounts: readonly AccountChoice[] | null;
  failure: unknown;
  reload(): void;
}

/** The accounts that the user's connections to a platform can read, without duplicates. */
export function useOwnAccounts(
  { accountSource }: ConnectorOption,
  connections: readonly Connection[],
): OwnAccountsState {
  const { server } = useSpreadsheet();
  const [accounts, setAccounts] = useState<readonly AccountChoice[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const ids = connections.map(({ id }) => id).join(" ");

  useEffect(() => {
    if (accountSource !== "list") return;
    let isCurrent = true;
    setAccounts(null);
    setFailure(null);
    Promise.all(connections.map(({ id }) => server.readAccounts(id))).then(
      (accountLists) => isCurrent && setAccounts(uniqueAccounts(accountLists.flat())),
      (reason) => isCurrent && setFailure(reason),
    );
    return () => {
      isCurrent = false;
    };
  }, [accountSource, ids, attempt]);

  return { accounts, failure, reload: () => setAttempt(attempt + 1) };
}

const uniqueAccounts = (accounts: readonly AccountChoice[]) => [
  ...new Map(accounts.map((one) => [one.id, one])).values(),
];
