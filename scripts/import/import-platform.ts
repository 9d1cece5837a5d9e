import type { ApplySecret, Brand, Connector, Facts } from "../../src/connectors/define-connector.ts";
import { failureText } from "../../src/connectors/failure-text.ts";
import { connectorList } from "../../src/connectors/index.ts";
import { addDays } from "../../src/connectors/json.ts";
import { addNoteTo } from "../../src/connectors/run-notes.ts";
import { withKeyExchange } from "../../src/connectors/sync/key-exchange.ts";
import { runSync, type SyncPort, type SyncRequest } from "../../src/connectors/sync/run-sync.ts";
import type { Runtime, SecretProvider } from "../../src/connectors/sync/runtime.ts";
import type { RequestContext } from "../../src/connectors/sync/send-batch.ts";
import { ApiError, Pause } from "../../src/connectors/sync/sync-errors.ts";
import type { TableName } from "../../src/tables/index.ts";
import { connectServerText } from "../../src/text/connect-server/index.ts";
import { type Language, nameIn } from "../../src/text/language.ts";
import { chooseAccount, UnknownAccountError } from "./choose-account.ts";
import { type Arguments, tokenName } from "./read-arguments.ts";
import { type TableResult, toResultElement } from "./result-element.ts";
import { UsageError } from "./usage-error.ts";

/** A command may run longer than a script on Google. */
const maxRunMs = 60 * 60_000;
const defaultDays = 30;

/** What says how a platform is read. */
export type PlatformArguments = Pick<
  Arguments,
  "language" | "account" | "platform" | "tables" | "handles" | "hashtags" | "since" | "until"
>;

/** Imports from a platform: returns one element per table, and the error if it could not be completed. */
export function importPlatform(args: PlatformArguments, environment: NodeJS.ProcessEnv, runtime: Runtime): unknown[] {
  const connector = requireConnector(args.platform);
  const secret = environment[tokenName(connector.id)] || null;
  if (secret === null && !connector.signIn.isOptional)
    throw new UsageError(
      `${tokenName(connector.id)} is not set: ${nameIn(connector.name, "en")} needs a token or key.`,
    );
  if (connector.tracksBrands && args.account === undefined)
    throw new UsageError(`--account says which brand to search ${nameIn(connector.name, "en")} for.`);
  const tableNames = tablesOf(connector, args.tables);
  const read = new Map<TableName, TableResult>(tableNames.map((table) => [table, { rows: [], skipped: 0, notes: [] }]));
  const error = describeFailure(
    () => readAll(connector, tableNames, args, secret, runtime, read),
    connector,
    args.language,
  );
  const elements = [...read]
    .filter(([, { rows }]) => error === null || rows.length > 0)
    .map(([table, found]) => toResultElement(connector, table, found, args.language));
  return error === null ? elements : [...elements, { platform: connector.id, account: args.account ?? null, error }];
}

function requireConnector(id: string | undefined): Connector {
  const connector = connectorList.find((known) => known.id === id);
  if (!connector) throw new UsageError(`--platform is one of ${connectorList.map((known) => known.id).join(", ")}.`);
  return connector;
}

function tablesOf(connector: Connector, requested: readonly TableName[]): readonly TableName[] {
  const available = Object.keys(connector.tables) as TableName[];
  const missing = requested.find((table) => !available.includes(table));
  if (missing)
    throw new UsageError(`${nameIn(connector.name, "en")} gives no ${missing}, but ${available.join(", ")}.`);
  return requested.length > 0 ? requested : available;
}

/** How to apply the secret: as a key if it looks like one, else as the token of a sign-in. */
function authentication(
  { signIn: { oauth, apiKey } }: Connector,
  secret: string,
): { applySecret: ApplySecret | null; factsOfKey: Facts } {
  const isKey = apiKey !== undefined && (!oauth || apiKey.form.test(secret));
  return isKey
    ? { applySecret: apiKey.applySecret, factsOfKey: apiKey.facts?.(secret) ?? {} }
    : { applySecret: oauth?.applySecret ?? null, factsOfKey: {} };
}

function readAll(
  connector: Connector,
  tableNames: readonly TableName[],
  args: PlatformArguments,
  secret: string | null,
  runtime: Runtime,
  read: ReadonlyMap<TableName, TableResult>,
): void {
  const { applySecret, factsOfKey } =
    secret === null ? { applySecret: null, factsOfKey: {} } : authentication(connector, secret);
  const port = createSyncPort(tableNames, { secret: () => secret, renew: () => false }, runtime, read);
  const context: RequestContext = { connector, ...port, applySecret, lookupSecret: null };
  context.secretProvider = withKeyExchange(context);
  const account = chooseAccount(context, args.account, factsOfKey, args.language);
  const brand: Brand = {
    name: account,
    isOwn: true,
    names: [account],
    handles: args.handles,
    hashtags: args.hashtags,
  };
  const today = new Date(runtime.now()).toISOString().slice(0, 10);
  const to = args.until ?? today;
  const request: SyncRequest = {
    connector,
    applySecret,
    factsOfKey,
    brands: connector.tracksBrands ? [brand] : [],
    account: connector.tracksBrands ? "" : account,
    tables: tableNames,
    from: args.since ?? addDays(to, -defaultDays),
    to,
    today,
  };
  runSync(request, null, port);
}

function createSyncPort(
  tableNames: readonly TableName[],
  secretProvider: SecretProvider,
  runtime: Runtime,
  read: ReadonlyMap<TableName, TableResult>,
): SyncPort {
  let [currentTable] = tableNames;
  return {
    runtime,
    secretProvider,
    deadline: runtime.now() + maxRunMs,
    writeRows(table, rows, { skipped }) {
      const found = read.get(table) as TableResult;
      found.rows.push(...rows);
      found.skipped += skipped;
    },
    saveCheckpoint({ tables }) {
      currentTable = tables[0] ?? currentTable;
    },
    addNote(kind, what, count, table) {
      const found = currentTable && read.get(currentTable);
      if (found) addNoteTo(found.notes, { kind, what, ...(count !== undefined && { count }), ...(table && { table }) });
    },
    throwIfOutOfTime: () => undefined,
  };
}

/** Runs the import. Returns why it failed, for the user; null if it succeeded. */
function describeFailure(
  run: () => void,
  connector: Connector,
  language: Language,
): { what: string; advice: string } | null {
  try {
    run();
    return null;
  } catch (error) {
    const [what = "", advice = ""] = importFailureText(error, connector, language);
    return { what, advice };
  }
}

function importFailureText(error: unknown, connector: Connector, language: Language): readonly string[] {
  if (error instanceof UnknownAccountError) return error.lines;
  if (error instanceof ApiError) return failureText(connector, error.kind, language);
  if (!(error instanceof Pause)) throw error;
  const until = `${new Date(error.until ?? Date.now()).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  const { pauses } = connectServerText[language].runs;
  return pauses[error.reason === "rate_limited" ? "rate_limited" : "trouble"](nameIn(connector.name, language), until);
}
