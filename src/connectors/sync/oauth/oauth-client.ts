import type { OAuth } from "../../define-connector.ts";
import type { HttpRequest, HttpResponse, Runtime } from "../runtime.ts";
import type { OAuthClient } from "./authorization-url.ts";
import { SignInError } from "./sign-in-error.ts";
import { codeRequest, exchangeRequest, refreshRequest, revokeRequests } from "./token-requests.ts";
import { readTokens, type Tokens } from "./token-response.ts";

export interface OAuthContext {
  runtime: Pick<Runtime, "fetchAll" | "now" | "tools">;
  client: OAuthClient;
}

const fetchOne = ({ runtime }: OAuthContext, request: HttpRequest): HttpResponse =>
  runtime.fetchAll([request])[0] ?? { failure: "connection" };

/**
 * Exchanges the authorization code for tokens, and these for long-lived ones where the platform has such. Permissions
 * default to the requested scopes. Throws `SignInError`.
 */
export function exchangeCode(
  oauth: OAuth,
  context: OAuthContext,
  grant: { code: string; redirectUri: string; verifier: string | null; scopes?: readonly string[] },
): Tokens {
  const { runtime, client } = context;
  const requested = { refreshToken: null, permissions: [...(grant.scopes ?? oauth.scopes)] };
  const response = fetchOne(context, codeRequest(oauth, client, runtime.tools, grant));
  const tokens = readTokens(response, runtime.now(), requested, "code_expired");
  if (!oauth.longLivedExchange) return tokens;
  const exchanged = fetchOne(context, exchangeRequest(oauth.longLivedExchange, client, tokens.secret));
  return readTokens(exchanged, runtime.now(), tokens, "code_expired");
}

/** Whether tokens can be renewed at this time (milliseconds since 1970). */
export function canRefresh({ renewal }: OAuth, tokens: Tokens, now: number): boolean {
  if (renewal === null) return false;
  if (renewal === "refresh_token") return tokens.refreshToken !== null;
  if (tokens.expiresAt !== null && tokens.expiresAt <= now) return false;
  return now - tokens.issuedAt >= (renewal.minAgeSeconds ?? 0) * 1000;
}

const renewalMarginMs = 60_000;

/**
 * Whether tokens should be renewed now: one minute before they expire. Tokens without a refresh token can only be
 * renewed while valid, so they are renewed after half of their lifetime.
 */
export function isDue(oauth: OAuth, tokens: Tokens, now: number): boolean {
  const { expiresAt, issuedAt } = tokens;
  if (expiresAt === null || !canRefresh(oauth, tokens, now)) return false;
  return oauth.renewal === "refresh_token" ? now >= expiresAt - renewalMarginMs : now >= (issuedAt + expiresAt) / 2;
}

/** Renews tokens. Throws `SignInError`, with kind `revoked` where the user has to sign in again. */
export function renewTokens(oauth: OAuth, context: OAuthContext, tokens: Tokens): Tokens {
  const { runtime, client } = context;
  const { renewal } = oauth;
  if (renewal === null || !canRefresh(oauth, tokens, runtime.now())) throw new SignInError("revoked", "ended");
  const request =
    renewal === "refresh_token"
      ? refreshRequest(oauth, client, runtime.tools, tokens.refreshToken ?? "")
      : exchangeRequest(renewal, client, tokens.secret);
  return readTokens(fetchOne(context, request), runtime.now(), tokens, "revoked");
}

/** Revokes the tokens on the platform and returns whether it succeeded. Never throws for platform errors. */
export function revokeTokens(oauth: OAuth, context: OAuthContext, tokens: Tokens): boolean {
  const { runtime, client } = context;
  const responses = runtime.fetchAll(revokeRequests(oauth, client, runtime.tools, tokens));
  return responses.some(
    (response) => !("failure" in response) && response.status < 300 && !/"error"\s*:/.test(response.text),
  );
}
