import type { Accounts, Facts, PageCursor } from "../../src/connectors/define-connector.ts";
import { type ApiResult, isApiFailure } from "../../src/connectors/sync/classify-response.ts";
import { type RequestContext, sendOrPause } from "../../src/connectors/sync/send-batch.ts";
import { ApiError } from "../../src/connectors/sync/sync-errors.ts";
import { connectServerText } from "../../src/text/connect-server/index.ts";
import type { Language } from "../../src/text/language.ts";

/** The account that was named does not exist, or none was named. */
export class UnknownAccountError extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join(" "));
    this.lines = lines;
  }
}

const maxPages = 50;

/** The accounts that a token can read. Throws `ApiError` and `Pause`. */
function ownAccounts(context: RequestContext, accounts: Accounts, facts: Facts): { id: string; name: string }[] {
  const found: { id: string; name: string }[] = [];
  const today = new Date(context.runtime.now()).toISOString().slice(0, 10);
  const run = { account: "", from: today, to: today, today, now: context.runtime.now(), facts };
  const open: (PageCursor | null)[] = [null];
  for (let pages = 0; open.length > 0 && pages < maxPages; pages++) {
    const page = open.shift() as PageCursor | null;
    const [result] = sendOrPause(context, [accounts.request(page, facts)]) as [ApiResult];
    if (isApiFailure(result)) throw new ApiError(result.failure);
    found.push(...accounts.items(result.response.body, page));
    const next = accounts.next?.(result.response, page, run) ?? null;
    if (next !== null) open.push(...(typeof next === "object" ? next : [next]));
  }
  return found;
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
    const [what = "", advice = ""] = problems.account(connector.name);
    throw new UnknownAccountError([what, [advice, ...available.map(({ id, name }) => `${id} (${name})`)].join(" ")]);
  }
  const match = available.find(({ id, name }) => id === typed || name === typed);
  if (match) return match.id;
  const publicAccount = publicAccounts?.read(typed) ?? null;
  if (publicAccount === null && publicAccounts) {
    throw new UnknownAccountError(problems.publicAccount(connector.name, publicAccounts.example));
  }
  return publicAccount ?? typed;
}
