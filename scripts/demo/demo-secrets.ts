import { createHash, randomBytes } from "node:crypto";
import { connectorNamed } from "../../src/platforms/index.ts";
import type { DemoPlatform } from "./define-demo.ts";

/** What a user of the stand-in's platform needs to be let in. All of it is invented. */
export interface DemoCredentials {
  /** The app's, where the platform has a sign-in. */
  clientId: string | null;
  clientSecret: string | null;
  /** A token that is valid without signing in, where the platform has a sign-in. */
  token: string | null;
  /** A token or key of the user's own, where the platform takes one. */
  key: string | null;
}

export interface Granted {
  /** The connector that it is for. */
  id: string;
  scopes: readonly string[];
  /** Milliseconds since 1970; infinite for what does not expire by time. */
  expiresAt: number;
}

/** A secret that nobody has seen before; it says what it is, so that a scan finds it wherever it should not be. */
export const newSecret = (what: string): string => `invented-${what}-${randomBytes(12).toString("hex")}`;

/** Keys of the usual forms, which no other platform has. */
function inventedKeys(id: string): string[] {
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

function keyOf({ id, key }: DemoPlatform): string | null {
  const form = connectorNamed(id)?.signIn.ownKey?.form;
  if (!form) return key ?? null;
  const fitting = (key === undefined ? inventedKeys(id) : [key]).find((one) => form.test(one));
  if (fitting === undefined) throw new Error(`The stand-in for ${id} needs a key of the form ${form}.`);
  return fitting;
}

export function credentialsOf(platform: DemoPlatform): DemoCredentials {
  const oauth = connectorNamed(platform.id)?.signIn.oauth;
  return {
    clientId: oauth ? `invented-client-of-${oauth.app.toLowerCase()}` : null,
    clientSecret: oauth ? `invented-client-secret-of-${oauth.app.toLowerCase()}` : null,
    token: oauth ? `invented-token-for-${platform.id}-0123456789abcdef` : null,
    key: keyOf(platform),
  };
}

/** The secrets that are valid, by what they are. */
export class DemoSecrets {
  readonly #tokens = new Map<string, Granted>();
  readonly #now: () => number;

  constructor(platforms: readonly DemoPlatform[], now: () => number) {
    this.#now = now;
    for (const platform of platforms) {
      const scopes = connectorNamed(platform.id)?.signIn.oauth?.scopes ?? [];
      const { token, key } = credentialsOf(platform);
      for (const secret of [token, key, ...(platform.handedOut ?? [])])
        if (secret !== null) this.#tokens.set(secret, { id: platform.id, scopes, expiresAt: Number.POSITIVE_INFINITY });
    }
  }

  /** What the secret allows; undefined for one that is not known or no longer valid. */
  grantOf(secret: string): Granted | undefined {
    const grant = this.#tokens.get(secret);
    return grant && grant.expiresAt > this.#now() ? grant : undefined;
  }

  grant(secret: string, grant: Granted): void {
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
  narrow(id: string, scopes: readonly string[]): void {
    for (const [secret, grant] of this.#tokens) if (grant.id === id) this.#tokens.set(secret, { ...grant, scopes });
  }
}
