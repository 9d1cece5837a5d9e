import type { Connector, Facts, OAuth } from "../../connectors/define-connector.ts";
import { exchangeCode } from "../../connectors/sync/oauth/oauth-client.ts";
import { SignInError, type SignInErrorKind, signInErrorKind } from "../../connectors/sync/oauth/sign-in-error.ts";
import type { Tokens } from "../../connectors/sync/oauth/token-response.ts";
import { ApiError, Pause } from "../../connectors/sync/sync-errors.ts";
import { isUserError } from "../user-error.ts";
import { signInText } from "../user-text.ts";
import { type ApiClient, grantedPermissions, runLookup } from "./api-client.ts";
import { assertNotCustomFunction } from "./assert-not-custom-function.ts";
import { findSignIn, type SignInTarget } from "./find-sign-in.ts";
import { saveNewConnection } from "./new-connection.ts";
import { oauthClient } from "./oauth-client.ts";
import { takePendingSignIn } from "./pending-sign-ins.ts";
import { openRuntime } from "./runtime.ts";
import { renderPage } from "./sign-in-page.ts";

interface CallbackRequest {
  /** What the platform returned, and the arguments of the state token. */
  parameter: Readonly<Record<string, string | undefined>>;
}

type Sentences = readonly string[];

/** Google calls it when a platform redirects the user back with this script's state token. Returns the page to show. */
export function authCallback(request: CallbackRequest): GoogleAppsScript.HTML.HtmlOutput {
  assertNotCustomFunction();
  const { platform: id = "", nonce = "", code, error } = request.parameter;
  const platform = findSignIn(id);
  const oauth = platform?.oauth;
  const pending = takePendingSignIn(nonce, id);
  if (!platform || !oauth || pending === null) return renderPage(signInText().replayed());
  if (!code) return renderPage(signInErrorText(signInErrorKind(error ?? "no_code", "code_expired"), platform));
  const client = oauthClient(oauth.appPrefix);
  if (client === null) return renderPage(signInText().notSetUp(platform.name));
  const runtime = openRuntime();
  try {
    const { redirectUri, verifier, scopes = oauth.scopes } = pending;
    const tokens = exchangeCode(oauth, { runtime, client }, { code, redirectUri, verifier, scopes });
    const apiClient = platform.connector && clientFor(platform.connector, oauth, tokens);
    if (apiClient) tokens.permissions = grantedPermissions(apiClient, oauth.grantedScopes) ?? tokens.permissions;
    const { account } = saveNewConnection(platform, "signIn", tokens, apiClient ? lookUpOwner(apiClient) : null);
    const { connected, close } = signInText().page;
    return renderPage([connected(platform.name, account), close]);
  } catch (failure) {
    if (isUserError(failure)) return renderPage([failure.message, failure.advice]);
    const kind = kindOfError(failure);
    if (kind === null) throw failure;
    return renderPage(signInErrorText(kind, platform));
  }
}

const clientFor = (connector: Connector, { applySecret }: OAuth, { secret }: Tokens): ApiClient => ({
  connector,
  runtime: openRuntime(),
  secretProvider: { secret: () => secret, renew: () => false },
  applySecret,
});

/** The connection's owner; null if the lookup fails, since the connection is saved without it too. */
function lookUpOwner(apiClient: ApiClient): Facts | null {
  const { owner } = apiClient.connector;
  if (!owner) return null;
  try {
    return runLookup(apiClient, owner, {});
  } catch (failure) {
    if (failure instanceof Pause || failure instanceof ApiError) return null;
    throw failure;
  }
}

function kindOfError(failure: unknown): SignInErrorKind | null {
  if (failure instanceof SignInError) return failure.kind;
  return failure instanceof Pause ? "temporary" : null;
}

function signInErrorText(kind: SignInErrorKind, { name }: SignInTarget): Sentences {
  const text = signInText();
  const sentences: Record<SignInErrorKind, (name: string) => Sentences> = {
    denied: text.denied,
    code_expired: text.codeExpired,
    revoked: text.codeExpired,
    wrong_client: text.wrongClient,
    wrong_redirect: text.wrongRedirect,
    wrong_scope: text.wrongScope,
    temporary: text.later,
    refused: text.refused,
  };
  return sentences[kind](name);
}
