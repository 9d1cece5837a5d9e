import type { OAuth } from "../../../platforms/define-platform.ts";
import type { HttpAnswer, HttpRequest, Outside } from "../transport.ts";
import type { Client } from "./authorize-address.ts";
import { SignInRefused } from "./sign-in-refused.ts";
import { readTokens, type Tokens } from "./token-answer.ts";
import { codeRequest, exchangeRequest, refreshRequest, revokeRequests } from "./token-requests.ts";

/** What the client works with. */
export interface OAuthPort {
  outside: Pick<Outside, "fetchAll" | "now" | "tools">;
  client: Client;
}

const ask = ({ outside }: OAuthPort, request: HttpRequest): HttpAnswer =>
  outside.fetchAll([request])[0] ?? { failure: "connection" };

/**
 * Exchanges the code that the platform sent back for tokens, and these for long-lived ones where the platform has such.
 * What the platform does not tell of permissions is what was asked for. Throws `SignInRefused`.
 */
export function exchangeCode(
  oauth: OAuth,
  port: OAuthPort,
  grant: { code: string; redirectUri: string; verifier: string | null },
): Tokens {
  const { outside, client } = port;
  const asked = { refreshToken: null, permissions: [...oauth.scopes] };
  const answer = ask(port, codeRequest(oauth, client, outside.tools, grant));
  const first = readTokens(answer, outside.now(), asked, "code_expired");
  if (!oauth.longLived) return first;
  const exchanged = ask(port, exchangeRequest(oauth.longLived, client, first.secret));
  return readTokens(exchanged, outside.now(), first, "code_expired");
}

/** Whether tokens can be renewed at this time. */
export function canRenew({ renewal }: OAuth, tokens: Tokens, now: number): boolean {
  if (renewal === null) return false;
  if (renewal === "refresh_token") return tokens.refreshToken !== null;
  if (tokens.expiresAt !== null && tokens.expiresAt <= now) return false;
  return now - tokens.issuedAt >= (renewal.notBefore ?? 0) * 1000;
}

const margin = 60_000;

/**
 * Whether tokens should be renewed now: a minute before they end. Those that renew themselves can do so only while
 * they are good, so they are renewed when half of their time is over.
 */
export function isDue(oauth: OAuth, tokens: Tokens, now: number): boolean {
  const { expiresAt, issuedAt } = tokens;
  if (expiresAt === null || !canRenew(oauth, tokens, now)) return false;
  return oauth.renewal === "refresh_token" ? now >= expiresAt - margin : now >= (issuedAt + expiresAt) / 2;
}

/** Renews tokens. Throws `SignInRefused`; `revoked` where the user has to sign in again. */
export function renewTokens(oauth: OAuth, port: OAuthPort, tokens: Tokens): Tokens {
  const { outside, client } = port;
  const { renewal } = oauth;
  if (renewal === null || !canRenew(oauth, tokens, outside.now())) throw new SignInRefused("revoked", "ended");
  const request =
    renewal === "refresh_token"
      ? refreshRequest(oauth, client, outside.tools, tokens.refreshToken ?? "")
      : exchangeRequest(renewal, client, tokens.secret);
  return readTokens(ask(port, request), outside.now(), tokens, "revoked");
}

/** Takes the permission back at the platform; whether it did. Never throws for what the platform does. */
export function revokeTokens(oauth: OAuth, port: OAuthPort, tokens: Tokens): boolean {
  const { outside, client } = port;
  const answers = outside.fetchAll(revokeRequests(oauth, client, outside.tools, tokens));
  return answers.some((answer) => !("failure" in answer) && answer.status < 300 && !/"error"\s*:/.test(answer.text));
}
