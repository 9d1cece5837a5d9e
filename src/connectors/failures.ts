import type { TableName } from "../tables/define-table.ts";
import type { ApiResponse } from "./api-request.ts";

/** What can go wrong, rate limits, and prices. */

/**
 * `auth_expired`: the token is no longer accepted. `permission`: the user or app lacks a permission. `rate_limited`:
 * too many requests right now. `quota_exhausted`: no more requests until tomorrow, or until more is paid for.
 * `invalid_metric`: one of the metrics is unknown. `too_much_data`: less has to be requested at once. `bad_place`: a page cursor has expired. `version_gone`: this API
 * version has been retired. `not_listed`: the manifest does not list the server. `server`, `timeout`, `connection`,
 * `unreadable`: a platform error that may pass. `invalid`: the platform does not understand the request. Spreadsheets
 * store a failed run's kind, so the names stay.
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
  | "too_much_data"
  | "invalid"
  | "server"
  | "timeout"
  | "connection"
  | "unreadable";

/**
 * Notes for the user although nothing failed. `metric`: a metric that the platform no longer has was left out.
 * `account_failed`: one of several accounts was not read, with the kind of failure; "" if it is not known.
 * `account_unlisted`: an account is no longer in the list of all. `metric_missing`: some items came without a metric. `left_out`: the details of some items were refused, with the kind
 * of failure. `no_numbers`: nothing came with any number, with the permission that may be missing. `table_left_out`: the
 * connection lacks a table's permission. `version`: another API version answered. `repeated`: a page came twice. `incomplete`: rare values were combined.
 * `sampled`: numbers are based on a sample. `thresholded`: rows with few people were left out. `estimated`: the latest
 * numbers may still change. `quota`: little of the quota is left. `recent`: the platform only has recent items.
 * `formulas_kept`: cells of the sheet hold formulas, which were left.
 * `impossible`: values that no platform can mean were left out. `ahead`: items of the future were left out.
 * `cut`: texts were longer than a cell can be. `deleted`: mentions that are gone at the platform, which is named, were
 * cleared. `other_clients`: accounts are not those of the spreadsheet's client. `same_name`: accounts share its name.
 */
export type NoteKind =
  | "account_failed"
  | "account_unlisted"
  | "metric"
  | "metric_missing"
  | "left_out"
  | "no_numbers"
  | "table_left_out"
  | "version"
  | "repeated"
  | "incomplete"
  | "sampled"
  | "thresholded"
  | "estimated"
  | "quota"
  | "formulas_kept"
  | "recent"
  | "impossible"
  | "ahead"
  | "cut"
  | "deleted"
  | "other_clients"
  | "same_name";

export interface Failures {
  /**
   * The platform's own error codes, most specific first; empty for a successful response, whatever its status. Not
   * called for non-JSON responses where JSON was requested.
   */
  codes: (response: ApiResponse) => readonly string[];
  /** What the codes mean; for unlisted codes the HTTP status decides. */
  kinds: Readonly<Record<string, FailureKind>>;
  /** What a status means in a non-JSON response, where it differs from a JSON one. */
  kindsWithoutJson?: Readonly<Record<number, FailureKind>>;
  /**
   * The metric an `invalid_metric` response refers to, by name or by its index in the request; null where it does not
   * say.
   */
  refusedMetric?: (response: ApiResponse, requestedMetrics: readonly string[]) => string | null;
}

export interface Limits {
  maxParallelRequests: number;
  /** Milliseconds to wait after a `rate_limited` response without Retry-After, where the platform reports it. */
  retryDelayMs?: (response: ApiResponse, now: number) => number | null;
  /**
   * Where the platform does not say which limit was exceeded: a request that is still rate limited after the wait is
   * taken for the end of the daily quota.
   */
  isExhaustedWhenRepeated?: true;
  /** The used share of the quota, 0 to 1; at 0.9 the import pauses and continues later. */
  usedShare?: (response: ApiResponse) => number | null;
  /** The header with the API version, and the prefix it must have. */
  version?: { header: string; expectedPrefix: string };
}

export interface Price {
  /** Price of one row of the table. */
  row: Partial<Record<TableName, number>>;
  /** Price of a row of the connection's own account, where it differs. */
  ownAccountRow?: Partial<Record<TableName, number>>;
  /** Where the platform publishes its prices. */
  url: string;
}
