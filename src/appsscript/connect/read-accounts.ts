import type { Accounts, ApiRequest, Bundle, Connector } from "../../connectors/define-connector.ts";
import { connectorFailureText } from "../../connectors/failure-text.ts";
import type { Json } from "../../connectors/json.ts";
import { isApiFailure } from "../../connectors/sync/classify-response.ts";
import { listAccounts } from "../../connectors/sync/list-accounts.ts";
import type { Runtime } from "../../connectors/sync/runtime.ts";
import { ApiError, Pause } from "../../connectors/sync/sync-errors.ts";
import type { AccountChoice } from "../../rpc/connect-calls.ts";
import { userError } from "../user-error.ts";
import { userLanguage } from "../user-language.ts";
import { signInText, userName } from "../user-text.ts";
import { type ApiClient, connectionRun, openApiClient, sendRequests } from "./api-client.ts";
import {
  loadConnection,
  markBroken,
  markUsed,
  type StoredConnection,
  saveReadableAccounts,
} from "./connection-store.ts";
import { applySecretOf, factsOfKey } from "./connections.ts";
import { openRuntime } from "./runtime.ts";
import { secretProviderFor } from "./secret-provider.ts";
import { requireConnector } from "./start-sign-in.ts";

/** The accounts that a connection can read, sorted by name; none if the platform has no such list. */
export function readAccounts(id: string): AccountChoice[] {
  const connection = loadConnection(id);
  if (connection === null) throw userError(signInText().gone());
  const connector = requireConnector(connection.platform);
  try {
    const found = listReadableAccounts(connection, connector, openRuntime());
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (failure) {
    if (failure instanceof Pause) throw userError(signInText().later(userName(connector.name)));
    if (!(failure instanceof ApiError)) throw failure;
    const text = signInText();
    if (failure.kind !== "auth_expired") {
      const general = failure.kind === "permission" ? text.permission : text.later;
      throw userError(
        connectorFailureText(connector, failure.kind, userLanguage()) ?? general(userName(connector.name)),
      );
    }
    markBroken(id);
    throw userError(text.ended(userName(connector.name)));
  }
}

/** The same for a run, in the platform's order. Throws `ApiError` and `Pause`. */
export function listReadableAccounts(
  connection: StoredConnection,
  connector: Connector,
  runtime: Runtime,
): AccountChoice[] {
  if (!connector.accounts) return [];
  const secretProvider = secretProviderFor(connection, runtime);
  const apiClient = openApiClient({ connector, runtime, secretProvider, applySecret: applySecretOf(connection) });
  const found = readAllAccounts(apiClient, connector.accounts, { ...connection.facts, ...factsOfKey(connection) });
  markUsed(connection.id);
  saveReadableAccounts(
    connection.id,
    found.map(({ id }) => id),
  );
  return found;
}

function readAllAccounts(
  apiClient: ApiClient,
  accounts: Accounts,
  facts: Parameters<Accounts["request"]>[1],
): AccountChoice[] {
  const { connector, runtime } = apiClient;
  const run = connectionRun(facts, runtime.now());
  const { maxParallelRequests } = connector.limits;
  const listed = listAccounts(accounts, facts, run, maxParallelRequests, (requests) =>
    sendRequests(apiClient, requests),
  );
  return withNames(apiClient, accounts, listed, facts);
}

/** Looks up names that the list of accounts does not contain; an account whose lookup fails is shown by its id. */
function withNames(
  apiClient: ApiClient,
  { name }: Accounts,
  choices: readonly AccountChoice[],
  facts: Parameters<Accounts["request"]>[1],
): AccountChoice[] {
  if (!name) return [...choices];
  const { maxParallelRequests } = apiClient.connector.limits;
  const bundle = choices.length > 1 ? name.bundle : undefined;
  const batchSize = bundle?.size ?? maxParallelRequests;
  const namedChoices: AccountChoice[] = [];
  for (let start = 0; start < choices.length; start += batchSize) {
    const batch = choices.slice(start, start + batchSize);
    const requests = batch.map(({ id }) => name.request(id, facts));
    const bodies = bundle ? bundledBodies(apiClient, bundle, requests) : singleBodies(apiClient, requests);
    batch.forEach((choice, index) => {
      const body = bodies[index] ?? null;
      namedChoices.push({ ...choice, name: (body === null ? null : name.read(body)) ?? choice.name });
    });
  }
  return namedChoices;
}

/** The answers' bodies; null for each request that was refused. */
const singleBodies = (apiClient: ApiClient, requests: readonly ApiRequest[]): (Json | null)[] =>
  sendRequests(apiClient, requests).map((result) => (isApiFailure(result) ? null : result.response.body));

function bundledBodies(apiClient: ApiClient, bundle: Bundle, requests: readonly ApiRequest[]): (Json | null)[] {
  const run = connectionRun({}, apiClient.runtime.now());
  const [body = null] = singleBodies(apiClient, [bundle.wrap(requests, run)]);
  return body === null ? [] : bundle.unwrap(body, requests).map((response) => response?.body ?? null);
}
