import { findConnector } from "../../connectors/index.ts";
import { accountFinder, type ClientScope } from "../../importer/client/account-finder.ts";
import { rowsOfClient } from "../../importer/client/rows-of-client.ts";
import type { Client } from "../../rpc/client-calls.ts";
import type { ImportDefinition } from "../../rpc/connect-calls.ts";
import type { Row, TableName } from "../../tables/index.ts";
import { parseObject } from "../damaged-texts.ts";
import { loadBrands } from "../listen/brands.ts";
import { loadText } from "../stored-text.ts";
import { userError } from "../user-error.ts";
import { userText } from "../user-text.ts";

export const clientKey = "engagement.client";

export const noClient: Client = { name: "", accounts: [], color: "", logo: "", currency: "" };

/** What texts of a client look like, if they are set. */
export const patterns = {
  color: /^(?:#[\da-f]{6})?$/,
  logo: /^(?:https:\/\/[^\s"]+)?$/,
  currency: /^(?:\p{Sc}|\p{L}{1,4}\p{Sc}?)?$/u,
};

/** What is stored of the client that this spreadsheet is about. Every editor can store any text there. */
export function loadClient(): Client {
  const stored = parseObject<Client>("client", loadText(clientKey), ({ accounts, ...texts }) => {
    const isList = Array.isArray(accounts) && accounts.every((account) => typeof account === "string");
    const isFit = Object.entries(patterns).every(([key, pattern]) => pattern.test(String(texts[key])));
    return isList && typeof texts.name === "string" && isFit;
  });
  return stored ?? noClient;
}

/** Whose rows imports take; undefined if all. */
export function clientScope(): ClientScope | undefined {
  const { accounts } = loadClient();
  if (accounts.length === 0) return undefined;
  return { accounts, brands: loadBrands().flatMap(({ name, names }) => [name, ...names]) };
}

/** The sidebar leaves such rows out, unless the accounts were changed since it has read them. */
export function assertRowsOfClient(table: TableName, rows: readonly Row[]): void {
  const scope = clientScope();
  if (scope && rowsOfClient(table, rows, scope).leftOut.size > 0) throw userError(userText().errors.otherClient);
}

type OneAccount = Pick<ImportDefinition, "platform" | "account" | "accountName">;

/** A sign-in whose only account has no known name before the first run. */
const isUnknown = ({ account, accountName }: OneAccount): boolean => account === "" && accountName === "";

/** Whether an import of one account reads one of the client's; also if it is not known yet. */
export function readsClient(definition: OneAccount): boolean {
  const { accounts } = loadClient();
  if (accounts.length === 0 || isUnknown(definition)) return true;
  const platform = findConnector(definition.platform)?.platform ?? definition.platform;
  const isOwn = accountFinder(accounts);
  return isOwn(platform, definition.account) || isOwn(platform, definition.accountName);
}

/** Which rows of an import of one account are taken: only those of an account that is not known yet have to be looked at. */
export const scopeOfImport = (definition: OneAccount): ClientScope | undefined =>
  isUnknown(definition) ? clientScope() : undefined;
