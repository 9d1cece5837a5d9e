import { type Asking, askAll } from "../../src/importer/connections/ask.ts";
import { isFailure, type Judged } from "../../src/importer/connections/judge-answer.ts";
import { Refused } from "../../src/importer/connections/run-end.ts";
import type { Accounts, Facts, PageMark } from "../../src/platforms/define-platform.ts";
import { connectServerText } from "../../src/text/connect-server/index.ts";
import type { Language } from "../../src/text/language.ts";

/** What is wrong with the account that was named, or that none was. */
export class WrongAccount extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join(" "));
    this.sentences = sentences;
  }
}

const mostPages = 50;

/** The accounts that a token can read. Throws `Refused` and `Pause`. */
function ownAccounts(asking: Asking, accounts: Accounts, facts: Facts): { id: string; name: string }[] {
  const found: { id: string; name: string }[] = [];
  const today = new Date(asking.outside.now()).toISOString().slice(0, 10);
  const run = { account: "", from: today, to: today, today, now: asking.outside.now(), facts };
  const open: (PageMark | null)[] = [null];
  for (let pages = 0; open.length > 0 && pages < mostPages; pages++) {
    const page = open.shift() as PageMark | null;
    const [judged] = askAll(asking, [accounts.request(page, facts)]) as [Judged];
    if (isFailure(judged)) throw new Refused(judged.failure);
    found.push(...accounts.items(judged.answer.body, page));
    const next = accounts.next?.(judged.answer, page, run) ?? null;
    if (next !== null) open.push(...(typeof next === "object" ? next : [next]));
  }
  return found;
}

/**
 * The account as requests name it: one of the token's own by id or name, or a public one; the only one that the token can
 * read where none is named. Throws `WrongAccount`, `Refused` and `Pause`.
 */
export function chooseAccount(asking: Asking, typed: string | undefined, facts: Facts, language: Language): string {
  const { platform, send } = asking;
  const { problems } = connectServerText[language].runs;
  const { publicAccounts, accounts } = platform;
  if (platform.listens) return typed ?? "";
  const own = accounts && send ? ownAccounts(asking, accounts, facts) : [];
  if (typed === undefined) {
    if (send && !accounts) return "";
    const [only, ...others] = own;
    if (only && others.length === 0) return only.id;
    const [what = "", advice = ""] = problems.account(platform.name);
    throw new WrongAccount([what, [advice, ...own.map(({ id, name }) => `${id} (${name})`)].join(" ")]);
  }
  const mine = own.find(({ id, name }) => id === typed || name === typed);
  if (mine) return mine.id;
  const known = publicAccounts?.read(typed) ?? null;
  if (known === null && publicAccounts) {
    throw new WrongAccount(problems.publicAccount(platform.name, publicAccounts.example));
  }
  return known ?? typed;
}
