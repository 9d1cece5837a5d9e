import type { Tokens } from "../../importer/connections/oauth/token-answer.ts";
import type { Facts } from "../../platforms/define-platform.ts";
import { trouble } from "../trouble.ts";
import { userText } from "./connect-text.ts";
import { notInCells } from "./not-in-cells.ts";

/**
 * A connection with its secrets, as the user's properties keep it. It never leaves the script: people and the sidebar see
 * `shownConnections`.
 */
export interface KeptConnection extends Tokens {
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
export interface ConnectionUse {
  /** Milliseconds since 1970. */
  lastUsedAt: number | null;
  isBroken: boolean;
  /** Ids of the accounts that it can read, as far as they were read. */
  accounts: string[];
}

const prefix = "engagement.connection.";
const usePrefix = "engagement.connectionUse.";
const mostBytes = 9_000;
const mostAccounts = 200;

function properties(): GoogleAppsScript.Properties.Properties {
  notInCells();
  return PropertiesService.getUserProperties();
}

/** Bytes of the text in UTF-8, at most. */
const sizeOf = (text: string): number => text.replace(/[^ -~]/g, "...").length;

/** This user's connections, in the order in which they were made. */
export function keptConnections(): KeptConnection[] {
  const all = properties().getProperties();
  return Object.keys(all)
    .filter((key) => key.startsWith(prefix))
    .map((key) => JSON.parse(all[key] as string) as KeptConnection)
    .sort((a, b) => a.issuedAt - b.issuedAt);
}

/** The connection as it is now; null where it was disconnected. */
export function keptConnection(id: string): KeptConnection | null {
  const kept = properties().getProperty(prefix + id);
  return kept === null ? null : (JSON.parse(kept) as KeptConnection);
}

/** Keeps a connection in place of what was there. Throws trouble where it is longer than a property may be. */
export function keepConnection(connection: KeptConnection): void {
  const text = JSON.stringify(connection);
  if (sizeOf(text) > mostBytes) throw trouble(userText().noRoom);
  properties().setProperty(prefix + connection.id, text);
}

export function forgetConnection(id: string): void {
  properties()
    .deleteProperty(prefix + id)
    .deleteProperty(usePrefix + id);
}

/** How a connection was used so far. */
export function useOf(id: string): ConnectionUse {
  const kept = properties().getProperty(usePrefix + id);
  const none: ConnectionUse = { lastUsedAt: null, isBroken: false, accounts: [] };
  return kept === null ? none : { ...none, ...(JSON.parse(kept) as Partial<ConnectionUse>) };
}

function noteOf(id: string, change: Partial<ConnectionUse>): void {
  properties().setProperty(usePrefix + id, JSON.stringify({ ...useOf(id), ...change }));
}

/** The platform took the connection's secret: it was used now, and works. */
export const noteUsed = (id: string): void => noteOf(id, { lastUsedAt: Date.now(), isBroken: false });

/** The connection was made again. */
export const noteMended = (id: string): void => noteOf(id, { isBroken: false });

/** The platform no longer takes the connection's secret: the user has to connect again. */
export const noteBroken = (id: string): void => noteOf(id, { isBroken: true });

/** The accounts that the connection can read. */
export const noteAccounts = (id: string, accounts: readonly string[]): void =>
  noteOf(id, { accounts: accounts.slice(0, mostAccounts) });
