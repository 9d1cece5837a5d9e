import type { Brand, FailureKind } from "../../../src/connectors/define-connector.ts";
import type { ConnectorId } from "../../../src/connectors/index.ts";
import type { Json } from "../../../src/connectors/json.ts";
import type { Row, TableName } from "../../../src/tables/define-table.ts";
import { dayMs } from "../../../src/time/day.ts";

/**
 * A mock of a platform's API with invented accounts. It responds as the platform does (paging, batches, requested
 * fields, the platform's error bodies) and rejects every request that the published contract does not allow.
 */
export interface ConnectorMock<Id extends ConnectorId = ConnectorId> {
  /** The connector that it mocks. */
  id: Id;
  /** The secret in a request; null without one. A secret in the query is not checked against the contract. */
  secretOf: (request: MockRequest) => string | null;
  /** Whether requests without a valid secret are rejected; routes can override it. */
  requiresSecret: boolean;
  /** A valid token or key of a user; defaults to one generated from the key's format. */
  key?: string;
  /** Secrets that its responses contain, such as a page's token; they are valid too. */
  issuedSecrets?: readonly string[];
  /** Renewal issues a new refresh token and invalidates the previous one. */
  rotatesRefreshTokens?: boolean;
  /** The platform's own error responses; kinds that the platform does not have are omitted. */
  errorResponses: Partial<Record<FailureKind, MockResponse>>;
  routes: readonly MockRoute[];
  /** An existing account, as imports name it: "" for the connection's own. */
  account: string;
  /** URLs of the self-hosted sites it mocks; connectors do not list them. */
  sites?: readonly string[];
  /** The brands to search for, for connectors with `tracksBrands`. */
  brands?: readonly Brand[];
  /** The rows expected from importing this account over the whole period, without `source` and `imported_at`. */
  expected: (table: TableName, world: MockWorld) => Row[];
  /**
   * The fewest requests needed to read the table with the platform's paging and batches, and how many of them are
   * sequential.
   */
  fewestRequests: (table: TableName, world: MockWorld) => { requests: number; batches: number };
}

export interface MockRequest {
  method: string;
  /** Without the query. */
  url: string;
  /** Values of the `:names` in the route's URL. */
  params: Readonly<Record<string, string>>;
  /** Each parameter's values in order. */
  query: Readonly<Record<string, readonly string[]>>;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Parsed JSON or form fields; null without a body. */
  body: Json;
  /** Scopes of the request's token; null without one. */
  scopes: readonly string[] | null;
}

export interface MockResponse {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a text is sent as is. */
  body?: unknown;
}

/** Properties of the invented accounts. */
export interface MockWorld {
  /** Number of posts, campaigns, episodes ... of the account. */
  size: number;
  /** YYYY-MM-DD: the newest item's day. */
  today: string;
  /** Numbers of posts deleted during the test. */
  deleted: Set<number>;
}

export interface MockRoute {
  method: "GET" | "POST" | "DELETE";
  /**
   * The URL pattern, with `:name` after a slash for a variable segment or part of one, such as
   * `https://api.example.com/v1/users/:id/posts` or `https://:place.example.com/sites/:id:run`. The first matching
   * route responds.
   */
  address: string;
  /** Responds without a secret although the mock requires one. */
  isPublic?: boolean;
  /** The published contract: JSON Schemas of the query (values as text, lists where repeatable) and of the body. */
  contract: { query?: JsonSchema; body?: JsonSchema; headers?: JsonSchema };
  /**
   * Of what the contract allows, the values that the mock imitates, such as an order or a state: the platform answers
   * others too, with other items, fields or in another order.
   */
  imitates?: { query?: Readonly<Record<string, ImitatedValue>>; body?: Readonly<Record<string, Json>> };
  respond: (request: MockRequest, world: MockWorld) => MockResponse;
}

/** A parameter's value; a list is written with commas, in any order. */
export type ImitatedValue = string | readonly string[];

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The secret of a request with a bearer token. */
export const bearerToken = ({ headers }: MockRequest): string | null =>
  headers.authorization?.replace(/^Bearer /, "") ?? null;

/** A query parameter's first value; undefined without one. */
export const queryValue = ({ query }: MockRequest, name: string): string | undefined => query[name]?.[0];

/** A deterministic integer from 0 up to `below`, exclusive, determined by the seeds. */
export function pseudoRandom(below: number, ...seeds: (number | string)[]): number {
  let hash = 2_166_136_261;
  for (const letter of seeds.join("|")) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619);
  return (hash >>> 0) % below;
}

/** The numbers of the existing posts, newest first. */
export const itemNumbers = ({ size, deleted }: MockWorld): number[] =>
  Array.from({ length: size }, (_, number) => number).filter((number) => !deleted.has(number));

/** The text of an invented post. */
export const mockText = (number: number): string =>
  [
    "Fresh from the oven: our spelt loaf 🍞",
    "Which filling should we try next? Tell us below.",
    "=1+1 is not the number of croissants you may eat",
    "Behind the counter at five in the morning",
    "Workshop sourdough, two places left\nBook in the shop.",
    "¿Quién quiere pan de pueblo? Wie wil er brood?",
  ][pseudoRandom(6, "text", number)] as string;

/** A day moved back by a number of days, YYYY-MM-DD. */
export const subtractDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * dayMs).toISOString().slice(0, 10);

/**
 * When the post of this number was published, ISO 8601 with `Z`: number 0 is the newest, the others a few hours apart.
 */
export function publishedAt({ today }: MockWorld, number: number): string {
  const times = publicationTimes.get(today) ?? [];
  publicationTimes.set(today, times);
  times[number] ??= new Date(Date.parse(`${today}T08:00:00Z`) - number * 5 * 3_600_000)
    .toISOString()
    .replace(".000Z", "Z");
  return times[number] as string;
}

/** By the world's day and the post's number: mocks ask for the same ones again and again. */
const publicationTimes = new Map<string, string[]>();
