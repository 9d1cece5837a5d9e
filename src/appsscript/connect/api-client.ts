import type {
  ApiRequest,
  ApiResponse,
  ApplySecret,
  Connector,
  Facts,
  GrantedScopes,
  Lookup,
  Run,
} from "../../connectors/define-connector.ts";
import { type ApiResult, isApiFailure } from "../../connectors/sync/classify-response.ts";
import { withKeyExchange } from "../../connectors/sync/key-exchange.ts";
import type { Runtime, SecretProvider } from "../../connectors/sync/runtime.ts";
import { type RequestContext, sendOrPause } from "../../connectors/sync/send-batch.ts";
import { ApiError, Pause } from "../../connectors/sync/sync-errors.ts";
import { dayAt } from "../../time/zone-offset.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";

/** How long the user waits for a platform. */
const requestTimeoutMs = 60_000;

export interface ApiClient {
  connector: Connector;
  runtime: Runtime;
  secretProvider: SecretProvider;
  applySecret: ApplySecret | null;
}

/** A client that sends a connection's secret, or the token that the platform exchanges it for. */
export function openApiClient(options: ApiClient): ApiClient {
  return {
    ...options,
    secretProvider: withKeyExchange({ ...options, deadline: options.runtime.now() + requestTimeoutMs }),
  };
}

/** Sends one request outside of an import. Throws `ApiError` and `Pause`. */
export function sendRequest(apiClient: ApiClient, request: ApiRequest): ApiResponse {
  const [result] = sendRequests(apiClient, [request]) as [ApiResult];
  if (isApiFailure(result)) throw new ApiError(result.failure);
  return result.response;
}

/** Sends several requests in parallel. Throws `Pause`, and whatever the secret provider throws. */
export function sendRequests(apiClient: ApiClient, requests: readonly ApiRequest[]): ApiResult[] {
  const context: RequestContext = {
    ...apiClient,
    lookupSecret: null,
    deadline: apiClient.runtime.now() + requestTimeoutMs,
    addNote: () => undefined,
  };
  return sendOrPause(context, requests);
}

/** A run without an account or period, for requests about the connection itself. */
export function connectionRun(facts: Facts, now: number): Run {
  const offset = spreadsheetZone();
  const today = dayAt(now, offset);
  return { account: "", from: today, to: today, today, offset, now, facts };
}

/** The facts that a lookup returns for the connection; null if there is no such account. */
export function runLookup(apiClient: ApiClient, lookup: Lookup, facts: Facts): Facts | null {
  const run = connectionRun(facts, apiClient.runtime.now());
  const [result] = sendRequests(apiClient, [lookup.request(run)]) as [ApiResult];
  const found = isApiFailure(result)
    ? lookup.readFailure?.(result.failure.kind, run)
    : lookup.read(result.response.body, run, result.response);
  if (found === undefined && isApiFailure(result)) throw new ApiError(result.failure);
  if (found === null || found === undefined) return null;
  const all = { ...facts, ...found };
  return lookup.isRepeated?.({ ...run, facts: all }) ? runLookup(apiClient, lookup, all) : found;
}

/** What the platform says that a connection may read; null if it does not say. */
export function grantedPermissions(apiClient: ApiClient, grantedScopes: GrantedScopes | undefined): string[] | null {
  if (!grantedScopes) return null;
  try {
    return grantedScopes.read(sendRequest(apiClient, grantedScopes.request()).body);
  } catch (failure) {
    if (failure instanceof Pause || failure instanceof ApiError) return null;
    throw failure;
  }
}
