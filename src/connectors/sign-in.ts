import type { ApiRequest, Facts } from "./api-request.ts";
import type { Json } from "./json.ts";
import type { Lookup } from "./lookup.ts";

/** How people get in: OAuth, a key of their own, or neither. */

export interface SignIn {
  /** Public accounts can be read without any sign-in. */
  isOptional?: boolean;
  oauth?: OAuth;
  /** A token or key that the user brings along. */
  apiKey?: ApiKey;
}

/** Puts the secret into a request. */
export type ApplySecret = (secret: string, tools: SigningTools) => Credentials;

export interface Credentials {
  headers?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  /** The body, where a key is exchanged by one. */
  json?: Json;
}

/** What the script can sign with; platforms cannot do it themselves. */
export interface SigningTools {
  /** Seconds since 1970. */
  now(): number;
  base64(text: string): string;
  /** HMAC-SHA-256 of a text with a key of bytes in hexadecimal digits, as web-safe Base64 without padding. */
  hmacSha256(hexKey: string, text: string): string;
}

export interface ApiKey {
  /** Where it is found, for people: a page of the platform. */
  where: string;
  /** Form of a key that can be right, a pattern in most cases; anything else is refused before it is kept. */
  form: { test(key: string): boolean };
  applySecret: ApplySecret;
  /** Where the key is exchanged for the token that `applySecret` puts into requests. */
  exchange?: KeyExchange;
  /** What a key tells of itself that is no secret, such as the data centre that it ends with. */
  facts?: (key: string) => Facts;
  /** Asked instead of the platform's `owner` to see whether a key is taken, where a key stands for an app and not for an account. */
  owner?: Lookup;
}

/** A request with the key that answers with a token. It is made at the beginning of each execution; the token is never kept. */
export interface KeyExchange {
  request: ApiRequest;
  applySecret: ApplySecret;
  token: (body: Json) => string | null;
}

/** OAuth 2 with the authorization code grant (RFC 6749) and, where the platform knows it, PKCE (RFC 7636). */
export interface OAuth {
  /** Which app's client id and secret are used: the beginning of the script properties, such as `GOOGLE`. */
  appPrefix: string;
  authorizeUrl: string;
  tokenUrl: string;
  scopes: readonly string[];
  /** Between scopes; a space where it is not said. */
  scopeSeparator?: string;
  /** What the client's id is called; `client_id` where it is not said. */
  clientIdParameter?: string;
  /** Sent along to the page where the user agrees. */
  authorizeParameters?: Readonly<Record<string, string>>;
  pkce?: boolean;
  /** How the client shows who it is at the token address; in the form where it is not said. */
  clientAuthentication?: "form" | "basic" | "query";
  /** Exchanges the first, short-lived token for a long-lived one. */
  longLivedExchange?: TokenExchange;
  /** How a token is renewed: by the standard grant, by an exchange of the token itself, or not at all. */
  renewal: "refresh_token" | TokenExchange | null;
  /** Where a token is taken back. */
  revoke?: {
    url: string;
    method?: "POST" | "DELETE";
    tokenIn: "form" | "query";
    name: string;
    authenticatesClient?: boolean;
  };
  applySecret: ApplySecret;
}

/** A GET that answers with another token for the one that is sent. */
export interface TokenExchange {
  url: string;
  query: Readonly<Record<string, string>>;
  /** What the token is called in it. */
  tokenParameter: string;
  /** Which of the client's values it wants. */
  clientParameters?: readonly ("client_id" | "client_secret")[];
  /** A token younger than this many seconds is not renewed. */
  minAgeSeconds?: number;
}
