import type { OAuth } from "../../define-connector.ts";
import { encodeQuery } from "../to-http-request.ts";

/** The app that the deployer registered with the platform. */
export interface OAuthClient {
  id: string;
  /** Null for public clients, which authenticate by PKCE only. */
  secret: string | null;
}

export interface AuthorizationRequest {
  client: OAuthClient;
  /** Where the platform redirects the user. */
  redirectUri: string;
  state: string;
  /** SHA-256 of the verifier, as URL-safe Base64 without padding; null without PKCE. */
  challenge: string | null;
  /** Defaults to all of the connector's. */
  scopes?: readonly string[];
}

/** The authorization URL (RFC 6749 section 4.1.1, RFC 7636 section 4.3). */
export function authorizationUrl(
  oauth: OAuth,
  { client, redirectUri, state, challenge, scopes = oauth.scopes }: AuthorizationRequest,
): string {
  const query = encodeQuery({
    response_type: "code",
    [oauth.clientIdParameter ?? "client_id"]: client.id,
    redirect_uri: redirectUri,
    scope: scopes.join(oauth.scopeSeparator ?? " "),
    state,
    ...(challenge === null ? {} : { code_challenge: challenge, code_challenge_method: "S256" }),
    ...oauth.authorizeParameters,
  });
  return `${oauth.authorizeUrl}${oauth.authorizeUrl.includes("?") ? "&" : "?"}${query}`;
}
