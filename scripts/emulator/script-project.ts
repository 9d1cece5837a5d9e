import type { Clock } from "./execution.ts";
import { Locks } from "./locks.ts";

/** The manifest's parts that decide what a script may do. */
export interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
  urlFetchWhitelist?: string[];
}

export type Texts = Record<string, string>;

export interface StoredTrigger {
  id: string;
  handler: string;
  event: "CLOCK" | "ON_OPEN" | "ON_EDIT" | "ON_CHANGE" | "ON_FORM_SUBMIT";
  user: string;
  document: string;
  /** Milliseconds between two runs of a repeated clock trigger. */
  every?: number;
  /** When a clock trigger runs next, milliseconds since 1970; nothing once it has run for the last time. */
  next?: number | undefined;
}

export interface StoredStateToken {
  method: string;
  arguments: Texts;
  user: string;
  expires: number;
}

/** What outlives an execution: all of it is JSON, so it can be saved and brought back. */
export interface ScriptState {
  scriptProperties: Texts;
  userProperties: Record<string, Texts>;
  documentProperties: Record<string, Texts>;
  triggers: StoredTrigger[];
  stateTokens: Record<string, StoredStateToken>;
  /** Documents in which the add-on was used; elsewhere its onOpen runs without any permission. */
  enabledDocuments: string[];
}

export function emptyState(): ScriptState {
  return {
    scriptProperties: {},
    userProperties: {},
    documentProperties: {},
    triggers: [],
    stateTokens: {},
    enabledDocuments: [],
  };
}

export interface CacheEntry {
  value: string;
  expires: number;
}

/** One script as pushed to Google: its files, and everything it keeps between executions. */
export interface ScriptProject {
  scriptId: string;
  manifest: Manifest;
  /** The manifest's time zone, in which the script's dates are. */
  timeZone: string;
  /** Pushed files by name, with ending: `AuthorizationCode.js`, `Sidebar.html`. */
  files: Readonly<Texts>;
  state: ScriptState;
  /** Cached items by store (`script`, `user:EMAIL`, `document:ID`) and key. Caches are never saved. */
  caches: Map<string, Map<string, CacheEntry>>;
  locks: Locks;
  clock: Clock;
  /** Gives the random bytes for ids and tokens; a test may seed it. */
  random(length: number): Uint8Array;
}

export interface ScriptProjectOptions {
  files: Readonly<Texts>;
  clock: Clock;
  state?: ScriptState;
  scriptId?: string;
  random?: (length: number) => Uint8Array;
}

/** Makes a project of the built files (`AuthorizationCode.js`, `appsscript.json`, ...). */
export function createScriptProject(options: ScriptProjectOptions): ScriptProject {
  const manifest = options.files["appsscript.json"];
  if (manifest === undefined) throw new Error("The project has no appsscript.json.");
  const parsed = JSON.parse(manifest) as Manifest;
  return {
    scriptId: options.scriptId ?? "1LocalWorkbookScript0000000000000000000000000000000000000",
    manifest: parsed,
    timeZone: parsed.timeZone ?? "Etc/UTC",
    files: options.files,
    state: options.state ?? emptyState(),
    caches: new Map(),
    locks: new Locks(),
    clock: options.clock,
    random: options.random ?? ((length) => crypto.getRandomValues(new Uint8Array(length))),
  };
}

/** The document that a script is open in. */
export interface OpenDocument {
  id: string;
  owner: string;
}
