import type { Facts } from "../../connectors/define-connector.ts";
import type { Tokens } from "../../connectors/sync/oauth/token-response.ts";
import { parseObject, parseTexts } from "../damaged-texts.ts";
import { deleteChunks, joinChunks, saveChunks, writeProperties } from "../property-chunks.ts";
import { maxUtf8Bytes } from "../property-room.ts";
import { type PropertyStore, userProperties } from "../stored-properties.ts";
import { userError } from "../user-error.ts";
import { signInText } from "../user-text.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";

/**
 * A connection with its secrets, as stored in the user properties. It never leaves the script: the sidebar gets
 * `listConnections`.
 */
export interface StoredConnection extends Tokens {
  id: string;
  /** The connector's id. */
  platform: string;
  kind: "signIn" | "key";
  /** The account's name at the platform; "" if unknown. */
  account: string;
  /** Facts about the connection's owner from the platform; never a secret. */
  facts: Facts;
}

/**
 * What changes with use, stored separately so that it never overwrites a token that another execution has just renewed.
 */
export interface ConnectionUsage {
  /** Milliseconds since 1970. */
  lastUsedAt: number | null;
  isBroken: boolean;
  /** Ids of accounts that it can read, as an earlier version stored them; see `loadReadableAccounts`. */
  accounts: string[];
}

const keyPrefix = "engagement.connection.";
const usageKeyPrefix = "engagement.connectionUse.";
/** When the user has last connected something. */
const connectedAtKey = "engagement.connectedAt";
const accountsKey = (id: string) => `engagement.connectionAccounts.${id}.`;
/** Google's limit is 9 KB per value. */
const maxPropertyBytes = 9_000;

function properties(): PropertyStore {
  assertNotCustomFunction();
  return userProperties;
}

/** A damaged connection is none: its platform can be connected again. */
const parseConnection = (json: string | null | undefined): StoredConnection | null =>
  parseObject(
    "connections",
    json,
    ({ id, platform }) => typeof id === "string" && typeof platform === "string",
    properties,
  );

/** This user's connections, oldest token first. */
export function loadConnections(): StoredConnection[] {
  const all = properties().getProperties();
  return Object.keys(all)
    .filter((key) => key.startsWith(keyPrefix))
    .flatMap((key) => parseConnection(all[key]) ?? [])
    .sort((a, b) => a.issuedAt - b.issuedAt);
}

/** How many connections this user has; reads nothing of them. */
export const countConnections = (): number =>
  Object.keys(userProperties.getProperties()).filter((key) => key.startsWith(keyPrefix)).length;

/** The connection as stored now; null if it was disconnected. */
export function loadConnection(id: string): StoredConnection | null {
  const json = properties().getProperty(keyPrefix + id);
  return parseConnection(json);
}

/** Saves a connection, replacing the stored one. Throws a user error if it exceeds a property's limit. */
export function saveConnection(connection: StoredConnection): void {
  const text = JSON.stringify(connection);
  if (maxUtf8Bytes(text) > maxPropertyBytes) throw userError(signInText().noRoom);
  writeProperties(properties(), { [keyPrefix + connection.id]: text });
}

/** Deletes a connection last of all that belongs to it: as long as it is there, it is listed and can be deleted again. */
export function deleteConnection(id: string): void {
  deleteChunks(properties(), accountsKey(id));
  properties().deleteProperty(usageKeyPrefix + id);
  properties().deleteProperty(keyPrefix + id);
}

export function loadUsage(id: string): ConnectionUsage {
  const json = properties().getProperty(usageKeyPrefix + id);
  const unused: ConnectionUsage = { lastUsedAt: null, isBroken: false, accounts: [] };
  return json === null
    ? unused
    : { ...unused, ...parseObject<Partial<ConnectionUsage>>("connections", json, undefined, properties) };
}

/** When something was last connected, by this user in any spreadsheet; "" before the first time. One call, and no secret. */
export const connectedAt = (): string => userProperties.readNow(connectedAtKey) ?? "";

function updateUsage(id: string, change: Partial<ConnectionUsage>): void {
  writeProperties(properties(), { [usageKeyPrefix + id]: JSON.stringify({ ...loadUsage(id), ...change }) });
}

/** The platform has just accepted the connection's secret. */
export const markUsed = (id: string): void => updateUsage(id, { lastUsedAt: Date.now(), isBroken: false });

/** The user has connected it, perhaps again: the last step of connecting. */
export function markConnected(id: string): void {
  const usage: ConnectionUsage = { ...loadUsage(id), isBroken: false };
  properties().setProperties({ [usageKeyPrefix + id]: JSON.stringify(usage), [connectedAtKey]: String(Date.now()) });
}

/** The platform no longer accepts the connection's secret: the user has to connect again. */
export const markBroken = (id: string): void => updateUsage(id, { isBroken: true });

/** Ids of the accounts that a connection can read; empty until they were listed. */
export function loadReadableAccounts(id: string): string[] {
  const json = joinChunks(properties().getProperties(), accountsKey(id));
  return json === null ? loadUsage(id).accounts : parseTexts("connections", json, properties);
}

/** Saves the ids of the accounts that the connection can read. Throws a user error if there is no room for them. */
export function saveReadableAccounts(id: string, accounts: readonly string[]): void {
  saveChunks(properties(), accountsKey(id), JSON.stringify(accounts));
  if (loadUsage(id).accounts.length > 0) updateUsage(id, { accounts: [] });
}
