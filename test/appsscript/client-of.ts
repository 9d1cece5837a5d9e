import type { Client } from "../../src/rpc/client-calls.ts";

/** A client as the sidebar saves them. */
export const clientOf = (name: string, accounts: string[], more: Partial<Client> = {}): Client => ({
  name,
  accounts,
  color: "",
  logo: "",
  currency: "",
  ...more,
});
