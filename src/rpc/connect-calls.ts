import type { DayZone } from "../connectors/define-connector.ts";
import type { TableName } from "../tables/define-table.ts";
import type { Name } from "../text/language.ts";
import type { BigQueryCalls } from "./bigquery-calls.ts";
import type { SheetSummary } from "./script-calls.ts";

/** The calls about platforms, connections and imports. Secrets are never sent to the sidebar. */
export interface ConnectCalls extends BigQueryCalls {
  /**
   * The platforms to choose from, this user's connections, and the spreadsheet's imports. With the `connectedAt` of an earlier
   * answer: null as long as nothing was connected since, which takes one call to Google.
   */
  readConnect(connectedAt?: string): ConnectState<Name> | null;
  /** Starts a sign-in. Returns the URL of the platform's page, to be opened by a click within an hour. */
  startSignIn(platform: string | WiderSignIn): { url: string };
  /** Stores a token or key that the user pasted, once the platform has accepted it. */
  addKey(request: { platform: string; key: string }): Connection;
  /** Deletes a connection; first revokes the permission, if the platform supports that. */
  disconnect(connection: string): { wasRevoked: boolean };
  /** The accounts that a connection can read. */
  readAccounts(connection: string): AccountChoice[];
  /** Saves an import for all users of the spreadsheet; a new one has the id "". */
  saveImport(definition: ImportDefinition): ImportState;
  deleteImport(id: string): null;
  /** This user agrees to what an import reads, as it was shown: `shown` is that of `ToConfirm`. */
  confirmImport(request: { id: string; shown: string }): ImportState;
  /**
   * Runs an import for some seconds; call it again while the state is `running`. Continues an interrupted run, unless
   * `restart` is true.
   */
  runImport(request: { id: string; restart: boolean }): RunState;
}

/** `N`: the names of connectors, in every language as the script sends them, and in the sidebar's once it has them. */
export interface ConnectState<N = string> {
  connectors: ConnectorOption<N>[];
  /** Of this user only. */
  connections: Connection[];
  imports: ImportState[];
  /** The spreadsheet's time zone, in which schedules run. */
  timeZone: string;
  /** Changes when this user connects something; "" before the first time. */
  connectedAt: string;
}

/** A sign-in that also asks for the broad scopes that list further accounts. */
export interface WiderSignIn {
  platform: string;
  isWider: boolean;
}

/** A connector, as offered to the user. */
export interface ConnectorOption<N = string> {
  id: string;
  name: N;
  /** Other names that people look for it by, in any language. */
  alsoFoundBy: string[];
  /** Whether the deployer has registered an app, so that users can sign in. */
  canSignIn: boolean;
  /** Whether the platform has a sign-in that the deployer could register an app for; defaults to true. */
  hasSignIn?: boolean;
  /** Where the user finds a token or key; null if none is accepted. */
  keyInstructions: string | null;
  /** Whether public accounts can be read without a connection. */
  needsNoSignIn: boolean;
  /** An example of a public account's name; null if only own accounts can be read. */
  publicExample: string | null;
  /**
   * Which accounts a connection reads: its only one, one to choose from a list, or none. `brands`: mentions of the brands
   * that the spreadsheet tracks.
   */
  accountSource: "one" | "list" | "none" | "brands";
  /** Whether a sign-in with broader scopes can list further accounts. */
  hasWiderSignIn?: boolean;
  tables: TableName[];
  /** Requests of a usual run of one of several accounts: before the tables, and of each table. */
  requests?: { lookups: number; tables: Partial<Record<TableName, number>> };
  /** Time zone of the tables whose days the platform counts; other tables use the spreadsheet's time zone. */
  dayZones?: Partial<Record<TableName, DayZone>>;
  /** US dollars per row of each table, for other accounts and own ones; null if the platform does not charge. */
  price: {
    row: Partial<Record<TableName, number>>;
    ownAccountRow: Partial<Record<TableName, number>>;
    url: string;
    /** What asking for mentions that may have been deleted costs, and for how many in a day; undefined if it does not. */
    known?: { each: number; perDay: number };
  } | null;
}

export interface Connection {
  id: string;
  platform: string;
  /** The account's name at the platform; "" if the platform does not report it. */
  account: string;
  kind: "signIn" | "key";
  permissions: string[];
  /** ISO 8601; null if it does not expire, or is renewed automatically. */
  expiresAt: string | null;
  /** ISO 8601; null before the first use. */
  lastUsedAt: string | null;
  /** The platform no longer accepts it: the user has to connect again. */
  isBroken: boolean;
}

export interface AccountChoice {
  id: string;
  name: string;
}

/** Which days are read. `sinceLast`: since the last successful run; the first time, the last `days` days. */
export type ImportPeriod =
  | { kind: "last"; days: number }
  | { kind: "sinceLast"; days: number }
  | { kind: "fixed"; from: string; to: string };

/** When an import runs. Hours and weekdays (0 is Sunday) are those of the spreadsheet's time zone. */
export type ImportSchedule =
  | { every: "hand" }
  | { every: "hour" }
  | { every: "day"; hour: number }
  | { every: "week"; weekday: number; hour: number };

/** What an import reads, where it writes, and when. Stored in the spreadsheet for all its users; holds no secrets. */
export interface ImportDefinition {
  /** "" for a new one. */
  id: string;
  platform: string;
  /** "" for the connection's own account or several, an id of `readAccounts`, or a public name. */
  account: string;
  /** The account's display name; "" until it is known. */
  accountName: string;
  /** Several accounts in place of `account`, which is ""; `all` are those that the connection can read at each run. */
  accounts?: readonly AccountChoice[] | "all";
  /** Whether it is a public account, not one of the user's own. */
  isPublic: boolean;
  tables: TableName[];
  period: ImportPeriod;
  /** Days before the period that are read again, because their numbers still change; 0 to 90. */
  lookBack: number;
  /** The sheet's name, if the import has one table; null for the tables' default sheets. */
  sheet: string | null;
  schedule: ImportSchedule;
  /** Where its rows go; undefined for the spreadsheet. */
  destination?: "bigquery" | "both";
  /** Fill in today's followers for posts whose followers at the time of publishing are not known. */
  fillFollowers: boolean;
  /** Ask a platform that charges for it whether known mentions were deleted there. */
  clearsDeleted?: boolean;
}

export interface ImportState {
  definition: ImportDefinition;
  /** E-mail address of the schedule's owner; "" without a schedule, or if Google does not disclose it. */
  scheduleOf: string;
  isOwnSchedule: boolean;
  /** Whether this user can edit the spreadsheet and has a connection that can read the account. */
  canRun: boolean;
  /** Undefined if the import may run with this user's connection and on their schedule. */
  toConfirm?: ToConfirm;
  lastRun: PastRun | null;
  /** ISO 8601; null for an import that runs by hand only. */
  nextRunAt: string | null;
  /** Since when a scheduled run is overdue, because its trigger is gone or disabled, ISO 8601. */
  lateSince?: string;
  /** The run in progress, by any user: `since` is ISO 8601. */
  running: { who: string; since: string } | null;
  /** What the last runs have measured of several accounts; undefined for an import of one. */
  accountUse?: AccountUse;
}

/** What this user has to agree to before an import runs with their connection or on their schedule. */
export interface ToConfirm {
  /** Identifies what is shown. */
  shown: string;
  /** They have agreed to something else before. */
  isChanged: boolean;
  /** E-mail address of the user who changed it; "" if that is not known. */
  changedBy: string;
  /** The brands that it searches for; empty for a platform that tracks none. */
  brands: string[];
}

/** How much reading several accounts takes, for the plan of runs. */
export interface AccountUse {
  /** The accounts at the last run; 0 before the first of all accounts. */
  accounts: number;
  /** Of those that were measured: requests and seconds of one account. Null before the first. */
  perAccount: { requests: number; seconds: number } | null;
}

/** How many accounts a run has read. */
export interface AccountCounts {
  done: number;
  failed: number;
  all: number;
}

/** The outcome of a run, in the user's language. */
export interface PastRun {
  /** ISO 8601. */
  at: string;
  who: string;
  wasScheduled: boolean;
  state: RunState["state"];
  added: number;
  updated: number;
  /** Undefined for an import of one account. */
  accounts?: AccountCounts;
  /** Messages about what it left out. */
  gaps?: string[];
  error: { what: string; advice: string } | null;
}

export interface RunState {
  /** `running`: call again. `waiting`: continues on schedule or at the next click, not before `until`. */
  state: "done" | "running" | "waiting" | "failed";
  /** ISO 8601; null for as soon as possible. */
  until: string | null;
  /** The table in progress. */
  table: TableName | null;
  /** Rows read so far. */
  read: number;
  /** The accounts so far, and the name of the one in progress; undefined for an import of one account. */
  accounts?: AccountCounts & { current: string };
  skipped: number;
  sheets: SheetSummary[];
  /** Something was left out that a later run or another permission may bring; the notes say what. */
  isIncomplete?: true;
  /** Messages for the user, such as about a metric that the platform has removed. */
  notes: string[];
  /** Why it failed or waits, and what to do. */
  error: { what: string; advice: string } | null;
}
