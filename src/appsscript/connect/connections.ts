import type { Connection } from "../../importer/connections/connect-calls.ts";
import type { Facts, Platform, Send } from "../../platforms/define-platform.ts";
import { connectorNamed } from "../../platforms/index.ts";
import { type KeptConnection, keptConnections, useOf } from "./connection-store.ts";

export { type KeptConnection, keptConnection, noteBroken, noteUsed } from "./connection-store.ts";
export { openOutside } from "./outside.ts";
export { keeperOf, noSecret } from "./secret-keeper.ts";

/** What an import wants to read; an import definition is one. */
export interface Wanted {
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
export function connectionFor(wanted: Wanted): KeptConnection | null {
  const candidates = keptConnections()
    .filter(({ platform }) => platform === wanted.platform)
    .filter((connection) => isPossible(connection, wanted))
    .map((connection) => ({ connection, use: useOf(connection.id) }));
  const score = ({ connection, use }: (typeof candidates)[number]) =>
    (isNamed(connection, wanted) || use.accounts.includes(wanted.account) ? 2 : 0) + (use.isBroken ? 0 : 1);
  candidates.sort((a, b) => score(b) - score(a) || (b.use.lastUsedAt ?? 0) - (a.use.lastUsedAt ?? 0));
  return candidates[0]?.connection ?? null;
}

const isNamed = ({ account }: KeptConnection, { accountName }: Wanted): boolean =>
  account !== "" && account.toLowerCase() === accountName.toLowerCase();

function isPossible(connection: KeptConnection, wanted: Wanted): boolean {
  const isOwn = !wanted.isPublic && wanted.account === "";
  if (isOwn && isAppsKey(connection)) return false;
  return !isOwn || connection.account === "" || wanted.accountName === "" || isNamed(connection, wanted);
}

/** A key that stands for an app has no account of its own. */
const isAppsKey = ({ kind, platform }: KeptConnection): boolean =>
  kind === "key" && connectorNamed(platform)?.signIn.ownKey?.owner !== undefined;

/** How the connection's secret travels; null where the platform takes none of its kind any more. */
export function sendOf(connection: KeptConnection): Send | null {
  const signIn = connectorNamed(connection.platform)?.signIn;
  return (connection.kind === "key" ? signIn?.ownKey?.send : signIn?.oauth?.send) ?? null;
}

/** What a key tells of itself, for `RunRequest.keyFacts`. */
export function keyFactsOf(connection: KeptConnection): Facts {
  if (connection.kind !== "key") return {};
  return connectorNamed(connection.platform)?.signIn.ownKey?.facts?.(connection.secret) ?? {};
}

/** This user's connections as people see them, without secrets: a part of `readConnect`. */
export function shownConnections(): Connection[] {
  return keptConnections()
    .filter(({ platform }) => connectorNamed(platform) !== undefined)
    .map(shownConnection);
}

const isoOf = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString();

/** A connection as people see it. */
export function shownConnection(connection: KeptConnection): Connection {
  const { id, platform, account, kind, permissions } = connection;
  const { lastUsedAt, isBroken } = useOf(id);
  return {
    id,
    platform,
    account,
    kind,
    permissions,
    expiresAt: isoOf(isRenewedByItself(connection, connectorNamed(platform)) ? null : connection.expiresAt),
    lastUsedAt: isoOf(lastUsedAt),
    isBroken,
  };
}

/** Tokens that renew themselves end all the same when nobody uses them for long: their day is shown. */
const isRenewedByItself = ({ refreshToken }: KeptConnection, platform: Platform | undefined): boolean =>
  platform?.signIn.oauth?.renewal === "refresh_token" && refreshToken !== null;
