import { revokeTokens } from "../../connectors/sync/oauth/oauth-client.ts";
import { Pause } from "../../connectors/sync/sync-errors.ts";
import { deleteConnection, loadConnection, type StoredConnection } from "./connection-store.ts";
import { findSignIn } from "./find-sign-in.ts";
import { oauthClient } from "./oauth-client.ts";
import { openRuntime } from "./runtime.ts";

/** Revokes the permission at the platform if possible, and deletes the connection in any case. */
export function disconnect(id: string): { wasRevoked: boolean } {
  const connection = loadConnection(id);
  if (connection === null) return { wasRevoked: false };
  try {
    return { wasRevoked: revokeAtPlatform(connection) };
  } finally {
    deleteConnection(id);
  }
}

function revokeAtPlatform(connection: StoredConnection): boolean {
  const oauth = findSignIn(connection.platform)?.oauth;
  const client = oauth ? oauthClient(oauth.appPrefix) : null;
  if (connection.kind !== "signIn" || !oauth?.revoke || client === null) return false;
  try {
    return revokeTokens(oauth, { runtime: openRuntime(), client }, connection);
  } catch (failure) {
    if (failure instanceof Pause) return false;
    throw failure;
  }
}
