import { createHash } from "node:crypto";
import { bigQuery } from "../../../src/bigquery/sign-in.ts";
import type { OAuth, TokenExchange } from "../../../src/connectors/define-connector.ts";
import { findConnector } from "../../../src/connectors/index.ts";
import { nameIn } from "../../../src/text/language.ts";
import { consentPage } from "./consent-page.ts";
import type { ConnectorMock, MockResponse } from "./define-mock.ts";
import type { ParsedCall } from "./mock-call.ts";
import { createSecret, type MockSecrets, mockCredentials, oauthOf, type SignInMock } from "./mock-secrets.ts";

interface OAuthMock {
  mock: SignInMock;
  oauth: OAuth;
}

interface AuthorizationCode {
  id: string;
  scopes: readonly string[];
  redirectUri: string;
  challenge: string | null;
  expiresAt: number;
}

const codeLifetimeSeconds = 600;
const tokenLifetimeSeconds = 3_600;
const longLivedTokenSeconds = 60 * 86_400;

const errorResponse = (status: number, error: string, description: string): MockResponse => ({
  status,
  body: { error, error_description: description },
});

const invalidRequest = (description: string): MockResponse => errorResponse(400, "invalid_request", description);

/** Whether a connector may ask for these scopes: some apps have only some of them, and some scopes are optional. */
const mayAskFor = (oauth: OAuth, requested: readonly string[]): boolean => {
  const { scopes, optionalScopes = [], broaderScopes = {} } = oauth;
  const known = [...scopes, ...optionalScopes, ...Object.values(broaderScopes)];
  return requested.length > 0 && requested.every((scope) => known.includes(scope));
};

const singleQuery = (call: ParsedCall): Record<string, string> =>
  Object.fromEntries(Object.entries(call.query).map(([name, values]) => [name, values[0] as string]));

const singleForm = (call: ParsedCall): Record<string, string> => (call.body ?? {}) as Record<string, string>;

/**
 * The OAuth endpoints of every mock and of BigQuery, derived from the connector's declaration: the consent page, code and token exchange,
 * renewal and revocation. Returns null for other URLs.
 */
export class MockSignIn {
  readonly #all: OAuthMock[];
  readonly #secrets: MockSecrets;
  readonly #now: () => number;
  readonly #codes = new Map<string, AuthorizationCode>();
  readonly #refresh = new Map<string, string>();

  constructor(mocks: readonly ConnectorMock[], secrets: MockSecrets, now: () => number) {
    this.#secrets = secrets;
    this.#now = now;
    this.#all = [...mocks, { id: bigQuery.id }].flatMap((mock) => {
      const oauth = oauthOf(mock.id);
      return oauth ? [{ mock, oauth }] : [];
    });
  }

  /** Revokes every refresh token of a connector. */
  revokeRefreshTokens(id: string): void {
    for (const [token, owner] of this.#refresh) if (owner === id) this.#refresh.delete(token);
  }

  respond(call: ParsedCall): MockResponse | null {
    const { method, url } = call;
    const at = (address: (oauth: OAuth) => string | undefined) =>
      this.#all.filter(({ oauth }) => address(oauth) === url);
    const authorize = at(({ authorizeUrl }) => authorizeUrl);
    if (authorize.length > 0 && method === "GET") return this.#consent(authorize, singleQuery(call));
    const exchange = method === "GET" && this.#exchangeAt(url, singleQuery(call));
    if (exchange) return exchange;
    const token = at(({ tokenUrl }) => tokenUrl);
    if (token.length > 0) return this.#token(token, call);
    const revoke = at(({ revoke }) => (method === (revoke?.method ?? "POST") ? revoke?.url : undefined));
    return revoke.length > 0 ? this.#revoke(revoke, call) : null;
  }

  #consent(all: readonly OAuthMock[], query: Record<string, string>): MockResponse {
    const requested = ({ scopeSeparator = " " }: OAuth) => (query.scope ?? "").split(scopeSeparator);
    const matching = all.filter(({ oauth }) => mayAskFor(oauth, requested(oauth)));
    // Connectors that share an app differ by their scopes.
    const found = matching.find(({ oauth }) => oauth.scopes.every((scope) => requested(oauth).includes(scope)));
    const { mock, oauth } = found ?? matching[0] ?? {};
    if (!mock || !oauth) return invalidRequest("scope");
    const scopes = requested(oauth);
    const missing = { response_type: "code", ...oauth.authorizeParameters };
    for (const [name, value] of Object.entries(missing)) if (query[name] !== value) return invalidRequest(name);
    if (query[oauth.clientIdParameter ?? "client_id"] !== mockCredentials(mock).clientId)
      return invalidRequest("client");
    for (const name of ["state", "redirect_uri"]) if (!query[name]) return invalidRequest(name);
    const challenge = query.code_challenge ?? null;
    if (oauth.pkce && (!challenge || query.code_challenge_method !== "S256")) return invalidRequest("code_challenge");
    const code = createSecret("code");
    const redirectUri = query.redirect_uri as string;
    this.#codes.set(code, {
      id: mock.id,
      scopes,
      redirectUri,
      challenge,
      expiresAt: this.#now() + codeLifetimeSeconds * 1000,
    });
    const { name } = mock.id === bigQuery.id ? bigQuery : (findConnector(mock.id) ?? { name: mock.id });
    return consentPage(nameIn(name, "en"), scopes, redirectUri, query.state as string, code);
  }

  #token(all: readonly OAuthMock[], call: ParsedCall): MockResponse {
    const form = { ...singleForm(call), ...singleQuery(call) };
    const found = all.find((one) => this.#isClient(one, call));
    if (!found) return errorResponse(401, "invalid_client", "The app is not known.");
    if (form.grant_type === "refresh_token") return this.#renew(all, form.refresh_token ?? "");
    const code = this.#codes.get(form.code ?? "");
    this.#codes.delete(form.code ?? "");
    const one = all.find(({ mock }) => mock.id === code?.id);
    const isValidGrant = form.grant_type === "authorization_code" && one && code && code.expiresAt > this.#now();
    if (!isValidGrant || code.redirectUri !== form.redirect_uri)
      return errorResponse(400, "invalid_grant", "The code is not valid.");
    const codeVerifierHash = createHash("sha256")
      .update(form.code_verifier ?? "")
      .digest("base64url");
    if (code.challenge !== null && code.challenge !== codeVerifierHash)
      return errorResponse(400, "invalid_grant", "The verifier is wrong.");
    return this.#issue(one, code.scopes, one.oauth.renewal === "refresh_token");
  }

  #issue({ mock: { id }, oauth }: OAuthMock, scopes: readonly string[], withRefresh: boolean): MockResponse {
    const token = createSecret("token");
    // A token that cannot be renewed or exchanged does not expire.
    const isLasting = oauth.renewal === null && !oauth.longLivedExchange;
    const expiresAt = isLasting ? Number.POSITIVE_INFINITY : this.#now() + tokenLifetimeSeconds * 1000;
    this.#secrets.grant(token, { id, scopes, expiresAt });
    const refresh = createSecret("refresh-token");
    if (withRefresh) this.#refresh.set(refresh, id);
    return {
      body: {
        access_token: token,
        token_type: "bearer",
        ...(isLasting ? {} : { expires_in: tokenLifetimeSeconds }),
        // Where they have to be asked for, the token response does not have them.
        ...(oauth.grantedScopes ? {} : { scope: scopes.join(oauth.scopeSeparator ?? " ") }),
        ...(withRefresh ? { refresh_token: refresh } : {}),
      },
    };
  }

  #renew(all: readonly OAuthMock[], token: string): MockResponse {
    const one = all.find(({ mock }) => mock.id === this.#refresh.get(token));
    if (!one) return errorResponse(400, "invalid_grant", "The token has been expired or revoked.");
    const rotatesRefreshToken = one.mock.rotatesRefreshTokens === true;
    if (rotatesRefreshToken) this.#refresh.delete(token);
    return this.#issue(one, one.oauth.scopes, rotatesRefreshToken);
  }

  #isClient({ mock, oauth }: OAuthMock, call: ParsedCall): boolean {
    const { clientId, clientSecret } = mockCredentials(mock);
    const { clientAuthentication = "form", clientIdParameter = "client_id" } = oauth;
    if (clientAuthentication === "basic") {
      const sent = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
      return call.headers.authorization === `Basic ${sent}`;
    }
    const where = clientAuthentication === "query" ? singleQuery(call) : singleForm(call);
    return where[clientIdParameter] === clientId && where.client_secret === clientSecret;
  }

  /** Exchanges a token for another by GET. */
  #exchangeAt(url: string, query: Record<string, string>): MockResponse | null {
    for (const one of this.#all) {
      const { longLivedExchange, renewal } = one.oauth;
      const exchange = [longLivedExchange, typeof renewal === "object" ? renewal : null].find(
        (known) => known && matchesExchange(known, url, query),
      );
      if (!exchange) continue;
      const grant = this.#secrets.grantOf(query[exchange.tokenParameter] ?? "");
      if (grant?.id !== one.mock.id) continue;
      const { clientId, clientSecret } = mockCredentials(one.mock);
      const client = { client_id: clientId, client_secret: clientSecret };
      if (exchange.clientParameters?.some((name) => query[name] !== client[name]))
        return errorResponse(400, "invalid_client", "The app is not known.");
      const token = createSecret("long-lived-token");
      this.#secrets.grant(token, { ...grant, expiresAt: this.#now() + longLivedTokenSeconds * 1000 });
      return { body: { access_token: token, token_type: "bearer", expires_in: longLivedTokenSeconds } };
    }
    const isKnown = this.#all.some(
      ({ oauth }) =>
        oauth.longLivedExchange?.url === url || (typeof oauth.renewal === "object" && oauth.renewal?.url === url),
    );
    const hasToken = this.#all.some(
      ({ oauth }) => oauth.longLivedExchange && query[oauth.longLivedExchange.tokenParameter],
    );
    return isKnown && hasToken ? errorResponse(400, "invalid_token", "The token is not valid.") : null;
  }

  #revoke(all: readonly OAuthMock[], call: ParsedCall): MockResponse {
    const [{ oauth }] = all as [OAuthMock];
    const { tokenIn, name } = oauth.revoke as NonNullable<OAuth["revoke"]>;
    const where = tokenIn === "query" ? singleQuery(call) : singleForm(call);
    const bearer = /^bearer (.+)$/i.exec(call.headers.authorization ?? "")?.[1];
    const token = where[name] ?? bearer;
    if (!token || !(this.#secrets.grantOf(token) || this.#refresh.has(token)))
      return errorResponse(400, "invalid_token", "The token is not known.");
    const id = this.#refresh.get(token);
    if (id !== undefined) this.#secrets.revokeAll(id);
    this.#refresh.delete(token);
    this.#secrets.revoke(token);
    return { body: { success: true } };
  }
}

const matchesExchange = ({ url, query }: TokenExchange, asked: string, sent: Record<string, string>): boolean =>
  url === asked && Object.entries(query).every(([name, value]) => sent[name] === value);
