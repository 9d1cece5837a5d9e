import type { Connector, Facts } from "../../connectors/define-connector.ts";
import type { Tokens } from "../../connectors/sync/oauth/token-response.ts";
import {
  deleteConnection,
  loadConnections,
  markHealthy,
  type StoredConnection,
  saveConnection,
} from "./connection-store.ts";

/** Facts that are kept of a connection's owner: short ones, so that the tokens have room. */
const shortFacts = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => String(value).length <= 300));

/**
 * Keeps a new connection. It takes the place of one to the same account that was made in the same way, so that connecting again
 * repairs it and its imports go on.
 */
export function saveNewConnection(
  connector: Connector,
  kind: StoredConnection["kind"],
  tokens: Tokens,
  owner: Facts | null,
): StoredConnection {
  const facts = shortFacts(owner ?? {});
  const account = String(facts.account ?? "");
  const replaced = loadConnections().filter(
    (existing) =>
      existing.platform === connector.id && existing.kind === kind && isSameAccount(existing, account, facts),
  );
  const id = replaced[0]?.id ?? Utilities.getUuid();
  const connection: StoredConnection = { ...tokens, id, platform: connector.id, kind, account, facts };
  saveConnection(connection);
  for (const other of replaced.slice(1)) deleteConnection(other.id);
  markHealthy(id);
  return connection;
}

/** By the platform's id where it tells one, because names change. */
function isSameAccount(existing: StoredConnection, account: string, { accountId }: Facts): boolean {
  const existingId = existing.facts.accountId;
  return accountId != null && existingId != null ? accountId === existingId : existing.account === account;
}
