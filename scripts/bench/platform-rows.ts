import type { ConnectState, ImportState, RunState } from "../../src/rpc/connect-calls.ts";
import type { RpcResult } from "../../src/rpc/script-calls.ts";
import { tables } from "../../src/tables/index.ts";
import { keyFields } from "../../src/tables/row-keys.ts";
import { blueskyMock } from "../mocks/bluesky.ts";
import { createMockApis } from "../mocks/server/create-mock-apis.ts";
import { mockTransport } from "../mocks/server/mock-transport.ts";
import { clock, openBuiltAddOn, waitForTriggers } from "./built-add-on.ts";
import { ServiceTime } from "./own-time.ts";

const definition = {
  id: "",
  platform: "bluesky",
  account: "bakery.example.com",
  accountName: "",
  isPublic: true,
  tables: ["posts"],
  period: { kind: "last", days: 3_650 },
  lookBack: 0,
  sheet: null,
  schedule: { every: "hour" },
  fillFollowers: false,
};

interface PlatformMeasure {
  rows: number;
  cellsRead: number;
  fewestCells: number;
  /** Processor seconds of the script without the services. */
  ownSeconds: number;
}

/** Imports the posts of a mock, and measures the next run, which the clock starts. */
export async function measurePlatformImport(size: number): Promise<PlatformMeasure> {
  const world = { size, today: "2026-06-01", deleted: new Set<number>() };
  const services = new ServiceTime();
  const mockApis = createMockApis({ mocks: [blueskyMock], world, now: clock.now });
  const { addOn, workbook } = openBuiltAddOn({ services, transport: mockTransport(mockApis, clock) });
  const call = async <T>(name: string, request: unknown): Promise<T> => {
    const result = (await addOn.call(name, [request])) as RpcResult<T>;
    if ("error" in result) throw new Error(result.error.what);
    return result.value;
  };
  const saved = await call<ImportState>("saveImport", definition);
  let rows = 0;
  for (let state = "running"; state === "running"; )
    ({ state, read: rows } = await call<RunState>("runImport", { id: saved.definition.id, restart: false }));
  await workbook.waitForCalculation();
  waitForTriggers();
  const [start, inServices] = [process.cpuUsage(), services.seconds];
  if (addOn.runDueTriggers() !== 1) throw new Error("The import has no trigger.");
  const { user, system } = process.cpuUsage(start);
  const ownSeconds = (user + system) / 1e6 - (services.seconds - inServices);
  const cellsRead = addOn.lastExecution()?.cellsRead ?? 0;
  const { lastRun } = (await call<ConnectState>("readConnect", null)).imports[0] as ImportState;
  if (!lastRun?.wasScheduled || lastRun.state !== "done") throw new Error("The import did not run to its end.");
  const snapshot = workbook.snapshot();
  workbook.dispose();
  return { rows, cellsRead, fewestCells: rows * (keyFields(tables.posts).length + columnCount(snapshot)), ownSeconds };
}

/** The columns of the sheet with the posts that imports fill; those that are calculated have a formula as their header. */
function columnCount({ sheets }: { sheets: Record<string, { name?: string; cellData?: unknown }> }): number {
  const posts = Object.values(sheets).find(({ name }) => name === "Posts");
  const [header = {}] = Object.values((posts?.cellData ?? {}) as Record<string, Record<string, { f?: string }>>);
  return Object.values(header).filter(({ f }) => !f).length;
}
