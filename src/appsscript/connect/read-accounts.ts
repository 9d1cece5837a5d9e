import type { AccountChoice } from "../../importer/connections/connect-calls.ts";
import { isFailure } from "../../importer/connections/judge-answer.ts";
import { Pause, Refused } from "../../importer/connections/run-end.ts";
import type { Accounts, PageMark } from "../../platforms/define-platform.ts";
import { ownFailureText } from "../../platforms/texts.ts";
import { userLanguage } from "../text-of.ts";
import { trouble } from "../trouble.ts";
import { type Asker, askerWith, askOnce, askWave, bareRun } from "./ask-platform.ts";
import { userText } from "./connect-text.ts";
import { keptConnection, noteAccounts, noteBroken, noteUsed } from "./connection-store.ts";
import { keyFactsOf, sendOf } from "./connections.ts";
import { openOutside } from "./outside.ts";
import { keeperOf } from "./secret-keeper.ts";
import { knownPlatform } from "./start-sign-in.ts";

const mostPages = 50;

/** The accounts that a connection can read, by name; none where the platform has no such list. */
export function readAccounts(id: string): AccountChoice[] {
  const connection = keptConnection(id);
  if (connection === null) throw trouble(userText().gone());
  const platform = knownPlatform(connection.platform);
  if (!platform.accounts) return [];
  const outside = openOutside();
  const keeper = keeperOf(connection, outside);
  const asker = askerWith({ platform, outside, keeper, send: sendOf(connection) });
  try {
    const found = readAll(asker, platform.accounts, { ...connection.facts, ...keyFactsOf(connection) });
    noteUsed(id);
    noteAccounts(
      id,
      found.map((account) => account.id),
    );
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (failure) {
    if (failure instanceof Pause) throw trouble(userText().later(platform.name));
    if (!(failure instanceof Refused)) throw failure;
    const text = userText();
    if (failure.kind !== "auth_expired") {
      const general = failure.kind === "permission" ? text.permission : text.later;
      throw trouble(ownFailureText(platform, failure.kind, userLanguage()) ?? general(platform.name));
    }
    noteBroken(id);
    throw trouble(text.ended(platform.name));
  }
}

function readAll(asker: Asker, accounts: Accounts, facts: Parameters<Accounts["request"]>[1]): AccountChoice[] {
  const found = new Map<string, AccountChoice>();
  const run = bareRun(facts, asker.outside.now());
  const open: (PageMark | null)[] = [null];
  for (let pages = 0; open.length > 0 && pages < mostPages; pages++) {
    const page = open.shift() as PageMark | null;
    const answer = askOnce(asker, accounts.request(page, facts));
    for (const { id, name } of accounts.items(answer.body, page)) found.set(id, { id, name: name || id });
    const next = accounts.next?.(answer, page, run) ?? null;
    if (next !== null) open.push(...(typeof next === "object" ? next : [next]));
  }
  return named(asker, accounts, [...found.values()], facts);
}

/** Accounts with their names where the list does not tell them; one that may not be asked keeps its id. */
function named(
  asker: Asker,
  { name }: Accounts,
  choices: readonly AccountChoice[],
  facts: Parameters<Accounts["request"]>[1],
): AccountChoice[] {
  if (!name) return [...choices];
  const { atOnce } = asker.platform.limits;
  const shown: AccountChoice[] = [];
  for (let start = 0; start < choices.length; start += atOnce) {
    const wave = choices.slice(start, start + atOnce);
    const judged = askWave(
      asker,
      wave.map(({ id }) => name.request(id, facts)),
    );
    wave.forEach((choice, place) => {
      const one = judged[place];
      const told = one && !isFailure(one) ? name.read(one.answer.body) : null;
      shown.push({ ...choice, name: told ?? choice.name });
    });
  }
  return shown;
}
