import type { StoredConnection } from "../../../src/appsscript/connect/connections.ts";

/** A sign-in to X that does not expire. */
export const someConnection = (id: string, more: Partial<StoredConnection> = {}): StoredConnection => ({
  id,
  platform: "x",
  kind: "signIn",
  account: "",
  facts: {},
  secret: `secret of ${id}`,
  refreshToken: null,
  issuedAt: 0,
  expiresAt: null,
  permissions: [],
  ...more,
});
