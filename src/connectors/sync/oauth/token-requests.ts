import type { OAuth, SigningTools, TokenExchange } from "../../define-connector.ts";
import { encodePart } from "../../percent-escapes.ts";
import type { HttpRequest } from "../runtime.ts";
import { toHttpRequest } from "../to-http-request.ts";
import type { OAuthClient } from "./authorization-url.ts";
import type { Tokens } from "./token-response.ts";

/** Id and secret are form-encoded first (RFC 6749 section 2.3.1). */
const basicAuth = ({ id, secret }: OAuthClient, { base64 }: SigningTools): string =>
  `Basic ${base64(`${encodePart(id)}:${encodePart(secret ?? "")}`)}`;

/** A request to the token URL, with client authentication. */
function tokenRequest(
  oauth: OAuth,
  client: OAuthClient,
  tools: SigningTools,
  fields: Record<string, string>,
): HttpRequest {
  const { tokenUrl: url, clientAuthentication = "form", clientIdParameter = "client_id" } = oauth;
  const clientFields = {
    [clientIdParameter]: client.id,
    ...(client.secret === null ? {} : { client_secret: client.secret }),
  };
  if (clientAuthentication === "query") return toHttpRequest({ url, query: { ...fields, ...clientFields } }, {});
  if (clientAuthentication === "basic" && client.secret !== null) {
    return toHttpRequest(
      { url, method: "POST", form: fields },
      { headers: { Authorization: basicAuth(client, tools) } },
    );
  }
  return toHttpRequest({ url, method: "POST", form: { ...fields, ...clientFields } }, {});
}

/** The authorization code grant (RFC 6749 section 4.1.3, RFC 7636 section 4.5). */
export const codeRequest = (
  oauth: OAuth,
  client: OAuthClient,
  tools: SigningTools,
  grant: { code: string; redirectUri: string; verifier: string | null },
): HttpRequest =>
  tokenRequest(oauth, client, tools, {
    grant_type: "authorization_code",
    code: grant.code,
    redirect_uri: grant.redirectUri,
    ...(grant.verifier === null ? {} : { code_verifier: grant.verifier }),
  });

/** The refresh token grant (RFC 6749 section 6). */
export const refreshRequest = (
  oauth: OAuth,
  client: OAuthClient,
  tools: SigningTools,
  refreshToken: string,
): HttpRequest => tokenRequest(oauth, client, tools, { grant_type: "refresh_token", refresh_token: refreshToken });

/** Exchanges a token for another of its kind, as on Meta's platforms. */
export function exchangeRequest(exchange: TokenExchange, client: OAuthClient, secret: string): HttpRequest {
  const { url, query, tokenParameter, clientParameters = [] } = exchange;
  const values = { client_id: client.id, client_secret: client.secret ?? "" };
  const clientValues = Object.fromEntries(clientParameters.map((name) => [name, values[name]]));
  return toHttpRequest({ url, query: { ...query, ...clientValues, [tokenParameter]: secret } }, {});
}

/** Revokes tokens (RFC 7009): the refresh token, if any, and the access token. */
export function revokeRequests(oauth: OAuth, client: OAuthClient, tools: SigningTools, tokens: Tokens): HttpRequest[] {
  const { revoke, clientAuthentication = "form", clientIdParameter = "client_id" } = oauth;
  if (!revoke) return [];
  const isBasic = revoke.authenticatesClient && clientAuthentication === "basic" && client.secret !== null;
  const clientFields = {
    [clientIdParameter]: client.id,
    ...(client.secret === null ? {} : { client_secret: client.secret }),
  };
  const credentials = isBasic ? { headers: { Authorization: basicAuth(client, tools) } } : {};
  return [tokens.refreshToken, tokens.secret]
    .filter((token): token is string => token !== null)
    .map((token) => {
      const fields = { ...(revoke.authenticatesClient && !isBasic ? clientFields : {}), [revoke.name]: token };
      const parameters = revoke.tokenIn === "form" ? { form: fields } : { query: fields };
      const request = toHttpRequest({ url: revoke.url, method: "POST", ...parameters }, credentials);
      return { ...request, method: revoke.method ?? "POST" };
    });
}
