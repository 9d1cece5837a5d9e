import type { ApplySecret } from "../../../connectors/define-connector.ts";
import { withKeyExchange } from "../../../connectors/sync/key-exchange.ts";
import { lookUpTogether } from "../../../connectors/sync/look-up-together.ts";
import type { LookedUp } from "../../../connectors/sync/run-lookups.ts";
import type { AccountChoice } from "../../../rpc/connect-calls.ts";
import { applySecretOf, type StoredConnection } from "../connections.ts";
import type { Days } from "../import-period.ts";
import { type ImportReader, requestOf } from "../read-account.ts";

/** As many as an execution can read: a platform counts each account of a request. */
const maxAccounts = { scheduled: 50, interactive: 10 };

/** Sends the lookups of the next accounts of a connection together, where the platform allows it. */
export function lookUpNextAccounts(
  reader: ImportReader,
  connection: StoredConnection | null,
  accounts: readonly AccountChoice[],
  days: Days,
): Map<string, LookedUp> {
  const { connector, definition, runtime, budget, connectionFor } = reader;
  if (!connector.lookups.some(({ bundle }) => bundle)) return new Map();
  const connectionOf = ({ id, name }: AccountChoice) =>
    connectionFor({ ...definition, account: id, accountName: name })?.id;
  const together = accounts
    .filter((account) => connectionOf(account) === connection?.id)
    .slice(0, budget.isScheduled ? maxAccounts.scheduled : maxAccounts.interactive);
  if (together.length < 2) return new Map();
  const applySecret: ApplySecret | null = connection && applySecretOf(connection);
  const deadline = budget.waitDeadline;
  const secretProvider = reader.secretProvider(connection);
  return lookUpTogether(
    {
      connector,
      runtime,
      secretProvider: withKeyExchange({ connector, runtime, secretProvider, deadline, applySecret }),
      applySecret,
      lookupSecret: null,
      deadline,
      addNote: () => undefined,
    },
    together.map(({ id }) => requestOf(reader, connection, id, days)),
    definition.tables,
  );
}
