import type { ApiRequest, ApiResponse } from "./api-request.ts";

/** A mention as its row names it. */
export interface KnownMention {
  mention_id: string;
  author: string;
}

/**
 * How a platform is asked whether mentions that it once listed were deleted there. Only an answer that says so counts: a
 * refusal, an error, or a mention that is hidden from this account does not.
 */
export interface DeletionCheck {
  /** What the platform's terms ask for, or why its answer is certain. */
  reason: string;
  /** Where the platform says so. */
  source: string;
  /** Mentions in one request. */
  batch: number;
  /** Mentions that one import asks for in a day at most. */
  perDay: number;
  /** What the platform charges for each, in US dollars: it is then asked only if the user has chosen so. */
  price?: number;
  /** The platform's own id of a mention; null for mentions that it cannot be asked for. */
  idOf: (mention: KnownMention) => string | null;
  request: (ids: readonly string[]) => ApiRequest;
  /** Which of these the answer says are gone. Its status can be that of an item that was not found. */
  deleted: (response: ApiResponse, ids: readonly string[]) => readonly string[];
}
