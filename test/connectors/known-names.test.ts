import { expect, it } from "vitest";
import type { ApiRequest, KeyExchange } from "../../src/connectors/define-connector.ts";
import {
  type Accounts,
  type ApiKey,
  type Bundle,
  type Connector,
  type Detail,
  defineConnector,
  type Failures,
  type GrantedScopes,
  type Limits,
  type ListSource,
  type Lookup,
  type OAuth,
  type Price,
  type PublicAccounts,
  type SignIn,
  type SnapshotSource,
  type TokenExchange,
} from "../../src/connectors/define-connector.ts";
import type { DeletionCheck } from "../../src/connectors/deletion-check.ts";
import { connectorList } from "../../src/connectors/index.ts";
import { tables } from "../../src/tables/index.ts";
import type { AnyRow } from "../../src/tables/rows.ts";

/** The known names of a part: `true` for a value without known names inside, else those inside it; a list has one item. */
type Known = true | readonly [Known] | { readonly [name: string]: Known };

/** Every name of a type has to be listed: the compiler asks for those that are added. */
type NamesOf<Part> = { [Name in keyof Required<Part>]: Known };

const request: NamesOf<ApiRequest> = {
  url: true,
  method: true,
  query: true,
  rawQuery: true,
  headers: true,
  json: true,
  form: true,
  isPublic: true,
  isText: true,
};
const bundle: NamesOf<Bundle> = { size: true, wrap: true, unwrap: true };
const lookup: NamesOf<Lookup> = {
  forTables: true,
  when: true,
  request: true,
  read: true,
  secret: true,
  toleratedFailures: true,
  readFailure: true,
  isRepeated: true,
  bundle,
};
const grantedScopes: NamesOf<GrantedScopes> = { request, read: true };
const exchange: NamesOf<KeyExchange> = { request, applySecret: true, token: true };
const apiKey: NamesOf<ApiKey> = {
  where: true,
  form: true,
  applySecret: true,
  exchange,
  facts: true,
  owner: lookup,
  grantedScopes,
};
const tokenExchange: NamesOf<TokenExchange> = {
  url: true,
  query: true,
  tokenParameter: true,
  clientParameters: true,
  minAgeSeconds: true,
};
const revoke: NamesOf<NonNullable<OAuth["revoke"]>> = {
  url: true,
  method: true,
  tokenIn: true,
  name: true,
  authenticatesClient: true,
};
const oauth: NamesOf<OAuth> = {
  appPrefix: true,
  authorizeUrl: true,
  tokenUrl: true,
  scopes: true,
  optionalScopes: true,
  broaderScopes: true,
  grantedScopes,
  scopeSeparator: true,
  clientIdParameter: true,
  authorizeParameters: true,
  pkce: true,
  clientAuthentication: true,
  longLivedExchange: tokenExchange,
  renewal: tokenExchange,
  revoke,
  applySecret: true,
};
const signIn: NamesOf<SignIn> = { isOptional: true, oauth, apiKey };
const accountName: NamesOf<NonNullable<Accounts["name"]>> = { request: true, read: true, bundle };
const accounts: NamesOf<Accounts> = { request: true, next: true, items: true, isOptional: true, name: accountName };
const publicAccounts: NamesOf<PublicAccounts> = { example: true, read: true };
const detail: NamesOf<Detail> = {
  name: true,
  appliesTo: true,
  batch: true,
  group: true,
  permission: true,
  subgroup: true,
  metrics: true,
  request: true,
  read: true,
  bundle,
  toleratedFailures: true,
};
const deletionCheck: NamesOf<DeletionCheck> = {
  reason: true,
  source: true,
  batch: true,
  perDay: true,
  price: true,
  idOf: true,
  request: true,
  deleted: true,
};
const source: NamesOf<ListSource & SnapshotSource> = {
  counts: true,
  countsDaysIn: true,
  parts: true,
  metrics: true,
  pageSize: true,
  minPageSize: true,
  failsWhenTooLarge: true,
  usualRequests: true,
  splitPage: true,
  request: true,
  next: true,
  items: true,
  isBeforePeriod: true,
  isRoughlySorted: true,
  details: [detail],
  deletionCheck,
  permission: true,
  isUndescribed: true,
  row: true,
  toleratedFailures: true,
  adapt: true,
  today: true,
  notes: true,
  snapshot: true,
};
const failures: NamesOf<Failures> = { codes: true, kinds: true, kindsWithoutJson: true, refusedMetric: true };
const version: NamesOf<NonNullable<Limits["version"]>> = { header: true, expectedPrefix: true };
const limits: NamesOf<Limits> = {
  maxParallelRequests: true,
  retryDelayMs: true,
  isExhaustedWhenRepeated: true,
  usedShare: true,
  version,
};
const price: NamesOf<Price> = { row: true, ownAccountRow: true, url: true };
const apiVersion: NamesOf<Connector["apiVersion"]> = { name: true, promisedUntil: true };
const connector: NamesOf<Connector> = {
  id: true,
  platform: true,
  name: true,
  alsoFoundBy: true,
  source: true,
  apiVersion,
  hosts: true,
  signIn,
  owner: lookup,
  accounts,
  publicAccounts,
  tracksBrands: true,
  lookups: [lookup],
  tables: Object.fromEntries(Object.keys(tables).map((table) => [table, source])),
  failures,
  limits,
  price,
};

/** Paths of the names in a value that are not known, such as `tables.posts.details.0.appliesFor`. */
function unknownNames(value: unknown, known: Known, path: readonly string[] = []): string[] {
  if (known === true || typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const knownInner = Array.isArray(known) ? known[0] : (known as Readonly<Record<string, Known>>)[name];
    const innerPath = [...path, name];
    return knownInner === undefined ? [innerPath.join(".")] : unknownNames(inner, knownInner, innerPath);
  });
}

it.each(connectorList)("$id declares no property that is never read", (declaration) => {
  expect(unknownNames(declaration, connector)).toEqual([]);
});

it("an unknown property of a connector is found at any depth", () => {
  const strayDetail = { name: "insights", batch: 1, when: () => true };
  const stray = { signIn: { apiKey: { keyForm: /x/ } }, lookups: [{ tolerates: [] }], limits: { atOnce: 5 } };
  expect(unknownNames({ ...stray, tables: { posts: { goesPast: null, details: [strayDetail] } } }, connector)).toEqual([
    "signIn.apiKey.keyForm",
    "lookups.0.tolerates",
    "limits.atOnce",
    "tables.posts.goesPast",
    "tables.posts.details.0.when",
  ]);
});

// What follows is never called. `npm run types` fails when one of the names does compile.

const declared = {
  id: "example",
  platform: "x",
  name: "Example",
  source: "Example API",
  hosts: [],
  signIn: {},
  lookups: [],
  failures: { codes: () => [], kinds: {} },
  limits: { maxParallelRequests: 1 },
} as const;
const list = { request: () => ({ url: "" }), items: () => [], row: () => ({ post_id: "1" }) };
const insights = { name: "insights", batch: 1, request: () => ({ url: "" }), read: () => [] };
const bundleWithMost = { size: 1, wrap: list.request, unwrap: () => [], most: 1 };
const requestWithPath = () => ({ url: "", path: "" });
const rowWithTypo = () => ({ impressions: 1, impresions: 1 });

export const mistyped = [
  // @ts-expect-error A source has no property goesPast.
  () => defineConnector({ ...declared, tables: { posts: { ...list, goesPast: () => true } } }),
  // @ts-expect-error A source has no property goesPast.
  () => defineConnector({ ...declared, tables: { days: { snapshot: () => ({ followers: 1 }), goesPast: 1 } } }),
  // @ts-expect-error A detail has no property only.
  () => defineConnector({ ...declared, tables: { posts: { ...list, details: [insights, { ...insights, only: 1 }] } } }),
  () => {
    const details = [{ ...insights, bundle: bundleWithMost }];
    // @ts-expect-error A detail has no property most: neither has its bundle.
    return defineConnector({ ...declared, tables: { posts: { ...list, details } } });
  },
  () => {
    const details = [{ ...insights, request: requestWithPath }];
    // @ts-expect-error A detail has no property path: neither has its request.
    return defineConnector({ ...declared, tables: { posts: { ...list, details } } });
  },
  // @ts-expect-error A request has no property path.
  () => defineConnector({ ...declared, tables: { posts: { ...list, request: requestWithPath } } }),
  // @ts-expect-error The table posts has no field impresions.
  () => defineConnector({ ...declared, tables: { posts: { ...list, row: rowWithTypo } } }),
];

// @ts-expect-error No table has a field impresions: mocks give their expected rows this type.
export const mistypedRow = (): AnyRow => ({ impressions: 1, impresions: 1 });
