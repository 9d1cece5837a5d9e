import type { Brand, FailureKind } from "../../../src/connectors/define-connector.ts";
import type { ConnectorId } from "../../../src/connectors/index.ts";
import type { Json } from "../../../src/connectors/json.ts";
import type { Row, TableName } from "../../../src/tables/define-table.ts";

/**
 * A stand-in for a platform, with invented accounts: it answers as the platform does (paging, batches, fields that were asked,
 * errors in the platform's own form) and refuses every request that the platform's published contract does not allow.
 */
export interface ConnectorMock<Id extends ConnectorId = ConnectorId> {
  /** The connector that it stands in for. */
  id: Id;
  /** Where the secret of a request is; null where there is none. In the query it is left out of what the contract is checked for. */
  secretOf: (request: MockRequest) => string | null;
  /** Whether requests without a valid secret are refused; routes can say otherwise. */
  requiresSecret: boolean;
  /** A token or key that users of the platform bring along and that is valid; one is invented from the key's form where it is not said. */
  key?: string;
  /** Secrets that its own answers hand out, such as a page's token; they are valid too. */
  issuedSecrets?: readonly string[];
  /** A renewal answers with another refresh token, and the one before is no longer taken. */
  rotatesRefreshTokens?: boolean;
  /** The platform's own answers for what can go wrong; a kind that the platform does not have is left out. */
  errorResponses: Partial<Record<FailureKind, MockResponse>>;
  routes: readonly MockRoute[];
  /** An account that exists, as an import names it: "" for the connection's own. */
  account: string;
  /** Addresses of people's own sites that it answers for; connectors do not list them. */
  sites?: readonly string[];
  /** What it is asked to listen for, where its connector listens. */
  brands?: readonly Brand[];
  /** The rows that an import of this account over the whole period has to give, without `source` and `imported_at`. */
  expected: (table: TableName, world: MockWorld) => Row[];
  /** The fewest requests in which the platform's paging and batches allow to read the table, and how many of them have to wait for another. */
  fewestRequests: (table: TableName, world: MockWorld) => { requests: number; batches: number };
}

export interface MockRequest {
  method: string;
  /** Without its query. */
  url: string;
  /** The values of the `:names` in the route's address. */
  params: Readonly<Record<string, string>>;
  /** Each name's values in their order. */
  query: Readonly<Record<string, readonly string[]>>;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** JSON or form fields; null without a body. */
  body: Json;
  /** The scopes of the request's token; null without one. */
  scopes: readonly string[] | null;
}

export interface MockResponse {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** Anything that is written as JSON; a text is sent as it is. */
  body?: unknown;
}

/** What the accounts are like. */
export interface MockWorld {
  /** Posts, campaigns, episodes ... of the account. */
  size: number;
  /** YYYY-MM-DD: the day of the newest. */
  today: string;
  /** Numbers of posts that somebody deleted meanwhile. */
  deleted: Set<number>;
}

export interface MockRoute {
  method: "GET" | "POST" | "DELETE";
  /**
   * The whole address, with `:name` after a slash for what varies up to the next slash or what the address goes on with, such
   * as `https://api.example.com/v1/users/:id/posts` or `https://:place.example.com/sites/:id:run`. The first route that fits answers.
   */
  address: string;
  /** Whether it is answered without a secret, where the platform otherwise asks for one. */
  isPublic?: boolean;
  /** What the published contract allows: JSON Schemas of the query (each value as text, lists where it may be repeated) and of the body. */
  contract: { query?: JsonSchema; body?: JsonSchema; headers?: JsonSchema };
  respond: (request: MockRequest, world: MockWorld) => MockResponse;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The secret of a request that sends it as a bearer's token. */
export const bearerToken = ({ headers }: MockRequest): string | null =>
  headers.authorization?.replace(/^Bearer /, "") ?? null;

/** The first value of a query's name; undefined without one. */
export const queryValue = ({ query }: MockRequest, name: string): string | undefined => query[name]?.[0];

/** A whole number from 0 to `below` that depends on the seeds alone. */
export function pseudoRandom(below: number, ...seeds: (number | string)[]): number {
  let hash = 2_166_136_261;
  for (const letter of seeds.join("|")) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
  return (hash >>> 0) % below;
}

/** The numbers of the posts that are there, newest first. */
export const itemNumbers = ({ size, deleted }: MockWorld): number[] =>
  Array.from({ length: size }, (_, number) => number).filter((number) => !deleted.has(number));

/** What invented posts say. */
export const mockText = (number: number): string =>
  [
    "Fresh from the oven: our spelt loaf 🍞",
    "Which filling should we try next? Tell us below.",
    "=1+1 is not the number of croissants you may eat",
    "Behind the counter at five in the morning",
    "Workshop sourdough, two places left\nBook in the shop.",
    "¿Quién quiere pan de pueblo? Wie wil er brood?",
  ][pseudoRandom(6, "text", number)] as string;

/** The day so many days before another, YYYY-MM-DD. */
export const subtractDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

/** When the post of this number was published: number 0 is the newest, a few hours apart, ISO 8601 with `Z`. */
export const publishedAt = ({ today }: MockWorld, number: number): string =>
  new Date(Date.parse(`${today}T08:00:00Z`) - number * 5 * 3_600_000).toISOString().replace(".000Z", "Z");
