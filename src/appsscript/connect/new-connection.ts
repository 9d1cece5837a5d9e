import type { Facts } from "../../connectors/define-connector.ts";
import type { Tokens } from "../../connectors/sync/oauth/token-response.ts";
import {
  deleteConnection,
  loadConnections,
  markConnected,
  type StoredConnection,
  saveConnection,
} from "./connection-store.ts";

/** The facts of at most 300 characters, so that the connection's property has room for its tokens. */
const shortFacts = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => String(value).length <= 300));

/**
 * Saves a new connection. It replaces one of the same kind to the same account, so that connecting again repairs the
 * connection and its imports continue.
 */
export function saveNewConnection(
  { id: platform }: { id: string },
  kind: StoredConnection["kind"],
  tokens: Tokens,
  owner: Facts | null,
): StoredConnection {
  const facts = shortFacts(owner ?? {});
  const account = String(facts.account ?? "");
  const replaced = loadConnections().filter(
    (existing) => existing.platform === platform && existing.kind === kind && isSameAccount(existing, account, facts),
  );
  const id = replaced[0]?.id ?? Utilities.getUuid();
  const connection: StoredConnection = { ...tokens, id, platform, kind, account, facts };
  saveConnection(connection);
  for (const other of replaced.slice(1)) deleteConnection(other.id);
  markConnected(id);
  return connection;
}

/** Compares the platform's ids where both are known, because names change. */
function isSameAccount(existing: StoredConnection, account: string, { accountId }: Facts): boolean {
  const existingId = existing.facts.accountId;
  return accountId != null && existingId != null ? accountId === existingId : existing.account === account;
}
