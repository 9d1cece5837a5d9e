import type { LocalAddOn } from "../../../scripts/emulator/local-add-on.ts";
import type { Transport } from "../../../scripts/emulator/transport/transport.ts";
import { blueskyMock } from "../../../scripts/mocks/bluesky.ts";
import { createMockApis, type MockApis } from "../../../scripts/mocks/server/create-mock-apis.ts";
import type { ConnectorMock } from "../../../scripts/mocks/server/define-mock.ts";
import { mockTransport } from "../../../scripts/mocks/server/mock-transport.ts";
import type { ConnectState, ImportDefinition, ImportState, RunState } from "../../../src/rpc/connect-calls.ts";
import type { PastImport } from "../../../src/rpc/script-calls.ts";
import type { TableName } from "../../../src/tables/index.ts";
import { ask, type OpenOptions, openAddOn } from "../add-on.ts";

const minute = 60_000;

export interface WithMocksOptions extends OpenOptions {
  /** Which platforms have a stand-in; Bluesky where it is not said. */
  platforms?: readonly ConnectorMock[];
  /** Posts of the bakery. */
  size?: number;
  /** Milliseconds that each answer takes. */
  latency?: number;
}

/** The add-on in an empty workbook whose platforms are stand-ins with an invented bakery. */
export function openWithMocks({
  size = 30,
  latency: latencyMs = 100,
  platforms = [blueskyMock],
  ...options
}: WithMocksOptions = {}) {
  let inner: Transport | null = null;
  let [asked, killedAt] = [0, Number.POSITIVE_INFINITY];
  const transport: Transport = {
    fetchAll(requests) {
      if (asked++ === killedAt) {
        opened.clock.advance(7 * minute);
        throw new Error("Exceeded maximum execution time");
      }
      return (inner as Transport).fetchAll(requests);
    },
  };
  const opened = openAddOn({ ...options, transport });
  const { clock } = opened;
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const world = { size, today, deleted: new Set<number>() };
  const mockApis: MockApis = createMockApis({ mocks: platforms, world, now: () => clock.now(), latencyMs });
  inner = mockTransport(mockApis, clock);
  return {
    ...opened,
    demo: mockApis,
    /** Google ends the execution that asks for the request of this number, counted from 0 and from now on. */
    killAt(number: number) {
      killedAt = asked + number;
    },
    /** Requests so far. */
    requests: () => asked,
    /** Nobody does anything until this time, ISO 8601. */
    waitUntil(time: string) {
      clock.advance(Date.parse(time) - clock.now());
    },
  };
}

export type WithMocks = ReturnType<typeof openWithMocks>;

/** An import of the invented bakery's posts, by hand, over a long time. */
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

/** Runs an import as the sidebar does: again and again until it no longer runs. */
export async function run(addOn: LocalAddOn, id: string, restart = false): Promise<RunState> {
  let state = await runForOneCall(addOn, id, restart);
  for (let calls = 1; state.state === "running"; calls++) {
    if (calls > 200) throw new Error("The run does not end.");
    state = await runForOneCall(addOn, id);
  }
  return state;
}

export const readConnectState = (addOn: LocalAddOn): Promise<ConnectState> => ask<ConnectState>(addOn, "readConnect");

/** The only import of the workbook as somebody sees it. */
export const readOnlyImport = async (addOn: LocalAddOn): Promise<ImportState> =>
  (await readConnectState(addOn)).imports[0] as ImportState;

export const readHistory = (addOn: LocalAddOn): Promise<PastImport[]> => ask<PastImport[]>(addOn, "readHistory");

/** What a sheet holds, by its headers; null without the sheet. */
export function rowsOf({ app }: Pick<WithMocks, "app">, name = "Posts"): Record<string, unknown>[] {
  const sheet = app.getSheetByName(name);
  if (sheet === null || sheet.getLastRow() === 0) return [];
  const [headers = [], ...rows] = sheet.getDataRange().getValues();
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [String(headers[index]), cell])));
}

/** One column of a sheet. */
export const column = (opened: Pick<WithMocks, "app">, header: string, sheet = "Posts"): unknown[] =>
  rowsOf(opened, sheet).map((row) => row[header]);

/** How many of the bakery's posts there are: reposts are none of its own. */
export const expectedRowCount = ({ demo: mockApis }: WithMocks, table: TableName = "posts"): number =>
  blueskyMock.expected(table, mockApis.world).length;
