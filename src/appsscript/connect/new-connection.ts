import type { Tokens } from "../../importer/connections/oauth/token-answer.ts";
import type { Facts, Platform } from "../../platforms/define-platform.ts";
import {
  forgetConnection,
  type KeptConnection,
  keepConnection,
  keptConnections,
  noteMended,
} from "./connection-store.ts";

/** Facts that are kept of a connection's owner: short ones, so that the tokens have room. */
const shortEnough = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => String(value).length <= 300));

/**
 * Keeps a new connection. It takes the place of one to the same account that was made in the same way, so that connecting again
 * repairs it and its imports go on.
 */
export function keepNewConnection(
  platform: Platform,
  kind: KeptConnection["kind"],
  tokens: Tokens,
  owner: Facts | null,
): KeptConnection {
  const facts = shortEnough(owner ?? {});
  const account = String(facts.account ?? "");
  const same = keptConnections().filter(
    (kept) => kept.platform === platform.id && kept.kind === kind && isSameAccount(kept, account, facts),
  );
  const id = same[0]?.id ?? Utilities.getUuid();
  const connection: KeptConnection = { ...tokens, id, platform: platform.id, kind, account, facts };
  keepConnection(connection);
  for (const other of same.slice(1)) forgetConnection(other.id);
  noteMended(id);
  return connection;
}

/** By the platform's id where it tells one, because names change. */
function isSameAccount(kept: KeptConnection, account: string, { accountId }: Facts): boolean {
  const keptId = kept.facts.accountId;
  return accountId != null && keptId != null ? accountId === keptId : kept.account === account;
}
