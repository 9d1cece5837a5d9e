import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Connector } from "../../src/connectors/define-connector.ts";
import { findConnector } from "../../src/connectors/index.ts";
import { addDays } from "../../src/connectors/json.ts";
import { runSync } from "../../src/connectors/sync/run-sync.ts";
import type { HttpRequest, Runtime } from "../../src/connectors/sync/runtime.ts";
import { matchRows } from "../../src/importer/merge/match-rows.ts";
import { type Row, type TableName, tables } from "../../src/tables/index.ts";
import { nameIn } from "../../src/text/language.ts";
import type { Upstreams } from "../emulator/transport/forward.d.mts";
import { openNodeRuntime } from "../import/node-runtime.ts";
import { connectorMocks } from "../mocks/index.ts";
import type { ConnectorMock, MockWorld } from "../mocks/server/define-mock.ts";
import type { MockCredentials } from "../mocks/server/mock-secrets.ts";
import type { BenchRow } from "./bench-row.ts";

const postCount = 1_000;
/** Of each response. */
const latencyMs = 100;

interface MockEnvironment {
  upstreams: Upstreams;
  credentials: Record<string, MockCredentials>;
}

interface Measured {
  name: string;
  table: TableName;
  rows: number;
  requests: number;
  fewestRequests: number;
  seconds: number;
  /** Time of the same requests in as few waves as paging, batches and `maxParallelRequests` allow. */
  shortestSeconds: number;
}

/** The first of these that a connector has is measured. */
const measuredTables: readonly TableName[] = ["posts", "campaigns", "episodes", "pages", "mentions", "conversations"];

function measure(
  platform: ConnectorMock,
  connector: Connector,
  world: MockWorld,
  credentials: MockEnvironment["credentials"],
  runtime: Runtime,
): Measured | null {
  const table = measuredTables.find((name) => connector.tables[name] !== undefined);
  if (!table) return null;
  const { token = null, key = null } = credentials[platform.id] ?? {};
  const { oauth, apiKey } = connector.signIn;
  const secret = token ?? key;
  const sentRequests: HttpRequest[] = [];
  const rows: Row[] = [];
  const startedAt = performance.now();
  runSync(
    {
      connector,
      applySecret: (token !== null ? oauth?.applySecret : apiKey?.applySecret) ?? null,
      factsOfKey: token === null && key !== null ? (apiKey?.facts?.(key) ?? {}) : {},
      account: platform.account,
      brands: platform.brands ?? [],
      tables: [table],
      from: addDays(world.today, -364),
      to: world.today,
      today: world.today,
    },
    null,
    {
      runtime: {
        ...runtime,
        fetchAll(requests) {
          sentRequests.push(...requests);
          return runtime.fetchAll(requests);
        },
      },
      secretProvider: { secret: () => secret, renew: () => false },
      deadline: Number.POSITIVE_INFINITY,
      writeRows: (_table, newRows) => void rows.push(...newRows),
      saveCheckpoint: () => undefined,
      addNote: () => undefined,
      throwIfOutOfTime: () => undefined,
    },
  );
  const seconds = (performance.now() - startedAt) / 1000;
  const fewestRequests = platform.fewestRequests(table, world);
  const batches = Math.max(
    fewestRequests.batches,
    Math.ceil(fewestRequests.requests / connector.limits.maxParallelRequests),
  );
  const { length } = matchRows(tables[table], rows, []).rows;
  const expected = platform.expected(table, world).length;
  if (length !== expected) throw new Error(`${connector.id} returned ${length} rows of ${expected}.`);
  const shortestSeconds = secondsFor(runtime, sentRequests.slice(0, fewestRequests.requests), batches);
  return {
    name: nameIn(connector.name, "en"),
    table,
    rows: length,
    requests: sentRequests.length,
    fewestRequests: fewestRequests.requests,
    seconds,
    shortestSeconds,
  };
}

/** Seconds that requests take in a number of waves with no work in between: latency and transport only. */
function secondsFor(runtime: Runtime, requests: readonly HttpRequest[], batches: number): number {
  const startedAt = performance.now();
  for (let batch = 0; batch < batches; batch++) {
    const of = (end: number) => Math.round((requests.length * end) / batches);
    runtime.fetchAll(requests.slice(of(batch), of(batch + 1)));
  }
  return (performance.now() - startedAt) / 1000;
}

async function openEnvironment(world: MockWorld): Promise<MockEnvironment & { close(): Promise<void> }> {
  const program = fileURLToPath(new URL("./mock-process.ts", import.meta.url));
  const args = ["--import", "tsx", program, String(world.size), String(latencyMs), world.today];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const [line] = (await once(lines, "line")) as [string];
  return {
    ...(JSON.parse(line) as MockEnvironment),
    async close() {
      child.stdin?.end();
      const [violations] = (await once(lines, "line")) as [string];
      if (violations !== "[]") throw new Error(`Requests that violate a platform's contract: ${violations}`);
    },
  };
}

const requestRatio = (one: Measured): number => one.requests / one.fewestRequests;
const timeRatio = (one: Measured): number => one.seconds / one.shortestSeconds;

const maxBy = (all: readonly Measured[], ratio: (one: Measured) => number): Measured =>
  all.reduce((a, b) => (ratio(b) > ratio(a) ? b : a));

/**
 * Reads 1,000 posts (or campaigns, episodes, mentions ..., which are only printed) with their metrics from every mock, with
 * 100 ms latency. Compares the number of requests with the fewest that paging and batches allow, and the time with the
 * shortest that these take with `limits.maxParallelRequests`. The shortest time is measured too: the same requests in the
 * fewest waves, with no work in between.
 */
export async function benchConnections(): Promise<BenchRow[]> {
  const world: MockWorld = { size: postCount, today: "2026-05-20", deleted: new Set() };
  const environment = await openEnvironment(world);
  // Noon of the mocks' day, so that all of their posts exist.
  const now = () => Date.parse(`${world.today}T12:00:00Z`) + performance.now();
  const runtime = { ...openNodeRuntime(environment.upstreams), now };
  const all: Measured[] = [];
  // The first one is read twice, and its first reading discarded, to exclude start-up time.
  for (const platform of [...connectorMocks.slice(0, 1), ...connectorMocks]) {
    const connector = findConnector(platform.id);
    const measureOnce = () =>
      connector ? measure(platform, connector, world, environment.credentials, runtime) : null;
    const measurements = [measureOnce()];
    // Other processes can only slow it down, so the best of up to three readings counts.
    while (
      measurements.length < 3 &&
      measurements[0] &&
      timeRatio(measurements[measurements.length - 1] as Measured) > 1.2
    )
      measurements.push(measureOnce());
    const best = measurements.reduce((a, b) => (a && b && timeRatio(b) < timeRatio(a) ? b : a));
    if (best) all.push(best);
  }
  all.shift();
  runtime.close();
  await environment.close();
  const withPosts = all.filter(({ table }) => table === "posts");
  const worstByRequests = maxBy(withPosts, requestRatio);
  const worstByTime = maxBy(withPosts, timeRatio);
  const what = `to read ${postCount.toLocaleString("en")} posts of a platform`;
  return [
    {
      what: `Requests ${what} / the fewest that it allows (most: ${worstByRequests.name})`,
      ratio: requestRatio(worstByRequests),
      limit: 1.1,
    },
    {
      what: `Time ${what} / the least that these take (most: ${worstByTime.name})`,
      ratio: timeRatio(worstByTime),
      limit: 1.3,
    },
    ...all.map((one) => ({
      what: `${one.name}: ${one.table} in ${one.requests} requests (${one.fewestRequests} at least) and ${one.seconds.toFixed(1)} s (${one.shortestSeconds.toFixed(1)} s at least)`,
      ratio: one.rows,
    })),
  ];
}
