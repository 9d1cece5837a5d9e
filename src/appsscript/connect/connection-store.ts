import type { Facts } from "../../connectors/define-connector.ts";
import type { Tokens } from "../../connectors/sync/oauth/token-response.ts";
import { userError } from "../user-error.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";
import { signInText } from "./sign-in-text.ts";

/**
 * A connection with its secrets, as the user's properties keep it. It never leaves the script: people and the sidebar see
 * `listConnections`.
 */
export interface StoredConnection extends Tokens {
  id: string;
  /** The connector's id. */
  platform: string;
  kind: "signIn" | "key";
  /** The account's name at the platform; "" where it is not known. */
  account: string;
  /** What the platform told of the connection's owner; never a secret. */
  facts: Facts;
}

/** What changes with use, kept apart so that it never overwrites a token that somebody else has just renewed. */
export interface ConnectionUsage {
  /** Milliseconds since 1970. */
  lastUsedAt: number | null;
  isBroken: boolean;
  /** Ids of the accounts that it can read, as far as they were read. */
  accounts: string[];
}

const keyPrefix = "engagement.connection.";
const usageKeyPrefix = "engagement.connectionUse.";
const maxPropertyBytes = 9_000;
const maxAccounts = 200;

function properties(): GoogleAppsScript.Properties.Properties {
  assertNotCustomFunction();
  return PropertiesService.getUserProperties();
}

/** Bytes of the text in UTF-8, at most. */
const maxUtf8Bytes = (text: string): number => text.replace(/[^ -~]/g, "...").length;

/** This user's connections, in the order in which they were made. */
export function loadConnections(): StoredConnection[] {
  const all = properties().getProperties();
  return Object.keys(all)
    .filter((key) => key.startsWith(keyPrefix))
    .map((key) => JSON.parse(all[key] as string) as StoredConnection)
    .sort((a, b) => a.issuedAt - b.issuedAt);
}

/** The connection as it is now; null where it was disconnected. */
export function loadConnection(id: string): StoredConnection | null {
  const json = properties().getProperty(keyPrefix + id);
  return json === null ? null : (JSON.parse(json) as StoredConnection);
}

/** Keeps a connection in place of what was there. Throws trouble where it is longer than a property may be. */
export function saveConnection(connection: StoredConnection): void {
  const text = JSON.stringify(connection);
  if (maxUtf8Bytes(text) > maxPropertyBytes) throw userError(signInText().noRoom);
  properties().setProperty(keyPrefix + connection.id, text);
}

export function deleteConnection(id: string): void {
  properties()
    .deleteProperty(keyPrefix + id)
    .deleteProperty(usageKeyPrefix + id);
}

/** How a connection was used so far. */
export function loadUsage(id: string): ConnectionUsage {
  const json = properties().getProperty(usageKeyPrefix + id);
  const unused: ConnectionUsage = { lastUsedAt: null, isBroken: false, accounts: [] };
  return json === null ? unused : { ...unused, ...(JSON.parse(json) as Partial<ConnectionUsage>) };
}

function updateUsage(id: string, change: Partial<ConnectionUsage>): void {
  properties().setProperty(usageKeyPrefix + id, JSON.stringify({ ...loadUsage(id), ...change }));
}

/** The platform took the connection's secret: it was used now, and works. */
export const markUsed = (id: string): void => updateUsage(id, { lastUsedAt: Date.now(), isBroken: false });

/** The connection was made again. */
export const markHealthy = (id: string): void => updateUsage(id, { isBroken: false });

/** The platform no longer takes the connection's secret: the user has to connect again. */
export const markBroken = (id: string): void => updateUsage(id, { isBroken: true });

/** The accounts that the connection can read. */
export const saveReadableAccounts = (id: string, accounts: readonly string[]): void =>
  updateUsage(id, { accounts: accounts.slice(0, maxAccounts) });
