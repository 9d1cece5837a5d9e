import type {
  ConnectCalls,
  Connection,
  ConnectorOption,
  ConnectState,
  ImportDefinition,
  ImportState,
  RunState,
} from "../../src/rpc/connect-calls.ts";

const platform = (overrides: Partial<ConnectorOption> & Pick<ConnectorOption, "id" | "name">): ConnectorOption => ({
  canSignIn: false,
  hasSignIn: true,
  keyInstructions: null,
  needsNoSignIn: false,
  publicExample: null,
  accountSource: "one",
  tables: ["posts", "days"],
  price: null,
  ...overrides,
});

/** One platform of each kind. */
export const platforms: readonly ConnectorOption[] = [
  platform({
    id: "bluesky",
    name: "Bluesky",
    hasSignIn: false,
    needsNoSignIn: true,
    publicExample: "name.bsky.social",
    accountSource: "none",
  }),
  platform({
    id: "youtube",
    name: "YouTube",
    canSignIn: true,
    publicExample: "@name",
    keyInstructions: "https://keys.test/yt",
    dayZones: { days: "Pacific" },
  }),
  platform({ id: "facebook", name: "Facebook Pages", canSignIn: true, accountSource: "list" }),
  platform({ id: "pinterest", name: "Pinterest", tables: ["posts"] }),
  platform({
    id: "x",
    name: "X",
    keyInstructions: "https://keys.test/x",
    publicExample: "@name",
    price: {
      row: { posts: 0.005, days: 0.01 },
      ownAccountRow: { posts: 0.001, days: 0.001 },
      url: "https://prices.test/x",
    },
  }),
  platform({
    id: "listener",
    name: "Listener",
    needsNoSignIn: true,
    hasSignIn: false,
    accountSource: "brands",
    tables: ["mentions"],
    price: { row: { mentions: 0.005 }, ownAccountRow: {}, url: "https://prices.test/listener" },
  }),
];

export const connection = (overrides: Partial<Connection> & Pick<Connection, "platform">): Connection => ({
  id: `c-${overrides.platform}`,
  account: "rye.bakery",
  kind: "signIn",
  permissions: [],
  expiresAt: null,
  lastUsedAt: null,
  isBroken: false,
  ...overrides,
});

export const importOf = (
  overrides: Partial<ImportDefinition> = {},
  stateOverrides: Partial<ImportState> = {},
): ImportState => ({
  definition: {
    id: "i1",
    platform: "bluesky",
    account: "rye.bsky.social",
    accountName: "rye.bsky.social",
    isPublic: true,
    tables: ["posts", "days"],
    period: { kind: "sinceLast", days: 125 },
    lookBack: 14,
    sheet: null,
    schedule: { every: "day", hour: 6 },
    fillFollowers: true,
    ...overrides,
  },
  scheduleOf: "rye@example.org",
  isOwnSchedule: true,
  canRun: true,
  lastRun: null,
  nextRunAt: null,
  running: null,
  ...stateOverrides,
});

export const runState = (overrides: Partial<RunState> = {}): RunState => ({
  state: "done",
  until: null,
  table: null,
  read: 0,
  skipped: 0,
  sheets: [],
  notes: [],
  error: null,
  ...overrides,
});

/** The script's side of the Connect tab: keeps what it is told, refuses what it does not know, and runs as a test says. */
export class FakeConnectCalls implements ConnectCalls {
  connections: Connection[] = [];
  imports: ImportState[] = [];
  platforms: ConnectorOption[] = [...platforms];
  accounts: Record<string, { id: string; name: string }[]> = {};
  /** What the next calls of `runImport` answer with; the last one again and again. */
  runs: RunState[] = [runState()];
  wasRevoked = true;
  /** Keys that the platform takes. */
  goodKeys = ["good-key"];
  signIns = 0;

  readConnect(): ConnectState {
    return {
      connectors: this.platforms,
      connections: this.connections,
      imports: this.imports,
      timeZone: "Europe/Amsterdam",
    };
  }

  startSignIn(platform: string) {
    if (!this.platforms.find(({ id }) => id === platform)?.canSignIn) throw new Error("there is no app");
    this.signIns += 1;
    return { url: `https://consent.test/${platform}?state=${this.signIns}` };
  }

  /** What happens when the user agrees on the platform's page. */
  agree(made: Connection): void {
    this.connections = [...this.connections.filter(({ id }) => id !== made.id), made];
    this.#lookWhoCanRun();
  }

  addKey({ platform, key }: { platform: string; key: string }): Connection {
    if (!this.goodKeys.includes(key)) throw new Error("a test should have said what the platform says to this key");
    const made = connection({ platform, kind: "key", account: "" });
    this.agree(made);
    return made;
  }

  disconnect(id: string) {
    this.connections = this.connections.filter((one) => one.id !== id);
    return { wasRevoked: this.wasRevoked };
  }

  readAccounts(id: string) {
    return this.accounts[id] ?? [];
  }

  saveImport(definition: ImportDefinition): ImportState {
    const id = definition.id || `i${this.imports.length + 1}`;
    const saved = importOf({ ...definition, id });
    const isNew = definition.id === "";
    this.imports = isNew
      ? [...this.imports, saved]
      : this.imports.map((one) => (one.definition.id === id ? saved : one));
    return saved;
  }

  deleteImport(id: string): null {
    this.imports = this.imports.filter(({ definition }) => definition.id !== id);
    return null;
  }

  runImport({ id }: { id: string; restart: boolean }): RunState {
    const run = (this.runs.length > 1 ? this.runs.shift() : this.runs[0]) ?? runState();
    const [added, updated] = [run.sheets[0]?.added ?? 0, run.sheets[0]?.updated ?? 0];
    const at = "2026-06-15T08:00:00.000Z";
    const lastRun = { at, who: "", wasScheduled: false, state: run.state, added, updated, error: run.error };
    this.imports = this.imports.map((one) => (one.definition.id === id ? { ...one, lastRun } : one));
    return run;
  }

  #lookWhoCanRun(): void {
    const has = (platform: string) => this.connections.some((one) => one.platform === platform && !one.isBroken);
    this.imports = this.imports.map((one) => ({ ...one, canRun: one.canRun || has(one.definition.platform) }));
  }
}
