import { hourMs } from "../../time/day.ts";
import type { ApiRequest, ApplySecret, Connector, Credentials, NoteKind } from "../define-connector.ts";
import {
  type ApiFailure,
  type ApiResult,
  classifyHttpResponse,
  isApiFailure,
  isTransient,
} from "./classify-response.ts";
import { retryDelayMs } from "./retry-delay.ts";
import type { Runtime, SecretProvider } from "./runtime.ts";
import { Pause } from "./sync-errors.ts";
import { toHttpRequest } from "./to-http-request.ts";

/** Retries after a transient failure. */
const maxRetries = 3;
/** Shortest pause after repeated rate limiting. */
const minPauseMs = 60_000;
/** Share of the quota that an import may use. */
const maxUsedShare = 0.9;

export type { NoteKind };

export interface RequestContext {
  connector: Connector;
  runtime: Runtime;
  secretProvider: SecretProvider;
  /** How the secret is sent. */
  applySecret: ApplySecret | null;
  /** A secret returned by a lookup, for all later requests. */
  lookupSecret: string | null;
  /** What the platform says that the connection may read; undefined if it does not say. */
  permissions?: readonly string[];
  /** Counts the requests that the platform accepted. */
  accepted?: { requests: number };
  /** When the run must have ended, milliseconds since 1970. */
  deadline: number;
  /** Notifies the user, once for each kind and detail; counts are added up. */
  addNote: (kind: NoteKind, detail: string, count?: number) => void;
}

function credentialsFor(context: RequestContext, request: ApiRequest): Credentials {
  const secret = request.isPublic ? null : (context.lookupSecret ?? context.secretProvider.secret());
  return secret === null || context.applySecret === null ? {} : context.applySecret(secret, context.runtime.tools);
}

function noteVersion({ connector, addNote }: RequestContext, result: ApiResult): void {
  const { version } = connector.limits;
  const response = isApiFailure(result) ? result.failure.response : result.response;
  const actual = version && response?.headers[version.header];
  if (actual && !actual.startsWith(version.expectedPrefix)) addNote("version", actual);
}

/** Pauses when almost all of the quota is used, before the platform stops the import. */
function pauseForQuota({ connector, runtime }: RequestContext, results: readonly ApiResult[]): Pause | null {
  for (const result of results) {
    if (isApiFailure(result)) continue;
    if ((connector.limits.usedShare?.(result.response) ?? 0) < maxUsedShare) continue;
    const delayMs = connector.limits.retryDelayMs?.(result.response, runtime.now()) ?? hourMs;
    return new Pause("rate_limited", runtime.now() + delayMs);
  }
  return null;
}

export interface BatchResult {
  /** In the requests' order. */
  results: ApiResult[];
  /** Set where the run has to stop after processing the results; transient failures are then retried later. */
  pause: Pause | null;
}

/** Whether a request has no final result yet because the run has to pause. */
export const isDeferred = ({ pause }: BatchResult, result: ApiResult): boolean =>
  pause !== null && isTransientError(result);

/**
 * Sends a batch of requests in parallel and retries transient failures up to three times, after the delay that the
 * platform requests. A refused secret is renewed once. Remaining failures are returned as results.
 *
 * @param isFinal Whether a failure of the request at this index is returned at once, because another request will
 * replace it.
 */
export function sendBatch(
  context: RequestContext,
  requests: readonly ApiRequest[],
  isFinal: (index: number, failure: ApiFailure) => boolean = () => false,
): BatchResult {
  const results: ApiResult[] = [];
  let pending = requests.map((_, index) => index);
  let mayRenew = context.lookupSecret === null;
  for (let retries = 0; ; ) {
    fetchInto(context, requests, pending, results);
    const unauthorized = pending.filter((index) => failureKindOf(results[index]) === "auth_expired");
    const transient = pending.filter(
      (index) => isTransientError(results[index]) && !isFinal(index, failureOf(results[index])),
    );
    if (unauthorized.length > 0 && mayRenew) {
      mayRenew = false;
      if (!context.secretProvider.renew()) break;
      pending = [...unauthorized, ...transient];
      continue;
    }
    if (transient.length === 0) break;
    const failures = transient.map((index) => failureOf(results[index]));
    const pause = backOff(context, failures, retries++);
    if (pause !== "again") return { results, pause: pause === "over" ? pauseForQuota(context, results) : pause };
    pending = transient;
  }
  return { results, pause: pauseForQuota(context, results) };
}

/** The same for callers that cannot use partial results: throws the `Pause`. */
export function sendOrPause(context: RequestContext, requests: readonly ApiRequest[]): ApiResult[] {
  const { results, pause } = sendBatch(context, requests);
  if (pause) throw pause;
  return results;
}

function fetchInto(
  context: RequestContext,
  requests: readonly ApiRequest[],
  pending: readonly number[],
  results: ApiResult[],
): void {
  const pendingRequests = pending.map((index) => requests[index] as ApiRequest);
  const responses = context.runtime.fetchAll(
    pendingRequests.map((request) => toHttpRequest(request, credentialsFor(context, request))),
  );
  for (const [position, index] of pending.entries()) {
    const isText = requests[index]?.isText === true;
    const result = classifyHttpResponse(context.connector, responses[position] ?? { failure: "connection" }, isText);
    results[index] = result;
    if (context.accepted && !isApiFailure(result)) context.accepted.requests++;
    noteVersion(context, result);
  }
}

/**
 * Waits before the next retry. Returns a `Pause` where the delay would exceed the deadline or rate limiting persists,
 * and `over` after the last retry of other failures.
 *
 * @param retries Number of previous retries.
 */
export function backOff(
  context: RequestContext,
  failures: readonly ApiFailure[],
  retries: number,
): "again" | "over" | Pause {
  const { connector, runtime, deadline } = context;
  const delayMs = Math.max(...failures.map((failure) => retryDelayMs(connector, failure, retries + 1, runtime)));
  const isLimited = failures.some(({ kind }) => kind === "rate_limited");
  const isExhausted = retries >= maxRetries;
  if (isLimited && isExhausted) return new Pause("rate_limited", runtime.now() + Math.max(delayMs, minPauseMs));
  if (isExhausted) return "over";
  if (runtime.now() + delayMs > deadline)
    return new Pause(isLimited ? "rate_limited" : "trouble", runtime.now() + delayMs);
  runtime.sleep(delayMs);
  return "again";
}

const failureOf = (result: ApiResult | undefined): ApiFailure => (result as { failure: ApiFailure }).failure;

const failureKindOf = (result: ApiResult | undefined) => (result && isApiFailure(result) ? result.failure.kind : null);

const isTransientError = (result: ApiResult | undefined): boolean =>
  result !== undefined && isApiFailure(result) && isTransient(result.failure);
