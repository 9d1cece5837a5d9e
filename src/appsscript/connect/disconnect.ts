import { revokeTokens } from "../../importer/connections/oauth/oauth-client.ts";
import { Pause } from "../../importer/connections/run-end.ts";
import { connectorNamed } from "../../platforms/index.ts";
import { clientOf } from "./client-app.ts";
import { forgetConnection, type KeptConnection, keptConnection } from "./connection-store.ts";
import { openOutside } from "./outside.ts";

/** Takes the permission back at the platform where it can be, and forgets the connection in any case. */
export function disconnect(id: string): { wasRevoked: boolean } {
  const connection = keptConnection(id);
  if (connection === null) return { wasRevoked: false };
  try {
    return { wasRevoked: revoked(connection) };
  } finally {
    forgetConnection(id);
  }
}

function revoked(connection: KeptConnection): boolean {
  const oauth = connectorNamed(connection.platform)?.signIn.oauth;
  const client = oauth ? clientOf(oauth.app) : null;
  if (connection.kind !== "signIn" || !oauth?.revoke || client === null) return false;
  try {
    return revokeTokens(oauth, { outside: openOutside(), client }, connection);
  } catch (failure) {
    if (failure instanceof Pause) return false;
    throw failure;
  }
}
