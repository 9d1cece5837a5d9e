import { createHash, randomBytes } from "node:crypto";
import { findConnector } from "../../../src/connectors/index.ts";
import type { ConnectorMock } from "./define-mock.ts";

/** What a user of the stand-in's platform needs to be let in. All of it is invented. */
export interface MockCredentials {
  /** The app's, where the platform has a sign-in. */
  clientId: string | null;
  clientSecret: string | null;
  /** A token that is valid without signing in, where the platform has a sign-in. */
  token: string | null;
  /** A token or key of the user's own, where the platform takes one. */
  key: string | null;
}

export interface Grant {
  /** The connector that it is for. */
  id: string;
  scopes: readonly string[];
  /** Milliseconds since 1970; infinite for what does not expire by time. */
  expiresAt: number;
}

/** A secret that nobody has seen before; it says what it is, so that a scan finds it wherever it should not be. */
export const createSecret = (what: string): string => `invented-${what}-${randomBytes(12).toString("hex")}`;

/** Keys of the usual forms, which no other platform has. */
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

function apiKeyOf({ id, key }: ConnectorMock): string | null {
  const pattern = findConnector(id)?.signIn.apiKey?.form;
  if (!pattern) return key ?? null;
  const matchingKey = (key === undefined ? mockKeys(id) : [key]).find((one) => pattern.test(one));
  if (matchingKey === undefined) throw new Error(`The stand-in for ${id} needs a key of the form ${pattern}.`);
  return matchingKey;
}

export function mockCredentials(platform: ConnectorMock): MockCredentials {
  const oauth = findConnector(platform.id)?.signIn.oauth;
  return {
    clientId: oauth ? `invented-client-of-${oauth.appPrefix.toLowerCase()}` : null,
    clientSecret: oauth ? `invented-client-secret-of-${oauth.appPrefix.toLowerCase()}` : null,
    token: oauth ? `invented-token-for-${platform.id}-0123456789abcdef` : null,
    key: apiKeyOf(platform),
  };
}

/** The secrets that are valid, by what they are. */
export class MockSecrets {
  readonly #tokens = new Map<string, Grant>();
  readonly #now: () => number;

  constructor(platforms: readonly ConnectorMock[], now: () => number) {
    this.#now = now;
    for (const platform of platforms) {
      const scopes = findConnector(platform.id)?.signIn.oauth?.scopes ?? [];
      const { token, key } = mockCredentials(platform);
      for (const secret of [token, key, ...(platform.issuedSecrets ?? [])])
        if (secret !== null) this.#tokens.set(secret, { id: platform.id, scopes, expiresAt: Number.POSITIVE_INFINITY });
    }
  }

  /** What the secret allows; undefined for one that is not known or no longer valid. */
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

  /** Ends every secret of a connector, as when the user removes the app at the platform. */
  revokeAll(id: string): void {
    for (const [secret, grant] of this.#tokens) if (grant.id === id) this.#tokens.delete(secret);
  }

  /** Leaves fewer permissions to every secret of a connector. */
  limitScopes(id: string, scopes: readonly string[]): void {
    for (const [secret, grant] of this.#tokens) if (grant.id === id) this.#tokens.set(secret, { ...grant, scopes });
  }
}
