import type { Json } from "./json.ts";

/** What is asked, what comes back, and for whom. */

export type QueryValue = string | number | boolean | readonly string[] | undefined;

export interface ApiRequest {
  /** Without a query. */
  url: string;
  /** GET where it is not said. */
  method?: "GET" | "POST";
  /** A list is repeated; undefined is left out. */
  query?: Readonly<Record<string, QueryValue>>;
  /** A query that is already encoded, for platforms with rules of their own. */
  rawQuery?: string;
  headers?: Readonly<Record<string, string>>;
  json?: Json;
  form?: Readonly<Record<string, string>>;
  /** Asked without the secret. */
  isPublic?: boolean;
  /** The answer is text, not JSON: `body` holds it as it is. */
  isText?: boolean;
}

/** An answer that was read: header names in lower case, whole numbers of 16 digits and more as text. */
export interface ApiResponse {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Json;
}

export type Fact = string | number | null;
/** What is known of the account, and what the platform adds. */
export interface Facts {
  /** Its name in rows. */
  readonly account?: string | null;
  readonly accountId?: string | null;
  readonly followers?: number | null;
  readonly posts?: number | null;
  readonly [name: string]: Fact | undefined;
}

/** One run, as requests and mappings see it. */
export interface Run {
  /** As it is kept in the definition: an id of `accounts`, or a public name; "" is the connection's own. */
  account: string;
  /**
   * First and last day, YYYY-MM-DD, both included: days of the spreadsheet's zone where things have a time, those of the platform
   * where it counts by days itself; see `countsDaysIn`.
   */
  from: string;
  to: string;
  /** In the spreadsheet's zone. */
  today: string;
  /** How far the spreadsheet's clock is ahead of UTC at an instant, both in milliseconds; UTC where it is not said. */
  offset?: (instant: number) => number;
  /** Milliseconds since 1970. */
  now: number;
  facts: Facts;
  /** What is listened for; nothing for platforms that do not listen. */
  brands?: readonly Brand[];
}

/** A brand that the workbook listens for: one's own, or a competitor's. Rows of `mentions` carry its name as their account. */
export interface Brand {
  name: string;
  isOwn: boolean;
  /** Words or phrases that name it. */
  names: readonly string[];
  /** Its own accounts, as platforms write them: what they say is no mention. */
  handles: readonly string[];
  /** Without `#`. */
  hashtags: readonly string[];
}
