import { createHash } from "node:crypto";
import type { OAuth, TokenExchange } from "../../src/platforms/define-platform.ts";
import { connectorNamed } from "../../src/platforms/index.ts";
import { consentPage } from "./consent-page.ts";
import type { DemoAnswer, DemoPlatform } from "./define-demo.ts";
import type { ReadCall } from "./demo-call.ts";
import { credentialsOf, type DemoSecrets, newSecret } from "./demo-secrets.ts";

interface SigningIn {
  platform: DemoPlatform;
  oauth: OAuth;
}

interface Code {
  id: string;
  redirectUri: string;
  challenge: string | null;
  expiresAt: number;
}

const codeSeconds = 600;
const tokenSeconds = 3_600;
const longLivedSeconds = 60 * 86_400;

const refusal = (status: number, error: string, description: string): DemoAnswer => ({
  status,
  body: { error, error_description: description },
});

const wrong = (description: string): DemoAnswer => refusal(400, "invalid_request", description);

const scopesOf = ({ scopes, scopeSeparator = " " }: OAuth): string => scopes.join(scopeSeparator);

const first = (call: ReadCall): Record<string, string> =>
  Object.fromEntries(Object.entries(call.query).map(([name, values]) => [name, values[0] as string]));

const formOf = (call: ReadCall): Record<string, string> => (call.body ?? {}) as Record<string, string>;

/**
 * The sign-in of every stand-in, made from its connector's declaration: the page on which the user agrees, the exchange of
 * codes and tokens, renewal and revocation. Answers null for addresses that are none of these.
 */
export class DemoSignIn {
  readonly #all: SigningIn[];
  readonly #secrets: DemoSecrets;
  readonly #now: () => number;
  readonly #codes = new Map<string, Code>();
  readonly #refresh = new Map<string, string>();

  constructor(platforms: readonly DemoPlatform[], secrets: DemoSecrets, now: () => number) {
    this.#secrets = secrets;
    this.#now = now;
    this.#all = platforms.flatMap((platform) => {
      const oauth = connectorNamed(platform.id)?.signIn.oauth;
      return oauth ? [{ platform, oauth }] : [];
    });
  }

  /** Ends every refresh token of a connector. */
  revokeRefreshTokens(id: string): void {
    for (const [token, owner] of this.#refresh) if (owner === id) this.#refresh.delete(token);
  }

  answer(call: ReadCall): DemoAnswer | null {
    const { method, url } = call;
    const at = (address: (oauth: OAuth) => string | undefined) =>
      this.#all.filter(({ oauth }) => address(oauth) === url);
    const authorize = at(({ authorizeUrl }) => authorizeUrl);
    if (authorize.length > 0 && method === "GET") return this.#consent(authorize, first(call));
    const exchange = method === "GET" && this.#exchangeAt(url, first(call));
    if (exchange) return exchange;
    const token = at(({ tokenUrl }) => tokenUrl);
    if (token.length > 0) return this.#token(token, call);
    const revoke = at((oauth) => oauth.revoke?.url);
    return revoke.length > 0 ? this.#revoke(revoke, call) : null;
  }

  #consent(all: readonly SigningIn[], query: Record<string, string>): DemoAnswer {
    const found = all.find(({ oauth }) => query.scope === scopesOf(oauth));
    if (!found) return wrong("scope");
    const { platform, oauth } = found;
    const missing = { response_type: "code", ...oauth.authorizeQuery };
    for (const [name, value] of Object.entries(missing)) if (query[name] !== value) return wrong(name);
    if (query[oauth.clientIdName ?? "client_id"] !== credentialsOf(platform).clientId) return wrong("client");
    for (const name of ["state", "redirect_uri"]) if (!query[name]) return wrong(name);
    const challenge = query.code_challenge ?? null;
    if (oauth.pkce && (!challenge || query.code_challenge_method !== "S256")) return wrong("code_challenge");
    const code = newSecret("code");
    const redirectUri = query.redirect_uri as string;
    this.#codes.set(code, { id: platform.id, redirectUri, challenge, expiresAt: this.#now() + codeSeconds * 1000 });
    return consentPage(
      connectorNamed(platform.id)?.name ?? platform.id,
      oauth.scopes,
      redirectUri,
      query.state as string,
      code,
    );
  }

  #token(all: readonly SigningIn[], call: ReadCall): DemoAnswer {
    const form = { ...formOf(call), ...first(call) };
    const found = all.find((one) => this.#isClient(one, call));
    if (!found) return refusal(401, "invalid_client", "The app is not known.");
    if (form.grant_type === "refresh_token") return this.#renew(all, form.refresh_token ?? "");
    const code = this.#codes.get(form.code ?? "");
    this.#codes.delete(form.code ?? "");
    const one = all.find(({ platform }) => platform.id === code?.id);
    const isGood = form.grant_type === "authorization_code" && one && code && code.expiresAt > this.#now();
    if (!isGood || code.redirectUri !== form.redirect_uri)
      return refusal(400, "invalid_grant", "The code is not valid.");
    const verified = createHash("sha256")
      .update(form.code_verifier ?? "")
      .digest("base64url");
    if (code.challenge !== null && code.challenge !== verified)
      return refusal(400, "invalid_grant", "The verifier is wrong.");
    return this.#issue(one, one.oauth.renewal === "refresh_token");
  }

  #issue({ platform: { id }, oauth }: SigningIn, withRefresh: boolean): DemoAnswer {
    const token = newSecret("token");
    this.#secrets.grant(token, { id, scopes: oauth.scopes, expiresAt: this.#now() + tokenSeconds * 1000 });
    const refresh = newSecret("refresh-token");
    if (withRefresh) this.#refresh.set(refresh, id);
    return {
      body: {
        access_token: token,
        token_type: "bearer",
        expires_in: tokenSeconds,
        scope: scopesOf(oauth),
        ...(withRefresh ? { refresh_token: refresh } : {}),
      },
    };
  }

  #renew(all: readonly SigningIn[], token: string): DemoAnswer {
    const one = all.find(({ platform }) => platform.id === this.#refresh.get(token));
    if (!one) return refusal(400, "invalid_grant", "The token has been expired or revoked.");
    const rotates = one.platform.rotatesRefreshTokens === true;
    if (rotates) this.#refresh.delete(token);
    return this.#issue(one, rotates);
  }

  #isClient({ platform, oauth }: SigningIn, call: ReadCall): boolean {
    const { clientId, clientSecret } = credentialsOf(platform);
    const { clientIn = "form", clientIdName = "client_id" } = oauth;
    if (clientIn === "basic") {
      const sent = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
      return call.headers.authorization === `Basic ${sent}`;
    }
    const where = clientIn === "query" ? first(call) : formOf(call);
    return where[clientIdName] === clientId && where.client_secret === clientSecret;
  }

  /** One token for another, by a GET. */
  #exchangeAt(url: string, query: Record<string, string>): DemoAnswer | null {
    for (const one of this.#all) {
      const { longLived, renewal } = one.oauth;
      const exchange = [longLived, typeof renewal === "object" ? renewal : null].find(
        (known) => known && fits(known, url, query),
      );
      if (!exchange) continue;
      const grant = this.#secrets.grantOf(query[exchange.tokenName] ?? "");
      if (grant?.id !== one.platform.id) continue;
      const { clientId, clientSecret } = credentialsOf(one.platform);
      const client = { client_id: clientId, client_secret: clientSecret };
      if (exchange.withClient?.some((name) => query[name] !== client[name]))
        return refusal(400, "invalid_client", "The app is not known.");
      const token = newSecret("long-lived-token");
      this.#secrets.grant(token, { ...grant, expiresAt: this.#now() + longLivedSeconds * 1000 });
      return { body: { access_token: token, token_type: "bearer", expires_in: longLivedSeconds } };
    }
    const isKnown = this.#all.some(
      ({ oauth }) => oauth.longLived?.url === url || (typeof oauth.renewal === "object" && oauth.renewal?.url === url),
    );
    const hasToken = this.#all.some(({ oauth }) => oauth.longLived && query[oauth.longLived.tokenName]);
    return isKnown && hasToken ? refusal(400, "invalid_token", "The token is not valid.") : null;
  }

  #revoke(all: readonly SigningIn[], call: ReadCall): DemoAnswer {
    const [{ oauth }] = all as [SigningIn];
    const { tokenIn, name } = oauth.revoke as NonNullable<OAuth["revoke"]>;
    const where = tokenIn === "query" ? first(call) : formOf(call);
    const bearer = /^bearer (.+)$/i.exec(call.headers.authorization ?? "")?.[1];
    const token = where[name] ?? bearer;
    if (!token || !(this.#secrets.grantOf(token) || this.#refresh.has(token)))
      return refusal(400, "invalid_token", "The token is not known.");
    const id = this.#refresh.get(token);
    if (id !== undefined) this.#secrets.revokeAll(id);
    this.#refresh.delete(token);
    this.#secrets.revoke(token);
    return { body: { success: true } };
  }
}

const fits = ({ url, query }: TokenExchange, asked: string, sent: Record<string, string>): boolean =>
  url === asked && Object.entries(query).every(([name, value]) => sent[name] === value);
