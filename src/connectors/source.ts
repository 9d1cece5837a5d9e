import type { CountsByField } from "../tables/counts.ts";
import type { Row } from "../tables/define-table.ts";
import type { ApiRequest, ApiResponse, Facts, Run } from "./api-request.ts";
import type { DeletionCheck } from "./deletion-check.ts";
import type { FailureKind, NoteKind } from "./failures.ts";
import type { Json } from "./json.ts";

/** How responses become rows of a table. */

/** Where a page starts; JSON, so it can be stored in a checkpoint. It never contains a secret. */
export type PageCursor = string | number;

/**
 * The cursor of the next page; a list of cursors where the first page determines all others, which are then requested
 * in parallel; null at the end.
 */
export type NextPage = (
  response: ApiResponse,
  page: PageCursor | null,
  run: Run,
  size?: number,
) => PageCursor | readonly PageCursor[] | null;

/**
 * The time zone of a platform's own daily numbers: `account` is the zone set for the account on the platform, `Pacific`
 * is Los Angeles. `from` and `to` are then days of that zone.
 */
export type DayZone = "account" | "Pacific" | "UTC";

/** A list in an API that fills a table; declare which one with `satisfies ListSource<RowOf<"posts">>`. */
export interface ListSource<Fields extends Partial<Row> = Row> {
  /** Whether its numbers include what was paid for, as the platform's documentation says. */
  counts: CountsByField<keyof Fields & string>;
  /** Set where the platform itself aggregates by day; otherwise every row has a time or is about today. */
  countsDaysIn?: DayZone;
  /** Sub-requests with separate paging that can run in parallel, such as months; defaults to a single one. */
  parts?: (run: Run) => readonly Json[];
  /** Metrics requested by the list itself: a refused one is left out, the request repeated and the user notified. */
  metrics?: readonly string[];
  /** Items per page, where the request says so: halved, down to `minPageSize`, where a page is too much. */
  pageSize?: number;
  /** Requests of a usual run, where they are not one for each part and each kind of details. */
  usualRequests?: (run: Run) => number;
  /** Defaults to 1. */
  minPageSize?: number;
  /** A page that is too much is an error of the server, as on small servers that run out of memory. */
  failsWhenTooLarge?: true;
  /**
   * The cursors of the smaller pages that cover a page, where cursors count pages or pages are requested in parallel;
   * otherwise a cursor stays as it is. They may cover more than the page.
   */
  splitPage?: (page: PageCursor | null, size: number, smaller: number) => readonly (PageCursor | null)[];
  /** @param size Items per page; defaults to `pageSize`. */
  request: (run: Run, page: PageCursor | null, part: Json, metrics: readonly string[], size?: number) => ApiRequest;
  next?: NextPage;
  items: (body: Json, run: Run, part: Json, page?: PageCursor | null) => readonly Json[];
  /** For lists sorted newest first that cannot be filtered by period: whether this item is older than the period. */
  isBeforePeriod?: (item: Json, run: Run) => boolean;
  /** Older items can stand before newer ones, so that only a page of older items ends the list. */
  isRoughlySorted?: true;
  /** Requested for the items of each page; each item's details are passed to `row` by name. */
  details?: readonly Detail[];
  /** The item's row without platform, account and source; null for items to skip, such as reposts. */
  row: (item: Json, run: Run, details: Readonly<Record<string, Json>>) => Fields | null;
  /** Failure kinds that mean there is no data, such as a metric the account is too small for. */
  toleratedFailures?: readonly FailureKind[];
  /**
   * Adapts to a refused page, such as to a parameter's newer name: returns facts for retrying the page, or null to give
   * up.
   */
  adapt?: (response: ApiResponse, run: Run) => Facts | null;
  /** An additional row for today, made from the facts. */
  today?: (run: Run) => Fields;
  /** The permission without which the platform refuses the table or leaves it empty. */
  permission?: string;
  /** For mentions: how the platform tells that some were deleted since. */
  deletionCheck?: DeletionCheck;
  /** Items that the platform counts and does not describe: they are left out, and the user is told how many. */
  isUndescribed?: (item: Json, details: Readonly<Record<string, Json>>) => boolean;
  /** Notes for the user about a page's numbers, such as that they are sampled. */
  notes?: (body: Json, run: Run) => readonly (NoteKind | readonly [kind: NoteKind, what: string])[];
}

/** One row for today from the facts: builds a history where the platform has none. */
export interface SnapshotSource<Fields extends Partial<Row> = Row> {
  counts: CountsByField<keyof Fields & string>;
  snapshot: (run: Run) => Fields;
  /** The permission without which the platform does not tell the numbers. */
  permission?: string;
}

export type Source<Fields extends Partial<Row> = Row> = ListSource<Fields> | SnapshotSource<Fields>;

export interface Detail {
  name: string;
  /** The items it is requested for; defaults to all. */
  appliesTo?: (item: Json, run: Run) => boolean;
  /** Items per request. */
  batch: number;
  /** Items of different groups never share a request; also selects the metrics. */
  group?: (item: Json, run: Run) => string;
  /** The permission without which it is answered with nothing. */
  permission?: string;
  /** What the platform distinguishes within a group when it refuses metrics, such as images and carousels. */
  subgroup?: (item: Json) => string;
  /**
   * Metrics by group: a refused one is left out for the item and the user notified. It is dropped for all items of the
   * subgroup once several refused it and none was given it.
   */
  metrics?: Readonly<Record<string, readonly string[]>>;
  request: (items: readonly Json[], run: Run, metrics: readonly string[]) => ApiRequest;
  /** Each item's part of the response, in the items' order; null for none. The runner always passes `response`. */
  read: (body: Json, items: readonly Json[], response?: ApiResponse) => readonly Json[];
  /** Combines several of these requests into one, also across details with the same bundle. */
  bundle?: Bundle;
  /** Failure kinds after which these items' details are left missing. */
  toleratedFailures?: readonly FailureKind[];
}

export interface Bundle {
  size: number;
  wrap: (requests: readonly ApiRequest[], run: Run) => ApiRequest;
  /** A response for each request; null where the platform gave none, such as when it ran out of time. */
  unwrap: (body: Json, requests: readonly ApiRequest[]) => readonly (ApiResponse | null)[];
}
