import type { Row } from "../tables/define-table.ts";
import type { Answer, ApiRequest, Facts, Run } from "./api-request.ts";
import type { FailureKind, NoteKind } from "./failures.ts";
import type { Json } from "./json.ts";

/** How answers become the rows of a table. */

/** Where a page of a list begins; JSON, so that it can be kept. It never holds a secret. */
export type PageMark = string | number;

/**
 * What follows a page: a mark; several marks where the first page tells of all others, which can then be asked at the
 * same time; null at the end.
 */
export type Next = (answer: Answer, page: PageMark | null, run: Run) => PageMark | readonly PageMark[] | null;

/**
 * Whose days a platform counts by where it tells numbers of days: `account` is the zone that is set for the account there, `Pacific`
 * that of Los Angeles. `from` and `to` are then days of that zone.
 */
export type DayZone = "account" | "Pacific" | "UTC";

/** Rows of a table that an API gives. */
export interface ListSource {
  /** Where the platform counts by days itself, whose they are; without it every row has a time, or is one of today. */
  countsDaysIn?: DayZone;
  /** Requests that can be asked at the same time, each with pages of its own, such as months; one where it is not said. */
  parts?: (run: Run) => readonly Json[];
  /** Metrics that the list itself asks for: one that the platform refuses is dropped, the request repeated and the user told. */
  metrics?: readonly string[];
  request: (run: Run, page: PageMark | null, part: Json, metrics: readonly string[]) => ApiRequest;
  next?: Next;
  items: (body: Json, run: Run, part: Json) => readonly Json[];
  /** Newest come first and nothing asks for a period: whether the list has gone past the period's beginning. */
  isTooOld?: (item: Json, run: Run) => boolean;
  /** Asked for the items of each page; an item's details reach `row` by their names. */
  details?: readonly Detail[];
  /** The item's row without platform, account and source; null where it is none of ours, such as a repost. */
  row: (item: Json, run: Run, details: Readonly<Record<string, Json>>) => Row | null;
  /** Kinds of failure that mean that there is nothing here, such as a metric that the account is too small for. */
  mayFail?: readonly FailureKind[];
  /**
   * What a refused page tells about how the platform wants to be asked, such as by a parameter's newer name: facts with which
   * the page is asked again; null where it tells nothing.
   */
  adapt?: (answer: Answer, run: Run) => Facts | null;
  /** A row for today from what the lookups told, besides those of the list. */
  today?: (run: Run) => Row;
  /** What the user should know about the numbers of a page, such as that they come from a sample. */
  notes?: (body: Json) => readonly NoteKind[];
}

/** One row for today from what the lookups told: the history of platforms that give none. */
export interface SnapshotSource {
  snapshot: (run: Run) => Row;
}

export type Source = ListSource | SnapshotSource;

export interface Detail {
  name: string;
  /** The items it is asked for; all where it is not said. */
  of?: (item: Json, run: Run) => boolean;
  /** Items per request. */
  batch: number;
  /** Items of different groups never share a request; metrics are asked by group. */
  group?: (item: Json, run: Run) => string;
  /** Metrics that are asked: one that the platform refuses is dropped, the request repeated and the user told. */
  metrics?: Readonly<Record<string, readonly string[]>>;
  request: (items: readonly Json[], run: Run, metrics: readonly string[]) => ApiRequest;
  /** For each item what the answer holds of it, in the items' order; null for nothing. The runner always gives the whole answer too. */
  read: (body: Json, items: readonly Json[], answer?: Answer) => readonly Json[];
  /** Several of these requests in one, and of other details with the same bundle. */
  bundle?: Bundle;
  /** Kinds of failure that leave the details of these items missing. */
  mayFail?: readonly FailureKind[];
}

export interface Bundle {
  size: number;
  wrap: (requests: readonly ApiRequest[], run: Run) => ApiRequest;
  /** An answer for each; null for one that the platform gave up on. */
  unwrap: (body: Json) => readonly (Answer | null)[];
}
