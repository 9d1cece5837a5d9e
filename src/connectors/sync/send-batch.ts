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

/** Waits before a request that fails for the moment is given up. */
const maxRetries = 3;
/** The least pause after a platform has refused again and again, in milliseconds. */
const minPauseMs = 60_000;
/** The part of an allowance that an import leaves to others. */
const maxUsedShare = 0.9;

export type { NoteKind };

export interface RequestContext {
  connector: Connector;
  runtime: Runtime;
  secretProvider: SecretProvider;
  /** How the keeper's secret travels. */
  applySecret: ApplySecret | null;
  /** A secret that a lookup gave for the requests after it. */
  lookupSecret: string | null;
  /** When the run has to have ended, milliseconds since 1970. */
  deadline: number;
  /** What the user should know, by kind; each is told once. */
  addNote: (kind: NoteKind, detail: string) => void;
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

/** Stops where almost all of the allowance is used, before the platform does. */
function pauseForQuota({ connector, runtime }: RequestContext, results: readonly ApiResult[]): Pause | null {
  for (const result of results) {
    if (isApiFailure(result)) continue;
    if ((connector.limits.usedShare?.(result.response) ?? 0) < maxUsedShare) continue;
    const delayMs = connector.limits.retryDelayMs?.(result.response, runtime.now()) ?? 3_600_000;
    return new Pause("rate_limited", runtime.now() + delayMs);
  }
  return null;
}

/** What a wave of requests came to. */
export interface BatchResult {
  /** In the requests' order. */
  results: ApiResult[];
  /** Where the run has to stop after what was answered is taken in; what failed for the moment is asked again later. */
  pause: Pause | null;
}

/** Whether a request of a wave is not answered yet because the run has to stop before. */
export const isDeferred = ({ pause }: BatchResult, result: ApiResult): boolean =>
  pause !== null && isTransientError(result);

/**
 * Asks a wave of requests at once, and again what failed for the moment: after the wait that the platform asks for, at most
 * three times. A secret that is refused is renewed once. What stays a failure is answered as one.
 */
export function sendBatch(context: RequestContext, requests: readonly ApiRequest[]): BatchResult {
  const results: ApiResult[] = [];
  let pending = requests.map((_, index) => index);
  let mayRenew = context.lookupSecret === null;
  for (let retries = 0; ; ) {
    fetchInto(context, requests, pending, results);
    const unauthorized = pending.filter((index) => failureKindOf(results[index]) === "auth_expired");
    const transient = pending.filter((index) => isTransientError(results[index]));
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

/** The same where nothing can be done with a part of the answers: throws the `Pause`. */
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
    noteVersion(context, result);
  }
}

/**
 * Waits before the next try. Answers with a `Pause` where the run would be over before, or where the platform goes on saying
 * that it is too much; `over` where trouble lasts.
 *
 * @param retries How often was waited before.
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
