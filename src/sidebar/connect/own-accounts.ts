import { useEffect, useState } from "preact/hooks";
import type { AccountChoice, Connection, PlatformChoice } from "../../importer/connections/connect-calls.ts";
import { useWorkbook } from "../workbook.ts";

export interface OwnAccounts {
  /** null while they are being read. */
  accounts: readonly AccountChoice[] | null;
  failure: unknown;
  readAgain(): void;
}

/** The accounts that a user's connections to a platform can read, each once. */
export function useOwnAccounts({ own }: PlatformChoice, connections: readonly Connection[]): OwnAccounts {
  const { server } = useWorkbook();
  const [accounts, setAccounts] = useState<readonly AccountChoice[] | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const ids = connections.map(({ id }) => id).join(" ");

  useEffect(() => {
    if (own !== "list") return;
    let isCurrent = true;
    setAccounts(null);
    setFailure(null);
    Promise.all(connections.map(({ id }) => server.readAccounts(id))).then(
      (lists) => isCurrent && setAccounts(eachOnce(lists.flat())),
      (reason) => isCurrent && setFailure(reason),
    );
    return () => {
      isCurrent = false;
    };
  }, [own, ids, attempt]);

  return { accounts, failure, readAgain: () => setAttempt(attempt + 1) };
}

const eachOnce = (accounts: readonly AccountChoice[]) => [...new Map(accounts.map((one) => [one.id, one])).values()];
