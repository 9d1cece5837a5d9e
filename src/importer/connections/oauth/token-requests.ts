import type { OAuth, SigningTools, TokenExchange } from "../../../platforms/define-platform.ts";
import { httpRequest } from "../http-request.ts";
import type { HttpRequest } from "../transport.ts";
import type { Client } from "./authorize-address.ts";
import type { Tokens } from "./token-answer.ts";

/** Basic wants id and secret encoded as in a form first (RFC 6749 section 2.3.1). */
const basic = ({ id, secret }: Client, { base64 }: SigningTools): string =>
  `Basic ${base64(`${encodeURIComponent(id)}:${encodeURIComponent(secret ?? "")}`)}`;

/** A request to the token address, with the client's name and secret where the platform wants them. */
function tokenRequest(oauth: OAuth, client: Client, tools: SigningTools, fields: Record<string, string>): HttpRequest {
  const { tokenUrl: url, clientIn = "form", clientIdName = "client_id" } = oauth;
  const named = { [clientIdName]: client.id, ...(client.secret === null ? {} : { client_secret: client.secret }) };
  if (clientIn === "query") return httpRequest({ url, query: { ...fields, ...named } }, {});
  if (clientIn === "basic" && client.secret !== null) {
    return httpRequest({ url, method: "POST", form: fields }, { headers: { Authorization: basic(client, tools) } });
  }
  return httpRequest({ url, method: "POST", form: { ...fields, ...named } }, {});
}

/** The grant of a code (RFC 6749 section 4.1.3, RFC 7636 section 4.5). */
export const codeRequest = (
  oauth: OAuth,
  client: Client,
  tools: SigningTools,
  grant: { code: string; redirectUri: string; verifier: string | null },
): HttpRequest =>
  tokenRequest(oauth, client, tools, {
    grant_type: "authorization_code",
    code: grant.code,
    redirect_uri: grant.redirectUri,
    ...(grant.verifier === null ? {} : { code_verifier: grant.verifier }),
  });

/** The grant of a refresh token (RFC 6749 section 6). */
export const refreshRequest = (oauth: OAuth, client: Client, tools: SigningTools, refreshToken: string): HttpRequest =>
  tokenRequest(oauth, client, tools, { grant_type: "refresh_token", refresh_token: refreshToken });

/** Exchanges a token for another of its kind, as Meta's platforms do. */
export function exchangeRequest(exchange: TokenExchange, client: Client, secret: string): HttpRequest {
  const { url, query, tokenName, withClient = [] } = exchange;
  const values = { client_id: client.id, client_secret: client.secret ?? "" };
  const asked = Object.fromEntries(withClient.map((name) => [name, values[name]]));
  return httpRequest({ url, query: { ...query, ...asked, [tokenName]: secret } }, {});
}

/** Takes back what the user permitted (RFC 7009): the token to renew with, where there is one, and the token itself. */
export function revokeRequests(oauth: OAuth, client: Client, tools: SigningTools, tokens: Tokens): HttpRequest[] {
  const { revoke, clientIn = "form", clientIdName = "client_id" } = oauth;
  if (!revoke) return [];
  const isBasic = revoke.withClient && clientIn === "basic" && client.secret !== null;
  const named = { [clientIdName]: client.id, ...(client.secret === null ? {} : { client_secret: client.secret }) };
  const credentials = isBasic ? { headers: { Authorization: basic(client, tools) } } : {};
  return [tokens.refreshToken, tokens.secret]
    .filter((token): token is string => token !== null)
    .map((token) => {
      const fields = { ...(revoke.withClient && !isBasic ? named : {}), [revoke.name]: token };
      const place = revoke.tokenIn === "form" ? { form: fields } : { query: fields };
      const request = httpRequest({ url: revoke.url, method: "POST", ...place }, credentials);
      return { ...request, method: revoke.method ?? "POST" };
    });
}
