import type { ApplySecret, Connector, Facts } from "../../connectors/define-connector.ts";
import { findConnector } from "../../connectors/index.ts";
import type { Connection } from "../../rpc/connect-calls.ts";
import { loadConnections, loadReadableAccounts, loadUsage, type StoredConnection } from "./connection-store.ts";

export { loadConnection, markBroken, markUsed, type StoredConnection } from "./connection-store.ts";
export { openRuntime } from "./runtime.ts";
export { noSecretProvider, secretProviderFor } from "./secret-provider.ts";

/** The account that an import reads; an import definition is one. */
export interface AccountSelection {
  /** The connector's id. */
  platform: string;
  /** "" for the connection's own account, an id from `readAccounts`, or a public name. */
  account: string;
  /** The account's display name; "" until it is known. */
  accountName: string;
  /** Several accounts in place of one. */
  accounts?: unknown;
  isPublic: boolean;
}

export type ConnectionFinder = (selection: AccountSelection) => StoredConnection | null;

/**
 * Finds this user's connection for an import or an account of it; null if there is none, in which case only platforms
 * with `signIn.isOptional` can be read. Of several connections it prefers, in this order, one of the account, one that
 * works, the one used last. An own account is never read with the connection of another account.
 */
export function connectionFinder(platform: string): ConnectionFinder {
  const ofPlatform = loadConnections().filter((connection) => connection.platform === platform);
  const candidates = ofPlatform.map((connection) => ({
    connection,
    usage: loadUsage(connection.id),
    accounts: ofPlatform.length === 1 ? [] : loadReadableAccounts(connection.id),
  }));
  return (selection) => {
    const score = ({ connection, usage, accounts }: (typeof candidates)[number]) =>
      (isAccountNamed(connection, selection) || accounts.includes(selection.account) ? 2 : 0) +
      (usage.isBroken ? 0 : 1);
    const [best] = candidates
      .filter(({ connection }) => canRead(connection, selection))
      .sort((a, b) => score(b) - score(a) || (b.usage.lastUsedAt ?? 0) - (a.usage.lastUsedAt ?? 0));
    return best?.connection ?? null;
  };
}

export const findConnection = (selection: AccountSelection): StoredConnection | null =>
  connectionFinder(selection.platform)(selection);

/** This user's connections to a platform, those that work first. */
export function connectionsTo(platform: string): StoredConnection[] {
  const isBroken = ({ id }: StoredConnection) => (loadUsage(id).isBroken ? 1 : 0);
  return loadConnections()
    .filter((connection) => connection.platform === platform)
    .sort((a, b) => isBroken(a) - isBroken(b));
}

const isAccountNamed = ({ account }: StoredConnection, { accountName }: AccountSelection): boolean =>
  account !== "" && account.toLowerCase() === accountName.toLowerCase();

function canRead(connection: StoredConnection, selection: AccountSelection): boolean {
  // Mentions belong to no account: whatever connects can search for them.
  if (findConnector(selection.platform)?.tracksBrands) return true;
  const isOwn = !selection.isPublic && selection.account === "" && selection.accounts === undefined;
  if (isOwn && isAppKey(connection)) return false;
  return !isOwn || connection.account === "" || selection.accountName === "" || isAccountNamed(connection, selection);
}

/** The key of an app belongs to no account. */
const isAppKey = ({ kind, platform }: StoredConnection): boolean =>
  kind === "key" && findConnector(platform)?.signIn.apiKey?.owner !== undefined;

/** How requests carry the connection's secret; null if the connector no longer accepts this kind. */
export function applySecretOf(connection: StoredConnection): ApplySecret | null {
  const signIn = findConnector(connection.platform)?.signIn;
  return (connection.kind === "key" ? signIn?.apiKey?.applySecret : signIn?.oauth?.applySecret) ?? null;
}

/** Facts that the key's own text contains, for `SyncRequest.factsOfKey`. */
export function factsOfKey(connection: StoredConnection): Facts {
  if (connection.kind !== "key") return {};
  return findConnector(connection.platform)?.signIn.apiKey?.facts?.(connection.secret) ?? {};
}

/** This user's connections for the sidebar, without secrets: a part of `readConnect`. */
export function listConnections(): Connection[] {
  return loadConnections()
    .filter(({ platform }) => findConnector(platform) !== undefined)
    .map(toConnection);
}

const toIso = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString();

/** The connection as the sidebar shows it. */
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

/**
 * Whether a refresh token renews the connection. Tokens that are renewed by exchange expire when unused: their date is
 * shown.
 */
const renewsItself = ({ refreshToken }: StoredConnection, connector: Connector | undefined): boolean =>
  connector?.signIn.oauth?.renewal === "refresh_token" && refreshToken !== null;
