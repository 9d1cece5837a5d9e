import { findConnector } from "../../connectors/index.ts";
import type { ImportDefinition } from "../../rpc/connect-calls.ts";
import { loadTarget } from "../bigquery/target.ts";
import { parseList } from "../damaged-texts.ts";
import { withDocumentLock } from "../document-lock.ts";
import { loadBrands } from "../listen/brands.ts";
import { fitsStorage, loadText, saveText } from "../stored-text.ts";
import { userError } from "../user-error.ts";
import { runText, userName } from "../user-text.ts";

/**
 * The spreadsheet's imports, shared by all users and present in copies. Schedules are stored elsewhere: each belongs to
 * one user and to this spreadsheet alone.
 */
const key = "engagement.imports";
const maxImports = 100;

export type StoredImport = Omit<ImportDefinition, "schedule">;

export function loadImports(): StoredImport[] {
  return parseList(
    "imports",
    loadText(key),
    ({ id, platform, account, tables, accounts }) =>
      [id, platform, account].every((each) => typeof each === "string") &&
      Array.isArray(tables) &&
      (accounts === undefined ||
        accounts === "all" ||
        (Array.isArray(accounts) && accounts.every((each) => typeof each?.id === "string"))),
  );
}

/** The import with this id. Throws a user error if it was deleted. */
export function requireImport(id: string): StoredImport {
  const definition = loadImports().find((each) => each.id === id);
  if (!definition) throw userError(runText().errors.gone());
  return definition;
}

function saveImports(definitions: readonly StoredImport[]): void {
  const text = JSON.stringify(definitions);
  if (definitions.length > maxImports || !fitsStorage(key, text)) throw userError(runText().errors.tooMany());
  saveText(key, definitions.length === 0 ? null : text);
}

/** Saves a definition: replaces the one with its id, or adds it at the end. */
export function storeImport(definition: StoredImport): void {
  withDocumentLock(() => {
    const all = loadImports();
    const isKnown = all.some(({ id }) => id === definition.id);
    saveImports(isKnown ? all.map((each) => (each.id === definition.id ? definition : each)) : [...all, definition]);
  });
}

export function removeImport(id: string): void {
  withDocumentLock(() => saveImports(loadImports().filter((each) => each.id !== id)));
}

/** The definition with its account's name, which a run has learned; null if it has one, or was deleted. */
export function withAccountName(id: string, accountName: string): StoredImport | null {
  const definition = loadImports().find((each) => each.id === id);
  return definition?.accountName === "" && accountName !== "" ? { ...definition, accountName } : null;
}

/** What a run reads, as a text: an unfinished run continues only if this has not changed. */
export function importFingerprint({
  platform,
  account,
  accounts = [],
  isPublic,
  tables,
  period,
  lookBack,
  fillFollowers,
  destination,
}: StoredImport): string {
  const brands = findConnector(platform)?.tracksBrands ? loadBrands() : [];
  const place = destination && loadTarget();
  const several = accounts === "all" ? [accounts] : accounts.map(({ id }) => id);
  const all = [
    platform,
    account,
    isPublic,
    tables,
    period,
    lookBack,
    fillFollowers,
    brands,
    ...(destination ? [destination, place?.project, place?.dataset] : []),
  ];
  return JSON.stringify(several.length === 0 ? all : [...all, several]);
}

/** The import's display name: its account and platform. */
export function importTitle({ account, accountName, accounts, platform }: StoredImport): string {
  const text = runText();
  const several = accounts && (accounts === "all" ? text.allAccounts : text.accounts(accounts.length));
  return text.named(several ?? (accountName || account), userName(findConnector(platform)?.name ?? platform));
}

/** The same with the number of accounts that a run has read. */
export const titleOfAccounts = ({ platform }: StoredImport, count: number): string =>
  runText().named(runText().accounts(count), userName(findConnector(platform)?.name ?? platform));
