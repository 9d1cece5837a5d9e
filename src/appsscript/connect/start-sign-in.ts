import type { Connector } from "../../connectors/define-connector.ts";
import { findConnector } from "../../connectors/index.ts";
import { authorizationUrl } from "../../connectors/sync/oauth/authorization-url.ts";
import type { WiderSignIn } from "../../rpc/connect-calls.ts";
import { userError } from "../user-error.ts";
import { signInText } from "../user-text.ts";
import { requireSignIn } from "./find-sign-in.ts";
import { oauthClient, redirectUri, scopesToRequest } from "./oauth-client.ts";
import { savePendingSignIn } from "./pending-sign-ins.ts";
import { randomToken, sha256 } from "./signing-tools.ts";

const signInTimeoutSeconds = 3_600;

/** The connector with this id. Throws a user error if this version does not have it. */
export function requireConnector(id: string): Connector {
  const connector = findConnector(id);
  if (!connector) throw userError(signInText().noSuchPlatform());
  return connector;
}

/** Starts a sign-in: returns the URL of the platform's page, which redirects the user to `authCallback`. */
export function startSignIn(requested: string | WiderSignIn): { url: string } {
  const { platform: id, isWider } =
    typeof requested === "string" ? { platform: requested, isWider: false } : { ...requested };
  const { name, oauth } = requireSignIn(id);
  const client = oauth ? oauthClient(oauth.appPrefix) : null;
  if (!oauth || client === null) throw userError(signInText().notSetUp(name));
  const nonce = randomToken();
  const verifier = oauth.pkce ? randomToken() : null;
  const redirect = redirectUri();
  const scopes = scopesToRequest(oauth, isWider === true);
  savePendingSignIn(nonce, { platform: id, verifier, redirectUri: redirect, scopes, startedAt: Date.now() });
  const challenge = verifier === null ? null : sha256(verifier);
  const state = stateToken(id, nonce);
  return { url: authorizationUrl(oauth, { client, redirectUri: redirect, state, challenge, scopes }) };
}

/** Google's state token: bound to this user and script, opaque to others, valid for an hour. */
function stateToken(platform: string, nonce: string): string {
  return ScriptApp.newStateToken()
    .withMethod("authCallback")
    .withArgument("platform", platform)
    .withArgument("nonce", nonce)
    .withTimeout(signInTimeoutSeconds)
    .createToken();
}
