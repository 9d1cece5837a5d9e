import type { ApplySecret, Connector } from "../define-connector.ts";
import type { DeletionCheck } from "../deletion-check.ts";
import { type ApiResult, isApiFailure } from "./classify-response.ts";
import { withKeyExchange } from "./key-exchange.ts";
import type { Runtime, SecretProvider } from "./runtime.ts";
import { type RequestContext, sendBatch } from "./send-batch.ts";

export interface DeletionRequest {
  connector: Connector;
  check: DeletionCheck;
  applySecret: ApplySecret | null;
  runtime: Runtime;
  secretProvider: SecretProvider;
  /** When the last response must be there, milliseconds since 1970. */
  deadline: number;
  /** Called before each batch of requests: false ends the search. */
  hasTime(): boolean;
}

const split = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));

/** What an answer says is gone; null for a refusal, after which nothing more is asked. */
function deletedIn(check: DeletionCheck, result: ApiResult | undefined, ids: readonly string[]) {
  if (result === undefined) return null;
  if (!isApiFailure(result)) return check.deleted(result.response, ids);
  const { kind, response } = result.failure;
  // Errors about single items, or an item that was not found.
  if (response !== null && (response.status < 400 || kind === "not_found")) return check.deleted(response, ids);
  return kind === "invalid" ? [] : null;
}

/**
 * Asks a platform for items in this order, until it refuses or the time is over. Returns how many of them it was asked
 * for, and which of these it says are gone. Nothing is retried: the next run asks again. Throws what a secret provider
 * throws, and `Pause` if no more requests are allowed.
 */
export function findDeleted(
  { hasTime, check, ...request }: DeletionRequest,
  ids: readonly string[],
): { asked: number; deleted: string[] } {
  const secretProvider = withKeyExchange(request);
  const context: RequestContext = { ...request, secretProvider, lookupSecret: null, addNote: () => undefined };
  const found = { asked: 0, deleted: [] as string[] };
  for (const round of split(split(ids, check.batch), request.connector.limits.maxParallelRequests)) {
    if (!hasTime()) return found;
    const { results, pause } = sendBatch(context, round.map(check.request), () => true);
    for (const [index, asked] of round.entries()) {
      const deleted = deletedIn(check, results[index], asked);
      if (deleted === null) return found;
      found.asked += asked.length;
      found.deleted.push(...deleted);
    }
    if (pause) return found;
  }
  return found;
}
