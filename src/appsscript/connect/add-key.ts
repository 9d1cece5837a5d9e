import type { ApiKey, Connector, Facts } from "../../connectors/define-connector.ts";
import { isTransient } from "../../connectors/sync/classify-response.ts";
import type { Tokens } from "../../connectors/sync/oauth/token-response.ts";
import { ApiError, Pause } from "../../connectors/sync/sync-errors.ts";
import type { Connection } from "../../rpc/connect-calls.ts";
import { userError } from "../user-error.ts";
import { signInText, userName } from "../user-text.ts";
import { type ApiClient, grantedPermissions, openApiClient, runLookup, sendRequest } from "./api-client.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";
import { toConnection } from "./connections.ts";
import { saveNewConnection } from "./new-connection.ts";
import { describeRunError } from "./run-text.ts";
import { openRuntime } from "./runtime.ts";
import { requireConnector } from "./start-sign-in.ts";

/** Longer than any platform's key, and short enough for a header or a property. */
const maxKeyLength = 4_000;

/** Saves a token or key that the user pasted, once the platform has accepted it. Throws a user error otherwise. */
export function addKey({ platform: connectorId, key }: { platform: string; key: string }): Connection {
  assertNotCustomFunction();
  const connector = requireConnector(connectorId);
  const { apiKey } = connector.signIn;
  if (!apiKey) throw userError(signInText().noKey(userName(connector.name)));
  const secret = key.trim();
  if (!apiKey.form.test(secret)) throw userError(signInText().keyForm(userName(connector.name), apiKey.where));
  if (secret.length > maxKeyLength) throw userError(signInText().tooLong);
  const { owner, permissions } = verifyKey(connector, apiKey, secret);
  const tokens: Tokens = { secret, refreshToken: null, issuedAt: Date.now(), expiresAt: null, permissions };
  return toConnection(saveNewConnection(connector, "key", tokens, owner));
}

/** Looks up the key's owner at the platform. Throws a user error if the platform refuses the key or is unavailable. */
function verifyKey(connector: Connector, apiKey: ApiKey, secret: string): { owner: Facts; permissions: string[] } {
  const secretProvider = { secret: () => secret, renew: () => false };
  const apiClient = openApiClient({
    connector,
    runtime: openRuntime(),
    secretProvider,
    applySecret: apiKey.applySecret,
  });
  try {
    const owner = lookUpOwner(apiClient, apiKey, apiKey.facts?.(secret) ?? {});
    return { owner, permissions: grantedPermissions(apiClient, apiKey.grantedScopes) ?? [] };
  } catch (failure) {
    if (failure instanceof Pause) throw userError(signInText().keyLater(userName(connector.name)));
    if (!(failure instanceof ApiError)) throw failure;
    if (isTransient(failure)) throw userError(signInText().keyLater(userName(connector.name)));
    if (failure.kind === "not_listed") throw hostNotListedError(connector);
    throw userError(signInText().keyRefused(userName(connector.name), apiKey.where));
  }
}

/** The key may be right: the add-on's manifest does not list the platform's server. */
function hostNotListedError(connector: Connector): Error {
  const description = describeRunError({ failure: "not_listed" }, connector);
  return userError([description?.what ?? "", description?.advice ?? ""]);
}

/** Sends the request for the key's owner, else for its accounts: every platform with keys has either. */
function lookUpOwner(apiClient: ApiClient, apiKey: ApiKey, facts: Facts): Facts {
  const { owner, accounts } = apiClient.connector;
  const lookup = apiKey.owner ?? owner;
  if (lookup) return { ...facts, ...runLookup(apiClient, lookup, facts) };
  if (accounts) sendRequest(apiClient, accounts.request(null, facts));
  return facts;
}
