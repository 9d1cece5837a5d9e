import type { Accounts, Facts } from "../../src/connectors/define-connector.ts";
import { type ListedAccount, listAccounts } from "../../src/connectors/sync/list-accounts.ts";
import { type RequestContext, sendOrPause } from "../../src/connectors/sync/send-batch.ts";
import { connectServerText } from "../../src/text/connect-server/index.ts";
import { type Language, nameIn } from "../../src/text/language.ts";

/** The account that was named does not exist, or none was named. */
export class UnknownAccountError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join(" "));
    this.lines = lines;
  }
}

/** The accounts that a token can read. Throws `ApiError` and `Pause`. */
function ownAccounts(context: RequestContext, accounts: Accounts, facts: Facts): ListedAccount[] {
  const now = context.runtime.now();
  const today = new Date(now).toISOString().slice(0, 10);
  const run = { account: "", from: today, to: today, today, now, facts };
  const { maxParallelRequests } = context.connector.limits;
  return listAccounts(accounts, facts, run, maxParallelRequests, (requests) => sendOrPause(context, requests));
}

/**
 * The account as requests name it: one that the token can read, by id or name, or a public one. If none is typed, the only
 * one that the token can read. Throws `UnknownAccountError`, `ApiError` and `Pause`.
 */
export function chooseAccount(
  context: RequestContext,
  typed: string | undefined,
  facts: Facts,
  language: Language,
): string {
  const { connector, applySecret } = context;
  const { problems } = connectServerText[language].runs;
  const { publicAccounts, accounts } = connector;
  if (connector.tracksBrands) return typed ?? "";
  const available = accounts && applySecret ? ownAccounts(context, accounts, facts) : [];
  if (typed === undefined) {
    if (applySecret && !accounts) return "";
    const [only, ...others] = available;
    if (only && others.length === 0) return only.id;
    const [what = "", advice = ""] = problems.account(nameIn(connector.name, language));
    throw new UnknownAccountError([what, [advice, ...available.map(({ id, name }) => `${id} (${name})`)].join(" ")]);
  }
  const match = available.find(({ id, name }) => id === typed || name === typed);
  if (match) return match.id;
  const publicAccount = publicAccounts?.read(typed) ?? null;
  if (publicAccount === null && publicAccounts) {
    throw new UnknownAccountError(problems.publicAccount(nameIn(connector.name, language), publicAccounts.example));
  }
  return publicAccount ?? typed;
}
