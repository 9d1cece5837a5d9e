import type { ApiKey, Connector, Facts } from "../../connectors/define-connector.ts";
import { isTransient } from "../../connectors/sync/classify-response.ts";
import type { Tokens } from "../../connectors/sync/oauth/token-response.ts";
import { ApiError, Pause } from "../../connectors/sync/sync-errors.ts";
import type { Connection } from "../../rpc/connect-calls.ts";
import { userError } from "../user-error.ts";
import { type ApiClient, connectionRun, openApiClient, runLookup, sendRequest } from "./api-client.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";
import { toConnection } from "./connections.ts";
import { saveNewConnection } from "./new-connection.ts";
import { describeRunError } from "./run-text.ts";
import { openRuntime } from "./runtime.ts";
import { signInText } from "./sign-in-text.ts";
import { requireConnector } from "./start-sign-in.ts";

/** Longer than any platform's, and shorter than what a header or a property holds. */
const maxKeyLength = 4_000;

/** Keeps a token or key that the user brought along, once the platform has taken it. */
export function addKey({ platform: id, key }: { platform: string; key: string }): Connection {
  assertNotCustomFunction();
  const connector = requireConnector(id);
  const { apiKey } = connector.signIn;
  if (!apiKey) throw userError(signInText().noKey(connector.name));
  const secret = key.trim();
  if (!apiKey.form.test(secret)) throw userError(signInText().keyForm(connector.name, apiKey.where));
  if (secret.length > maxKeyLength) throw userError(signInText().tooLong);
  const owner = verifyKey(connector, apiKey, secret);
  const tokens: Tokens = { secret, refreshToken: null, issuedAt: Date.now(), expiresAt: null, permissions: [] };
  return toConnection(saveNewConnection(connector, "key", tokens, owner));
}

/** Whose key it is, as the platform tells when asked with it. Throws trouble where it refuses the key or cannot be asked. */
function verifyKey(connector: Connector, ownKey: ApiKey, secret: string): Facts | null {
  const secretProvider = { secret: () => secret, renew: () => false };
  const apiClient = openApiClient({
    connector,
    runtime: openRuntime(),
    secretProvider,
    applySecret: ownKey.applySecret,
  });
  try {
    return lookUpOwner(apiClient, ownKey, ownKey.facts?.(secret) ?? {});
  } catch (failure) {
    if (failure instanceof Pause) throw userError(signInText().keyLater(connector.name));
    if (!(failure instanceof ApiError)) throw failure;
    if (isTransient(failure)) throw userError(signInText().keyLater(connector.name));
    if (failure.kind === "not_listed") throw hostNotListedError(connector);
    throw userError(signInText().keyRefused(connector.name, ownKey.where));
  }
}

/** The key may be right: it is the add-on that may not ask there. */
function hostNotListedError(connector: Connector): Error {
  const described = describeRunError({ failure: "not_listed" }, connector);
  return userError([described?.what ?? "", described?.advice ?? ""]);
}

/** Asks for the key's owner, or for its accounts, or whatever else an import would ask first. */
function lookUpOwner(apiClient: ApiClient, ownKey: ApiKey, facts: Facts): Facts | null {
  const { owner, accounts, lookups, publicAccounts } = apiClient.connector;
  const lookup = ownKey.owner ?? owner;
  if (lookup) return { ...facts, ...runLookup(apiClient, lookup, facts) };
  if (accounts) {
    sendRequest(apiClient, accounts.request(null, facts));
    return facts;
  }
  const [first] = lookups.filter(({ when }) => !when || when(connectionRun(facts, apiClient.runtime.now())));
  if (first && !publicAccounts) return { ...facts, ...runLookup(apiClient, first, facts) };
  return facts;
}
