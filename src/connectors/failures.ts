import type { TableName } from "../tables/define-table.ts";
import type { ApiResponse } from "./api-request.ts";

/** What can go wrong, what a platform bears, and what it costs. */

/**
 * `auth_expired`: the token is no longer taken. `permission`: the user or the app may not. `rate_limited`: too many
 * requests just now. `quota_exhausted`: until tomorrow, or until more is paid. `invalid_metric`: one of the metrics is
 * unknown. `bad_place`: a page's mark is no longer known. `version_gone`: this version of the API has ended.
 * `not_listed`: the manifest does not name the server. `server`, `timeout`,
 * `connection`, `unreadable`: the platform's own trouble, which may be over in a moment. `invalid`: a request that it
 * does not understand.
 */
export type FailureKind =
  | "auth_expired"
  | "permission"
  | "rate_limited"
  | "quota_exhausted"
  | "invalid_metric"
  | "bad_place"
  | "not_found"
  | "not_enough_data"
  | "version_gone"
  | "not_listed"
  | "invalid"
  | "server"
  | "timeout"
  | "connection"
  | "unreadable";

/**
 * What the user should know although nothing failed. `refusedMetric`: one that the platform no longer knows was left out.
 * `version`: another version of the API answered. `repeated`: a page came twice. `incomplete`: rare values were put
 * together. `sampled`: numbers come from a part of the visits. `thresholded`: rows with few people were left out.
 * `estimated`: the latest numbers are still to be corrected. `quota`: little is left of what may be asked.
 */
export type NoteKind =
  | "metric"
  | "version"
  | "repeated"
  | "incomplete"
  | "sampled"
  | "thresholded"
  | "estimated"
  | "quota";

export interface Failures {
  /**
   * The platform's own codes for what went wrong, the most telling first; empty where the answer is good, whatever its
   * status. Not asked for answers that are no JSON where JSON was asked for.
   */
  codes: (response: ApiResponse) => readonly string[];
  /** What the codes mean; a code that is not listed means what the status says. */
  kinds: Readonly<Record<string, FailureKind>>;
  /** What a status means in an answer that is no JSON, where it is something else than in one that is. */
  kindsWithoutJson?: Readonly<Record<number, FailureKind>>;
  /** The metric that an `invalid_metric` names, perhaps by its place among those that were asked; null where it names none. */
  refusedMetric?: (response: ApiResponse, requestedMetrics: readonly string[]) => string | null;
}

export interface Limits {
  /** Requests that may be asked at the same time. */
  maxParallelRequests: number;
  /** Milliseconds to wait after a `rate_limited` answer without Retry-After, where the platform tells. */
  retryDelayMs?: (response: ApiResponse, now: number) => number | null;
  /** The part of the allowance that is used up, 0 to 1; at 0.9 the import stops and goes on later. */
  usedShare?: (response: ApiResponse) => number | null;
  /** The header in which the API names its version, and what it has to begin with. */
  version?: { header: string; expectedPrefix: string };
}

export interface Price {
  /** What one row of the table costs. */
  row: Partial<Record<TableName, number>>;
  /** The same for the connection's own account. */
  ownAccountRow?: Partial<Record<TableName, number>>;
  /** Where the platform publishes it. */
  url: string;
}
