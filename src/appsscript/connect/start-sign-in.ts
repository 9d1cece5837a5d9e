import { authorizeAddress } from "../../importer/connections/oauth/authorize-address.ts";
import type { Platform } from "../../platforms/define-platform.ts";
import { connectorNamed } from "../../platforms/index.ts";
import { trouble } from "../trouble.ts";
import { clientOf, redirectUri } from "./client-app.ts";
import { userText } from "./connect-text.ts";
import { keepPending } from "./pending-sign-ins.ts";
import { sha256, unguessable } from "./signing-tools.ts";

const goodForSeconds = 3_600;

/** The platform with this id; throws trouble for one that this version does not know. */
export function knownPlatform(id: string): Platform {
  const platform = connectorNamed(id);
  if (!platform) throw trouble(userText().noSuchPlatform());
  return platform;
}

/** Begins a sign-in: the address of the platform's page, which sends the user back to `authCallback`. */
export function startSignIn(id: string): { url: string } {
  const platform = knownPlatform(id);
  const { oauth } = platform.signIn;
  const client = oauth ? clientOf(oauth.app) : null;
  if (!oauth || client === null) throw trouble(userText().notSetUp(platform.name));
  const nonce = unguessable();
  const verifier = oauth.pkce ? unguessable() : null;
  const back = redirectUri();
  keepPending(nonce, { platform: id, verifier, redirectUri: back, startedAt: Date.now() });
  const challenge = verifier === null ? null : sha256(verifier);
  return { url: authorizeAddress(oauth, { client, redirectUri: back, state: stateToken(id, nonce), challenge }) };
}

/** Google's own token: bound to this user and script, opaque to everybody else, and good for an hour. */
function stateToken(platform: string, nonce: string): string {
  return ScriptApp.newStateToken()
    .withMethod("authCallback")
    .withArgument("platform", platform)
    .withArgument("nonce", nonce)
    .withTimeout(goodForSeconds)
    .createToken();
}
