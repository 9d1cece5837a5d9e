import type { Json } from "./json.ts";

/** Requests to an API, its responses, and the run that they belong to. */

export type QueryValue = string | number | boolean | readonly string[] | undefined;

export interface ApiRequest {
  /** Without a query. */
  url: string;
  /** Defaults to GET. */
  method?: "GET" | "POST";
  /** Lists repeat the parameter; undefined values are omitted. */
  query?: Readonly<Record<string, QueryValue>>;
  /** An already encoded query, for platforms with special encoding rules. */
  rawQuery?: string;
  headers?: Readonly<Record<string, string>>;
  json?: Json;
  form?: Readonly<Record<string, string>>;
  /** Sent without the secret. */
  isPublic?: boolean;
  /** The response is plain text: `body` holds it unparsed. */
  isText?: boolean;
}

/** A parsed response: header names in lower case, integers of 16 or more digits as text. */
export interface ApiResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Json;
}

export type Fact = string | number | null;
/** What is known about the account, and any values a connector adds for later requests. */
export interface Facts {
  /** The account's name in rows. */
  readonly account?: string | null;
  readonly accountId?: string | null;
  readonly followers?: number | null;
  readonly posts?: number | null;
  readonly [name: string]: Fact | undefined;
}

/** One sync run, as requests and mappings see it. */
export interface Run {
  /**
   * As stored in the import's definition: an id from `accounts` or a public name; "" is the connection's own account.
   */
  account: string;
  /**
   * First and last day, YYYY-MM-DD, inclusive: days in the spreadsheet's time zone for anything with a time, or the
   * platform's own days where it aggregates by day; see `countsDaysIn`.
   */
  from: string;
  to: string;
  /** In the spreadsheet's time zone. */
  today: string;
  /** The offset from UTC of the spreadsheet's time zone at an instant, both in milliseconds; defaults to UTC. */
  offset?: (instant: number) => number;
  /** Milliseconds since 1970. */
  now: number;
  facts: Facts;
  /** What the platform says that the connection may read; undefined if it does not say. */
  permissions?: readonly string[];
  /** Brands to search for; only set for connectors with `tracksBrands`. */
  brands?: readonly Brand[];
}

/**
 * A brand whose mentions the spreadsheet tracks, the user's own or a competitor's. Rows of `mentions` carry its name as
 * their account.
 */
export interface Brand {
  name: string;
  isOwn: boolean;
  /** Words or phrases that refer to it. */
  names: readonly string[];
  /** The brand's own accounts, as platforms write them: their posts are not mentions. */
  handles: readonly string[];
  /** Without `#`. */
  hashtags: readonly string[];
}
