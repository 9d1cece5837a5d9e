import type { ApplySecret, Connector, Facts } from "../../connectors/define-connector.ts";
import { findConnector } from "../../connectors/index.ts";
import type { Connection } from "../../rpc/connect-calls.ts";
import { loadConnections, loadUsage, type StoredConnection } from "./connection-store.ts";

export { loadConnection, markBroken, markUsed, type StoredConnection } from "./connection-store.ts";
export { openRuntime } from "./runtime.ts";
export { noSecretProvider, secretProviderFor } from "./secret-provider.ts";

/** What an import wants to read; an import definition is one. */
export interface AccountSelection {
  /** The connector's id. */
  platform: string;
  /** "" for the connection's own account, an id of `readAccounts`, or a public name. */
  account: string;
  /** The account for people; "" until it is known. */
  accountName: string;
  isPublic: boolean;
}

/**
 * This user's connection for an import; null where there is none, so that the import cannot run with a secret (platforms
 * whose `signIn.isOptional` do not need one). Of several it takes, in this order, the one of that account, one that works,
 * the one used last. The import of an own account never runs with the connection of another account.
 */
export function findConnection(selection: AccountSelection): StoredConnection | null {
  const candidates = loadConnections()
    .filter(({ platform }) => platform === selection.platform)
    .filter((connection) => canRead(connection, selection))
    .map((connection) => ({ connection, use: loadUsage(connection.id) }));
  const score = ({ connection, use: usage }: (typeof candidates)[number]) =>
    (isAccountNamed(connection, selection) || usage.accounts.includes(selection.account) ? 2 : 0) +
    (usage.isBroken ? 0 : 1);
  candidates.sort((a, b) => score(b) - score(a) || (b.use.lastUsedAt ?? 0) - (a.use.lastUsedAt ?? 0));
  return candidates[0]?.connection ?? null;
}

const isAccountNamed = ({ account }: StoredConnection, { accountName }: AccountSelection): boolean =>
  account !== "" && account.toLowerCase() === accountName.toLowerCase();

function canRead(connection: StoredConnection, selection: AccountSelection): boolean {
  const isOwn = !selection.isPublic && selection.account === "";
  if (isOwn && isAppKey(connection)) return false;
  return !isOwn || connection.account === "" || selection.accountName === "" || isAccountNamed(connection, selection);
}

/** A key that stands for an app has no account of its own. */
const isAppKey = ({ kind, platform }: StoredConnection): boolean =>
  kind === "key" && findConnector(platform)?.signIn.apiKey?.owner !== undefined;

/** How the connection's secret travels; null where the platform takes none of its kind any more. */
export function applySecretOf(connection: StoredConnection): ApplySecret | null {
  const signIn = findConnector(connection.platform)?.signIn;
  return (connection.kind === "key" ? signIn?.apiKey?.applySecret : signIn?.oauth?.applySecret) ?? null;
}

/** What a key tells of itself, for `SyncRequest.keyFacts`. */
export function factsOfKey(connection: StoredConnection): Facts {
  if (connection.kind !== "key") return {};
  return findConnector(connection.platform)?.signIn.apiKey?.facts?.(connection.secret) ?? {};
}

/** This user's connections as people see them, without secrets: a part of `readConnect`. */
export function listConnections(): Connection[] {
  return loadConnections()
    .filter(({ platform }) => findConnector(platform) !== undefined)
    .map(toConnection);
}

const toIso = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString();

/** A connection as people see it. */
export function toConnection(connection: StoredConnection): Connection {
  const { id, platform, account, kind, permissions } = connection;
  const { lastUsedAt, isBroken } = loadUsage(id);
  return {
    id,
    platform,
    account,
    kind,
    permissions,
    expiresAt: toIso(renewsItself(connection, findConnector(platform)) ? null : connection.expiresAt),
    lastUsedAt: toIso(lastUsedAt),
    isBroken,
  };
}

/** Tokens that renew themselves end all the same when nobody uses them for long: their day is shown. */
const renewsItself = ({ refreshToken }: StoredConnection, connector: Connector | undefined): boolean =>
  connector?.signIn.oauth?.renewal === "refresh_token" && refreshToken !== null;
