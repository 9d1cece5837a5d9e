import type {
  Connection,
  ConnectorOption,
  ImportDefinition,
  ImportState,
  RunState,
} from "../../src/rpc/connect-calls.ts";

const connector = (overrides: Partial<ConnectorOption> & Pick<ConnectorOption, "id" | "name">): ConnectorOption => ({
  alsoFoundBy: [],
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

/** One connector of each kind. */
export const connectors: readonly ConnectorOption[] = [
  connector({
    id: "bluesky",
    name: "Bluesky",
    hasSignIn: false,
    needsNoSignIn: true,
    publicExample: "name.bsky.social",
    accountSource: "none",
  }),
  connector({
    id: "youtube",
    name: "YouTube",
    canSignIn: true,
    publicExample: "@name",
    keyInstructions: "https://keys.test/yt",
    dayZones: { days: "Pacific" },
  }),
  connector({ id: "facebook", name: "Facebook Pages", canSignIn: true, accountSource: "list", hasWiderSignIn: true }),
  connector({ id: "pinterest", name: "Pinterest", tables: ["posts"] }),
  connector({
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
  connector({
    id: "listener",
    name: "Listener",
    needsNoSignIn: true,
    hasSignIn: false,
    accountSource: "brands",
    tables: ["mentions"],
    price: {
      row: { mentions: 0.005 },
      ownAccountRow: {},
      url: "https://prices.test/listener",
      known: { each: 0.005, perDay: 100 },
    },
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
