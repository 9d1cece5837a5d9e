import type { ApiRequest, Facts } from "./api-request.ts";
import type { Json } from "./json.ts";
import type { Lookup } from "./lookup.ts";

/** How a connection authenticates: OAuth, an own key, or neither. */

export interface SignIn {
  /** Public accounts can be read without signing in. */
  isOptional?: boolean;
  oauth?: OAuth;
  /** A token or key that the user provides. */
  apiKey?: ApiKey;
}

/** Adds the secret to a request. */
export type ApplySecret = (secret: string, tools: SigningTools) => Credentials;

export interface Credentials {
  headers?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  /** The request body, for exchanging a key. */
  json?: Json;
}

/** Signing functions provided by the script; declarations have no access to them otherwise. */
export interface SigningTools {
  /** Unix seconds. */
  now(): number;
  base64(text: string): string;
  /** HMAC-SHA-256 of a text with a key in hexadecimal digits, as URL-safe Base64 without padding. */
  hmacSha256(hexKey: string, text: string): string;
}

export interface ApiKey {
  /** Where users find it: a page of the platform. */
  where: string;
  /** Tests a key's format, usually a regular expression; anything else is rejected before it is stored. */
  form: { test(key: string): boolean };
  applySecret: ApplySecret;
  /** Exchanges the key for the token that `applySecret` adds to requests. */
  exchange?: KeyExchange;
  /** Non-secret facts in the key itself, such as the data center at its end. */
  facts?: (key: string) => Facts;
  /** Replaces the connector's `owner` for checking the key, where a key belongs to an app rather than an account. */
  owner?: Lookup;
  /** Tells which permissions the key has. */
  grantedScopes?: GrantedScopes;
}

/** A request for the scopes of a token or key. */
export interface GrantedScopes {
  request: () => ApiRequest;
  read: (body: Json) => string[];
}

/** A request that exchanges the key for a token. Sent at the start of each execution; the token is never stored. */
export interface KeyExchange {
  request: ApiRequest;
  applySecret: ApplySecret;
  token: (body: Json) => string | null;
}

/** OAuth 2 with the authorization code grant (RFC 6749) and PKCE (RFC 7636) where supported. */
export interface OAuth {
  /** Prefix of the script properties with the app's client id and secret, such as `GOOGLE`. */
  appPrefix: string;
  authorizeUrl: string;
  tokenUrl: string;
  scopes: readonly string[];
  /** Broad scopes, only asked for when the user wants what needs them: an account that is not in the list, or comments. */
  optionalScopes?: readonly string[];
  /**
   * A broader scope for some of the scopes, by their names. Only asked for if the administrator names it in `X_SCOPES`, and
   * the like for other apps, because the platform has granted their app nothing narrower.
   */
  broaderScopes?: Readonly<Record<string, string>>;
  /** Tells which scopes the user has granted, where the token response does not. */
  grantedScopes?: GrantedScopes;
  /** Separator between scopes; defaults to a space. */
  scopeSeparator?: string;
  /** Name of the client id parameter; defaults to `client_id`. */
  clientIdParameter?: string;
  /** Extra parameters of the authorization URL. */
  authorizeParameters?: Readonly<Record<string, string>>;
  pkce?: boolean;
  /** How the client authenticates at the token URL; defaults to `form`. */
  clientAuthentication?: "form" | "basic" | "query";
  /** Exchanges the initial short-lived token for a long-lived one. */
  longLivedExchange?: TokenExchange;
  /** How tokens are renewed: with the refresh token grant, by exchanging the token itself, or not at all. */
  renewal: "refresh_token" | TokenExchange | null;
  /** Revokes a token. */
  revoke?: {
    url: string;
    method?: "POST" | "DELETE";
    tokenIn: "form" | "query";
    name: string;
    authenticatesClient?: boolean;
  };
  applySecret: ApplySecret;
}

/** A GET that returns another token for the one sent. */
export interface TokenExchange {
  url: string;
  query: Readonly<Record<string, string>>;
  /** Name of the token's parameter. */
  tokenParameter: string;
  /** The client values that it requires. */
  clientParameters?: readonly ("client_id" | "client_secret")[];
  /** A token younger than this is not renewed. */
  minAgeSeconds?: number;
}
