import type { Connection } from "../../importer/connections/connect-calls.ts";
import { isTemporary } from "../../importer/connections/judge-answer.ts";
import type { Tokens } from "../../importer/connections/oauth/token-answer.ts";
import { Pause, Refused } from "../../importer/connections/run-end.ts";
import type { Facts, OwnKey, Platform } from "../../platforms/define-platform.ts";
import { trouble } from "../trouble.ts";
import { type Asker, askerWith, askOnce, bareRun, lookUp } from "./ask-platform.ts";
import { userText } from "./connect-text.ts";
import { shownConnection } from "./connections.ts";
import { keepNewConnection } from "./new-connection.ts";
import { notInCells } from "./not-in-cells.ts";
import { openOutside } from "./outside.ts";
import { shownTrouble } from "./run-text.ts";
import { knownPlatform } from "./start-sign-in.ts";

/** Longer than any platform's, and shorter than what a header or a property holds. */
const mostLetters = 4_000;

/** Keeps a token or key that the user brought along, once the platform has taken it. */
export function addKey({ platform: id, key }: { platform: string; key: string }): Connection {
  notInCells();
  const platform = knownPlatform(id);
  const { ownKey } = platform.signIn;
  if (!ownKey) throw trouble(userText().noKey(platform.name));
  const secret = key.trim();
  if (!ownKey.form.test(secret)) throw trouble(userText().keyForm(platform.name, ownKey.where));
  if (secret.length > mostLetters) throw trouble(userText().tooLong);
  const owner = checked(platform, ownKey, secret);
  const tokens: Tokens = { secret, refreshToken: null, issuedAt: Date.now(), expiresAt: null, permissions: [] };
  return shownConnection(keepNewConnection(platform, "key", tokens, owner));
}

/** Whose key it is, as the platform tells when asked with it. Throws trouble where it refuses the key or cannot be asked. */
function checked(platform: Platform, ownKey: OwnKey, secret: string): Facts | null {
  const keeper = { secret: () => secret, renew: () => false };
  const asker = askerWith({ platform, outside: openOutside(), keeper, send: ownKey.send });
  try {
    return ownerOf(asker, ownKey, ownKey.facts?.(secret) ?? {});
  } catch (failure) {
    if (failure instanceof Pause) throw trouble(userText().keyLater(platform.name));
    if (!(failure instanceof Refused)) throw failure;
    if (isTemporary(failure)) throw trouble(userText().keyLater(platform.name));
    if (failure.kind === "not_listed") throw notListed(platform);
    throw trouble(userText().keyRefused(platform.name, ownKey.where));
  }
}

/** The key may be right: it is the add-on that may not ask there. */
function notListed(platform: Platform): Error {
  const said = shownTrouble({ failure: "not_listed" }, platform);
  return trouble([said?.what ?? "", said?.advice ?? ""]);
}

/** Asks for the key's owner, or for its accounts, or whatever else an import would ask first. */
function ownerOf(asker: Asker, ownKey: OwnKey, facts: Facts): Facts | null {
  const { owner, accounts, lookups, publicAccounts } = asker.platform;
  const lookup = ownKey.owner ?? owner;
  if (lookup) return { ...facts, ...lookUp(asker, lookup, facts) };
  if (accounts) {
    askOnce(asker, accounts.request(null, facts));
    return facts;
  }
  const [first] = lookups.filter(({ when }) => !when || when(bareRun(facts, asker.outside.now())));
  if (first && !publicAccounts) return { ...facts, ...lookUp(asker, first, facts) };
  return facts;
}
