import type { DayZone } from "../connectors/define-connector.ts";
import type { TableName } from "../tables/define-table.ts";
import type { SheetSummary } from "./script-calls.ts";

/** What the Connect tab asks of the script. No secret ever travels to the sidebar. */
export interface ConnectCalls {
  /** Platforms to choose from, this user's connections, and the workbook's imports. */
  readConnect(): ConnectState;
  /** Begins a sign-in: the address of the platform's page, to be opened by a click. It is good for an hour. */
  startSignIn(platform: string): { url: string };
  /** Keeps a token or key that the user brought along, once the platform has taken it. */
  addKey(request: { platform: string; key: string }): Connection;
  /** Takes the permission back at the platform where it can be, and forgets it in any case. */
  disconnect(connection: string): { wasRevoked: boolean };
  /** The accounts that a connection can read. */
  readAccounts(connection: string): AccountChoice[];
  /** Keeps an import for everybody in the workbook; a new one has the id "". */
  saveImport(definition: ImportDefinition): ImportState;
  deleteImport(id: string): null;
  /**
   * Runs an import for some seconds: call it again while it answers `running`. Where it was interrupted it goes on;
   * `restart` begins anew.
   */
  runImport(request: { id: string; restart: boolean }): RunState;
}

export interface ConnectState {
  connectors: ConnectorOption[];
  /** This user's own. */
  connections: Connection[];
  imports: ImportState[];
  /** The workbook's time zone, in which schedules run. */
  timeZone: string;
}

/** A platform as it is offered. */
export interface ConnectorOption {
  id: string;
  name: string;
  /** Whether the deployer has registered an app, so that people can sign in. */
  canSignIn: boolean;
  /** Whether the platform has a sign-in at all, so that the deployer could register an app; true where it is not said. */
  hasSignIn?: boolean;
  /** Where the user finds a token or key of their own; null where none is taken. */
  keyInstructions: string | null;
  /** Public accounts are read without any sign-in. */
  needsNoSignIn: boolean;
  /** The form of a public account's name; null where only own accounts can be read. */
  publicExample: string | null;
  /** Whether a connection has an account of its own, or a list of accounts to choose from, or neither; `brands`: it reads what is said of the brands of the Listen tab. */
  accountSource: "one" | "list" | "none" | "brands";
  tables: TableName[];
  /** Of the tables whose days the platform counts itself, in which zone it does; all others go by the workbook's. */
  dayZones?: Partial<Record<TableName, DayZone>>;
  /** What one row of each table costs in US dollars, where the platform charges for it, for one's own and for other accounts. */
  price: {
    row: Partial<Record<TableName, number>>;
    ownAccountRow: Partial<Record<TableName, number>>;
    url: string;
  } | null;
}

export interface Connection {
  id: string;
  platform: string;
  /** The account's name at the platform; "" where the platform does not tell it. */
  account: string;
  kind: "signIn" | "key";
  permissions: string[];
  /** ISO 8601; null where it does not expire by time, or is renewed by itself. */
  expiresAt: string | null;
  /** ISO 8601; null before the first use. */
  lastUsedAt: string | null;
  /** The platform no longer takes it: it has to be connected again. */
  isBroken: boolean;
}

export interface AccountChoice {
  id: string;
  name: string;
}

/** Which days are read. `sinceLast`: from the last good run on; the first time as many days as `last` says. */
export type ImportPeriod =
  | { kind: "last"; days: number }
  | { kind: "sinceLast"; days: number }
  | { kind: "fixed"; from: string; to: string };

/** When an import runs. Hours and weekdays (0 is Sunday) are those of the workbook's time zone. */
export type ImportSchedule =
  | { every: "hand" }
  | { every: "hour" }
  | { every: "day"; hour: number }
  | { every: "week"; weekday: number; hour: number };

/** What an import reads, where it goes and how often: kept in the workbook without secrets, for everybody in it. */
export interface ImportDefinition {
  /** "" for a new one. */
  id: string;
  platform: string;
  /** "" for the connection's own account, an id of `readAccounts`, or a public name. */
  account: string;
  /** The account for people; "" until it is known. */
  accountName: string;
  /** Whether it is somebody else's public account. */
  isPublic: boolean;
  tables: TableName[];
  period: ImportPeriod;
  /** Days before the period that are read again, because numbers go on moving; 0 to 90. */
  lookBack: number;
  /** The sheet's name, where the import has one table; null for the tables' own sheets. */
  sheet: string | null;
  schedule: ImportSchedule;
  /** Fill today's followers into posts whose followers at their own time are not known. */
  fillFollowers: boolean;
}

export interface ImportState {
  definition: ImportDefinition;
  /** Address of whoever's schedule it is; "" for none or where Google does not tell it. */
  scheduleOf: string;
  isOwnSchedule: boolean;
  /** Whether this user has what it takes to run it. */
  canRun: boolean;
  lastRun: PastRun | null;
  /** ISO 8601; null when it runs by hand only. */
  nextRunAt: string | null;
  /** Somebody's run is under way: who, and since when. */
  running: { who: string; since: string } | null;
}

/** What a run came to, in the reader's language. */
export interface PastRun {
  /** ISO 8601. */
  at: string;
  who: string;
  wasScheduled: boolean;
  state: RunState["state"];
  added: number;
  updated: number;
  error: { what: string; advice: string } | null;
}

export interface RunState {
  /** `running`: call again. `waiting`: it goes on by itself, or at the next click, not before `until`. */
  state: "done" | "running" | "waiting" | "failed";
  /** ISO 8601; null for as soon as possible. */
  until: string | null;
  /** The table at work, and the rows that were read so far. */
  table: TableName | null;
  read: number;
  skipped: number;
  sheets: SheetSummary[];
  /** What the user should know, such as a metric that the platform no longer has. */
  notes: string[];
  /** Why it failed or waits, and what to do. */
  error: { what: string; advice: string } | null;
}
