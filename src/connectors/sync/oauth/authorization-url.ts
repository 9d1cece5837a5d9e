import type { OAuth } from "../../define-connector.ts";
import { encodeQuery } from "../to-http-request.ts";

/** The app that the deployer registered at the platform. */
export interface OAuthClient {
  id: string;
  /** Null for apps without one, which prove themselves by PKCE. */
  secret: string | null;
}

export interface AuthorizationRequest {
  client: OAuthClient;
  /** Where the platform sends the user back to. */
  redirectUri: string;
  state: string;
  /** SHA-256 of the verifier, as web-safe Base64 without padding; null where the platform does not know PKCE. */
  challenge: string | null;
}

/** The address of the page on which the user agrees (RFC 6749 section 4.1.1, RFC 7636 section 4.3). */
export function authorizationUrl(
  oauth: OAuth,
  { client, redirectUri, state, challenge }: AuthorizationRequest,
): string {
  const query = encodeQuery({
    response_type: "code",
    [oauth.clientIdParameter ?? "client_id"]: client.id,
    redirect_uri: redirectUri,
    scope: oauth.scopes.join(oauth.scopeSeparator ?? " "),
    state,
    ...(challenge === null ? {} : { code_challenge: challenge, code_challenge_method: "S256" }),
    ...oauth.authorizeParameters,
  });
  return `${oauth.authorizeUrl}${oauth.authorizeUrl.includes("?") ? "&" : "?"}${query}`;
}
