import { exchangeCode } from "../../importer/connections/oauth/oauth-client.ts";
import { refusalOf, type SignInRefusal, SignInRefused } from "../../importer/connections/oauth/sign-in-refused.ts";
import type { Tokens } from "../../importer/connections/oauth/token-answer.ts";
import { Pause, Refused } from "../../importer/connections/run-end.ts";
import type { Facts, OAuth, Platform } from "../../platforms/define-platform.ts";
import { connectorNamed } from "../../platforms/index.ts";
import { isTrouble } from "../trouble.ts";
import { lookUp } from "./ask-platform.ts";
import { clientOf } from "./client-app.ts";
import { userText } from "./connect-text.ts";
import { keepNewConnection } from "./new-connection.ts";
import { notInCells } from "./not-in-cells.ts";
import { openOutside } from "./outside.ts";
import { takePending } from "./pending-sign-ins.ts";
import { showPage } from "./sign-in-page.ts";

interface CallbackRequest {
  /** The platform's answer, and the arguments of the state token. */
  parameter: Readonly<Record<string, string | undefined>>;
}

type Sentences = readonly string[];

/** Google calls it when a platform sends the user back with a state token of ours; it answers with a page. */
export function authCallback(request: CallbackRequest): GoogleAppsScript.HTML.HtmlOutput {
  notInCells();
  const { platform: id = "", nonce = "", code, error } = request.parameter;
  const platform = connectorNamed(id);
  const oauth = platform?.signIn.oauth;
  const pending = takePending(nonce, id);
  if (!platform || !oauth || pending === null) return showPage(userText().replayed());
  if (!code) return showPage(sentencesFor(refusalOf(error ?? "no_code", "code_expired"), platform));
  const client = clientOf(oauth.app);
  if (client === null) return showPage(userText().notSetUp(platform.name));
  const outside = openOutside();
  try {
    const { redirectUri, verifier } = pending;
    const tokens = exchangeCode(oauth, { outside, client }, { code, redirectUri, verifier });
    const { account } = keepNewConnection(platform, "signIn", tokens, ownerOf(platform, oauth, tokens));
    const { connected, close } = userText().page;
    return showPage([connected(platform.name, account), close]);
  } catch (failure) {
    if (isTrouble(failure)) return showPage([failure.message, failure.advice]);
    const kind = kindOf(failure);
    if (kind === null) throw failure;
    return showPage(sentencesFor(kind, platform));
  }
}

/** Whose connection it is; what cannot be asked just now stays unknown, and the connection is kept all the same. */
function ownerOf(platform: Platform, { send }: OAuth, { secret }: Tokens): Facts | null {
  if (!platform.owner) return null;
  const keeper = { secret: () => secret, renew: () => false };
  try {
    return lookUp({ platform, outside: openOutside(), keeper, send }, platform.owner, {});
  } catch (failure) {
    if (failure instanceof Pause || failure instanceof Refused) return null;
    throw failure;
  }
}

function kindOf(failure: unknown): SignInRefusal | null {
  if (failure instanceof SignInRefused) return failure.kind;
  return failure instanceof Pause ? "trouble" : null;
}

function sentencesFor(kind: SignInRefusal, { name }: Platform): Sentences {
  const text = userText();
  const sentences: Record<SignInRefusal, (name: string) => Sentences> = {
    denied: text.denied,
    code_expired: text.codeExpired,
    revoked: text.codeExpired,
    wrong_client: text.wrongClient,
    wrong_redirect: text.wrongRedirect,
    wrong_scope: text.wrongScope,
    trouble: text.later,
    refused: text.refused,
  };
  return sentences[kind](name);
}
