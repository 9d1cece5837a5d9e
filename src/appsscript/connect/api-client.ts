import type {
  ApiRequest,
  ApiResponse,
  ApplySecret,
  Connector,
  Facts,
  Lookup,
  Run,
} from "../../connectors/define-connector.ts";
import { type ApiResult, isApiFailure } from "../../connectors/sync/classify-response.ts";
import { withKeyExchange } from "../../connectors/sync/key-exchange.ts";
import type { Runtime, SecretProvider } from "../../connectors/sync/runtime.ts";
import { type RequestContext, sendOrPause } from "../../connectors/sync/send-batch.ts";
import { ApiError } from "../../connectors/sync/sync-errors.ts";
import { dayAt } from "../../time/zone-offset.ts";
import { spreadsheetZone } from "../sheet/spreadsheet-zone.ts";

/** How long somebody at the keyboard is kept waiting for a platform. */
const requestTimeoutMs = 60_000;

export interface ApiClient {
  connector: Connector;
  runtime: Runtime;
  secretProvider: SecretProvider;
  applySecret: ApplySecret | null;
}

/** Who asks with a connection's secret, or with the token that the platform exchanges it for. */
export function openApiClient(apiClient: ApiClient): ApiClient {
  return {
    ...apiClient,
    secretProvider: withKeyExchange({ ...apiClient, deadline: apiClient.runtime.now() + requestTimeoutMs }),
  };
}

/** Asks one request outside of an import. Throws `ApiError` and `Pause`. */
export function sendRequest(apiClient: ApiClient, request: ApiRequest): ApiResponse {
  const [result] = sendRequests(apiClient, [request]) as [ApiResult];
  if (isApiFailure(result)) throw new ApiError(result.failure);
  return result.response;
}

/** Asks several at the same time. Throws `Pause`, and what the keeper throws. */
export function sendRequests(apiClient: ApiClient, requests: readonly ApiRequest[]): ApiResult[] {
  const context: RequestContext = {
    ...apiClient,
    lookupSecret: null,
    deadline: apiClient.runtime.now() + requestTimeoutMs,
    addNote: () => undefined,
  };
  return sendOrPause(context, requests);
}

/** A run without an account or period, for what is asked about the connection itself. */
export function connectionRun(facts: Facts, now: number): Run {
  const offset = spreadsheetZone();
  const today = dayAt(now, offset);
  return { account: "", from: today, to: today, today, offset, now, facts };
}

/** What a lookup tells of the connection; null where there is no such account. */
export function runLookup(apiClient: ApiClient, lookup: Lookup, facts: Facts): Facts | null {
  const run = connectionRun(facts, apiClient.runtime.now());
  const response = sendRequest(apiClient, lookup.request(run));
  return lookup.read(response.body, run, response);
}
