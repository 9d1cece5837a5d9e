import type { LocalAddOn } from "../../../scripts/emulator/local-add-on.ts";
import type { FetchOutcome, FetchRequest, Transport } from "../../../scripts/emulator/transport/transport.ts";
import { blueskyMock } from "../../../scripts/mocks/bluesky.ts";
import { createMockApis, type MockApis } from "../../../scripts/mocks/server/create-mock-apis.ts";
import type { ConnectorMock } from "../../../scripts/mocks/server/define-mock.ts";
import { mockCredentials } from "../../../scripts/mocks/server/mock-secrets.ts";
import { mockTransport } from "../../../scripts/mocks/server/mock-transport.ts";
import type { ConnectState, ImportDefinition, ImportState, RunState } from "../../../src/rpc/connect-calls.ts";
import type { PastImport } from "../../../src/rpc/script-calls.ts";
import type { TableName } from "../../../src/tables/index.ts";
import { ask, type OpenOptions, openAddOn } from "../add-on.ts";

const minuteMs = 60_000;

export interface WithMocksOptions extends OpenOptions {
  /** Platforms with a mock. Defaults to Bluesky. */
  platforms?: readonly ConnectorMock[];
  /** Number of the bakery's posts. Defaults to 30. */
  size?: number;
  /** Milliseconds that each response takes. Defaults to 100. */
  latency?: number;
  /** Responds to requests in place of the mocks; undefined leaves one to them. */
  respond?: (request: FetchRequest) => FetchOutcome | undefined;
}

/** The add-on in an empty spreadsheet, with mocks of platforms that serve the data of a fictional bakery. */
export function openWithMocks({
  size = 30,
  latency: latencyMs = 100,
  platforms = [blueskyMock],
  respond = () => undefined,
  ...options
}: WithMocksOptions = {}) {
  let inner: Transport | null = null;
  let [requestCount, killedAt] = [0, Number.POSITIVE_INFINITY];
  const transport: Transport = {
    fetchAll(requests) {
      if (requestCount++ === killedAt) {
        opened.clock.advance(7 * minuteMs);
        throw new Error("Exceeded maximum execution time");
      }
      const given = requests.map(respond);
      const others = (inner as Transport).fetchAll(requests.filter((_, index) => given[index] === undefined));
      return given.map((outcome) => outcome ?? (others.shift() as FetchOutcome));
    },
  };
  const opened = openAddOn({ ...options, transport });
  const { clock } = opened;
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const world = { size, today, deleted: new Set<number>() };
  const mockApis: MockApis = createMockApis({ mocks: platforms, world, now: () => clock.now(), latencyMs });
  inner = mockTransport(mockApis, clock);
  const waitUntil = (time: string) => clock.advance(Date.parse(time) - clock.now());
  return {
    ...opened,
    demo: mockApis,
    /** Google ends the execution that sends the request of this number, counted from 0 and from now on. */
    killAt(number: number) {
      killedAt = requestCount + number;
    },
    /** Number of calls to `fetchAll` so far. */
    requests: () => requestCount,
    /** Advances the clock to this time, ISO 8601. */
    waitUntil,
    /** Advances the clock to each of these times, ISO 8601, and runs what is due. Returns how many triggers were. */
    runTriggersAt(...times: string[]) {
      return times.reduce((sum, time) => {
        waitUntil(time);
        return sum + opened.addOn.runDueTriggers();
      }, 0);
    },
  };
}

export type WithMocks = ReturnType<typeof openWithMocks>;

/** An import of the fictional bakery's posts, run by hand, over a long period. */
export const bakery: ImportDefinition = {
  id: "",
  platform: "bluesky",
  account: "bakery.example.com",
  accountName: "",
  isPublic: true,
  tables: ["posts"],
  period: { kind: "last", days: 3_000 },
  lookBack: 0,
  sheet: null,
  schedule: { every: "hand" },
  fillFollowers: false,
};

export const save = (addOn: LocalAddOn, more: Partial<ImportDefinition> = {}): Promise<ImportState> =>
  ask<ImportState>(addOn, "saveImport", { ...bakery, ...more });

export const runForOneCall = (addOn: LocalAddOn, id: string, restart = false): Promise<RunState> =>
  ask<RunState>(addOn, "runImport", { id, restart });

/** Runs an import as the sidebar does: calls again while its state is `running`. */
export async function run(addOn: LocalAddOn, id: string, restart = false): Promise<RunState> {
  let state = await runForOneCall(addOn, id, restart);
  for (let calls = 1; state.state === "running"; calls++) {
    if (calls > 200) throw new Error("The run does not end.");
    state = await runForOneCall(addOn, id);
  }
  return state;
}

export const readConnectState = (addOn: LocalAddOn): Promise<ConnectState> => ask<ConnectState>(addOn, "readConnect");

/** The spreadsheet's only import as the add-on's user sees it. */
export const readOnlyImport = async (addOn: LocalAddOn): Promise<ImportState> =>
  (await readConnectState(addOn)).imports[0] as ImportState;

/** Agrees to what the only import reads, as a user does on its card. */
export async function confirm(addOn: LocalAddOn): Promise<ImportState> {
  const { definition, toConfirm } = await readOnlyImport(addOn);
  return ask<ImportState>(addOn, "confirmImport", { id: definition.id, shown: toConfirm?.shown });
}

export const readHistory = (addOn: LocalAddOn): Promise<PastImport[]> => ask<PastImport[]>(addOn, "readHistory");

/** A sheet's rows by header; none if there is no such sheet. */
export function rowsOf({ app }: Pick<WithMocks, "app">, name = "Posts"): Record<string, unknown>[] {
  const sheet = app.getSheetByName(name);
  if (sheet === null || sheet.getLastRow() === 0) return [];
  const [headers = [], ...rows] = sheet.getDataRange().getValues();
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(headers[index]), cell])));
}

export const column = (opened: Pick<WithMocks, "app">, header: string, sheet = "Posts"): unknown[] =>
  rowsOf(opened, sheet).map((row) => row[header]);

/** How many rows an import of the bakery's table must add: its reposts do not count as posts. */
export const expectedRowCount = ({ demo: mockApis }: WithMocks, table: TableName = "posts"): number =>
  blueskyMock.expected(table, mockApis.world).length;

/** Stores a sign-in of the user to a platform, as the connection "c1". */
export function storeSignIn({ project, user }: ReturnType<typeof openWithMocks>, platform: ConnectorMock): void {
  const stored = {
    id: "c1",
    platform: platform.id,
    kind: "signIn",
    account: "",
    facts: {},
    secret: mockCredentials(platform).token,
    refreshToken: null,
    expiresAt: null,
    issuedAt: 0,
    scopes: [],
    permissions: [],
  };
  project.state.userProperties[user.email] = { "engagement.connection.c1": JSON.stringify(stored) };
}
