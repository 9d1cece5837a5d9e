import type { ImportDefinition } from "../../importer/connections/connect-calls.ts";
import { connectorNamed } from "../../platforms/index.ts";
import { canKeep, keepText, keptText } from "../kept-text.ts";
import { readBrands } from "../listen/brands.ts";
import { trouble } from "../trouble.ts";
import { underLock } from "../under-lock.ts";
import { runText } from "./run-text.ts";

/**
 * The workbook's imports, for everybody and in copies too. Schedules are not among them: each belongs to somebody, and to
 * this workbook alone.
 */
const key = "engagement.imports";
const most = 100;

export type KeptDefinition = Omit<ImportDefinition, "schedule">;

export function readDefinitions(): KeptDefinition[] {
  const kept = keptText(key);
  return kept === null ? [] : (JSON.parse(kept) as KeptDefinition[]);
}

/** The import with this id; trouble where somebody deleted it. */
export function definitionOf(id: string): KeptDefinition {
  const definition = readDefinitions().find((each) => each.id === id);
  if (!definition) throw trouble(runText().trouble.gone());
  return definition;
}

function keep(definitions: readonly KeptDefinition[]): void {
  const text = JSON.stringify(definitions);
  if (definitions.length > most || !canKeep(text)) throw trouble(runText().trouble.tooMany());
  keepText(key, definitions.length === 0 ? null : text);
}

/** Keeps a definition in place of the one with the same id, or below the others. */
export function keepDefinition(definition: KeptDefinition): void {
  underLock(() => {
    const all = readDefinitions();
    const isKnown = all.some(({ id }) => id === definition.id);
    keep(isKnown ? all.map((each) => (each.id === definition.id ? definition : each)) : [...all, definition]);
  });
}

export function forgetDefinition(id: string): void {
  underLock(() => keep(readDefinitions().filter((each) => each.id !== id)));
}

/** Notes how the account is called, once a run has learned it. */
export function nameAccount(id: string, accountName: string): void {
  const definition = readDefinitions().find((each) => each.id === id);
  if (definition && definition.accountName === "" && accountName !== "") keepDefinition({ ...definition, accountName });
}

/** What a run reads, as a text: a run that stopped goes on only where this is still the same. */
export function printOf({
  platform,
  account,
  isPublic,
  tables,
  period,
  lookBack,
  fillFollowers,
}: KeptDefinition): string {
  const brands = connectorNamed(platform)?.listens ? readBrands() : [];
  return JSON.stringify([platform, account, isPublic, tables, period, lookBack, fillFollowers, brands]);
}

/** How people know the import: its account and platform. */
export function nameOf({ account, accountName, platform }: KeptDefinition): string {
  return runText().named(accountName || account, connectorNamed(platform)?.name ?? platform);
}
