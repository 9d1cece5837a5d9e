import { createHash, randomBytes } from "node:crypto";
import { bigQuery } from "../../../src/bigquery/sign-in.ts";
import type { OAuth } from "../../../src/connectors/define-connector.ts";
import { findConnector } from "../../../src/connectors/index.ts";
import type { ConnectorMock } from "./define-mock.ts";

/** Credentials of a mock's user. All of them are invented. */
export interface MockCredentials {
  /** The app's; null without OAuth. */
  clientId: string | null;
  clientSecret: string | null;
  /** A token that is valid without signing in; null without OAuth. */
  token: string | null;
  /** A user's token or key; null where the connector takes none. */
  key: string | null;
}

export interface Grant {
  /** The connector that the secret is for. */
  id: string;
  scopes: readonly string[];
  /** Milliseconds since 1970; infinite for secrets without an expiry. */
  expiresAt: number;
}

/** A new random secret; the text `invented` in it lets a scan find leaks. */
export const createSecret = (what: string): string => `invented-${what}-${randomBytes(12).toString("hex")}`;

/** Keys in the formats of several platforms, unique to each connector. */
function mockKeys(id: string): string[] {
  const digits = createHash("sha256").update(id).digest("hex");
  const half = digits.slice(0, 32);
  return [
    `invented-own-key-of-${id}-${half}`,
    `inventedOwnKey${half}`,
    half,
    `${half}-us1`,
    `${digits.slice(0, 24)}:${digits}`,
    `invented-user-of-${id}:${half}`,
  ];
}

/** What users sign in to: a connector's mock, or BigQuery. */
export interface SignInMock extends Pick<ConnectorMock, "key" | "rotatesRefreshTokens"> {
  id: string;
}

/** The sign-in with this id; undefined without one. */
export const oauthOf = (id: string): OAuth | undefined =>
  id === bigQuery.id ? bigQuery.signIn.oauth : findConnector(id)?.signIn.oauth;

function apiKeyOf({ id, key }: SignInMock): string | null {
  const pattern = findConnector(id)?.signIn.apiKey?.form;
  if (!pattern) return key ?? null;
  const matchingKey = (key === undefined ? mockKeys(id) : [key]).find((one) => pattern.test(one));
  if (matchingKey === undefined)
    throw new Error(`The mock of ${id} needs a key of the form ${pattern}: give it as key in scripts/mocks/${id}.ts.`);
  return matchingKey;
}

export function mockCredentials(mock: SignInMock): MockCredentials {
  const oauth = oauthOf(mock.id);
  return {
    clientId: oauth ? `invented-client-of-${oauth.appPrefix.toLowerCase()}` : null,
    clientSecret: oauth ? `invented-client-secret-of-${oauth.appPrefix.toLowerCase()}` : null,
    token: oauth ? `invented-token-for-${mock.id}-0123456789abcdef` : null,
    key: apiKeyOf(mock),
  };
}

/** The valid secrets and what each grants. */
export class MockSecrets {
  readonly #tokens = new Map<string, Grant>();
  readonly #now: () => number;

  constructor(mocks: readonly ConnectorMock[], now: () => number) {
    this.#now = now;
    for (const mock of mocks) {
      const scopes = findConnector(mock.id)?.signIn.oauth?.scopes ?? [];
      const { token, key } = mockCredentials(mock);
      for (const secret of [token, key, ...(mock.issuedSecrets ?? [])])
        if (secret !== null) this.#tokens.set(secret, { id: mock.id, scopes, expiresAt: Number.POSITIVE_INFINITY });
    }
  }

  /** What the secret grants; undefined for an unknown or expired one. */
  grantOf(secret: string): Grant | undefined {
    const grant = this.#tokens.get(secret);
    return grant && grant.expiresAt > this.#now() ? grant : undefined;
  }

  grant(secret: string, grant: Grant): void {
    this.#tokens.set(secret, grant);
  }

  revoke(secret: string): void {
    this.#tokens.delete(secret);
  }

  /** Revokes every secret of a connector, as when the user removes the app on the platform. */
  revokeAll(id: string): void {
    for (const [secret, grant] of this.#tokens) if (grant.id === id) this.#tokens.delete(secret);
  }

  /** Reduces the scopes of every secret of a connector. */
  limitScopes(id: string, scopes: readonly string[]): void {
    for (const [secret, grant] of this.#tokens) if (grant.id === id) this.#tokens.set(secret, { ...grant, scopes });
  }
}
