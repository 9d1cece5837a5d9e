import type { Row } from "../tables/define-table.ts";
import type { ApiRequest, ApiResponse, Facts, Run } from "./api-request.ts";
import type { FailureKind, NoteKind } from "./failures.ts";
import type { Json } from "./json.ts";

/** How answers become the rows of a table. */

/** Where a page of a list begins; JSON, so that it can be kept. It never holds a secret. */
export type PageCursor = string | number;

/**
 * What follows a page: a mark; several marks where the first page tells of all others, which can then be asked at the
 * same time; null at the end.
 */
export type NextPage = (
  response: ApiResponse,
  page: PageCursor | null,
  run: Run,
) => PageCursor | readonly PageCursor[] | null;

/**
 * Whose days a platform counts by where it tells numbers of days: `account` is the zone that is set for the account there, `Pacific`
 * that of Los Angeles. `from` and `to` are then days of that zone.
 */
export type DayZone = "account" | "Pacific" | "UTC";

/** Rows of a table that an API gives; a declaration says which table by `satisfies ListSource<RowOf<"posts">>`. */
export interface ListSource<Fields extends Partial<Row> = Row> {
  /** Where the platform counts by days itself, whose they are; without it every row has a time, or is one of today. */
  countsDaysIn?: DayZone;
  /** Requests that can be asked at the same time, each with pages of its own, such as months; one where it is not said. */
  parts?: (run: Run) => readonly Json[];
  /** Metrics that the list itself asks for: one that the platform refuses is dropped, the request repeated and the user told. */
  metrics?: readonly string[];
  request: (run: Run, page: PageCursor | null, part: Json, metrics: readonly string[]) => ApiRequest;
  next?: NextPage;
  items: (body: Json, run: Run, part: Json) => readonly Json[];
  /** Newest come first and nothing asks for a period: whether the list has gone past the period's beginning. */
  isBeforePeriod?: (item: Json, run: Run) => boolean;
  /** Asked for the items of each page; an item's details reach `row` by their names. */
  details?: readonly Detail[];
  /** The item's row without platform, account and source; null where it is none of ours, such as a repost. */
  row: (item: Json, run: Run, details: Readonly<Record<string, Json>>) => Fields | null;
  /** Kinds of failure that mean that there is nothing here, such as a metric that the account is too small for. */
  toleratedFailures?: readonly FailureKind[];
  /**
   * What a refused page tells about how the platform wants to be asked, such as by a parameter's newer name: facts with which
   * the page is asked again; null where it tells nothing.
   */
  adapt?: (response: ApiResponse, run: Run) => Facts | null;
  /** A row for today from what the lookups told, besides those of the list. */
  today?: (run: Run) => Fields;
  /** What the user should know about the numbers of a page, such as that they come from a sample. */
  notes?: (body: Json) => readonly NoteKind[];
}

/** One row for today from what the lookups told: the history of platforms that give none. */
export interface SnapshotSource<Fields extends Partial<Row> = Row> {
  snapshot: (run: Run) => Fields;
}

export type Source<Fields extends Partial<Row> = Row> = ListSource<Fields> | SnapshotSource<Fields>;

export interface Detail {
  name: string;
  /** The items it is asked for; all where it is not said. */
  appliesTo?: (item: Json, run: Run) => boolean;
  /** Items per request. */
  batch: number;
  /** Items of different groups never share a request; metrics are asked by group. */
  group?: (item: Json, run: Run) => string;
  /** Metrics that are asked: one that the platform refuses is dropped, the request repeated and the user told. */
  metrics?: Readonly<Record<string, readonly string[]>>;
  request: (items: readonly Json[], run: Run, metrics: readonly string[]) => ApiRequest;
  /** For each item what the answer holds of it, in the items' order; null for nothing. The runner always gives the whole answer too. */
  read: (body: Json, items: readonly Json[], response?: ApiResponse) => readonly Json[];
  /** Several of these requests in one, and of other details with the same bundle. */
  bundle?: Bundle;
  /** Kinds of failure that leave the details of these items missing. */
  toleratedFailures?: readonly FailureKind[];
}

export interface Bundle {
  size: number;
  wrap: (requests: readonly ApiRequest[], run: Run) => ApiRequest;
  /** An answer for each; null for one that the platform gave up on. */
  unwrap: (body: Json) => readonly (ApiResponse | null)[];
}
