import type { Row, TableName } from "../tables/define-table.ts";
import type { Json } from "./json.ts";

/**
 * What a platform's API is: how to sign in, which requests fill which table, how its answers become rows, and what its
 * refusals mean. A declaration holds data and small pure mappings; it never fetches, stores or waits. One runner
 * (`importer/connections`) follows all of them.
 */
export interface Platform {
  /** Its id in connections, import definitions and commands, such as `instagram`. */
  id: string;
  /** The platform that rows carry; several sign-ins can lead to one. */
  platform: string;
  /** What people choose it by, such as "Instagram (with a Facebook login)"; the same in every language. */
  name: string;
  /** What rows name as their source, with the version where it has one: "Instagram API v25.0". */
  source: string;
  /** Beginnings of the addresses that are asked: the manifest's list, and what `UPSTREAMS` redirects. */
  hosts: readonly string[];
  signIn: SignIn;
  /** The connection's own name and id, asked once after signing in. Without it the connection has no account of its own. */
  owner?: Lookup;
  /** The accounts that a connection can read, where there can be several: pages, organisations, properties. */
  accounts?: Accounts;
  /** Accounts of others that can be read by their public name. */
  publicAccounts?: PublicAccounts;
  /** It is asked for what others say of the brands that the workbook listens for, not for an account; see `Run.brands`. */
  listens?: boolean;
  /** Asked before the tables, in this order: what later requests need to know, such as ids and follower counts. */
  lookups: readonly Lookup[];
  tables: Partial<Record<TableName, Source>>;
  failures: Failures;
  limits: Limits;
  /** What each thing read costs, where the platform charges for it, in US dollars. */
  price?: Price;
}

// --- Signing in -------------------------------------------------------------------------------------------------

export interface SignIn {
  /** Public accounts can be read without any sign-in. */
  isOptional?: boolean;
  oauth?: OAuth;
  /** A token or key that the user brings along. */
  ownKey?: OwnKey;
}

/** Puts the secret into a request. */
export type Send = (secret: string, tools: SigningTools) => Credentials;

export interface Credentials {
  headers?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
}

/** What the script can sign with; platforms cannot do it themselves. */
export interface SigningTools {
  /** Seconds since 1970. */
  now(): number;
  base64(text: string): string;
  /** HMAC-SHA-256 of a text with a key of bytes in hexadecimal digits, as web-safe Base64 without padding. */
  hmacSha256(hexKey: string, text: string): string;
}

export interface OwnKey {
  /** Where it is found, for people: a page of the platform. */
  where: string;
  /** Form of a key that can be right, a pattern in most cases; anything else is refused before it is kept. */
  form: { test(key: string): boolean };
  send: Send;
  /** Where the key is exchanged for the token that `send` puts into requests. */
  exchange?: KeyExchange;
  /** What a key tells of itself that is no secret, such as the data centre that it ends with. */
  facts?: (key: string) => Facts;
  /** Asked instead of the platform's `owner` to see whether a key is taken, where a key stands for an app and not for an account. */
  owner?: Lookup;
}

/** A request with the key that answers with a token. It is made at the beginning of each execution; the token is never kept. */
export interface KeyExchange {
  request: ApiRequest;
  send: Send;
  token: (body: Json) => string | null;
}

/** OAuth 2 with the authorization code grant (RFC 6749) and, where the platform knows it, PKCE (RFC 7636). */
export interface OAuth {
  /** Which app's client id and secret are used: the beginning of the script properties, such as `GOOGLE`. */
  app: string;
  authorizeUrl: string;
  tokenUrl: string;
  scopes: readonly string[];
  /** Between scopes; a space where it is not said. */
  scopeSeparator?: string;
  /** What the client's id is called; `client_id` where it is not said. */
  clientIdName?: string;
  /** Sent along to the page where the user agrees. */
  authorizeQuery?: Readonly<Record<string, string>>;
  pkce?: boolean;
  /** How the client shows who it is at the token address; in the form where it is not said. */
  clientIn?: "form" | "basic" | "query";
  /** Exchanges the first, short-lived token for a long-lived one. */
  longLived?: TokenExchange;
  /** How a token is renewed: by the standard grant, by an exchange of the token itself, or not at all. */
  renewal: "refresh_token" | TokenExchange | null;
  /** Where a token is taken back. */
  revoke?: { url: string; method?: "POST" | "DELETE"; tokenIn: "form" | "query"; name: string; withClient?: boolean };
  send: Send;
}

/** A GET that answers with another token for the one that is sent. */
export interface TokenExchange {
  url: string;
  query: Readonly<Record<string, string>>;
  /** What the token is called in it. */
  tokenName: string;
  /** Which of the client's values it wants. */
  withClient?: readonly ("client_id" | "client_secret")[];
  /** A token younger than this many seconds is not renewed. */
  notBefore?: number;
}

// --- Requests and answers ---------------------------------------------------------------------------------------

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
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Json;
}

export type Fact = string | number | null;
/** What is known of the account: `account` (its name in rows), `accountId`, `followers`, and what the platform adds. */
export type Facts = Readonly<Record<string, Fact>>;

/** One run, as requests and mappings see it. */
export interface Run {
  /** As it is kept in the definition: an id of `accounts`, or a public name; "" is the connection's own. */
  account: string;
  /** First and last day, YYYY-MM-DD, both included. */
  from: string;
  to: string;
  today: string;
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

export interface Lookup {
  /** Asked only for these tables; for all where it is not said. */
  for?: readonly TableName[];
  /** Asked only where this holds. */
  when?: (run: Run) => boolean;
  request: (run: Run) => ApiRequest;
  /** What the answer tells; null where there is no such account. */
  read: (body: Json, run: Run, answer: Answer) => Facts | null;
  /** Another secret for all requests that follow, such as a page's own token. It is never kept. */
  secret?: (body: Json, run: Run) => string | null;
  /** Kinds of failure after which the import goes on without these facts. */
  mayFail?: readonly FailureKind[];
}

export interface Accounts {
  request: (page: PageMark | null, facts: Facts) => ApiRequest;
  next?: Next;
  items: (body: Json) => { id: string; name: string }[];
  /** Asked for each account where the list does not tell its name; null leaves the name that the list gave. */
  name?: { request: (id: string, facts: Facts) => ApiRequest; read: (body: Json) => string | null };
}

export interface PublicAccounts {
  /** Shown as the form of a name, such as `@name@mastodon.social`. */
  example: string;
  /** What was typed, in the form that requests use; null where it cannot be an account. Addresses are understood too. */
  read: (typed: string) => string | null;
}

// --- Tables -----------------------------------------------------------------------------------------------------

/** Where a page of a list begins; JSON, so that it can be kept. It never holds a secret. */
export type PageMark = string | number;

/**
 * What follows a page: a mark; several marks where the first page tells of all others, which can then be asked at the
 * same time; null at the end.
 */
export type Next = (answer: Answer, page: PageMark | null, run: Run) => PageMark | readonly PageMark[] | null;

/** Rows of a table that an API gives. */
export interface ListSource {
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

// --- Failures and limits ----------------------------------------------------------------------------------------

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
 * What the user should know although nothing failed. `metric`: one that the platform no longer knows was left out.
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
   * status. Not asked for answers that are no JSON.
   */
  codes: (answer: Answer) => readonly string[];
  /** What the codes mean; a code that is not listed means what the status says. */
  kinds: Readonly<Record<string, FailureKind>>;
  /** What a status means in an answer that is no JSON, where it is something else than in one that is. */
  bare?: Readonly<Record<number, FailureKind>>;
  /** The metric that an `invalid_metric` names, perhaps by its place among those that were asked; null where it names none. */
  metric?: (answer: Answer, asked: readonly string[]) => string | null;
}

export interface Limits {
  /** Requests that may be asked at the same time. */
  atOnce: number;
  /** Milliseconds to wait after a `rate_limited` answer without Retry-After, where the platform tells. */
  wait?: (answer: Answer, now: number) => number | null;
  /** The part of the allowance that is used up, 0 to 1; at 0.9 the import stops and goes on later. */
  used?: (answer: Answer) => number | null;
  /** The header in which the API names its version, and what it has to begin with. */
  version?: { header: string; asked: string };
}

export interface Price {
  /** What one row of the table costs. */
  row: Partial<Record<TableName, number>>;
  /** The same for the connection's own account. */
  ownRow?: Partial<Record<TableName, number>>;
  /** Where the platform publishes it. */
  url: string;
}

/** Keeps a declaration's own type small and its parts checked. */
export function definePlatform(platform: Platform): Platform {
  return platform;
}
