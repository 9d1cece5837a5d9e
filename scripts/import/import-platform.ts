import type { Asking } from "../../src/importer/connections/ask.ts";
import { exchangedKey } from "../../src/importer/connections/exchanged-key.ts";
import { Pause, Refused } from "../../src/importer/connections/run-end.ts";
import { type RunPort, type RunRequest, runImport } from "../../src/importer/connections/run-import.ts";
import type { Outside, SecretKeeper } from "../../src/importer/connections/transport.ts";
import type { Brand, Facts, Platform, Send } from "../../src/platforms/define-platform.ts";
import { connectorList } from "../../src/platforms/index.ts";
import { dayAfter } from "../../src/platforms/json.ts";
import { failureText } from "../../src/platforms/texts.ts";
import type { TableName } from "../../src/tables/index.ts";
import { connectServerText } from "../../src/text/connect-server/index.ts";
import type { Language } from "../../src/text/language.ts";
import { chooseAccount, WrongAccount } from "./choose-account.ts";
import { platformElement, type ReadTable } from "./platform-element.ts";
import { type Arguments, stop, tokenName } from "./read-arguments.ts";

/** A command may wait longer than a script on Google: milliseconds until it gives up. */
const patience = 60 * 60_000;
const usualDays = 30;

/** What a platform tells of an account: one element per table, and the reason where it could not be read to the end. */
export function importPlatform(asked: Arguments, environment: NodeJS.ProcessEnv, outside: Outside): unknown[] {
  const platform = platformNamed(asked.platform);
  const secret = environment[tokenName(platform.id)] || null;
  if (secret === null && !platform.signIn.isOptional)
    stop(`${tokenName(platform.id)} is not set: ${platform.name} wants a token or key.`);
  if (platform.listens && asked.account === undefined)
    stop(`--account says which brand ${platform.name} is to be searched for.`);
  const wanted = tablesOf(platform, asked.tables);
  const read = new Map<TableName, ReadTable>(
    wanted.map((table) => [table, { rows: [], skipped: 0, notes: new Map() }]),
  );
  const error = troubleOf(() => readAll(platform, wanted, asked, secret, outside, read), platform, asked.language);
  const elements = [...read]
    .filter(([, { rows }]) => error === null || rows.length > 0)
    .map(([table, found]) => platformElement(platform, table, found, asked.language));
  return error === null ? elements : [...elements, { platform: platform.id, account: asked.account ?? null, error }];
}

const platformNamed = (id: string | undefined): Platform =>
  connectorList.find((known) => known.id === id) ??
  stop(`--platform is one of ${connectorList.map((known) => known.id).join(", ")}.`);

function tablesOf(platform: Platform, asked: readonly TableName[]): readonly TableName[] {
  const given = Object.keys(platform.tables) as TableName[];
  const missing = asked.find((table) => !given.includes(table));
  if (missing) stop(`${platform.name} gives no ${missing}, but ${given.join(", ")}.`);
  return asked.length > 0 ? asked : given;
}

/** How the secret travels: as a key of the user's own where it looks like one, else as the token of a sign-in. */
function sendingOf({ signIn: { oauth, ownKey } }: Platform, secret: string): { send: Send | null; keyFacts: Facts } {
  const isKey = ownKey !== undefined && (!oauth || ownKey.form.test(secret));
  return isKey
    ? { send: ownKey.send, keyFacts: ownKey.facts?.(secret) ?? {} }
    : { send: oauth?.send ?? null, keyFacts: {} };
}

function readAll(
  platform: Platform,
  wanted: readonly TableName[],
  asked: Arguments,
  secret: string | null,
  outside: Outside,
  read: ReadonlyMap<TableName, ReadTable>,
): void {
  const { send, keyFacts } = secret === null ? { send: null, keyFacts: {} } : sendingOf(platform, secret);
  const port = portOf(wanted, { secret: () => secret, renew: () => false }, outside, read);
  const asking: Asking = { platform, ...port, send, ownSecret: null };
  asking.keeper = exchangedKey(asking);
  const account = chooseAccount(asking, asked.account, keyFacts, asked.language);
  const brand: Brand = {
    name: account,
    isOwn: true,
    names: [account],
    handles: asked.handles,
    hashtags: asked.hashtags,
  };
  const today = new Date(outside.now()).toISOString().slice(0, 10);
  const to = asked.until ?? today;
  const request: RunRequest = {
    platform,
    send,
    keyFacts,
    brands: platform.listens ? [brand] : [],
    account: platform.listens ? "" : account,
    tables: wanted,
    from: asked.since ?? dayAfter(to, -usualDays),
    to,
    today,
  };
  runImport(request, null, port);
}

function portOf(
  wanted: readonly TableName[],
  keeper: SecretKeeper,
  outside: Outside,
  read: ReadonlyMap<TableName, ReadTable>,
): RunPort {
  let [at] = wanted;
  return {
    outside,
    keeper,
    deadline: outside.now() + patience,
    write(table, rows, { skipped }) {
      const found = read.get(table) as ReadTable;
      found.rows.push(...rows);
      found.skipped += skipped;
    },
    save({ tables }) {
      at = tables[0] ?? at;
    },
    note: (kind, what) => void (at && read.get(at)?.notes.set(`${kind} ${what}`, [kind, what])),
    checkTime: () => undefined,
  };
}

/** Why the import did not come to its end, as sentences; null where it did. */
function troubleOf(run: () => void, platform: Platform, language: Language): { what: string; advice: string } | null {
  try {
    run();
    return null;
  } catch (reason) {
    const [what = "", advice = ""] = sentencesOf(reason, platform, language);
    return { what, advice };
  }
}

function sentencesOf(reason: unknown, platform: Platform, language: Language): readonly string[] {
  if (reason instanceof WrongAccount) return reason.sentences;
  if (reason instanceof Refused) return failureText(platform, reason.kind, language);
  if (!(reason instanceof Pause)) throw reason;
  const until = `${new Date(reason.until ?? Date.now()).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const { pauses } = connectServerText[language].runs;
  return pauses[reason.reason === "rate_limited" ? "rate_limited" : "trouble"](platform.name, until);
}
