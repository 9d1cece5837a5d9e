import { DailyUse } from "./daily-use.ts";
import type { Clock } from "./execution.ts";
import { Locks } from "./locks.ts";

/** The parts of the manifest that decide what a script may do. */
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
  /** Interval of a recurring clock trigger, in milliseconds. */
  every?: number;
  /** Next run of a clock trigger, in milliseconds since 1970; undefined after its last run. */
  next?: number | undefined;
}

export interface StoredStateToken {
  method: string;
  arguments: Texts;
  user: string;
  expires: number;
}

/** What outlives an execution. Plain JSON, so that it can be saved and restored. */
export interface ScriptState {
  scriptProperties: Texts;
  userProperties: Record<string, Texts>;
  documentProperties: Record<string, Texts>;
  triggers: StoredTrigger[];
  stateTokens: Record<string, StoredStateToken>;
  /** Documents in which the add-on was used; in others its onOpen runs in mode NONE. */
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

/** An email that a script has sent. */
export interface SentMail {
  from: string;
  to: string;
  subject: string;
  body: string;
}

export interface CacheEntry {
  value: string;
  expires: number;
}

/** One script as pushed to Google: its files, and everything it stores between executions. */
export interface ScriptProject {
  scriptId: string;
  /**
   * The name of a script that is bound to one spreadsheet, under which Extensions shows its menu; null for a published
   * add-on. A copy of the spreadsheet has a copy of a bound script, with an id of its own.
   */
  boundName: string | null;
  manifest: Manifest;
  /** The manifest's time zone, which the script's dates use; "Etc/UTC" if the manifest has none. */
  timeZone: string;
  /** Pushed files by name with extension: `Code.js`, `Sidebar.html`. */
  files: Readonly<Texts>;
  state: ScriptState;
  /** Cached items by cache (`script`, `user:EMAIL`, `document:ID`) and key. Never saved. */
  caches: Map<string, Map<string, CacheEntry>>;
  locks: Locks;
  /** Never saved. */
  dailyUse: DailyUse;
  /** Never saved, and never delivered. */
  sentMail: SentMail[];
  clock: Clock;
  /** Returns random bytes for ids and tokens; tests may seed it. */
  random(length: number): Uint8Array;
}

export interface ScriptProjectOptions {
  files: Readonly<Texts>;
  clock: Clock;
  state?: ScriptState;
  scriptId?: string;
  /** Makes it a bound script. */
  boundName?: string;
  random?: (length: number) => Uint8Array;
}

/** Creates a project from the built files (`Code.js`, `appsscript.json`, ...). */
export function createScriptProject(options: ScriptProjectOptions): ScriptProject {
  const manifest = options.files["appsscript.json"];
  if (manifest === undefined) throw new Error("The project has no appsscript.json.");
  const parsed = JSON.parse(manifest) as Manifest;
  return {
    scriptId: options.scriptId ?? "1LocalWorkbookScript0000000000000000000000000000000000000",
    boundName: options.boundName ?? null,
    manifest: parsed,
    timeZone: parsed.timeZone ?? "Etc/UTC",
    files: options.files,
    state: options.state ?? emptyState(),
    caches: new Map(),
    locks: new Locks(),
    dailyUse: new DailyUse(),
    sentMail: [],
    clock: options.clock,
    random: options.random ?? ((length) => crypto.getRandomValues(new Uint8Array(length))),
  };
}

/** The document in which a script is open; `owner` is an e-mail address. */
export interface OpenDocument {
  id: string;
  owner: string;
}
