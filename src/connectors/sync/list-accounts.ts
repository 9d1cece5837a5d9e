import type { Accounts, ApiRequest, Facts, PageCursor, Run } from "../define-connector.ts";
import { type ApiResult, isApiFailure } from "./classify-response.ts";
import { ApiError } from "./sync-errors.ts";

/** Of all lists together. */
const maxPages = 500;

export interface ListedAccount {
  id: string;
  name: string;
}

/**
 * All accounts that a connection can read, each once, from all lists that the platform has. Throws `ApiError`, and
 * whatever `send` throws.
 *
 * @param send Sends requests in parallel. @param run A run without an account.
 */
export function listAccounts(
  accounts: Accounts,
  facts: Facts,
  run: Run,
  maxParallelRequests: number,
  send: (requests: readonly ApiRequest[]) => ApiResult[],
): ListedAccount[] {
  const accountsById = new Map<string, ListedAccount>();
  const waiting: (PageCursor | null)[] = [null];
  for (let pages = 0; waiting.length > 0 && pages < maxPages; ) {
    const batch = waiting.splice(0, maxParallelRequests);
    pages += batch.length;
    const results = send(batch.map((page) => accounts.request(page, facts)));
    for (const [index, page] of batch.entries()) {
      const result = results[index] as ApiResult;
      if (isApiFailure(result)) {
        if (accounts.isOptional?.(page)) continue;
        throw new ApiError(result.failure);
      }
      const { response } = result;
      for (const { id, name } of accounts.items(response.body, page)) accountsById.set(id, { id, name: name || id });
      const next = accounts.next?.(response, page, run) ?? null;
      if (next !== null) waiting.push(...(typeof next === "object" ? next : [next]));
    }
  }
  return [...accountsById.values()];
}
